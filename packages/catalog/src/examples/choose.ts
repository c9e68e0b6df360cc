import { ADMINISTRATIVE_TIER_VALUES, AUDIENCE_VALUES, LIFE_EVENT_CODE_VALUES, ONLINE_LEVEL_VALUES } from '@dvcqg/openapi';
import type { CatalogRecord } from '../record.js';

const byPopularity = (a: CatalogRecord, b: CatalogRecord): number =>
  b.popularity - a.popularity || (a.service.code < b.service.code ? -1 : 1);

/** What an example catalogue must show at least twice, as far as there are two. */
function kindsOf({ service }: CatalogRecord): string[] {
  const { onlineLevel, tiers, audiences, lifeEvents } = service;
  return [onlineLevel, ...tiers, ...audiences, ...lifeEvents];
}

const KINDS: readonly string[] = [...ONLINE_LEVEL_VALUES, ...ADMINISTRATIVE_TIER_VALUES, ...AUDIENCE_VALUES, ...LIFE_EVENT_CODE_VALUES];
const OF_EACH = 2;

/** `count` much-asked services that between them show every level, tier, audience and life event; always with `wanted`. */
export function chooseServices(records: readonly CatalogRecord[], wanted: (record: CatalogRecord) => boolean, count: number): CatalogRecord[] {
  const ranked = [...records].sort(byPopularity);
  const chosen = new Set(ranked.filter(wanted));
  for (const kind of KINDS) {
    const missing = OF_EACH - [...chosen].filter((record) => kindsOf(record).includes(kind)).length;
    const more = ranked.filter((record) => !chosen.has(record) && kindsOf(record).includes(kind));
    for (const record of more.slice(0, Math.max(0, missing))) chosen.add(record);
  }
  for (const record of ranked) if (chosen.size < count) chosen.add(record);
  return [...chosen].sort(byPopularity);
}
