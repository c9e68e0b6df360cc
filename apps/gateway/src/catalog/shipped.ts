import { createHash } from 'node:crypto';
import { type CatalogRecord, type PortalFacts, readShippedCatalog, readVietnamUnits } from '@dvcqg/catalog';
import type { AdministrativeUnit } from '@dvcqg/openapi';

/** The data that comes with the gateway. */
export interface ShippedData {
  /** Another one for other data. */
  readonly version: string;
  readonly records: readonly CatalogRecord[];
  /** Called only when the data is imported. */
  readonly units: () => Promise<readonly AdministrativeUnit[]>;
  readonly portal: PortalFacts;
}

/** Reads the catalogue that comes with `@dvcqg/catalog`. Its version is a hash of all of it, so that no change is missed. */
export async function readShipped(): Promise<ShippedData> {
  const { records, portal, administrativeUnits } = await readShippedCatalog();
  const hash = createHash('sha1');
  for (const item of [portal, ...administrativeUnits, ...records]) hash.update(JSON.stringify(item));
  return {
    version: hash.digest('base64url'),
    records,
    units: async () => [...administrativeUnits, ...(await readVietnamUnits())],
    portal,
  };
}
