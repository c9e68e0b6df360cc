import { accepts } from '../prepare/prepare-file.js';
import { MEDIA_TYPES, type UsableKind } from '../prepare/file-kind.js';

const NAMES = { jpeg: 'JPG', png: 'PNG', heic: 'HEIC', webp: 'WebP', pdf: 'PDF', docx: 'Word (DOCX)' } as const satisfies Record<UsableKind, string>;
const ENDINGS = { jpeg: '.jpg,.jpeg', png: '.png', heic: '.heic,.heif', webp: '.webp', pdf: '.pdf', docx: '.docx' } as const satisfies Record<UsableKind, string>;

/** Pictures of other kinds become JPEG. */
const kindsOf = (accept: readonly string[]): readonly UsableKind[] =>
  (Object.keys(NAMES) as UsableKind[]).filter((kind) => accepts(accept, MEDIA_TYPES[kind]) || (kind === 'heic' && accepts(accept, MEDIA_TYPES.jpeg)));

/** `JPG, PNG, HEIC, WebP, PDF, Word (DOCX)` */
export const kindWords = (accept: readonly string[]): string => kindsOf(accept).map((kind) => NAMES[kind]).join(', ');

/** For the browser's file dialog. It only helps to choose: what a file is, its bytes say. */
export const acceptAttribute = (accept: readonly string[]): string => kindsOf(accept).flatMap((kind) => [MEDIA_TYPES[kind], ENDINGS[kind]]).join();

export const acceptsPictures = (accept: readonly string[]): boolean => kindsOf(accept).includes('jpeg');
