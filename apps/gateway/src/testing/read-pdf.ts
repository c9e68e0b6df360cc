import { extractText, getDocumentProxy } from 'unpdf';

/** What a PDF holds, as a reader finds it. */
export interface PdfContent {
  /** One text a page, all white space as one space. */
  readonly pages: readonly string[];
  /** All pages without any white space: for what may be broken over lines. */
  readonly dense: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly bookmarks: readonly string[];
  /** Roles of all elements of the structure tree. */
  readonly roles: readonly string[];
  /** Alternative texts in the structure tree. */
  readonly alternatives: readonly string[];
}

interface StructNode {
  readonly alt?: string;
  readonly children?: readonly StructNode[];
}

const flatten = (node: StructNode): StructNode[] => [node, ...(node.children ?? []).flatMap(flatten)];

/** Reads a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document);
  const { info } = await document.getMetadata();
  const outline = (await document.getOutline()) as { title: string }[] | null;
  const nodes: StructNode[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const tree = (await (await document.getPage(page)).getStructTree()) as StructNode | null;
    nodes.push(...(tree ? flatten(tree) : []));
  }
  return {
    pages: text.map((page) => page.replaceAll(/\s+/g, ' ')),
    dense: text.join('').replaceAll(/\s/g, ''),
    info: info as Record<string, unknown>,
    bookmarks: (outline ?? []).map(({ title }) => title),
    roles: [...Buffer.from(bytes).toString('latin1').matchAll(/\/S \/(\w+)/g)].map(([, role = '']) => role),
    alternatives: nodes.flatMap(({ alt }) => (alt === undefined ? [] : [alt])),
  };
}

/** Where a piece of text stands, in points from the lower left corner of its page. */
export interface TextPlace {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly page: { readonly number: number; readonly width: number; readonly height: number };
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  /** A matrix; its last two numbers are the place. */
  readonly transform: readonly number[];
}

/** Reads where each piece of text stands. */
export async function readTextPlaces(bytes: Uint8Array): Promise<TextPlace[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const places: TextPlace[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    for (const { str, transform, ...size } of items.filter((item) => 'str' in item) as TextItem[]) {
      const [left = 0, bottom = 0] = transform.slice(4);
      if (str.trim() !== '') places.push({ text: str, left, right: left + size.width, bottom, top: bottom + size.height, page: { number, width, height } });
    }
  }
  return places;
}
