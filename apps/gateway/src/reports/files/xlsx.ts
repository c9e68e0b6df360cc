import writeXlsxFile, { type Row, type SheetData } from 'write-excel-file/node';
import type { Cell, Sheet } from './sheet.js';

/** Characters that XML cannot hold. */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The most that a cell of a spreadsheet takes. */
const LONGEST_TEXT = 32_767;
const WIDEST = 60;

const text = (value: string): { value: string; type: StringConstructor } => ({ value: value.replaceAll(NOT_IN_XML, '').slice(0, LONGEST_TEXT), type: String });

/** Texts are always texts: no cell ever is a formula. */
function toCell(cell: Cell): Row[number] {
  if (cell === null) return null;
  if (typeof cell === 'string') return { ...text(cell), wrap: true, alignVertical: 'top' };
  if (typeof cell === 'number') return { value: cell, type: Number, format: Number.isInteger(cell) ? '#,##0' : '#,##0.00', alignVertical: 'top' };
  return { value: cell.ratio, type: Number, format: '0.0%', alignVertical: 'top' };
}

function dataOf({ notes, head, rows }: Sheet): SheetData {
  return [
    ...notes.map(([label, words]): Row => [{ ...text(label), fontWeight: 'bold' }, text(words)]),
    ...(notes.length > 0 ? [[]] : []),
    head.map((title) => ({ ...text(title), fontWeight: 'bold', wrap: true, backgroundColor: '#eeeeee' })),
    ...rows.map((row) => row.map(toCell)),
  ];
}

const widthOf = ({ head, rows }: Sheet, column: number): number =>
  Math.min(WIDEST, Math.max(12, ...[head, ...rows].map((row) => (typeof row[column] === 'string' ? row[column].length + 2 : 0))));

/** Tables as one XLSX file, a sheet each, their headings in sight. */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const all = sheets.map((sheet) => ({
    data: dataOf(sheet), sheet: sheet.name, columns: sheet.head.map((_title, column) => ({ width: widthOf(sheet, column) })), stickyRowsCount: sheet.notes.length + (sheet.notes.length > 0 ? 2 : 1),
  }));
  return new Uint8Array(await writeXlsxFile(all).toBuffer());
}
