import { sql, type Kysely } from 'kysely';

const STATEMENTS = [
  // How often something was tried through all gateways. Names are keyed hashes or numbers. Nothing is lost with it after a crash, so it is not logged.
  `create unlogged table dvcqg.limited_uses (
     bucket text primary key,
     uses integer not null check (uses >= 1),
     ends_at timestamptz not null
   ) with (fillfactor = 60)`,
  'create index limited_uses_ends on dvcqg.limited_uses (ends_at)',
];

/** Limits that hold for all gateways together. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
