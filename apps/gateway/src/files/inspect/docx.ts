import { buffer } from 'node:stream/consumers';
import type { FileRefusal } from '@dvcqg/openapi';
import { type Entry, openPromise, type ZipFile } from 'yauzl';

/** 200 MB: the longest law with its pictures needs a tenth. */
const MOST_BYTES = 200 * 1024 * 1024;
/** Text shrinks to a tenth, rarely to a fiftieth; beyond this size a hundredth is a trick. */
const RATIO = 100;
const RATIO_FROM = 20 * 1024 * 1024;
const MOST_ENTRIES = 5_000;
const MOST_TYPES = 1024 * 1024;

const CONTENT_TYPES = '[Content_Types].xml';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const MACROS = /(?:^|\/)vba(?:Project\.bin|Data\.xml)$/i;

/** Not a Word document at all. */
export type DocxVerdict = FileRefusal | 'another_zip' | undefined;

/** The zip directory. @throws Error when it is broken; names that lead out of a folder count as such */
async function readEntries(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
}

function expandsTooMuch(zip: ZipFile, entries: readonly Entry[]): boolean {
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  return entries.length > MOST_ENTRIES || total > MOST_BYTES || (total > RATIO_FROM && total > zip.fileSize * RATIO);
}

/** Unpacks every entry into nothing: one that is broken, or longer than the directory says, fails. */
async function unpack(zip: ZipFile, entries: readonly Entry[]): Promise<void> {
  for (const entry of entries) {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const _piece of stream);
  }
}

async function judge(zip: ZipFile): Promise<DocxVerdict> {
  if (zip.entryCount > MOST_ENTRIES) return 'expands_too_much';
  const entries = await readEntries(zip);
  const types = entries.find(({ fileName }) => fileName === CONTENT_TYPES);
  if (!types || !entries.some(({ fileName }) => fileName.startsWith('word/'))) return expandsTooMuch(zip, entries) ? 'expands_too_much' : 'another_zip';
  if (expandsTooMuch(zip, entries) || types.uncompressedSize > MOST_TYPES) return 'expands_too_much';
  if (entries.some((entry) => entry.isEncrypted())) return 'password_protected';
  if (entries.some(({ fileName }) => MACROS.test(fileName))) return 'type_not_allowed';
  const text = (await buffer(await zip.openReadStreamPromise(types))).toString();
  if (/macroEnabled/i.test(text)) return 'type_not_allowed';
  if (!text.includes(MAIN)) return 'another_zip';
  await unpack(zip, entries);
  return undefined;
}

/** What speaks against a zip file as a Word document: another content, macros, an expansion beyond measure, damage. */
export async function refuseDocx(path: string): Promise<DocxVerdict> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
    return await judge(zip);
  } catch (error) {
    if (isOfSystem(error)) throw error;
    return 'damaged';
  } finally {
    zip?.close();
  }
}

/** An error of the file system says nothing about the file's content. Those of zlib carry such a code, too, but no call. */
function isOfSystem(error: unknown): boolean {
  return typeof (error as NodeJS.ErrnoException).syscall === 'string';
}
