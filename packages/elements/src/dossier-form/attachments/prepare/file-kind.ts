import { partNames } from './zip-names.js';

/**
 * What a file is by its own bytes. `office` is the container of old Word files, `locked-office` the same around an encrypted
 * document, `macro-word` a document that brings programs along.
 */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'heic' | 'pdf' | 'docx' | 'macro-word' | 'office' | 'locked-office' | 'unknown';

const HEAD = 4096;
/** Signs of the HEVC brands of ISO 23008-12; AVIF is none of them. */
const HEIC_BRANDS: ReadonlySet<string> = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']);
const COMPOUND_FILE = 'd0cf11e0a1b11ae1';
/** `EncryptedPackage`, the stream of a locked document, as the container's directory has it (UTF-16). */
const LOCKED = [...'EncryptedPackage'].join('\0');

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
/** One character a byte, so that positions stay. */
export const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

/** Major and compatible brands of an ISO base media file. */
const brandsOf = (head: Uint8Array): readonly string[] => {
  if (latin(head.subarray(4, 8)) !== 'ftyp') return [];
  const length = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(0);
  const text = latin(head.subarray(8, Math.min(length, head.length)));
  return (text.match(/[^]{4}/g) ?? []).filter((_, at) => at !== 1); // the second four bytes are a version
};

const zipKind = async (file: Blob): Promise<FileKind> => {
  const names = await partNames(file);
  if (!names.includes('[Content_Types].xml') || !names.includes('word/document.xml')) return 'unknown';
  return names.some((name) => name.endsWith('vbaProject.bin')) ? 'macro-word' : 'docx';
};

const compoundKind = async (file: Blob): Promise<FileKind> => {
  // The directory stands anywhere; locked documents are found without reading more than both ends.
  const ends = await Promise.all([file.slice(0, 256 * 1024), file.slice(-256 * 1024)].map(bytesOf));
  return ends.some((end) => latin(end).includes(LOCKED)) ? 'locked-office' : 'office';
};

/** Decides by the content, never by the name or what the device says of it. Reads a few kilobytes. */
export const kindOf = async (file: Blob): Promise<FileKind> => {
  const head = await bytesOf(file.slice(0, HEAD));
  const start = hex(head.subarray(0, 8));
  if (start.startsWith('ffd8ff')) return 'jpeg';
  if (start === '89504e470d0a1a0a') return 'png';
  if (start.startsWith('52494646') && latin(head.subarray(8, 12)) === 'WEBP') return 'webp';
  if (brandsOf(head).some((brand) => HEIC_BRANDS.has(brand))) return 'heic';
  if (latin(head.subarray(0, 5)) === '%PDF-') return 'pdf';
  if (start.startsWith('504b0304')) return zipKind(file);
  return start === COMPOUND_FILE ? compoundKind(file) : 'unknown';
};

/** Media types as the gateway names them. */
export const MEDIA_TYPES = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const satisfies Partial<Record<FileKind, string>>;

/** Kinds that can be handed in, some after they have been turned into another. */
export type UsableKind = keyof typeof MEDIA_TYPES;

export const isUsable = (kind: FileKind): kind is UsableKind => Object.hasOwn(MEDIA_TYPES, kind);
