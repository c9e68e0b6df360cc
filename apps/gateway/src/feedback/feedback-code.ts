import { randomBytes } from 'node:crypto';

/** Letters and digits that are not taken for one another. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new code, `PA-4K7M-2QXD`. It tells neither when it was made nor how many there are. */
export function newFeedbackCode(bytes: Uint8Array = randomBytes(8)): string {
  const signs = [...bytes].slice(0, 8).map((byte) => ALPHABET[byte % 32]).join('');
  return `PA-${signs.slice(0, 4)}-${signs.slice(4)}`;
}
