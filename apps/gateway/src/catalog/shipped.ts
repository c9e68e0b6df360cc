import { readFileSync } from 'node:fs';
import type { AdministrativeUnit, Service } from '@dvcqg/openapi';
import { LANG_SON } from './portal-facts.js';
import type { ShippedData } from './import-shipped.js';
const read = (name: string): unknown => (JSON.parse(readFileSync(new URL(import.meta.resolve(`@dvcqg/openapi/examples/${name}.json`)), 'utf8')) as { value: unknown }).value;
export function shippedData(): ShippedData {
  return {
    version: 'example',
    records: () => Promise.resolve([read('service'), read('service-fees-in-text')].map((service) => ({ service: service as Service, popularity: 1 }))),
    units: () => Promise.resolve((read('administrative-unit-list') as { items: AdministrativeUnit[] }).items),
    portal: LANG_SON,
  };
}
