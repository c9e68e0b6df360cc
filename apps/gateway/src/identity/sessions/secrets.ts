import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits in base64url: 43 characters. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** SHA-256 in base64url. Of a `codeVerifier` it is the `codeChallenge` of RFC 7636. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** Who is meant: the same at every sign-in with this account, and nobody can tell the account from it who does not know it already. */
export const subjectOf = (issuer: string, sub: string): string => `account:${hashOf(`${issuer}|${sub}`)}`;

/** The contract's `accountKey`: tells accounts apart in the browser, without being the name under which we keep their things. */
export const accountKeyOf = (subject: string): string => hashOf(`account key|${subject}`).slice(0, 22);
