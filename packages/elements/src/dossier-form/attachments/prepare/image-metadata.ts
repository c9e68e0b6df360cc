import { latin } from './file-kind.js';

/** Segments that say how to decode a JPEG: JFIF, colour profile, Adobe's colour transform. All others may tell of people or places. */
const PLAIN_SEGMENTS: ReadonlySet<number> = new Set([0xe0, 0xe2, 0xee]);
const TELLING_CHUNKS: ReadonlySet<string> = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME']);

const jpegTells = (bytes: Uint8Array): boolean => {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] as number;
    if (marker === 0xda) return hasMoreAfterImage(bytes, at);
    if ((marker >= 0xe0 && marker <= 0xef && !PLAIN_SEGMENTS.has(marker)) || marker === 0xfe) return true;
    // Several pictures in one file (MPF) share the marker of colour profiles.
    if (marker === 0xe2 && latin(bytes.subarray(at + 4, at + 7)) !== 'ICC') return true;
    at += 2 + (((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number));
  }
  return true;
};

/** Phones append films and depth maps after the picture. */
const hasMoreAfterImage = (bytes: Uint8Array, from: number): boolean => {
  for (let at = from; at + 1 < bytes.length; at += 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2 < bytes.length;
  return true;
};

const pngTells = (bytes: Uint8Array): boolean => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const name = latin(bytes.subarray(at + 4, at + 8));
    if (TELLING_CHUNKS.has(name)) return true;
    at += 12 + view.getUint32(at);
    if (name === 'IEND') return at < bytes.length;
  }
  return true;
};

/** Only the extended format (`VP8X`) has metadata; its flags say which. */
const webpTells = (bytes: Uint8Array): boolean => latin(bytes.subarray(12, 16)) === 'VP8X' && ((bytes[20] as number) & 0b1100) !== 0;

/** Whether a picture carries more than the picture: where and when it was taken, by which device, by whom. */
export const tellsMore = (kind: 'jpeg' | 'png' | 'webp', bytes: Uint8Array): boolean => ({ jpeg: jpegTells, png: pngTells, webp: webpTells })[kind](bytes);
