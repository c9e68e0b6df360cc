import type { Cell, Sheet } from './sheet.js';

/** Beginnings that a spreadsheet takes for a formula, also in their full-width forms, and what may stand before one. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠|]|^[\t\r\n]/u;

/** A text that a spreadsheet cannot take for a formula: with an apostrophe in front, as spreadsheets themselves mark texts. */
export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Quoted where it must be (RFC 4180). Numbers keep their sign: only texts can be formulas. */
function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(typeof cell === 'number' ? cell : cell.ratio);
  const text = harmless(cell);
  return /[",\r\n;]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV in UTF-8, with the mark by which Excel knows that. */
export function toCsv({ head, rows }: Sheet): Uint8Array<ArrayBuffer> {
  const lines = [head, ...rows].map((row) => row.map(field).join(','));
  return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`);
}
