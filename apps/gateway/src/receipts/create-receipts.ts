import type { ReceiptFacts, ReceiptKeys } from '@dvcqg/openapi';
import type { Config } from '../config.js';
import type { Database } from '../db/schema.js';
import type { ReceiptIssuer } from './issuer.js';
import { Keyring } from './keyring.js';
import { signFacts, verifiedFacts } from './signature.js';

/** Receipts: signing, verifying, and the keys for it. */
export interface Receipts {
  readonly issuer: ReceiptIssuer;
  /** The facts of a genuine receipt, of this or of an earlier key; `undefined` for anything else. */
  readonly verify: (signed: string) => Promise<ReceiptFacts | undefined>;
  readonly keys: () => Promise<ReceiptKeys>;
  /** Reads the key that signs, and makes it the very first time. */
  readonly start: () => Promise<void>;
}

/** Makes what signs receipts. @throws ProblemError `unavailable` when it is asked before the keys are loaded */
export function createReceiptIssuer(keyring: Pick<Keyring, 'signing'>): ReceiptIssuer {
  return { issue: async (facts) => ({ facts, signed: await signFacts(facts, keyring.signing) }) };
}

/** Puts receipts together. */
export function createReceipts({ db, config }: { readonly db: Database; readonly config: Pick<Config, 'receiptKey'> }): Receipts {
  const keyring = new Keyring(db, config.receiptKey);
  return {
    issuer: createReceiptIssuer(keyring),
    verify: (signed) => verifiedFacts(signed, (kid) => keyring.find(kid)),
    keys: () => keyring.list(),
    start: () => keyring.load(),
  };
}
