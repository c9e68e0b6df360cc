import type { AdministrativeUnit } from '@dvcqg/openapi';
import { foldVietnamese } from '@dvcqg/search';
import type { Database } from '../db/schema.js';
import { lockImports } from '../db/import-lock.js';
import { runImport } from './import.js';
import type { ShippedData } from './shipped.js';

async function isImported(db: Database, version: string): Promise<boolean> {
  const run = await db
    .selectFrom('import_runs')
    .select('id')
    // A province that imported its own export keeps it: newer shipped data must not come between.
    .where((where) => where.or([where('data_version', '=', version), where('source', '=', 'export')]))
    .limit(1)
    .executeTakeFirst();
  return run !== undefined;
}

function searchNames({ name, fullName, replaces = [] }: AdministrativeUnit): string {
  const names = [name, fullName, ...replaces].map((text) => foldVietnamese(text).replaceAll(/[\s|]+/g, ' ').trim());
  return `|${[...new Set(names)].join('|')}|`;
}

async function writeUnits(db: Database, units: readonly AdministrativeUnit[]): Promise<void> {
  await db.deleteFrom('administrative_units').execute();
  const rows = units.map((unit) => ({
    code: unit.code,
    valid_from: unit.validFrom ?? '-infinity',
    valid_to: unit.validTo ?? 'infinity',
    tier: unit.tier,
    parent_code: unit.parentCode,
    search_names: searchNames(unit),
    content: JSON.stringify(unit),
  }));
  for (let at = 0; at < rows.length; at += 500) await db.insertInto('administrative_units').values(rows.slice(at, at + 500)).execute();
}

/**
 * Imports the shipped data unless this version of it is in the database already; gateways that start together do it
 * once. Returns whether anything was imported.
 */
export async function importShipped(db: Database, shipped: ShippedData, databaseSearchFrom: number): Promise<boolean> {
  if (await isImported(db, shipped.version)) return false;
  return db.transaction().execute(async (transaction) => {
    await lockImports(transaction);
    if (await isImported(transaction, shipped.version)) return false;
    const { units, portal, records } = await shipped.read();
    await writeUnits(transaction, units);
    await transaction.deleteFrom('portal').execute();
    await transaction.insertInto('portal').values({ content: JSON.stringify(portal) }).execute();
    const on = new Date().toISOString().slice(0, 10);
    await runImport(transaction, {
      source: 'shipped',
      dataVersion: () => shipped.version,
      records,
      end: () => ({ isComplete: true, refused: new Set(), on }),
      databaseSearchFrom,
    });
    return true;
  });
}
