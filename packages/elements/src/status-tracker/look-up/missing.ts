import { isApiError, type ErrorKind } from '@dvcqg/sdk';

const KINDS: ReadonlySet<ErrorKind> = new Set(['not-found', 'validation', 'unauthenticated', 'forbidden']);

/** Unknown and forbidden are one: a code that can be guessed must not tell whether it is in use. */
export const isMissing = (error: unknown): boolean => isApiError(error) && KINDS.has(error.kind);
