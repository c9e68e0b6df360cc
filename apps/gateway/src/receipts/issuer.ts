import type { Receipt, ReceiptFacts } from '@dvcqg/openapi';

/** Signs receipts. */
export interface ReceiptIssuer {
  /** The same facts always make the same receipt (Ed25519 is deterministic) while the key is the same. */
  readonly issue: (facts: ReceiptFacts) => Promise<Receipt>;
}
