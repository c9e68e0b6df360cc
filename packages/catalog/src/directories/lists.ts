import { LIFE_EVENTS } from '@dvcqg/domain';
import { ADMINISTRATIVE_TIER_VALUES, LIFE_EVENT_CODE_VALUES, ONLINE_LEVEL_VALUES, type Agency, type LifeEvent, type LifeEventAudience, type Locale, type NamedCode, type Portal, type Sector } from '@dvcqg/openapi';
import type { CatalogRecord } from '../record.js';

const inVietnamese = new Intl.Collator('vi');

const current = (records: Iterable<CatalogRecord>): CatalogRecord[] => [...records].filter(({ withdrawnOn }) => withdrawnOn === undefined);

/** Entries with the number of services of each, by Vietnamese name. */
function counted(items: Iterable<NamedCode>): { code: string; name: string; serviceCount: number }[] {
  const found = new Map<string, { code: string; name: string; serviceCount: number }>();
  for (const { code, name } of items) {
    const entry = found.get(code) ?? { code, name, serviceCount: 0 };
    entry.serviceCount += 1;
    found.set(code, entry);
  }
  return [...found.values()].sort((a, b) => inVietnamese.compare(a.name, b.name) || (a.code < b.code ? -1 : 1));
}

/** Sectors that have services. A service of several sectors counts in each. */
export function listSectors(records: Iterable<CatalogRecord>): Sector[] {
  return counted(current(records).flatMap(({ service }) => service.sectors));
}

/** Agencies that promulgated services. */
export function listAgencies(records: Iterable<CatalogRecord>): Agency[] {
  return counted(current(records).map(({ service }) => service.agency));
}

/** Life events in the order of the national portal, named in `locale`. */
export function listLifeEvents(records: Iterable<CatalogRecord>, locale: Locale, audience?: LifeEventAudience): LifeEvent[] {
  const services = current(records);
  return LIFE_EVENT_CODE_VALUES.filter((code) => audience === undefined || LIFE_EVENTS[code].audience === audience).map((code) => ({
    code,
    name: LIFE_EVENTS[code].names[locale],
    audience: LIFE_EVENTS[code].audience,
    serviceCount: services.filter(({ service }) => service.lifeEvents.includes(code)).length,
  }));
}

/** The figures of a portal. A service handled at two tiers counts in both. */
export function countServices(records: Iterable<CatalogRecord>): Portal['counts'] {
  const services = current(records).map(({ service }) => service);
  const count = <K extends string>(keys: readonly K[], has: (service: (typeof services)[number], key: K) => boolean): Record<K, number> =>
    Object.fromEntries(keys.map((key) => [key, services.filter((service) => has(service, key)).length])) as Record<K, number>;
  return {
    services: services.length,
    byOnlineLevel: count(ONLINE_LEVEL_VALUES, (service, level) => service.onlineLevel === level),
    byTier: count(ADMINISTRATIVE_TIER_VALUES, (service, tier) => service.tiers.includes(tier)),
  };
}
