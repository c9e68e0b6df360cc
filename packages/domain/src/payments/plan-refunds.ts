import type { Money } from './derive-payment.js';

/** Money that is to go back to who paid it. */
export interface PlannedRefund {
  /** The platform's number of the transaction, or the reference of its attempt when it has none. */
  readonly transaction: string;
  readonly reference: string;
  /** In đồng. */
  readonly amount: number;
  /** The same refund asked for again has the same name, so that the platform makes it once. */
  readonly refundReference: string;
}

/**
 * Which transactions go back, and how much of each, so that `due` đồng do: the newest money first, since what came last is what
 * came too much (own design). Money that is back already is not sent again.
 */
export function planRefunds(money: readonly Money[], due: number): PlannedRefund[] {
  const planned: PlannedRefund[] = [];
  let left = due;
  for (const { transaction, reference, amount, refunded } of [...money].reverse()) {
    const part = Math.min(left, amount - refunded);
    if (part <= 0) continue;
    const name = transaction || reference;
    planned.push({ transaction: name, reference, amount: part, refundReference: `hp${name}-${refunded}` });
    left -= part;
  }
  return planned;
}
