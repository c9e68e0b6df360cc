/** A list answer of the contract. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly nextCursor: string | null;
}

/** Fetches one page; `undefined` is the first. */
export type FetchPage<P> = (cursor: string | undefined) => Promise<P>;

/**
 * Walks through all pages of a list, fetching each when it is asked for.
 * @throws Error when the gateway repeats a cursor, which would never end
 * @example for await (const page of pages((cursor) => client.services.list({ q: 'khai sinh', cursor }))) …
 */
export async function* pages<P extends Page<unknown>>(fetchPage: FetchPage<P>): AsyncGenerator<P, void> {
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await fetchPage(cursor);
    yield page;
    cursor = page.nextCursor ?? undefined;
    if (cursor !== undefined && seen.has(cursor)) throw new Error('The list repeats itself');
    if (cursor !== undefined) seen.add(cursor);
  } while (cursor !== undefined);
}

/** Walks through all items of a list, page by page. */
export async function* items<Item>(fetchPage: FetchPage<Page<Item>>): AsyncGenerator<Item, void> {
  for await (const page of pages(fetchPage)) yield* page.items;
}
