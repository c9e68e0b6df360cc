import { type Kysely, sql } from 'kysely';

/** Keys of receipts. Public parts stay for ever: old receipts must remain verifiable. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table dvcqg.receipt_keys (
         position bigint generated always as identity unique,
         kid text primary key,
         public_key text not null check (length(public_key) = 43),
         private_key bytea,
         created_at timestamptz not null default now()
       )`,
    )
    .execute(db);
}
