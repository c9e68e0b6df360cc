import { AREA, type Sheet } from './sheet.js';

/** A line of the form: what is asked, and the answer. */
export type Statement = readonly [label: string, value: string];

const LABEL = 152;
const GAP = 2.5;

/** Draws the lines of the form as a list, labels beside answers. */
export function drawStatements(sheet: Sheet, statements: readonly Statement[]): void {
  const list = sheet.open(sheet.root, 'L');
  for (const [label, value] of statements) {
    const width = AREA.width - LABEL;
    const height = Math.max(sheet.height(label, {}, LABEL - 8), sheet.height(value, { face: 'bold' }, width));
    sheet.room(height);
    const item = sheet.open(list, 'LI');
    sheet.add(item, 'Lbl', () => sheet.draw(`${label}:`, {}, { width: LABEL - 8 }));
    sheet.add(item, 'LBody', () => sheet.draw(value, { face: 'bold' }, { x: AREA.left + LABEL, width }));
    sheet.y += height + GAP;
  }
}
