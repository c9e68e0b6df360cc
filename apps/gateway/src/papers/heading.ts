import { AREA, type Sheet, type TextStyle } from './sheet.js';

const GAP = 14;
const HALF = (AREA.width - GAP) / 2;

/** What stands at the head of every official letter (Decree 30/2020/NĐ-CP, annex I): agency and number, motto, place and day. */
export interface Heading {
  readonly agency: string;
  readonly number: string;
  readonly placeAndDay: string;
  readonly title: string;
}

interface Line {
  readonly text: string;
  readonly style: TextStyle;
  /** Length of a line under it, as a share of the column. */
  readonly underline?: number;
}

/** Draws lines one below the other in a column and gives the height at which they end. */
function column(sheet: Sheet, x: number, lines: readonly Line[]): number {
  let { y } = sheet;
  for (const { text, style, underline } of lines) {
    sheet.add(sheet.root, 'P', () => sheet.draw(text, { align: 'center', ...style }, { x, y, width: HALF }));
    y += sheet.height(text, style, HALF) + 2;
    if (underline !== undefined) {
      const inset = (HALF * (1 - underline)) / 2;
      sheet.rule(x + inset, x + HALF - inset, y);
      y += 5;
    }
  }
  return y;
}

/** Draws the head of the document and its title. */
export function drawHeading(sheet: Sheet, { agency, number, placeAndDay, title }: Heading): void {
  sheet.block(sheet.root, 'P', 'Mẫu số 01 – Thông tư số 03/2025/TT-VPCP', { face: 'italic', size: 8, align: 'right' }, 4);
  const left = column(sheet, AREA.left, [
    { text: agency.toLocaleUpperCase('vi'), style: { face: 'bold', size: 10 }, underline: 0.35 },
    { text: `Mã hồ sơ: ${number}`, style: { size: 10 } },
  ]);
  const right = column(sheet, AREA.left + HALF + GAP, [
    { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', style: { face: 'bold', size: 9.6 } },
    { text: 'Độc lập - Tự do - Hạnh phúc', style: { face: 'bold', size: 10.5 }, underline: 0.62 },
    { text: placeAndDay, style: { face: 'italic', size: 10 } },
  ]);
  sheet.y = Math.max(left, right) + 10;
  sheet.block(sheet.root, 'H1', title, { face: 'bold', size: 14, align: 'center' }, 8);
}
