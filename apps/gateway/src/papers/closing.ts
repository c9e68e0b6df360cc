import { drawQr } from './qr.js';
import type { Sheet } from './sheet.js';
import { printable } from './words.js';

const QR_SIDE = 88;
/** For a stamp, a handwritten signature or the picture of a digital one. */
const ROOM_TO_SIGN = 34;

/** Who signs. */
export interface Signature {
  readonly role: string;
  readonly note: string;
  readonly name: string;
}

interface Column {
  readonly x: number;
  readonly width: number;
}

function signatureHeight(sheet: Sheet, { role, note, name }: Signature, width: number, room: number): number {
  return sheet.height(role, { face: 'bold' }, width) + sheet.height(note, { face: 'italic', size: 9 }, width) + sheet.height(name, { face: 'bold' }, width) + room + 10;
}

function drawSignature(sheet: Sheet, { role, note, name }: Signature, { x, width }: Column, room: number): void {
  const y = sheet.y;
  sheet.add(sheet.root, 'P', () => {
    sheet.draw(role, { face: 'bold', align: 'center' }, { x, y, width });
    sheet.draw(note, { face: 'italic', size: 9, align: 'center' }, { x, y: sheet.doc.y, width });
    sheet.draw(name, { face: 'bold', align: 'center' }, { x, y: sheet.doc.y + room, width });
  });
}

const halves = ({ area: { left, width } }: Sheet): readonly [Column, Column] => [
  { x: left + 10, width: width / 2 - 20 },
  { x: left + width / 2 + 10, width: width / 2 - 20 },
];

/** Two who sign, side by side. */
export function drawSignatures(sheet: Sheet, signatures: readonly [Signature, Signature], room = 8): void {
  const columns = halves(sheet);
  const height = Math.max(...signatures.map((signature, at) => signatureHeight(sheet, signature, columns[at]?.width ?? 0, room)));
  sheet.room(height);
  signatures.forEach((signature, at) => drawSignature(sheet, signature, columns[at] ?? columns[0], room));
  sheet.y += height;
}

/** A QR code and what it is for. */
export interface Code {
  readonly content: string;
  /** What screen readers say in its place. */
  readonly alt: string;
  readonly title: string;
  readonly text: string;
}

function drawCode(sheet: Sheet, { content, alt, title, text }: Code, x: number): void {
  const place = { x: x + QR_SIDE + 6, width: sheet.area.width / 2 - QR_SIDE - 14 };
  sheet.add(sheet.root, 'Figure', () => drawQr(sheet, content, x, sheet.y, QR_SIDE), { alt });
  sheet.add(sheet.root, 'P', () => {
    sheet.draw(title, { face: 'bold', size: 9.5 }, { ...place, y: sheet.y + 10 });
    sheet.draw(text, { size: 8.5 }, { ...place, y: sheet.doc.y + 2 });
  });
}

/** QR codes side by side, each with its words to the right. */
export function drawCodes(sheet: Sheet, codes: readonly Code[]): void {
  sheet.room(QR_SIDE);
  codes.forEach((code, at) => drawCode(sheet, code, sheet.area.left + (at * sheet.area.width) / 2));
  sheet.y += QR_SIDE + 6;
}

/** The officer who answers for a form. */
export interface Signer {
  readonly name: string;
  /** Office or function, e.g. `Phó Giám đốc`. */
  readonly title: string;
}

/** How an officer signs a form. */
export const signatureOf = ({ name, title }: Signer): Signature => ({ role: printable(title).toLocaleUpperCase('vi'), note: '(ký số hoặc ký, ghi rõ họ tên)', name: printable(name) });

/** The end of a form: the code of the dossier, if there is one, to the left of who signs. */
export function drawEnd(sheet: Sheet, code: Code | undefined, signer: Signer): void {
  const signature = signatureOf(signer);
  const [, column] = halves(sheet);
  const height = Math.max(signatureHeight(sheet, signature, column.width, ROOM_TO_SIGN), code ? QR_SIDE + 6 : 0);
  sheet.room(height);
  drawSignature(sheet, signature, column, ROOM_TO_SIGN);
  if (code) drawCode(sheet, code, sheet.area.left);
  sheet.y += height;
}
