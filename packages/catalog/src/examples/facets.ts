import type { FacetCount, ServiceFacets, ServiceSummary } from '@dvcqg/openapi';

function count(values: readonly string[]): FacetCount[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, total]) => ({ value, count: total })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Facets of an answer in which nothing is chosen. */
export function facetsOf(items: readonly ServiceSummary[]): ServiceFacets {
  return {
    sector: count(items.map(({ sector }) => sector.code)),
    agency: count(items.map(({ agency }) => agency.code)),
    tier: count(items.flatMap(({ tiers }) => tiers)),
    audience: count(items.flatMap(({ audiences }) => audiences)),
    level: count(items.map(({ onlineLevel }) => onlineLevel)),
    lifeEvent: count(items.flatMap(({ lifeEvents }) => lifeEvents)),
  };
}
