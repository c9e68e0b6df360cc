import type { Content } from '../http/prepared.js';
import type { Database } from '../db/schema.js';
import { readSummaries } from '../catalog/repository.js';
import { foldVietnamese } from './fold.js';
import type { ServiceSearch } from './service-search.js';
export async function createMemorySearch(db: Database, _document: Content): Promise<ServiceSearch> {
  const all = [...(await readSummaries(db)).values()].map((text) => ({ text, key: foldVietnamese(text) }));
  return { search: ({ q, offset, limit }) => {
    const found = all.filter(({ key }) => q === undefined || key.includes(foldVietnamese(q)));
    return { items: found.slice(offset, offset + limit).map(({ text }) => text), total: found.length, noGoodMatch: found.length === 0, facets: { sector: [], agency: [], tier: [], audience: [], level: [], lifeEvent: [] } };
  } };
}
