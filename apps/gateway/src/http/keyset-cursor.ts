import { createHash } from 'node:crypto';
import { ProblemError } from './problem.js';

/** Where a page ended: what its last item is ordered by. */
export type Keys = readonly string[];

/** Binds a cursor to its query. Guards against mistakes, not against forgery: nothing is secret behind a place in a list. */
const seal = (keys: string, query: string): string => createHash('sha1').update(`${keys}\n${query}`).digest('base64url').slice(0, 12);

/** The cursor of the page behind an item, of the answer to `query` (a canonical text of all that narrows or orders it). */
export function encodeKeys(keys: Keys, query: string): string {
  const text = Buffer.from(JSON.stringify(keys)).toString('base64url');
  return `${text}.${seal(text, query)}`;
}

function read(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/**
 * Reads a cursor; none means the first page. `shapes`: what each key must look like.
 * @throws ProblemError `invalid_cursor` when it was not made by `encodeKeys` for this very query
 */
export function decodeKeys(cursor: string | undefined, query: string, shapes: readonly RegExp[]): Keys | undefined {
  if (cursor === undefined) return undefined;
  const [text = '', check] = cursor.split('.', 2);
  const keys = check === seal(text, query) ? read(text) : undefined;
  const fits = Array.isArray(keys) && keys.length === shapes.length && shapes.every((shape, at) => typeof keys[at] === 'string' && shape.test(keys[at]));
  if (!fits || cursor !== encodeKeys(keys as Keys, query)) throw new ProblemError('invalid_cursor', { violations: [{ pointer: '/query/cursor', code: 'format' }] });
  return keys as Keys;
}
