import { sql } from 'kysely';
import type { DatabaseTransaction } from '../db/schema.js';
import type { ReceiptSeries } from './payment-config.js';
import type { PaymentRow } from './repository.js';

/** Gives a paid payment the next number of a range of receipts, once and for ever. */
export async function numberReceipt(transaction: DatabaseTransaction, { id, receipt_number: given }: PaymentRow, { template, symbol }: ReceiptSeries): Promise<void> {
  if (given !== null) return;
  const { last } = await transaction
    .insertInto('payment_receipt_series')
    .values({ template, symbol, last: 1 })
    .onConflict((conflict) => conflict.columns(['template', 'symbol']).doUpdateSet({ last: sql<number>`payment_receipt_series.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow();
  await transaction.updateTable('payments').set({ receipt_template: template, receipt_symbol: symbol, receipt_number: Number(last) }).where('id', '=', id).execute();
}
