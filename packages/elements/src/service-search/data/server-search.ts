import type { Client } from '@dvcqg/sdk';
import type { SearchPage, SearchRequest } from './search-page.js';

const LARGEST = 100; // what the contract allows on a page

/** Asks the gateway. Without a cursor for what is already shown, it reads over that and leaves it out. */
export const serverSearch = async (client: Client, request: SearchRequest, signal: AbortSignal): Promise<SearchPage> => {
  const { q, filters, limit, offset, cursor } = request;
  const skipped = cursor === undefined ? offset : 0;
  const list = await client.services.list(
    { q: q || undefined, ...filters, limit: Math.min(skipped + limit, LARGEST), cursor } as Parameters<Client['services']['list']>[0],
    { signal },
  );
  return { ...list, items: list.items.slice(skipped), cursor: list.nextCursor ?? undefined };
};
