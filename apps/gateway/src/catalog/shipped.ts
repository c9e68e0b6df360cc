import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CatalogRecord, type PortalFacts, readShippedCatalog, readVietnamUnits } from '@dvcqg/catalog';
import type { AdministrativeUnit } from '@dvcqg/openapi';

/** What a portal starts with. */
export interface ShippedContent {
  readonly records: readonly CatalogRecord[];
  readonly units: readonly AdministrativeUnit[];
  readonly portal: PortalFacts;
}

/** The data that comes with the gateway; read only when a database does not hold this version of it. */
export interface ShippedData {
  readonly version: string;
  readonly read: () => Promise<ShippedContent>;
}

/**
 * Names, sizes and times of all files of the package, hashed: reading them would take longer than the rest of a warm
 * start. Another fingerprint for equal data only makes the importer compare.
 */
function fingerprint(directory: string): string {
  const hash = createHash('sha1');
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true }).sort((a, b) => (a.parentPath + a.name < b.parentPath + b.name ? -1 : 1))) {
    if (!entry.isFile() || entry.parentPath.includes('node_modules')) continue;
    const { size, mtimeMs } = statSync(join(entry.parentPath, entry.name));
    hash.update(`${entry.name} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('base64url');
}

/** The catalogue that comes with `@dvcqg/catalog`. */
export function shippedData(): ShippedData {
  return {
    version: fingerprint(fileURLToPath(new URL('..', import.meta.resolve('@dvcqg/catalog')))),
    read: async () => {
      const { records, portal, administrativeUnits } = await readShippedCatalog();
      return { records, portal, units: [...administrativeUnits, ...(await readVietnamUnits())] };
    },
  };
}
