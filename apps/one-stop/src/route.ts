/** What the page shows. A dossier's code is for display and opens nothing, so it may stand in the address. */
export type Route = { readonly page: 'inbox' | 'register' | 'ratings' } | { readonly page: 'dossier'; readonly code: string };

const PAGES: ReadonlyMap<string | undefined, 'register' | 'ratings'> = new Map([['#/so-theo-doi', 'register'], ['#/danh-gia', 'ratings']]);

const DOSSIER = /^#\/ho-so\/([A-Za-z0-9.-]{5,60})$/;

/** Reads the address's fragment; whatever is not known is the inbox. Who comes back from signing in brings something behind it. */
export const routeOf = (fragment: string): Route => {
  const [hash] = fragment.split('&', 1);
  const code = DOSSIER.exec(hash ?? '')?.[1];
  if (code) return { page: 'dossier', code };
  return { page: PAGES.get(hash) ?? 'inbox' };
};
