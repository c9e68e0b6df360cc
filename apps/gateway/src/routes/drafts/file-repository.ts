import { sql } from 'kysely';
import type { Database } from '../../db/schema.js';

/** Puts off when the unclaimed uploads of an owner expire; never brings it nearer. */
export async function keepUploads(db: Database, owner: string, ids: readonly string[], until: string): Promise<void> {
  await sql`
    update dvcqg.uploads set expires_at = ${until}
    where owner = ${owner} and id = any(${[...ids]}) and dossier_id is null and deleted_at is null and expires_at < ${until}`.execute(db);
}

/** Which of these uploads of an owner no draft holds any more, nor a dossier. */
export async function unheldUploads(db: Database, owner: string, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from dvcqg.uploads u
    where owner = ${owner} and id = any(${[...ids]}) and dossier_id is null and deleted_at is null
      and not exists (select from dvcqg.drafts d where d.subject = ${owner} and strpos(d.content, u.id) > 0)`.execute(db);
  return rows.map(({ id }) => id);
}
