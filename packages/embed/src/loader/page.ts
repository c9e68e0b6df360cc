import { table } from './table.js';

/** Calls back with each tag of ours that the page has and nobody has defined, now, later, and when the line is back; also more than once. */
export function watchPage(found: (tag: string) => void): void {
  const look = (): void => {
    for (const element of document.querySelectorAll(':not(:defined)')) if (Object.hasOwn(table.tags, element.localName)) found(element.localName);
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  addEventListener('online', look);
  look();
}
