import { sql, type Kysely } from 'kysely';

const STATEMENTS = [
  // A reader on the way to the identity provider and back.
  `create table dvcqg.sign_in_flows (
     state_hash text primary key,
     nonce text not null,
     code_verifier text not null,
     code_challenge text not null,
     return_to text not null,
     display text not null check (display in ('page', 'popup')),
     expires_at timestamptz not null
   )`,
  // A reader on the way back from the gateway to the page.
  `create table dvcqg.session_codes (
     code_hash text primary key,
     code_challenge text not null,
     subject text not null,
     identity jsonb not null,
     sign_out_url text,
     expires_at timestamptz not null
   )`,
  `create table dvcqg.sessions (
     id uuid primary key default gen_random_uuid(),
     token_hash text not null unique,
     subject text not null,
     identity jsonb not null,
     sign_out_url text,
     created_at timestamptz not null,
     expires_at timestamptz not null,
     renewable_until timestamptz not null
   )`,
  'create index sign_in_flows_expiry on dvcqg.sign_in_flows (expires_at)',
  'create index session_codes_expiry on dvcqg.session_codes (expires_at)',
  'create index sessions_expiry on dvcqg.sessions (expires_at)',
];

/** Signing in and its sessions. Nothing that opens a session is kept in the clear, only its SHA-256. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
