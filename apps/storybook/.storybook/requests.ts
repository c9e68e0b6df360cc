interface Followed {
  readonly source: typeof globalThis.fetch;
  readonly fetch: typeof globalThis.fetch;
  /** Asked and not yet answered. */
  readonly open: Set<Promise<unknown>>;
}

/** By the story's canvas. */
const stories = new WeakMap<HTMLElement, Followed>();

const LONGEST_WAIT = 1000;

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** A `fetch` whose requests `answered` waits for: the same one when a story is rendered again, so that nothing is asked anew. */
export const followed = (canvas: HTMLElement, source: typeof globalThis.fetch): typeof globalThis.fetch => {
  const known = stories.get(canvas);
  if (known?.source === source) return known.fetch;
  const open = new Set<Promise<unknown>>();
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = source(input, init);
    open.add(request);
    const done = (): unknown => open.delete(request);
    void request.then(done, done);
    return request;
  };
  stories.set(canvas, { source, fetch, open });
  return fetch;
};

/** Waits until the elements show what they asked for, so that axe never judges a skeleton. Answers of pending stories never come. */
export const answered = async (canvas: HTMLElement): Promise<void> => {
  const open = stories.get(canvas)?.open ?? new Set();
  const tooLate = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT, 'late'));
  for (let round = 0; round < 2; round += 1) {
    while (open.size > 0) {
      if ((await Promise.race([Promise.allSettled(open), tooLate])) === 'late') return;
    }
    await nextFrame();
    await nextFrame(); // the answer is read, and may have led to a further question
  }
};
