import type { DossierReceived } from '@dvcqg/openapi';
import { SealedSlot } from '../../core/session/sealed-slot.js';

interface Kept {
  /** Who was signed in; undefined for a dossier of nobody's account. */
  readonly account: string | undefined;
  readonly received: DossierReceived;
}

const asKept = (value: unknown): Kept | undefined => {
  const { account, received } = (value ?? {}) as { account?: unknown; received?: Partial<DossierReceived> };
  const isKept = (account === undefined || typeof account === 'string') && typeof received?.code === 'string' && typeof received.secret === 'string' && received.receipt !== undefined;
  return isKept ? { account, received: received as DossierReceived } : undefined;
};

/**
 * The last receipt of a form in this tab, sealed. A reload shows it again: who applied without signing in would lose the secret
 * otherwise, and with it the dossier.
 */
export class KeptReceipt {
  readonly #slot: SealedSlot;

  /** @param place portal and service */
  constructor(place: string) {
    this.#slot = new SealedSlot(`dvc-received ${place}`);
  }

  keep(received: DossierReceived, account: string | undefined): Promise<boolean> {
    return this.#slot.write({ account, received } satisfies Kept);
  }

  /** What was kept, for who may see it; what an account was given is forgotten once somebody else, or nobody, has it open. */
  async recall(account: string | undefined): Promise<DossierReceived | undefined> {
    if (!this.#slot.isFilled) return undefined;
    const kept = asKept(await this.#slot.read());
    if (kept && (kept.account === undefined || kept.account === account)) return kept.received;
    this.clear();
    return undefined;
  }

  clear(): void {
    this.#slot.clear();
  }
}
