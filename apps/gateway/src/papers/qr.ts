import { create } from 'qrcode';
import type { Sheet } from './sheet.js';

/** Light modules around a code, as the standard asks for (ISO/IEC 18004). */
const QUIET = 4;

/** Draws a QR code as one filled path, black on the paper. */
export function drawQr({ doc }: Sheet, text: string, x: number, y: number, side: number): void {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const module = side / (size + 2 * QUIET);
  const at = (index: number): number => (index + QUIET) * module;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!data[row * size + column]) continue;
      let end = column;
      while (end < size && data[row * size + end]) end += 1;
      // A hair higher than a module, so that no light line shows between rows.
      doc.rect(x + at(column), y + at(row), (end - column) * module, module * 1.02);
      column = end;
    }
  }
  doc.fill('black');
}
