import type { FileRefusal } from '@dvcqg/openapi';
import { fileTypeFromBuffer } from 'file-type';
import type { MediaType } from '../media-types.js';
import { refuseDocx } from './docx.js';
import { FileReader } from './file-reader.js';
import { refuseImage } from './image.js';
import { refusePdf } from './pdf.js';

/** What a file is, or why it is not taken. */
export type Inspection = { readonly mediaType: MediaType } | { readonly refusal: FileRefusal };

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** What the names of our kinds of files end with. */
const ENDINGS: Readonly<Record<string, MediaType>> = { pdf: 'application/pdf', jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', docx: DOCX };
/** Enough for every kind that the first bytes tell. */
const SAMPLE = 4100;
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
/** Name of the stream in which Office keeps an encrypted document, inside an old-style container (MS-OFFCRYPTO 2.3.4.4). */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** Not one of ours: either it pretends to be, or it is honestly something else. */
function otherKind(name: string): FileRefusal {
  const ending = /\.([a-z]{3,4})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(ENDINGS, ending) ? 'type_mismatch' : 'type_not_allowed';
}

async function isEncryptedOffice(reader: FileReader): Promise<boolean> {
  for await (const block of reader.blocks(ENCRYPTED_PACKAGE.length)) if (block.includes(ENCRYPTED_PACKAGE)) return true;
  return false;
}

async function inspectZip(path: string, name: string): Promise<Inspection> {
  const verdict = await refuseDocx(path);
  if (verdict === undefined) return { mediaType: DOCX };
  if (verdict === 'another_zip' || (verdict === 'damaged' && !/\.docx$/i.test(name))) return { refusal: otherKind(name) };
  return { refusal: verdict };
}

async function inspect(reader: FileReader, path: string, name: string): Promise<Inspection> {
  const sample = await reader.at(0, SAMPLE);
  if (sample.subarray(0, ZIP.length).equals(ZIP)) return inspectZip(path, name);
  // A copy: the library may keep what it is given.
  const mime = (await fileTypeFromBuffer(Uint8Array.from(sample)))?.mime as string | undefined;
  switch (mime) {
    case 'application/pdf': {
      const refusal = await refusePdf(reader);
      return refusal ? { refusal } : { mediaType: mime };
    }
    case 'image/jpeg':
    case 'image/png':
    case 'image/webp': {
      const refusal = await refuseImage(reader, mime);
      return refusal ? { refusal } : { mediaType: mime };
    }
    case 'application/x-cfb':
      return { refusal: (await isEncryptedOffice(reader)) ? 'password_protected' : otherKind(name) };
    default:
      return { refusal: otherKind(name) };
  }
}

/**
 * Decides by the content alone what a file is, and whether it is fit for a dossier. Its name only tells which of two words a
 * refusal gets.
 * @throws Error of the file system
 */
export async function inspectFile(path: string, name: string): Promise<Inspection> {
  const reader = await FileReader.open(path);
  try {
    return await inspect(reader, path, name);
  } finally {
    await reader.close();
  }
}
