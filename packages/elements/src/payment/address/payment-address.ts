/** A fee that a link asks for, as the tracker makes it (`…/thanh-toan/#code=…&fee=…&secret=…`). */
export interface FeeKey {
  /** Of the dossier. */
  readonly code: string;
  /** Empty for the one that is due. */
  readonly fee: string;
  /** The receipt's secret, in place of the owner's session. */
  readonly secret: string | undefined;
}

const RETURN = 'dvc-payment';
const SECRET = 'secret';
const PAYMENT_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const fragment = (): URLSearchParams => new URLSearchParams(location.hash.slice(1));

/** Takes names out of the address and out of the history; what else stands behind its `#` stays. */
const remove = (names: readonly string[]): void => {
  const params = fragment();
  for (const name of names) params.delete(name);
  const rest = String(params);
  history.replaceState(history.state, '', location.pathname + location.search + (rest && `#${rest}`));
};

/**
 * The fee in the page's address. With a secret it is taken out, so that it stays neither there nor in a link that the reader hands
 * on; without one it opens nothing and stays, so that the reader comes back to it from signing in.
 */
export const takeFee = (): FeeKey | undefined => {
  const params = fragment();
  const code = params.get('code');
  if (!code) return undefined;
  const secret = params.get(SECRET) ?? undefined;
  if (secret !== undefined) remove(['code', 'fee', SECRET]);
  return { code, fee: params.get('fee') ?? '', secret };
};

/** The payment with which the platform sent the reader back. It says which one, and nothing of whether it was paid. */
export const returnedPayment = (): string | undefined => {
  const id = fragment().get(RETURN) ?? '';
  return PAYMENT_ID.test(id) ? id : undefined;
};

/** Once it is shown; until then it stays, since signing in may come between. */
export const forgetReturned = (): void => {
  if (fragment().has(RETURN)) remove([RETURN]);
};

/** This page, to come back to. What stands behind its `#` is nobody else's business. */
export const pageAddress = (): string => location.origin + location.pathname + location.search;
