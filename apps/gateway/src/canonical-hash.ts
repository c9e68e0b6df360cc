import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { ProblemError } from './http/problem.js';

/**
 * SHA-256, hexadecimal, of a value as canonical JSON (RFC 8785): the same for the same content, however it was written.
 * @throws ProblemError `bad_request` for a number that JSON cannot hold, such as `1e999`
 */
export function canonicalHash(value: unknown): string {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch {
    throw new ProblemError('bad_request', { detail: 'The body holds a number that is too large' });
  }
  if (text === undefined) throw new Error('There is nothing to hash');
  return createHash('sha256').update(text).digest('hex');
}
