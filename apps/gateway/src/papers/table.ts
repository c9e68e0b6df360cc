import { firstPart } from './first-part.js';
import type { Sheet, TextStyle } from './sheet.js';

/** A text in a cell; several stand below one another. */
export interface Piece {
  readonly text: string;
  readonly style?: TextStyle;
}

export interface Column {
  readonly title: string;
  /** Width as a share of what all columns ask for. */
  readonly share: number;
  readonly style?: TextStyle;
}

/** What stands in one cell. */
export type Cell = string | readonly Piece[];

interface Box extends Required<Pick<Column, 'title' | 'style'>> {
  readonly x: number;
  readonly width: number;
}

type Structure = ReturnType<Sheet['open']>;

/** A piece whose height is known: measuring is what takes the time. */
interface Measured {
  readonly text: string;
  readonly style: TextStyle;
  readonly height: number;
}

/** How a table looks. */
export interface TableLook {
  readonly text?: TextStyle;
  readonly head?: TextStyle;
  readonly padding?: number;
}

const LOOK = { text: { size: 9 }, head: { face: 'bold', size: 8.5, align: 'center' }, padding: 4 } as const satisfies Required<TableLook>;

/** A row that takes less than this share of a page is moved to the next page rather than broken. */
const WHOLE = 0.4;
/** Less room than this is left empty. */
const LEAST = 60;
/** A row has at least this height for its text. */
const LINE = 8;

/**
 * A table with its head on every page; to screen readers it is one, with its heads once. A row that is higher than a page is
 * broken over pages.
 */
export class Table {
  readonly #sheet: Sheet;
  readonly #boxes: readonly Box[];
  readonly #look: Required<TableLook>;
  readonly #headHeight: number;
  #table: Structure | undefined;

  constructor(sheet: Sheet, columns: readonly Column[], look: TableLook = {}) {
    this.#sheet = sheet;
    this.#look = { ...LOOK, ...look };
    const all = columns.reduce((sum, { share }) => sum + share, 0);
    let x: number = sheet.area.left;
    this.#boxes = columns.map(({ title, share, style = {} }) => {
      const box = { title, style: { ...this.#look.text, ...style }, x, width: (share / all) * sheet.area.width };
      x += box.width;
      return box;
    });
    this.#headHeight = 2 * this.#look.padding + Math.max(...this.#boxes.map(({ title, width }) => sheet.height(title, this.#look.head, this.#inner(width))));
  }

  /** Draws a row; a cell for every column. */
  row(cells: readonly Cell[]): void {
    let rest = this.#boxes.map(({ style, width }, at) => piecesOf(cells[at] ?? '', style).map((piece) => this.#measured(piece.text, piece.style, width)));
    let height = this.#rowHeight(rest);
    const table = this.#begin(height);
    const line = this.#sheet.open(table, 'TR');
    const elements = this.#boxes.map(() => this.#sheet.open(line, 'TD'));
    if (height > this.#sheet.left && (height <= this.#fresh * WHOLE || this.#sheet.left < LEAST)) this.#nextPage();
    for (; height > this.#sheet.left; height = this.#rowHeight(rest)) {
      const parts = rest.map((pieces, at) => this.#fitting(pieces, this.#boxes[at]?.width ?? 0));
      const now = parts.map(([part]) => part);
      this.#drawCells(now, this.#rowHeight(now), elements);
      rest = parts.map(([, later]) => later);
      this.#nextPage();
    }
    this.#drawCells(rest, height, elements);
  }

  get #fresh(): number {
    return this.#sheet.fresh - this.#headHeight;
  }

  #inner(width: number): number {
    return width - 2 * this.#look.padding;
  }

  /** The head, before the first row; not alone at the end of a page. */
  #begin(firstHeight: number): Structure {
    if (this.#table) return this.#table;
    this.#sheet.room(this.#headHeight + Math.min(firstHeight, LEAST));
    this.#table = this.#sheet.open(this.#sheet.root, 'Table');
    const head = this.#sheet.open(this.#table, 'TR');
    this.#drawHead((text) => this.#sheet.add(head, 'TH', text, { scope: 'Column' }));
    return this.#table;
  }

  #nextPage(): void {
    this.#sheet.nextPage();
    this.#drawHead((text) => this.#sheet.decorate(text, 'Pagination'));
  }

  #drawHead(draw: (text: () => void) => void): void {
    const { padding, head } = this.#look;
    for (const { title, x, width } of this.#boxes) {
      const y = this.#sheet.y + (this.#headHeight - this.#sheet.height(title, head, this.#inner(width))) / 2;
      draw(() => this.#sheet.draw(title, head, { x: x + padding, y, width: this.#inner(width) }));
    }
    this.#grid(this.#headHeight);
  }

  #measured(text: string, style: TextStyle, width: number): Measured {
    return { text, style, height: text === '' ? 0 : this.#sheet.height(text, style, this.#inner(width)) };
  }

  #rowHeight(cells: readonly (readonly Measured[])[]): number {
    return 2 * this.#look.padding + Math.max(LINE, ...cells.map((pieces) => pieces.reduce((sum, { height }) => sum + height, 0)));
  }

  #drawCells(cells: readonly (readonly Measured[])[], rowHeight: number, elements: readonly Structure[]): void {
    cells.forEach((pieces, at) => {
      const { x, width } = this.#boxes[at] as Box;
      let y = this.#sheet.y + this.#look.padding;
      for (const { text, style, height } of pieces) {
        if (text !== '') elements[at]?.add(() => this.#sheet.draw(text, style, { x: x + this.#look.padding, y, width: this.#inner(width) }));
        y += height;
      }
    });
    this.#grid(rowHeight);
  }

  /** What of a cell still fits on this page, and the rest. */
  #fitting(pieces: readonly Measured[], width: number): readonly [now: Measured[], later: Measured[]] {
    let left = this.#sheet.left - 2 * this.#look.padding;
    const now: Measured[] = [];
    for (const [at, piece] of pieces.entries()) {
      const { text, style, height } = piece;
      if (height > left) {
        if (this.#measured('Ậ', style, width).height > left) return [now, pieces.slice(at)];
        const [part, rest] = firstPart(text, (tried) => this.#measured(tried, style, width).height <= left);
        return [[...now, this.#measured(part, style, width)], [this.#measured(rest, style, width), ...pieces.slice(at + 1)]];
      }
      now.push(piece);
      left -= height;
    }
    return [now, []];
  }

  /** Lines around the cells of one row; what follows stands below it. */
  #grid(height: number): void {
    this.#sheet.decorate(() => {
      this.#sheet.doc.lineWidth(0.5).strokeColor('black');
      for (const { x, width } of this.#boxes) this.#sheet.doc.rect(x, this.#sheet.y, width, height);
      this.#sheet.doc.stroke();
    });
    this.#sheet.y += height;
  }
}

const piecesOf = (cell: Cell, style: TextStyle): readonly Required<Piece>[] =>
  typeof cell === 'string' ? [{ text: cell, style }] : cell.map((piece) => ({ text: piece.text, style: { ...style, ...piece.style } }));

/** Draws a table. */
export function drawTable(sheet: Sheet, columns: readonly Column[], rows: Iterable<readonly Cell[]>, look?: TableLook): void {
  const table = new Table(sheet, columns, look);
  for (const cells of rows) table.row(cells);
}
