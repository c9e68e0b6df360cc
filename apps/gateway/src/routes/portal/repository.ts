import type { PortalFacts } from '@dvcqg/catalog';
import type { Database } from '../../db/schema.js';

/** What is known of the portal beside its figures. */
export async function readPortalFacts(db: Database): Promise<PortalFacts> {
  const row = await db.selectFrom('portal').select('content').executeTakeFirstOrThrow();
  return row.content;
}
