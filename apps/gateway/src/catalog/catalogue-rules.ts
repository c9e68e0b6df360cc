import { createHash } from 'node:crypto';
import type { Catalog, Service, ServiceSummary } from '@dvcqg/openapi';
import { readFileSync } from 'node:fs';
import type { CatalogueRecord } from './catalogue-records.js';
export function contentHash(service: Service): string {
  const { version: _v, isCurrent: _c, ...rest } = service;
  return createHash('sha1').update(JSON.stringify(rest)).digest('hex');
}
export function toSummary(s: Service): ServiceSummary {
  const [sector] = s.sectors;
  return { code: s.code, name: s.name, sector: sector!, agency: s.agency, tiers: s.tiers, audiences: s.audiences, onlineLevel: s.onlineLevel, channels: s.channels.map((c) => c.channel), lifeEvents: s.lifeEvents, processingTime: s.channels[0]?.options[0]?.processingTime ?? null, fee: s.channels[0]?.options[0]?.fees[0] ?? null };
}
export function toCatalog(records: readonly CatalogueRecord[]): Catalog {
  const example = JSON.parse(readFileSync(new URL(import.meta.resolve('@dvcqg/openapi/examples/catalog.json')), 'utf8')).value as Catalog;
  return { ...example, version: createHash('sha1').update(JSON.stringify(records)).digest('hex').slice(0, 12) };
}
