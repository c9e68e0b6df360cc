import type { FeeCollection, FeeState } from '@dvcqg/openapi';

export type { FeeState };

/** How the dossier stands: over without a result, and whether nothing is owed for it at all. */
export interface FeeContext {
  readonly isOver: boolean;
  readonly isRefused: boolean;
}

/** What is owed for one thing, and what came. Amounts in đồng. */
export interface Fee {
  readonly feeId: string;
  /** Null while money came for a fee that nobody has asked for yet. */
  readonly amount: number | null;
  readonly collect: FeeCollection;
  readonly state: FeeState;
  readonly paid: number;
  readonly refunded: number;
  /** What must go back: paid twice, waived after payment, or the dossier was refused. */
  readonly refundDue: number;
}

interface FeeRecord {
  amount: number | null;
  collect: FeeCollection;
  isWaived: boolean;
  paid: number;
  refunded: number;
}

/** The fees of one dossier while it is derived. A transaction counts once, however often its notice comes. */
export class Fees {
  readonly #byId = new Map<string, FeeRecord>();
  readonly #payments = new Set<string>();
  readonly #refunds = new Set<string>();

  /** False when it was requested before. */
  request(feeId: string, amount: number, collect: FeeCollection): boolean {
    const fee = this.#record(feeId);
    if (fee.amount !== null) return false;
    fee.amount = amount;
    fee.collect = collect;
    return true;
  }

  /** False when this transaction is counted already. */
  receive(feeId: string, amount: number, reference: string): boolean {
    if (this.#payments.has(reference)) return false;
    this.#payments.add(reference);
    this.#record(feeId).paid += amount;
    return true;
  }

  /** False when this refund is counted already. */
  refund(feeId: string, amount: number, reference: string): boolean {
    if (this.#refunds.has(reference)) return false;
    this.#refunds.add(reference);
    this.#record(feeId).refunded += amount;
    return true;
  }

  /** `unknown` when nobody asked for this fee, `done` when it is waived already. */
  waive(feeId: string): 'ok' | 'unknown' | 'done' {
    const fee = this.#byId.get(feeId);
    if (fee === undefined || fee.amount === null) return 'unknown';
    if (fee.isWaived) return 'done';
    fee.isWaived = true;
    return 'ok';
  }

  /** Whether the work waits for a fee. */
  get blocks(): boolean {
    return [...this.#byId.values()].some((fee) => fee.collect === 'before' && isOpen(fee));
  }

  list(context: FeeContext): Fee[] {
    return [...this.#byId].map(([feeId, fee]) => ({
      feeId, amount: fee.amount, collect: fee.collect, state: stateOf(fee, context), paid: fee.paid, refunded: fee.refunded, refundDue: refundDue(fee, context),
    }));
  }

  #record(feeId: string): FeeRecord {
    const fee = this.#byId.get(feeId) ?? { amount: null, collect: 'after' as const, isWaived: false, paid: 0, refunded: 0 };
    this.#byId.set(feeId, fee);
    return fee;
  }
}

const isOpen = ({ amount, isWaived, paid, refunded }: FeeRecord): boolean => amount !== null && !isWaived && paid - refunded < amount;

function stateOf(fee: FeeRecord, { isOver, isRefused }: FeeContext): FeeState {
  if (fee.isWaived) return 'waived';
  if (isRefused) return 'void';
  if (!isOpen(fee)) return 'paid';
  return isOver ? 'void' : 'open';
}

function refundDue({ amount, isWaived, paid, refunded }: FeeRecord, { isRefused }: FeeContext): number {
  const owed = isWaived || isRefused ? 0 : (amount ?? paid);
  return Math.max(0, paid - refunded - owed);
}
