/** Loads an element as soon as the page has one, now or later. Tried again at the next one when that fails. */
export function whenUsed(tag: string, load: () => Promise<unknown>): void {
  const look = (): void => {
    if (!document.querySelector(`${tag}:not(:defined)`)) return;
    observer.disconnect();
    load().catch(() => observer.observe(document, { childList: true, subtree: true }));
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
