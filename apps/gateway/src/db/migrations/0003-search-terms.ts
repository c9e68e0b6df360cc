import { type Kysely, sql } from 'kysely';

/** The province's own everyday words, one row. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw('create table dvcqg.search_terms (id boolean primary key default true check (id), content jsonb not null)').execute(db);
}
