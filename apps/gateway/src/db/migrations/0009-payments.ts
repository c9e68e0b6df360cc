import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // `target` is unique: two tabs, two payers and two gateways get the same payment.
  `create table dvcqg.payments (
     id uuid primary key,
     target text not null unique,
     dossier_id uuid references dvcqg.dossiers,
     fee_id text,
     bill_kind text,
     amount bigint not null check (amount > 0),
     purpose text not null,
     payee text not null,
     created_at timestamptz not null,
     status text not null default 'unpaid',
     refund_due bigint not null default 0,
     recorded jsonb not null default '[]',
     next_check_at timestamptz,
     reviewed_revision integer not null default 0,
     next_refund_at timestamptz,
     is_settled boolean not null default false,
     receipt_template text,
     receipt_symbol text,
     receipt_number bigint,
     unique (receipt_template, receipt_symbol, receipt_number),
     check ((dossier_id is null) = (fee_id is null) and (dossier_id is null) <> (bill_kind is null))
   )`,
  'create index payments_to_check on dvcqg.payments (next_check_at) where next_check_at is not null',
  'create index payments_to_review on dvcqg.payments (dossier_id) where dossier_id is not null and not is_settled',
  'create index payments_to_refund on dvcqg.payments (next_refund_at) where refund_due > 0',
  `create table dvcqg.payment_attempts (
     reference text primary key,
     payment_id uuid not null references dvcqg.payments,
     method text not null,
     content text not null unique,
     opened_at timestamptz not null,
     pay_url text,
     is_known boolean not null default false,
     return_to text
   )`,
  'create index payment_attempts_of on dvcqg.payment_attempts (payment_id, opened_at)',
  `create table dvcqg.payment_facts (
     payment_id uuid not null references dvcqg.payments,
     position integer not null check (position >= 1),
     key text not null,
     type text not null,
     at timestamptz not null,
     data jsonb not null,
     primary key (payment_id, position),
     unique (payment_id, key)
   )`,
  `create table dvcqg.payment_requests (
     subject text not null,
     key uuid not null,
     payload_hash text not null,
     payment_id uuid not null references dvcqg.payments,
     created_at timestamptz not null,
     primary key (subject, key)
   )`,
  // Numbers of receipts leave no gap: a number that is rolled back is taken by the next one.
  `create table dvcqg.payment_receipt_series (
     template text not null,
     symbol text not null,
     last bigint not null,
     primary key (template, symbol)
   )`,
  `create table dvcqg.payment_notices (
     id bigint generated always as identity primary key,
     body_hash text not null unique,
     reference text not null,
     payment_id uuid,
     verdict text not null,
     body text not null,
     times integer not null default 1,
     first_at timestamptz not null,
     last_at timestamptz not null
   )`,
  'create index payment_notices_forged on dvcqg.payment_notices (first_at) where verdict = \'bad_signature\'',
  'create trigger payment_facts_unchanging before update or delete on dvcqg.payment_facts for each row execute function dvcqg.refuse_change()',
  'create trigger payment_facts_kept before truncate on dvcqg.payment_facts for each statement execute function dvcqg.refuse_change()',
];

/** Payments, the tries to pay them, and what is known of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
