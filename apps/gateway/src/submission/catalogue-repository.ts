import type { Service } from '@dvcqg/openapi';
import { sql } from 'kysely';
import type { Database } from '../db/schema.js';
import type { UnitPeriod } from './unit-lookup.js';

/** The current version of a service that is not withdrawn. */
export async function findListedService(db: Database, code: string): Promise<Service | undefined> {
  const row = await db
    .selectFrom('services')
    .select(['content', 'version'])
    .where('code', '=', code)
    .where('is_current', '=', true)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  return row && { ...(row.content as Service), version: row.version, isCurrent: true };
}

/** Every unit with the days on which it existed. */
export async function readUnitPeriods(db: Database): Promise<UnitPeriod[]> {
  const { rows } = await sql<UnitPeriod>`
    select code, tier, parent_code as "parentCode",
      case when isfinite(valid_from) then valid_from::text end as "from", case when isfinite(valid_to) then valid_to::text end as "to"
    from dvcqg.administrative_units`.execute(db);
  return rows;
}
