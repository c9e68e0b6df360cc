import { latin } from './file-kind.js';

const TAIL = 2048;
const DICTIONARY = 64 * 1024;
const MOST_SECTIONS = 64;

const text = async (file: Blob, start: number, end: number): Promise<string> => latin(new Uint8Array(await file.slice(Math.max(start, 0), end).arrayBuffer()));

/** The dictionary after a table of references, or that of a stream of references. Both stand in the clear in every PDF. */
const trailerAt = async (file: Blob, at: number): Promise<string> => {
  const start = await text(file, at, at + DICTIONARY);
  if (!/^\s*xref\b/.test(start)) return start.split(/\bstream\b/, 1)[0] ?? '';
  // A table has one line for each object: its dictionary may come long after.
  for (let from = at; from < file.size; from += DICTIONARY) {
    const part = await text(file, from, from + 2 * DICTIONARY);
    const found = part.indexOf('trailer');
    if (found >= 0 && found < DICTIONARY) return part.slice(found).split(/\bstartxref\b/, 1)[0] ?? '';
  }
  return '';
};

/**
 * What speaks against a PDF: its end is missing, or it is encrypted (ISO 32000-1, 7.5.5: `Encrypt` in the trailer), so that it
 * opens with a password only or is restricted by one. Reads only the end and the trailers, however large the file.
 */
export const pdfTrouble = async (file: Blob): Promise<'damaged' | 'password_protected' | undefined> => {
  const tail = await text(file, file.size - TAIL, file.size);
  if (!/startxref\s+\d+\s+%%EOF/.test(tail)) return 'damaged';
  return (await isLocked(file, Number(/\d+/.exec(tail.slice(tail.lastIndexOf('startxref')))?.[0] ?? NaN))) ? 'password_protected' : undefined;
};

/** Goes from the newest section of the file to the oldest. */
const isLocked = async (file: Blob, start: number): Promise<boolean> => {
  const seen = new Set<number>();
  for (let at = start; at < file.size && !seen.has(at) && seen.size < MOST_SECTIONS; ) {
    seen.add(at);
    const trailer = await trailerAt(file, at);
    if (/\/Encrypt\s*(?:\d|<<)/.test(trailer)) return true;
    at = Number(/\/Prev\s+(\d+)/.exec(trailer)?.[1] ?? NaN);
  }
  return false;
};
