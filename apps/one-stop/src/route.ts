/** What the page shows. The code of a dossier or of feedback is for display and opens nothing, so it may stand in the address. */
export type Route = { readonly page: 'inbox' | 'register' | 'ratings' } | { readonly page: 'dossier' | 'feedback'; /** Empty for the list. */ readonly code: string };

const PAGES: ReadonlyMap<string | undefined, 'register' | 'ratings'> = new Map([['#/so-theo-doi', 'register'], ['#/danh-gia', 'ratings']]);

const DOSSIER = /^#\/ho-so\/([A-Za-z0-9.-]{5,60})$/;
const FEEDBACK = /^#\/phan-anh(?:\/(PA-[0-9A-Z]{4}-[0-9A-Z]{4}))?$/;

/** Reads the address's fragment; whatever is not known is the inbox. Who comes back from signing in brings something behind it. */
export const routeOf = (fragment: string): Route => {
  const [hash] = fragment.split('&', 1);
  const code = DOSSIER.exec(hash ?? '')?.[1];
  if (code) return { page: 'dossier', code };
  const feedback = FEEDBACK.exec(hash ?? '');
  if (feedback) return { page: 'feedback', code: feedback[1] ?? '' };
  return { page: PAGES.get(hash) ?? 'inbox' };
};
