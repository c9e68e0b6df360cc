import type { Command } from '../../http/command.js';
import type { Operation } from '../../http/operation.js';
import type { Receipts } from '../../receipts/create-receipts.js';

/** As long as a receipt may be, and what JSON adds. */
const LARGEST_CHECK = 500_000 + 1024;

interface ReceiptRoom {
  readonly reads: readonly [Operation<'listReceiptKeys'>];
  readonly commands: readonly [Command<'verifyReceipt'>];
}

/** Is a receipt genuine? For anybody. */
export function receiptRoom({ verify, keys }: Pick<Receipts, 'verify' | 'keys'>): ReceiptRoom {
  return {
    // A minute, so that a new key is known soon to those who verify without us.
    reads: [{ id: 'listReceiptKeys', cacheControl: 'public, max-age=60', handle: async () => ({ body: await keys() }) }],
    commands: [
      {
        id: 'verifyReceipt',
        bodyLimit: LARGEST_CHECK,
        handle: async ({ body: { signed } }) => {
          const facts = await verify(signed);
          return { body: facts ? { isGenuine: true, facts } : { isGenuine: false } };
        },
      },
    ],
  };
}
