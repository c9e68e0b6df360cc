import { randomBytes } from 'node:crypto';

/** What a proxy before us may send: long enough to be unique, short and plain enough for a log. */
const SANE = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;

/** The id of a request: the one that came with it when it is sane, otherwise a new random one. */
export function requestIdOf(header: string | undefined): string {
  return header !== undefined && SANE.test(header) ? header : newRequestId();
}

/** 96 random bits as 16 letters, digits, `-` or `_`. */
export function newRequestId(): string {
  return randomBytes(12).toString('base64url');
}
