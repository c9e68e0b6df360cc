import type { Database, PortalFacts } from '../../db/schema.js';

/** What is known of the portal beside its figures. */
export async function readPortalFacts(db: Database): Promise<PortalFacts> {
  const row = await db.selectFrom('portal').select('content').executeTakeFirstOrThrow();
  return row.content;
}
