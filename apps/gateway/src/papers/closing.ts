import { drawQr } from './qr.js';
import { AREA, type Sheet } from './sheet.js';

const HALF = AREA.width / 2;
const QR_SIDE = 88;

interface Signature {
  readonly role: string;
  readonly note: string;
  readonly name: string;
}

/** Who hands in and who receives, side by side. */
export function drawSignatures(sheet: Sheet, signatures: readonly [Signature, Signature]): void {
  const width = HALF - 20;
  const height = Math.max(...signatures.map(({ role, note, name }) => sheet.height(role, { face: 'bold' }, width) + sheet.height(note, { face: 'italic', size: 9 }, width) + sheet.height(name, { face: 'bold' }, width))) + 18;
  sheet.room(height);
  const top = sheet.y;
  signatures.forEach(({ role, note, name }, at) => {
    const x = AREA.left + at * HALF + 10;
    sheet.add(sheet.root, 'P', () => {
      sheet.draw(role, { face: 'bold', align: 'center' }, { x, y: top, width });
      sheet.draw(note, { face: 'italic', size: 9, align: 'center' }, { x, y: sheet.doc.y, width });
      sheet.draw(name, { face: 'bold', align: 'center' }, { x, y: sheet.doc.y + 8, width });
    });
  });
  sheet.y = top + height;
}

/** A QR code and what it is for. */
export interface Code {
  readonly content: string;
  /** What screen readers say in its place. */
  readonly alt: string;
  readonly title: string;
  readonly text: string;
}

/** QR codes side by side, each with its words to the right. */
export function drawCodes(sheet: Sheet, codes: readonly Code[]): void {
  sheet.room(QR_SIDE);
  codes.forEach(({ content, alt, title, text }, at) => {
    const x = AREA.left + at * HALF;
    const place = { x: x + QR_SIDE + 6, width: HALF - QR_SIDE - 14 };
    sheet.add(sheet.root, 'Figure', () => drawQr(sheet, content, x, sheet.y, QR_SIDE), { alt });
    sheet.add(sheet.root, 'P', () => {
      sheet.draw(title, { face: 'bold', size: 9.5 }, { ...place, y: sheet.y + 10 });
      sheet.draw(text, { size: 8.5 }, { ...place, y: sheet.doc.y + 2 });
    });
  });
  sheet.y += QR_SIDE + 6;
}
