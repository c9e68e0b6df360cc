import type { Identity } from '@dvcqg/openapi';
import type { ColumnType, Generated } from 'kysely';

/** A point in time that is written as ISO 8601. */
type Moment = ColumnType<Date, string, string>;
type IdentityColumn = ColumnType<Identity, string, never>;

/** A reader on the way to the identity provider and back. */
export interface SignInFlowsTable {
  state_hash: string;
  nonce: string;
  /** Between gateway and identity provider. */
  code_verifier: string;
  /** Between page and gateway. */
  code_challenge: string;
  return_to: string;
  display: 'page' | 'popup';
  expires_at: Moment;
}

/** A reader who has signed in and whose page does not know it yet. */
export interface SessionCodesTable {
  code_hash: string;
  code_challenge: string;
  subject: string;
  identity: IdentityColumn;
  sign_out_url: string | null;
  expires_at: Moment;
}

export interface SessionsTable {
  id: Generated<string>;
  token_hash: string;
  subject: string;
  identity: IdentityColumn;
  sign_out_url: string | null;
  created_at: Moment;
  expires_at: Moment;
  renewable_until: Moment;
}
