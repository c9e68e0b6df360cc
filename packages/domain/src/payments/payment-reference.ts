/** Letters and digits that are not mistaken for one another (Crockford): no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CONTENT_PREFIX = 'DVC';
/** 60 bits: who guesses would pay for somebody else at most. */
const CONTENT_LETTERS = 12;

/** `yyyyMMddHHmmss` in Viet Nam, as the national interfaces write times. */
export function compactTime(at: Date): string {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().replace(/\D/g, '').slice(0, 14);
}

/** The instant of `yyyyMMddHHmmss` in Viet Nam; null when it is none. */
export function readCompactTime(text: string): string | null {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  const ms = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`);
  return Number.isNaN(ms) || compactTime(new Date(ms)) !== text ? null : new Date(ms).toISOString();
}

/**
 * The reference of an attempt (MaThamChieu): `dvc`, the code of the dossier without its signs, and the time, as a provincial one-stop
 * system in use makes it. The letters behind are own design: two fees of a dossier may be paid within one second.
 */
export function paymentReference(code: string, at: Date, random: Uint8Array): string {
  return `dvc${code.replace(/[^A-Za-z0-9]/g, '')}${compactTime(at)}${lettersOf(random, 4)}`;
}

/** What stands in the message of a transfer (own design): short enough for a VietQR code, no signs that a bank would drop. */
export function transferContent(random: Uint8Array): string {
  return `${CONTENT_PREFIX}${lettersOf(random, CONTENT_LETTERS)}`;
}

function lettersOf(random: Uint8Array, count: number): string {
  if (random.length < count) throw new RangeError(`${count} random bytes are needed`);
  return [...random.subarray(0, count)].map((byte) => ALPHABET[byte % 32]).join('');
}
