import type { AdministrativeTier, AdministrativeUnit } from '@dvcqg/openapi';
import type { Expression, SqlBool } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '../../db/schema.js';

/** Which units are listed. */
export interface UnitFilter {
  /** Existing on this day, `YYYY-MM-DD`. */
  readonly at: string;
  readonly tier: AdministrativeTier | undefined;
  readonly parent: string | undefined;
  /** Folded part of a name. */
  readonly name: string | undefined;
}

function likePattern(part: string): string {
  return part.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
}

/** A page of units, those whose name begins with the part first, then by code. */
export async function listUnits(
  db: Database,
  { at, tier, parent, name }: UnitFilter,
  offset: number,
  limit: number,
): Promise<{ items: AdministrativeUnit[]; total: number }> {
  let base = db.selectFrom('administrative_units').where(sql<SqlBool>`${at}::date between valid_from and valid_to` as Expression<SqlBool>);
  if (tier !== undefined) base = base.where('tier', '=', tier);
  if (parent !== undefined) base = base.where('parent_code', '=', parent);
  if (name !== undefined) base = base.where('search_names', 'like', `%${likePattern(name)}%`);
  const begins = sql<boolean>`search_names like ${`%|${likePattern(name ?? '')}%`}`;
  const rows = await base.select('content').orderBy(begins, 'desc').orderBy('code').offset(offset).limit(limit).execute();
  const { total } = await base.select((has) => has.fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
  return { items: rows.map(({ content }) => content), total: Number(total) };
}
