// The budgets, and what stands against each.
import { readShippedCatalog, toCatalog } from '@dvcqg/catalog';
import { brotliBytes, measure } from '../scripts/sizes.mjs';

const SEARCH_PAGE = "import '@dvcqg/elements/provider/define'; import '@dvcqg/elements/service-search/define';";
const SDK = "import { createClient, isApiError, items } from '@dvcqg/sdk'; globalThis.kept = [createClient, isApiError, items];";
const RANKER = "import * as search from '@dvcqg/search'; globalThis.kept = search;";

/** @returns {Promise<{ name: string, bytes: number, limit: number }[]>} brotli bytes beside their limit */
export async function budgets() {
  const [page, sdk, ranker] = await Promise.all([measure(SEARCH_PAGE), measure(SDK), measure(RANKER)]);
  const { catalog } = await readShippedCatalog();
  return [
    { name: 'search page at load (Lit, SDK, provider, service search)', bytes: page.initial, limit: 20_000 },
    { name: 'ranker and lexicon', bytes: ranker.initial, limit: 20_000 },
    { name: 'SDK with ky', bytes: sdk.initial, limit: 8_000 },
    { name: 'catalogue on the wire', bytes: brotliBytes(Buffer.from(JSON.stringify(catalog ?? toCatalog([])))), limit: 90_000 },
  ];
}
