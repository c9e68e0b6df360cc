import { isUsable, kindOf, MEDIA_TYPES, type FileKind, type UsableKind } from './file-kind.js';
import { shownName } from './file-name.js';
import { pdfTrouble } from './pdf-trouble.js';
import { RefusedFile, type Refusal } from './refusal.js';
import { shrinkImage, TooManyPixels } from './shrink-image.js';

/** What may be handed in. */
export interface FileLimits {
  /** Bytes of one file. */
  readonly maxBytes: number;
  /** Media types; `image/*` is any picture. */
  readonly accept: readonly string[];
}

/** A file as it will be sent. */
export interface PreparedFile {
  readonly blob: Blob;
  readonly name: string;
  readonly mediaType: string;
}

const REFUSALS: Readonly<Partial<Record<FileKind, Refusal>>> = { office: 'old_word', 'locked-office': 'locked_word', 'macro-word': 'macro_word' };
/** A photo may get much smaller before it is sent; larger ones would not fit into memory. */
const LARGEST_PHOTO = 100 * 2 ** 20;

export const accepts = (accept: readonly string[], mediaType: string): boolean =>
  accept.some((each) => each === mediaType || (each.endsWith('/*') && mediaType.startsWith(each.slice(0, -1))));

const isPicture = (kind: UsableKind): kind is 'jpeg' | 'png' | 'webp' | 'heic' => MEDIA_TYPES[kind].startsWith('image/');

/** A picture becomes a JPEG, so that is what must be accepted. */
const isWelcome = (kind: UsableKind, { accept }: FileLimits): boolean => accepts(accept, MEDIA_TYPES[kind]) || (isPicture(kind) && accepts(accept, MEDIA_TYPES.jpeg));

/** Looks at a file and makes it ready to be sent. @throws RefusedFile */
export const prepareFile = async (file: File, limits: FileLimits): Promise<PreparedFile> => {
  if (file.size === 0) throw new RefusedFile('empty');
  const kind = await readable(kindOf(file));
  if (!isUsable(kind)) throw new RefusedFile(REFUSALS[kind] ?? 'type_not_allowed');
  if (!isWelcome(kind, limits)) throw new RefusedFile('kind_not_here');
  if (file.size > (isPicture(kind) ? LARGEST_PHOTO : limits.maxBytes)) throw new RefusedFile('too_large');
  if (isPicture(kind)) return preparePicture(file, kind, limits);
  const trouble = kind === 'pdf' ? await readable(pdfTrouble(file)) : undefined;
  if (trouble) throw new RefusedFile(trouble);
  return { blob: file, name: shownName(file.name, MEDIA_TYPES[kind]), mediaType: MEDIA_TYPES[kind] };
};

const preparePicture = async (file: File, kind: 'jpeg' | 'png' | 'webp' | 'heic', limits: FileLimits): Promise<PreparedFile> => {
  const blob = await readable(shrinkImage(file, kind)).catch((error: unknown) => {
    if (error instanceof RefusedFile) throw error;
    if (error instanceof TooManyPixels) throw new RefusedFile('too_many_pixels');
    throw new RefusedFile(kind === 'heic' ? 'heic' : 'damaged');
  });
  const mediaType = blob === file ? MEDIA_TYPES[kind] : blob.type;
  if (!accepts(limits.accept, mediaType)) throw new RefusedFile('kind_not_here');
  if (blob.size > limits.maxBytes) throw new RefusedFile('too_large');
  return { blob, mediaType, name: shownName(file.name, mediaType) };
};

/** A file that was moved or deleted since it was chosen, or lies in a cloud that does not answer. */
const readable = async <Value>(reading: Promise<Value>): Promise<Value> => {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof DOMException && (error.name === 'NotReadableError' || error.name === 'NotFoundError')) throw new RefusedFile('gone');
    throw error;
  }
};
