import { timingSafeEqual } from 'node:crypto';

/** Compared with when what is asked about is unknown or no secret was given, so that both take as long as a real comparison. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';
const NO_SECRET = '-'.repeat(43);

/** Compares in a time that tells nothing. */
export function isSameSecret(wanted: string, given = NO_SECRET): boolean {
  const [secret, offered] = [Buffer.from(wanted), Buffer.from(given)];
  return secret.length === offered.length && timingSafeEqual(secret, offered);
}
