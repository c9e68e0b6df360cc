import type { PaymentRequest } from '@dvcqg/openapi';
import { SealedSlot } from '../../core/session/sealed-slot.js';
import { slotName } from '../address/slot-name.js';
import type { FeeTarget, Target } from './target.js';

/** A wish to pay that has got no answer yet: sent again under the same key, it is the same wish. */
export interface Unanswered {
  /** `Idempotency-Key`. */
  readonly key: string;
  readonly request: PaymentRequest;
}

/** What outlasts a reload and the way to the payment platform and back. */
export interface Kept {
  readonly target?: Target | undefined;
  readonly unanswered?: Unanswered | undefined;
  /** `secret` only of a bill; a fee is opened as its dossier is. */
  readonly payment?: { readonly id: string; readonly secret?: string | undefined } | undefined;
}

/** Remembers one payment for as long as the tab is open, sealed: nothing of it can be read in the browser's storage. */
export class PaymentMemory {
  readonly #slot: SealedSlot;
  #kept: Kept = {};

  constructor(endpoint: string) {
    this.#slot = new SealedSlot(slotName(endpoint));
  }

  get kept(): Kept {
    return this.#kept;
  }

  /** With what the payment is opened besides its id. */
  get access(): { readonly secret: string | undefined; readonly paymentSecret: string | undefined } {
    const { payment, target } = this.#kept;
    return { secret: target?.kind === 'fee' ? target.secret : undefined, paymentSecret: payment?.secret };
  }

  /** What was kept before this page. */
  async recall(): Promise<Kept | undefined> {
    const kept = await this.#slot.read();
    return typeof kept === 'object' && kept !== null ? (kept as Kept) : undefined;
  }

  /** In this page only. */
  hold(kept: Kept): void {
    this.#kept = kept;
  }

  /** Resolves once it is stored, or cannot be: the payment is the same all the same, only the way back is longer. */
  async keep(kept: Kept): Promise<void> {
    this.#kept = kept;
    await this.#slot.write(kept);
  }

  /** The wish for a request: the same as before while that has no answer. */
  wish(request: PaymentRequest): Unanswered {
    const before = this.#kept.unanswered;
    return before && JSON.stringify(before.request) === JSON.stringify(request) ? before : { key: crypto.randomUUID(), request };
  }

  /** Forgets it, here and in the browser. */
  clear(): void {
    this.#kept = {};
    this.#slot.clear();
  }
}

/** What was kept belongs to what the page asks for; a page that asks for nothing takes what there is. */
export const isKeptFor = ({ target }: Kept, wanted: FeeTarget | undefined): boolean => {
  if (!wanted) return true;
  return target?.kind === 'fee' && target.code === wanted.code && (!wanted.fee || target.fee === wanted.fee) && (!wanted.secret || target.secret === wanted.secret);
};
