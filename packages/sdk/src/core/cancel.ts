/** A signal that can be given up for several reasons, and says which. */
export interface Cancellation {
  readonly signal: AbortSignal;
  /** True when `cancel()` was called or the time was used up, not when the outer signal was aborted. */
  readonly cancelled: boolean;
  cancel(): void;
  /** Begins the time anew. */
  restart(): void;
  /** Lets go of the outer signal and the timer. */
  release(): void;
}

/**
 * Follows `outer` and can be cancelled on its own, or cancels itself when `milliseconds` pass. `AbortSignal.any` and `timeout` would
 * do, but the phones of 2022 lack them.
 */
export const cancellation = (outer?: AbortSignal | null, milliseconds?: number): Cancellation => {
  const controller = new AbortController();
  let cancelled = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (): void => controller.abort(outer?.reason);
  const cancel = (): void => {
    cancelled = true;
    controller.abort();
  };
  const restart = (): void => {
    clearTimeout(timer);
    if (milliseconds) timer = setTimeout(cancel, milliseconds);
  };
  if (outer?.aborted) follow();
  outer?.addEventListener('abort', follow);
  restart();
  return {
    signal: controller.signal,
    cancel,
    get cancelled() {
      return cancelled;
    },
    restart,
    release: () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', follow);
    },
  };
};
