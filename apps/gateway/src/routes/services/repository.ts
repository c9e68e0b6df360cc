import type { Service } from '@dvcqg/openapi';
import type { Database } from '../../db/schema.js';

/** A service by code: its current version, or the version asked for. `undefined` when there is none. */
export async function findService(db: Database, code: string, version: number | undefined): Promise<Service | undefined> {
  const base = db.selectFrom('services').select(['content', 'version', 'is_current']).where('code', '=', code);
  const row = await (version === undefined ? base.where('is_current', '=', true) : base.where('version', '=', version)).executeTakeFirst();
  return row && { ...(row.content as Service), version: row.version, isCurrent: row.is_current };
}
