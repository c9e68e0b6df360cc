import { createHash } from 'node:crypto';
import type { Encoding } from './accept.js';

/** A strong validator (without quotes) from content: the same bytes always give the same one. */
export function contentTag(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('base64url').slice(0, 22);
}

/** The `ETag` of one coding of an answer: each coding is other bytes, so each has its own strong validator (RFC 9110 §8.8.3.3). */
export function etagOf(tag: string, encoding: Encoding | undefined): string {
  return encoding === undefined ? `"${tag}"` : `"${tag}.${encoding}"`;
}

/**
 * Does `If-None-Match` name this answer in any of its codings? Compares weakly (RFC 9110 §13.1.2): a proxy that
 * compresses turns our validator into a weak one, and the client's copy is still right.
 */
export function isNamedBy(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  for (const match of header.matchAll(/(?:W\/)?"([^"]*)"/g)) {
    const name = match[1];
    if (name === tag || name === `${tag}.br` || name === `${tag}.gzip`) return true;
  }
  return false;
}
