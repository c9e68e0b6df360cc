import { isLoopback } from './sign-in-config.js';

/** What is put behind the address of a page. */
export interface Fragment {
  readonly name: 'dvc-session' | 'dvc-session-error' | 'dvc-payment';
  readonly value: string;
}

/** The pages to which one may come back from signing in. */
export interface ReturnAddresses {
  /** Further origins by configuration. */
  readonly origins: readonly string[];
  /** The gateway's own address. */
  readonly publicUrl: () => string;
}

/**
 * The page to come back to, if it is one of ours: of the gateway's own origin, of an allowed one, or of this machine as long as the
 * gateway itself is only reached here.
 */
export function allowedPage(returnTo: string, { origins, publicUrl }: ReturnAddresses): URL | undefined {
  if (!URL.canParse(returnTo)) return undefined;
  const page = new URL(returnTo);
  if (!/^https?:$/.test(page.protocol) || page.username !== '' || page.password !== '') return undefined;
  const own = publicUrl();
  const isOurs = page.origin === new URL(own).origin || origins.includes(page.origin) || (isLoopback(returnTo) && isLoopback(own));
  return isOurs ? page : undefined;
}

/** The page with something behind its address, after a fragment of its own: it does not reach any server's log. */
export function withFragment(returnTo: string, { name, value }: Fragment): string {
  const page = new URL(returnTo);
  const own = page.hash.slice(1);
  page.hash = `${own === '' ? '' : `${own}&`}${name}=${value}`;
  return page.href;
}
