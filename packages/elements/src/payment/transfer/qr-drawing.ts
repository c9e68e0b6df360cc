import { encodeQR } from 'qr';

/** A QR code as squares; `size` modules a side with the quiet zone. */
export interface QrDrawing {
  readonly size: number;
  /** For `d` of an SVG path, one unit a module. */
  readonly path: string;
  readonly isDark: (x: number, y: number) => boolean;
}

/** What the standard asks for around a code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** Draws the text of a VietQR code. Medium correction, as banks print theirs. */
export const drawQr = (payload: string): QrDrawing => {
  const rows = encodeQR(payload, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size: rows.length, path, isDark: (x, y) => rows[y]?.[x] === true };
};
