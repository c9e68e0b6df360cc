import { writeTitle } from './language.js';
import { routeOf, type Route } from './route.js';

const LOADERS = {
  inbox: () => Promise.resolve(),
  dossier: () => import('@dvcqg/elements/desk-dossier/define'),
  register: () => import('@dvcqg/elements/desk-register/define'),
  ratings: () => import('@dvcqg/elements/desk-ratings/define'),
  feedback: () => import('@dvcqg/elements/desk-feedback/define'),
} satisfies Record<Route['page'], () => Promise<unknown>>;

/** Shows the page that the address names, and follows it. What was on another page stays as it was. */
export function startPages(): void {
  let isFirst = true;
  const show = (): void => {
    const route = routeOf(location.hash);
    void LOADERS[route.page]();
    const hasCode = 'code' in route && route.code !== '';
    for (const part of document.querySelectorAll<HTMLElement>('[data-for]')) part.hidden = part.dataset['for'] !== route.page || (part.hasAttribute('data-needs-code') && !hasCode);
    for (const link of document.querySelectorAll<HTMLElement>('[data-page]')) {
      if (link.dataset['page'] === route.page) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    if (route.page === 'dossier') document.querySelector('dvc-desk-dossier')?.setAttribute('code', route.code);
    if (route.page === 'feedback') document.querySelector('dvc-desk-feedback')?.setAttribute('code', route.code);
    writeTitle();
    // A reader of another page begins at its top.
    if (!isFirst) document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    if (!isFirst) scrollTo(0, 0);
    isFirst = false;
  };
  addEventListener('hashchange', show);
  show();
}
