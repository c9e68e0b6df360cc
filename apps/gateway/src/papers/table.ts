import type { Sheet } from './sheet.js';
import { AREA } from './sheet.js';

/** Something that was received. */
export interface TableRow {
  readonly name: string;
  /** In smaller type below the name. */
  readonly notes: readonly string[];
  readonly size: string;
  readonly hash: string;
}

interface Column {
  readonly title: string;
  readonly x: number;
  readonly width: number;
}

const PADDING = 4;
const TEXT = { size: 9 } as const;
const NOTE = { size: 6.4 } as const;
const HEAD = { face: 'bold', size: 8.5, align: 'center' } as const;
const HEAD_HEIGHT = 20;

const WIDTHS: readonly (readonly [title: string, width: number])[] = [['STT', 26], ['Thành phần hồ sơ', 307], ['Dung lượng', 56], ['Mã băm rút gọn', 94]];
const COLUMNS: readonly Column[] = WIDTHS.map(([title, width], at) => ({
  title, width, x: AREA.left + WIDTHS.slice(0, at).reduce((sum, [, before]) => sum + before, 0),
}));

/** Lines around the cells of one row. */
function drawGrid(sheet: Sheet, height: number): void {
  sheet.decorate(() => {
    sheet.doc.lineWidth(0.5).strokeColor('black');
    for (const { x, width } of COLUMNS) sheet.doc.rect(x, sheet.y, width, height);
    sheet.doc.stroke();
  });
}

function drawHead(sheet: Sheet, draw: (column: Column, text: () => void) => void): void {
  for (const column of COLUMNS) {
    draw(column, () => sheet.draw(column.title, HEAD, { x: column.x + 2, y: sheet.y + 5, width: column.width - 4 }));
  }
  drawGrid(sheet, HEAD_HEIGHT);
  sheet.y += HEAD_HEIGHT;
}

/** Draws all that was received, with the head of the table on every page. */
export function drawTable(sheet: Sheet, rows: readonly TableRow[]): void {
  const table = sheet.open(sheet.root, 'Table');
  const [number, name, size, hash] = COLUMNS as [Column, Column, Column, Column];
  const inside = ({ x, width }: Column, y = sheet.y + PADDING): { x: number; y: number; width: number } => ({ x: x + PADDING, y, width: width - 2 * PADDING });
  const heightOf = ({ name: text, notes }: TableRow): number =>
    2 * PADDING + sheet.height(text, TEXT, name.width - 2 * PADDING) + notes.reduce((sum, note) => sum + sheet.height(note, NOTE, name.width - 2 * PADDING), 0);
  sheet.room(HEAD_HEIGHT + (rows[0] ? heightOf(rows[0]) : 0));
  const head = sheet.open(table, 'TR');
  drawHead(sheet, (_column, text) => sheet.add(head, 'TH', text, { scope: 'Column' }));
  rows.forEach((row, at) => {
    const height = heightOf(row);
    if (sheet.room(height)) drawHead(sheet, (_column, text) => sheet.decorate(text, 'Pagination'));
    const line = sheet.open(table, 'TR');
    sheet.add(line, 'TD', () => sheet.draw(`${at + 1}`, { ...TEXT, align: 'center' }, inside(number)));
    sheet.add(line, 'TD', () => {
      sheet.draw(row.name, TEXT, inside(name));
      for (const note of row.notes) sheet.draw(note, NOTE, inside(name, sheet.doc.y));
    });
    sheet.add(line, 'TD', () => sheet.draw(row.size, { ...TEXT, align: 'right' }, inside(size)));
    sheet.add(line, 'TD', () => sheet.draw(row.hash, { size: 7.6, align: 'center' }, inside(hash)));
    drawGrid(sheet, height);
    sheet.y += height;
  });
}
