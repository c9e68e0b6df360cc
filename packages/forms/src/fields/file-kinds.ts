import type { FormFile } from '@dvcqg/openapi';
import type { FieldOf } from '../compile/template.js';
import { isRecord, own, type Json } from '../json.js';
import { pointerOf } from '../pointer.js';
import { EMPTY, error, MISFIT, type Check, type FieldKinds, type Normalise } from './field-kind.js';
import { between } from './limits.js';

const MOST_FILES = 20;
const MOST_LOOKED_AT = 200;

const readFiles: Normalise = (raw) => {
  if (!Array.isArray(raw) || raw.length > MOST_LOOKED_AT) return MISFIT;
  if (raw.length === 0) return EMPTY;
  const files = raw.map(fileOf);
  return files.includes(null) ? MISFIT : { value: files };
};

function fileOf(raw: unknown): Json {
  if (!isRecord(raw)) return null;
  const [uploadId, name, size, mediaType, sha256] = ['uploadId', 'name', 'size', 'mediaType', 'sha256'].map((key) => own(raw, key));
  const named = [uploadId, name, mediaType].every((each) => typeof each === 'string' && each !== '' && each.length <= 255);
  if (!named || !Number.isSafeInteger(size) || (size as number) < 1) return null;
  if (sha256 !== undefined && !(typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256))) return null;
  return { uploadId: uploadId as string, name: (name as string).normalize('NFC'), size: size as number, mediaType: mediaType as string, ...(sha256 === undefined ? {} : { sha256: sha256 as string }) };
}

const accepted = (accept: readonly string[], mediaType: string): boolean =>
  accept.some((each) => each === mediaType || (each.endsWith('/*') && mediaType.startsWith(each.slice(0, -1))));

const checkFiles: Check = (value, template) => {
  const { minFiles = 1, maxFiles = MOST_FILES, maxBytes = Infinity, accept } = template.field as FieldOf<'attachment'>;
  const files = value as unknown as readonly FormFile[];
  const each = files.flatMap((file, at) => [
    ...(accept === undefined || accepted(accept, file.mediaType) ? [] : [error('file_type', undefined, pointerOf(at))]),
    ...(file.size <= maxBytes ? [] : [error('file_size', { limit: maxBytes }, pointerOf(at))]),
  ]);
  const twice = new Set(files.map(({ uploadId }) => uploadId)).size < files.length ? [error('duplicate')] : [];
  return [...between(files.length, minFiles, maxFiles), ...twice, ...each];
};

/** Files that were uploaded. */
export const FILE_KINDS: FieldKinds = { attachment: { normalise: readFiles, check: checkFiles } };
