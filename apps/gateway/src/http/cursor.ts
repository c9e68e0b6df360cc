import { createHash } from 'node:crypto';
import { ProblemError } from './problem.js';

/** Binds a cursor to its query. Guards against mistakes, not against forgery: nothing is secret behind an offset. */
function seal(offset: number, query: string): string {
  return createHash('sha1').update(`${offset}\n${query}`).digest('base64url').slice(0, 12);
}

/** The cursor of the page that begins at `offset` of the answer to `query` (a canonical text of all that narrows or orders it). */
export function encodeCursor(offset: number, query: string): string {
  return `${offset.toString(36)}.${seal(offset, query)}`;
}

/**
 * Reads a cursor; none means the first page.
 * @throws ProblemError `invalid_cursor` when it was not made by `encodeCursor` for this very query.
 */
export function decodeCursor(cursor: string | undefined, query: string): number {
  if (cursor === undefined) return 0;
  const [digits = '', check] = cursor.split('.', 2);
  const offset = /^[0-9a-z]{1,8}$/.test(digits) ? Number.parseInt(digits, 36) : Number.NaN;
  if (!Number.isSafeInteger(offset) || check !== seal(offset, query) || cursor !== encodeCursor(offset, query)) {
    throw new ProblemError('invalid_cursor', { violations: [{ pointer: '/query/cursor', code: 'format' }] });
  }
  return offset;
}
