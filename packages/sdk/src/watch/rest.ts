/** Whether the page lies behind others; elsewhere than in a page nothing does. */
export const isHidden = (): boolean => globalThis.document?.visibilityState === 'hidden';

/** Tells when the page is hidden, seen again, or online again; gives back how to stop. */
export const onSight = (told: () => void): (() => void) => {
  const { document } = globalThis;
  document?.addEventListener('visibilitychange', told);
  globalThis.addEventListener?.('online', told);
  return () => {
    document?.removeEventListener('visibilitychange', told);
    globalThis.removeEventListener?.('online', told);
  };
};

/** Waits; ends early when `signal` is aborted. */
export const rest = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end);
  });
