/** What proves that the page that comes back is the one that left (RFC 7636). */
export interface Proof {
  /** Stays here. */
  readonly codeVerifier: string;
  /** Its SHA-256, for the gateway. */
  readonly codeChallenge: string;
}

export const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** SHA-256 in base64url. */
export const hashOf = async (text: string): Promise<string> => base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));

export const newProof = async (): Promise<Proof> => {
  const codeVerifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  return { codeVerifier, codeChallenge: await hashOf(codeVerifier) };
};
