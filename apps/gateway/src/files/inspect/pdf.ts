import type { FileRefusal } from '@dvcqg/openapi';
import type { FileReader } from './file-reader.js';

/** Readers look for the end mark in the last 1,024 bytes (ISO 32000-1, Annex H, note 18); its address stands before it. */
const TAIL = 2048;
/** The entry of a trailer that names the encryption (ISO 32000-2, 7.6.2), by reference or in place. */
const ENCRYPTED = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;
/** Longer than any spelling of that entry. */
const OVERLAP = 64;

/**
 * What speaks against a PDF: its end is missing, or it is encrypted. A file that only forbids printing or copying counts as
 * encrypted, since the offices' programs cannot stamp or join it either.
 */
export async function refusePdf(reader: FileReader): Promise<FileRefusal | undefined> {
  const tail = (await reader.at(reader.size - TAIL, TAIL)).toString('latin1');
  if (!/startxref\s+\d+\s+%%EOF/.test(tail)) return 'damaged';
  for await (const block of reader.blocks(OVERLAP)) {
    if (ENCRYPTED.test(block.toString('latin1'))) return 'password_protected';
  }
  return undefined;
}
