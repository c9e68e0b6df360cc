import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // Where the applicant wants to hear of a dossier, and in which language. Apart from the dossier, so that it can be taken back.
  `create table dvcqg.dossier_contacts (
     dossier_id uuid primary key references dvcqg.dossiers deferrable initially deferred,
     email text not null,
     locale text not null
   )`,
  // One event for one recipient, once: the unique constraint and the rows stay for ever, longer than any retry. No personal
  // data, also not in recipient and outcome.
  `create table dvcqg.deliveries (
     id text primary key,
     dossier_id uuid not null references dvcqg.dossiers,
     event_position integer not null,
     recipient text not null,
     state text not null check (state in ('waiting', 'sent', 'dead', 'stopped', 'dropped')),
     attempts integer not null default 0,
     outcome text,
     created_at timestamptz not null,
     next_attempt_at timestamptz not null,
     claimed_until timestamptz,
     finished_at timestamptz,
     unique (dossier_id, event_position, recipient)
   )`,
  "create index deliveries_due on dvcqg.deliveries (next_attempt_at) where state = 'waiting'",
  "create index deliveries_dead on dvcqg.deliveries (recipient) where state = 'dead'",
  // Endpoints that answered 410, by the fingerprint of their address: another address is another endpoint.
  `create table dvcqg.stopped_recipients (
     recipient text not null,
     address_hash text not null,
     stopped_at timestamptz not null,
     primary key (recipient, address_hash)
   )`,
];

/** Notices: who is told of what, once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
