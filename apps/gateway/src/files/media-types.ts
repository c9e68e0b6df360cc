/** Kinds of files that a dossier may hold. HEIC is turned into JPEG by the page before it is sent. */
export const MEDIA_TYPES = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const;

/** One of them. */
export type MediaType = (typeof MEDIA_TYPES)[number];
