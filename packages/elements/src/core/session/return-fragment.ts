import { SIGN_IN_FAILURE_VALUES, type SignInFailure } from '@dvcqg/openapi';

/** With what a reader came back from signing in. */
export type Return = { readonly code: string } | { readonly failure: SignInFailure };

const PATTERN = /(?:^#|&)dvc-session(-error)?=([\w-]+)$/;

const failureOf = (text: string): SignInFailure => SIGN_IN_FAILURE_VALUES.find((known) => known === text) ?? 'failed';

/** What the gateway put behind the page's address. */
export const readReturn = (hash: string): Return | undefined => {
  const [, isError, value] = PATTERN.exec(hash) ?? [];
  if (value === undefined) return undefined;
  return isError ? { failure: failureOf(value) } : { code: value };
};

/** Takes it out of the address and out of the history; the page's own fragment stays. */
export const cleanAddress = (): void => {
  const { hash, href } = location;
  const own = hash.replace(PATTERN, '');
  if (own !== hash) history.replaceState(history.state, '', `${href.slice(0, href.length - hash.length)}${own}`);
};
