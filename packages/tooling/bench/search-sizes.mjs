// What the search page and the catalogue weigh; the baseline is the budget.
import { budgets } from './sizes.mjs';

const NAMES = {
  'search page at load (Lit, SDK, provider, service search)': 'embed.search_page_kb',
  'dossier form until its first step is interactive (Lit, SDK, provider, engine)': 'embed.form_page_kb',
  'ranker and lexicon': 'search.ranker_kb',
  'SDK with ky': 'sdk.size_kb',
  'sending files (SDK)': 'sdk.uploads_kb',
  'catalogue on the wire': 'catalog.wire_kb',
};

export async function sizes() {
  const measured = await budgets();
  return Object.fromEntries(measured.map(({ name, bytes, limit }) => [NAMES[name], { value: bytes / 1000, unit: 'kB', baseline: limit / 1000, baselineName: 'budget' }]));
}
