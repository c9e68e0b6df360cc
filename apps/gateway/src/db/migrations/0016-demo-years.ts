import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // Years of made-up dossiers, and how many of each are written: whoever was stopped goes on from there.
  `create table dvcqg.demo_years (
     name text primary key,
     seed text not null,
     dossiers integer not null check (dossiers >= 1),
     ends_at timestamptz not null,
     settings jsonb not null,
     written integer not null default 0 check (written between 0 and dossiers),
     started_at timestamptz not null default now()
   )`,
];

/** Demonstration data: what was made up, and how far. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
