import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { firstPart } from './first-part.js';

type Structure = PDFKit.PDFStructureElement;

/** A finished document. */
export type PaperBytes = Uint8Array<ArrayBuffer>;

/** Points of a page between which everything stands. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

const PORTRAIT: Area = { left: 56, right: 539, top: 36, bottom: 788, width: 483 };
const LANDSCAPE: Area = { left: 36, right: 806, top: 36, bottom: 548, width: 770 };

const fontFile = (name: string): string => fileURLToPath(import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${name}.ttf`));

/** Fonts by the path of their file: pdfkit reads a font that it knows by two names anew at every use. */
const FACES = {
  regular: fontFile('400Regular/BeVietnamPro_400Regular'),
  bold: fontFile('700Bold/BeVietnamPro_700Bold'),
  italic: fontFile('400Regular_Italic/BeVietnamPro_400Regular_Italic'),
} as const;

/** How a text looks. */
export interface TextStyle {
  readonly face?: keyof typeof FACES;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right' | 'justify';
}

/** Where a text stands; without it the whole width, at the current height. */
export interface Place {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
}

/** What a document says of itself. */
export interface SheetInfo {
  readonly title: string;
  readonly author: string;
  readonly keywords?: string;
  readonly date: Date;
  readonly landscape?: boolean;
}

const inXml = (text: string): string => text.replaceAll(/[&<>]/g, ' ');

const PLAIN = 10;
/** A heading does not stand alone at the end of a page. */
const ROOM_AFTER_HEADING = 48;
/** A text that is higher than this is broken over pages rather than moved to the next one. */
const WHOLE = 130;
/** Less room than this is left empty. */
const LEAST = 30;
const RUNNING_HEAD = 18;

/**
 * A tagged A4 document (PDF 1.7) in Vietnamese: every text has its place in the structure that screen readers follow, everything
 * else is marked as decoration. The same content gives the same bytes.
 */
export class Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly root: Structure;
  readonly area: Area;
  /** Where the next block begins. */
  y: number;
  /** Stands at the head of every further page. */
  runningHead = '';

  constructor({ title, author, keywords = '', date, landscape = false }: SheetInfo) {
    this.area = landscape ? LANDSCAPE : PORTRAIT;
    this.y = this.area.top;
    this.doc = new PDFDocument({
      size: 'A4',
      layout: landscape ? 'landscape' : 'portrait',
      margin: 0,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'vi',
      displayTitle: true,
      bufferPages: true,
      font: FACES.regular,
      // pdfkit writes these into XML as they are.
      info: { Title: inXml(title), Author: inXml(author), ...(keywords !== '' && { Keywords: keywords }), Producer: 'pdfkit', Creator: 'dvcqg', CreationDate: date, ModDate: date },
    });
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** Height that is left on this page. */
  get left(): number {
    return this.area.bottom - this.y;
  }

  /** Height of a page on which nothing stands but its head. */
  get fresh(): number {
    return this.area.bottom - this.area.top - RUNNING_HEAD;
  }

  nextPage(): void {
    this.doc.addPage();
    this.y = this.area.top;
    this.decorate(() => this.draw(this.runningHead, { face: 'italic', size: 8, align: 'right' }), 'Pagination');
    this.y += RUNNING_HEAD;
  }

  /** Begins a new page when a block of this height has no room left. */
  room(height: number): void {
    if (height > this.left) this.nextPage();
  }

  height(text: string, { face = 'regular', size = PLAIN }: TextStyle, width: number): number {
    return this.doc.font(FACES[face]).fontSize(size).heightOfString(text, { width });
  }

  /** Draws a text without a place in the structure; the cursor stays. */
  draw(text: string, { face = 'regular', size = PLAIN, align = 'left' }: TextStyle, { x = this.area.left, y = this.y, width = this.area.width }: Place = {}): void {
    this.doc.font(FACES[face]).fontSize(size).fillColor('black').text(text, x, y, { width, align });
  }

  /** Adds an element to the structure and draws what it holds. */
  add(parent: Structure, tag: string, draw: () => void, options: { alt?: string; scope?: string } = {}): void {
    parent.add(this.doc.struct(tag, options, draw));
  }

  /** Opens an element that holds others. */
  open(parent: Structure, tag: string): Structure {
    const element = this.doc.struct(tag);
    parent.add(element);
    return element;
  }

  /** Draws a text of any length into an open element, over as many pages as it needs; what follows stands below it. */
  flow(element: Structure, text: string, style: TextStyle = {}, { x = this.area.left, width = this.area.width }: Omit<Place, 'y'> = {}): void {
    let rest = text;
    let height = this.height(rest, style, width);
    if (height > this.left && (height <= WHOLE || this.left < LEAST)) this.nextPage();
    for (; height > this.left; height = this.height(rest, style, width)) {
      const [part, later] = firstPart(rest, (tried) => this.height(tried, style, width) <= this.left);
      element.add(() => this.draw(part, style, { x, width }));
      rest = later;
      this.nextPage();
    }
    element.add(() => this.draw(rest, style, { x, width }));
    this.y += height;
  }

  /** A block of text over the whole width; what follows stands below it. */
  block(parent: Structure, tag: string, text: string, style: TextStyle = {}, gap = 4, indent = 0): void {
    if (tag.startsWith('H')) this.room(Math.min(this.height(text, style, this.area.width), WHOLE) + ROOM_AFTER_HEADING);
    this.flow(this.open(parent, tag), text, style, { x: this.area.left + indent, width: this.area.width - indent });
    this.y += gap;
  }

  /** Draws what screen readers pass over. */
  decorate(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }

  /** A thin line, also on a black-and-white printer. */
  rule(x1: number, x2: number, y: number): void {
    this.decorate(() => this.doc.lineWidth(0.6).strokeColor('black').moveTo(x1, y).lineTo(x2, y).stroke());
  }

  /** Numbers the pages and hands out the bytes. */
  async finish(footer: (page: number, pages: number) => string): Promise<PaperBytes> {
    const { count } = this.doc.bufferedPageRange();
    for (let at = 0; at < count; at += 1) {
      this.doc.switchToPage(at);
      this.decorate(() => this.draw(footer(at + 1, count), { size: 8, align: 'center' }, { y: this.area.bottom + 14 }), 'Pagination');
    }
    this.doc.end();
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.doc) chunks.push(chunk as Uint8Array);
    return new Uint8Array(Buffer.concat(chunks));
  }
}
