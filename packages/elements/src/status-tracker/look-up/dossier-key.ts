import { formatDossierCode, parseDossierCode } from '@dvcqg/domain';

/** What opens a dossier: its code, and the receipt's secret unless the signed-in person owns it. */
export interface DossierKey {
  readonly code: string;
  readonly secret: string | undefined;
}

/** What somebody typed, pasted or scanned; right or wrong. */
export interface TypedKey {
  readonly code: string;
  readonly secret: string;
}

const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** The code as the gateway writes it; undefined for what is no code, however it is typed. */
export const toDossierCode = (text: string): string | undefined => {
  const parts = parseDossierCode(text);
  return parts ? formatDossierCode(parts) : undefined;
};

/** Without what copying from paper or a message brings in: line breaks, invisible characters, dashes of typography. */
export const toSecret = (text: string): string | undefined => {
  const secret = text.replace(/[\s\p{Cf}]+/gu, '').replace(/\p{Pd}|\u2212/gu, '-');
  return SECRET.test(secret) ? secret : undefined;
};

/** The key in the address that a receipt's QR code holds (`…/tra-cuu/#code=…&secret=…`), complete or not. */
export const keyInAddress = (address: string): TypedKey | undefined => {
  const params = new URLSearchParams(/#(.*)/s.exec(address)?.[1]);
  const [code, secret] = [params.get('code'), params.get('secret')];
  return code === null || secret === null ? undefined : { code, secret };
};

/**
 * Takes the key out of the page's address, so that it stays neither there nor in a link that the reader hands on. No server has
 * seen it behind the `#`.
 */
export const takeKeyFromAddress = (): TypedKey | undefined => {
  const { hash, pathname, search } = location;
  const key = keyInAddress(hash);
  if (key) history.replaceState(history.state, '', pathname + search);
  return key;
};
