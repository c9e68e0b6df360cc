import { sql, type Kysely } from 'kysely';

const STATEMENTS = [
  `create table dvcqg.ratings (
     number text primary key,
     subject text not null,
     rater text not null,
     round integer not null check (round >= 1),
     dossier_id uuid references dvcqg.dossiers,
     service_code text,
     service_name text,
     agency_code text,
     agency_name text,
     place text,
     place_name text,
     level text not null check (level in ('very_satisfied', 'satisfied', 'neutral', 'dissatisfied', 'very_dissatisfied')),
     answers jsonb not null,
     reasons jsonb not null,
     comment text,
     scores jsonb not null,
     rated_at timestamptz not null,
     changed_at timestamptz,
     month text not null check (month ~ '^20[0-9]{2}-[0-9]{2}$'),
     unique (subject, rater, round)
   )`,
  // One rating for each dossier, whoever opens it.
  'create unique index ratings_dossier on dvcqg.ratings (dossier_id) where dossier_id is not null',
  'create index ratings_service on dvcqg.ratings (month, service_code) include (rated_at, level) where service_code is not null',
  'create index ratings_agency on dvcqg.ratings (month, agency_code) include (rated_at, level) where agency_code is not null',
  'create index ratings_place on dvcqg.ratings (month, place) include (rated_at, level) where place is not null',
  // How much was rated in an hour by one person, from one address, at one place. Names are keyed hashes.
  `create table dvcqg.rating_uses (
     bucket text not null,
     hour timestamptz not null,
     uses integer not null check (uses >= 1),
     primary key (bucket, hour)
   )`,
  'create index rating_uses_hour on dvcqg.rating_uses (hour)',
];

/** How people were served, in their own judgement. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
