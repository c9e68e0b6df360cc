import type { Sheet } from './sheet.js';

/** A line of the form: what is asked, and the answer. */
export type Statement = readonly [label: string, value: string];

const LABEL = 162;
const GAP = 2.5;
/** An answer that is higher than this begins where its label stands rather than on the next page. */
const WHOLE = 130;

/** Draws the lines of the form as a list, labels beside answers. */
export function drawStatements(sheet: Sheet, statements: readonly Statement[]): void {
  const list = sheet.open(sheet.root, 'L');
  for (const [label, value] of statements) {
    const width = sheet.area.width - LABEL;
    const labelHeight = sheet.height(`${label}:`, {}, LABEL - 8);
    sheet.room(Math.max(labelHeight, Math.min(sheet.height(value, { face: 'bold' }, width), WHOLE)));
    const item = sheet.open(list, 'LI');
    const bottom = sheet.y + labelHeight;
    const { page } = sheet.doc;
    sheet.add(item, 'Lbl', () => sheet.draw(`${label}:`, {}, { width: LABEL - 8 }));
    sheet.flow(sheet.open(item, 'LBody'), value, { face: 'bold' }, { x: sheet.area.left + LABEL, width });
    if (sheet.doc.page === page) sheet.y = Math.max(sheet.y, bottom);
    sheet.y += GAP;
  }
}
