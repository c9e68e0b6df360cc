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
