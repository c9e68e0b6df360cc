import { randomBytes, seal, unseal, type Sealed } from './draft-cipher.js';

const DIGITS = 16;
const GROUP = 4;
/** OWASP's figure for PBKDF2 with SHA-256. With 16 random digits a stolen disk costs some ten thousand years of a graphics card. */
const ITERATIONS = 600_000;

/** The seal key, locked by the digits that the reader keeps. It may lie beside the draft. */
export interface CodeLock {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
  readonly sealed: Sealed;
}

/** 16 random digits: no letters to confuse, easy to read out and to type on any keyboard. */
export const newResumeCode = (): string => {
  let code = '';
  while (code.length < DIGITS) {
    // 250 and more would make some digits likelier than others.
    for (const byte of randomBytes(DIGITS)) if (byte < 250 && code.length < DIGITS) code += String(byte % 10);
  }
  return code;
};

/** In groups of four, as on a bank card. */
export const showResumeCode = (code: string): string => code.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join(' ') ?? '';

/** The digits of what was typed, with whatever spaces and signs; undefined when there are not as many as there must be. */
export const readResumeCode = (typed: string): string | undefined => {
  const digits = typed.normalize('NFKC').replace(/\D/g, '');
  return digits.length === DIGITS ? digits : undefined;
};

const keyFrom = async (code: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<string> => {
  const base = await crypto.subtle.importKey('raw', new TextEncoder().encode(code), 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, base, 256);
  return btoa(String.fromCharCode(...new Uint8Array(bits)));
};

export const lockByCode = async (code: string, id: string, sealKey: string): Promise<CodeLock> => {
  const salt = randomBytes(16);
  return { salt, iterations: ITERATIONS, sealed: await seal(await keyFrom(code, salt, ITERATIONS), id, sealKey) };
};

/** The seal key; undefined when the code is another one. */
export const openByCode = async (code: string, id: string, { salt, iterations, sealed }: CodeLock): Promise<string | undefined> => {
  const sealKey = await unseal(await keyFrom(code, salt, iterations), id, sealed);
  return typeof sealKey === 'string' ? sealKey : undefined;
};
