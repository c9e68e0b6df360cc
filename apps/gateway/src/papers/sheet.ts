import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';

type Structure = PDFKit.PDFStructureElement;

/** Points of an A4 page between which everything stands. */
export const AREA = { left: 56, right: 539, top: 36, bottom: 788, width: 483 } as const;

const FACES = { regular: '400Regular/BeVietnamPro_400Regular', bold: '700Bold/BeVietnamPro_700Bold', italic: '400Regular_Italic/BeVietnamPro_400Regular_Italic' } as const;

const fontFile = (face: keyof typeof FACES): string => fileURLToPath(import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${FACES[face]}.ttf`));

/** How a text looks. */
export interface TextStyle {
  readonly face?: keyof typeof FACES;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
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
  readonly keywords: string;
  readonly date: Date;
}

const inXml = (text: string): string => text.replaceAll(/[&<>]/g, ' ');

const PLAIN = 10;
/** A heading does not stand alone at the end of a page. */
const ROOM_AFTER_HEADING = 48;

/**
 * A tagged A4 document (PDF 1.7) in Vietnamese: every text has its place in the structure that screen readers follow, everything
 * else is marked as decoration. The same content gives the same bytes.
 */
export class Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly root: Structure;
  /** Where the next block begins. */
  y: number = AREA.top;
  #onPage: () => void = () => undefined;

  constructor({ title, author, keywords, date }: SheetInfo) {
    this.doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'vi',
      displayTitle: true,
      bufferPages: true,
      font: fontFile('regular'),
      // pdfkit writes these into XML as they are.
      info: { Title: inXml(title), Author: inXml(author), Keywords: keywords, Producer: 'pdfkit', Creator: 'dvcqg', CreationDate: date, ModDate: date },
    });
    for (const face of Object.keys(FACES) as (keyof typeof FACES)[]) this.doc.registerFont(face, fontFile(face));
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** Called on every further page, before anything else stands there. */
  set onPage(draw: () => void) {
    this.#onPage = draw;
  }

  /** Begins a new page when a block of this height has no room left. True when it did. */
  room(height: number): boolean {
    if (this.y + height <= AREA.bottom) return false;
    this.doc.addPage();
    this.y = AREA.top;
    this.#onPage();
    return true;
  }

  height(text: string, { face = 'regular', size = PLAIN }: TextStyle, width: number): number {
    return this.doc.font(face).fontSize(size).heightOfString(text, { width });
  }

  /** Draws a text without a place in the structure; the cursor stays. */
  draw(text: string, { face = 'regular', size = PLAIN, align = 'left' }: TextStyle, { x = AREA.left, y = this.y, width = AREA.width }: Place = {}): void {
    this.doc.font(face).fontSize(size).fillColor('black').text(text, x, y, { width, align });
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

  /** A block of text over the whole width; what follows stands below it. */
  block(parent: Structure, tag: string, text: string, style: TextStyle = {}, gap = 4): void {
    const height = this.height(text, style, AREA.width);
    this.room(height + (tag.startsWith('H') ? ROOM_AFTER_HEADING : 0));
    this.add(parent, tag, () => this.draw(text, style));
    this.y += height + gap;
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
  async finish(footer: (page: number, pages: number) => string): Promise<Uint8Array<ArrayBuffer>> {
    const { count } = this.doc.bufferedPageRange();
    for (let at = 0; at < count; at += 1) {
      this.doc.switchToPage(at);
      this.decorate(() => this.draw(footer(at + 1, count), { size: 8, align: 'center' }, { y: AREA.bottom + 14 }), 'Pagination');
    }
    this.doc.end();
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.doc) chunks.push(chunk as Uint8Array);
    return new Uint8Array(Buffer.concat(chunks));
  }
}
