import { randomBytes } from 'node:crypto';
import { compactTime } from './signing.js';

/** Money that somebody paid. Amounts in đồng. */
export interface Transaction {
  readonly number: string;
  readonly amount: number;
  readonly bank: string;
  readonly at: Date;
}

/** What a partner asked to be paid. */
export interface Order {
  readonly reference: string;
  readonly amount: number;
  /** Message of a transfer. */
  readonly content: string;
  readonly purpose: string;
  readonly payee: string;
  readonly payer: string;
  /** Code of the dossier or bill. */
  readonly subject: string;
  /** Names its page. */
  readonly token: string;
  readonly transactions: readonly Transaction[];
  readonly isCancelled: boolean;
  /** By the partner's name of each refund. */
  readonly refunds: ReadonlyMap<string, number>;
  readonly changedAt: Date;
}

type NewOrder = Pick<Order, 'reference' | 'amount' | 'content' | 'purpose' | 'payee' | 'payer' | 'subject'>;

/** All orders, in memory. */
export class Ledger {
  readonly #orders = new Map<string, Order>();
  readonly #now: () => Date;
  #lastNumber = 0;

  constructor(now: () => Date = () => new Date()) {
    this.#now = now;
  }

  get orders(): readonly Order[] {
    return [...this.#orders.values()];
  }

  find(reference: string): Order | undefined {
    return this.#orders.get(reference);
  }

  findByToken(token: string): Order | undefined {
    return this.orders.find((order) => order.token === token);
  }

  findByContent(content: string): Order | undefined {
    return this.orders.findLast((order) => order.content === content);
  }

  /** The same reference again is the same order, unless it asks for another amount: then `undefined`. */
  open(order: NewOrder): Order | undefined {
    const known = this.#orders.get(order.reference);
    if (known) return known.amount === order.amount ? known : undefined;
    return this.#keep({ ...order, token: randomBytes(18).toString('base64url'), transactions: [], isCancelled: false, refunds: new Map(), changedAt: this.#now() });
  }

  pay(order: Order, { bank = 'NHTN', amount = order.amount }: { readonly bank?: string; readonly amount?: number } = {}): Transaction {
    this.#lastNumber += 1;
    const at = this.#now();
    const transaction = { number: `TN${compactTime(at)}${String(this.#lastNumber).padStart(6, '0')}`, amount, bank, at };
    const current = this.#orders.get(order.reference) ?? order;
    this.#keep({ ...current, transactions: [...current.transactions, transaction], changedAt: at });
    return transaction;
  }

  cancel(order: Order): void {
    this.#keep({ ...(this.#orders.get(order.reference) ?? order), isCancelled: true, changedAt: this.#now() });
  }

  /** Sends money back once under each name; false for more than there is, or a transaction that is not of this order. */
  refund(order: Order, { transaction, amount, name }: { readonly transaction: string; readonly amount: number; readonly name: string }): boolean {
    const current = this.#orders.get(order.reference) ?? order;
    if (current.refunds.has(name)) return current.refunds.get(name) === amount;
    const paid = current.transactions.reduce((sum, each) => sum + each.amount, 0);
    const back = [...current.refunds.values()].reduce((sum, each) => sum + each, 0);
    const isKnown = transaction === current.reference || current.transactions.some(({ number }) => number === transaction);
    if (!isKnown || !(amount > 0) || back + amount > paid) return false;
    this.#keep({ ...current, refunds: new Map([...current.refunds, [name, amount]]), changedAt: this.#now() });
    return true;
  }

  #keep(order: Order): Order {
    this.#orders.set(order.reference, order);
    return order;
  }
}
