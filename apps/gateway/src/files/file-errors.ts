/** The disk is full, broken or read-only, or too many files are open: nobody's fault who asked, and it may pass. */
const CODES: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EMFILE', 'ENFILE', 'EACCES', 'EPERM', 'ESTALE', 'EBUSY']);

/** Is a store away for now, rather than the request wrong? */
export function isStorageFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, $metadata } = error as { code?: unknown; $metadata?: { httpStatusCode?: number } };
  return CODES.has(code) || error.name === 'TimeoutError' || ($metadata?.httpStatusCode ?? 0) >= 500;
}
