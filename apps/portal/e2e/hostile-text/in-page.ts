import { expect } from '@playwright/test';
import type { WatchedPage } from '@dvcqg/tooling/hostile-text/browsers';

/** Presses the first button or link with these words that can be seen, in whatever shadow root. Runs in the page, alone. */
function pressIn(words: string): boolean {
  const find = (root: Document | ShadowRoot): HTMLElement | undefined => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (/^(?:button|a)$/.test(element.localName) && (element.textContent ?? '').trim().startsWith(words) && element.checkVisibility()) return element;
      const inside = element.shadowRoot && find(element.shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  };
  const found = find(document);
  found?.click();
  return found !== undefined;
}

/** Waits until something is so in the page; a page that is just left counts as not yet. */
export const until = (page: WatchedPage, what: () => boolean): Promise<void> => expect.poll(() => page.evaluate(what, undefined).catch(() => false), { timeout: 60_000 }).toBe(true);

/** Presses a button as soon as it is there. */
export const press = (page: WatchedPage, words: string): Promise<void> => expect.poll(() => page.evaluate(pressIn, words).catch(() => false), { timeout: 60_000, message: words }).toBe(true);

/** Signs in at the officers' desk. */
export async function signInAtDesk(page: WatchedPage, base: string, who: string): Promise<void> {
  await page.goto(`${base}/mot-cua/`);
  await press(page, 'Đăng nhập');
  await press(page, who);
  await until(page, () => document.querySelector('dvc-desk-inbox')?.shadowRoot?.querySelector('#title') != null);
}
