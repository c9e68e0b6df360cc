/** A signal that can be given up for several reasons, and says which. */
export interface Cancellation {
  readonly signal: AbortSignal;
  cancel(): void;
  /** True when `cancel()` was called, not when the outer signal was aborted. */
  readonly cancelled: boolean;
  /** Lets go of the outer signal. */
  release(): void;
}

/** Follows `outer` and can be cancelled on its own. `AbortSignal.any` would do, but the phones of 2022 lack it. */
export const cancellation = (outer?: AbortSignal | null): Cancellation => {
  const controller = new AbortController();
  let cancelled = false;
  const follow = (): void => controller.abort(outer?.reason);
  if (outer?.aborted) follow();
  else outer?.addEventListener('abort', follow);
  return {
    signal: controller.signal,
    cancel: () => {
      cancelled = true;
      controller.abort();
    },
    get cancelled() {
      return cancelled;
    },
    release: () => outer?.removeEventListener('abort', follow),
  };
};
