import type { Service } from '@dvcqg/openapi';
import type { DossierRow } from '../../casework/case-repository.js';
import type { Database } from '../../db/schema.js';

/** The procedure of a dossier as it is today; once it was withdrawn, as it was last. */
export async function findServiceNow(db: Database, { service_code: code }: Pick<DossierRow, 'service_code'>): Promise<Service | undefined> {
  const row = await db.selectFrom('services').select(['content', 'version']).where('code', '=', code).orderBy('version', 'desc').executeTakeFirst();
  return row && { ...(row.content as Service), version: row.version };
}
