import type { Sheet, TextStyle } from './sheet.js';
import { printable } from './words.js';

const GAP = 14;

/** What stands at the head of every official letter (Decree 30/2020/NĐ-CP, annex I): agency and number, motto, place and day. */
export interface Heading {
  /** Which form of which law, in the corner. */
  readonly form: string;
  readonly agency: string;
  /** What the agency belongs to. */
  readonly parent?: string | undefined;
  /** The line below the agency. */
  readonly number: string;
  readonly placeAndDay: string;
  readonly title: string;
  /** What the title is about, below it. */
  readonly subtitle?: string | undefined;
}

interface Line {
  readonly text: string;
  readonly style: TextStyle;
  /** Length of a line under it, as a share of the column. */
  readonly underline?: number;
}

/** Draws lines one below the other in a column and gives the height at which they end. */
function column(sheet: Sheet, x: number, width: number, lines: readonly Line[]): number {
  let { y } = sheet;
  for (const { text, style, underline } of lines) {
    sheet.add(sheet.root, 'P', () => sheet.draw(text, { align: 'center', ...style }, { x, y, width }));
    y += sheet.height(text, style, width) + 2;
    if (underline !== undefined) {
      const inset = (width * (1 - underline)) / 2;
      sheet.rule(x + inset, x + width - inset, y + 1.5);
      y += 6.5;
    }
  }
  return y;
}

const inCapitals = (text: string): string => printable(text).toLocaleUpperCase('vi');

/** Draws the head of the document and its title. */
export function drawHeading(sheet: Sheet, { form, agency, parent, number, placeAndDay, title, subtitle }: Heading): void {
  const { left: x, width } = sheet.area;
  const half = (width - GAP) / 2;
  sheet.block(sheet.root, 'P', form, { face: 'italic', size: 8, align: 'right' }, 4);
  const left = column(sheet, x, half, [
    ...(parent === undefined ? [] : [{ text: inCapitals(parent), style: { size: 10 } }]),
    { text: inCapitals(agency), style: { face: 'bold', size: 10 }, underline: 0.35 },
    { text: number, style: { size: 10 } },
  ]);
  const right = column(sheet, x + half + GAP, half, [
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', style: { face: 'bold', size: 9.6 } },
    { text: 'Độc lập - Tự do - Hạnh phúc', style: { face: 'bold', size: 10.5 }, underline: Math.min(0.62, 146 / half) },
    { text: placeAndDay, style: { face: 'italic', size: 10 } },
  ]);
  sheet.y = Math.max(left, right) + 10;
  sheet.block(sheet.root, 'H1', title, { face: 'bold', size: 14, align: 'center' }, subtitle === undefined ? 8 : 0);
  if (subtitle !== undefined) sheet.block(sheet.root, 'P', subtitle, { face: 'italic', align: 'center' }, 10);
}
