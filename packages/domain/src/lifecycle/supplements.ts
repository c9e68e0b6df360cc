import type { SupplementState } from '@dvcqg/openapi';
import { writeInstant } from '../deadlines/instant.js';
import type { SupplementItem } from './events.js';

export type { SupplementState };

export interface Supplement {
  readonly requestId: string;
  readonly state: SupplementState;
  readonly items: readonly SupplementItem[];
  /** Whether it was asked for before the dossier was accepted. */
  readonly isBeforeAcceptance: boolean;
  /** When the citizen was first asked; null while only the one-stop was. */
  readonly askedAt: string | null;
  /** Until when the citizen answers, if a limit was set. */
  readonly until: string | null;
  readonly sentAt: string | null;
}

/** The supplements of one dossier while it is derived. At most one is with the citizen or being checked. */
export class Supplements {
  readonly #byId = new Map<string, Supplement>();

  /** In the order in which they were first heard of. */
  get all(): readonly Supplement[] {
    return [...this.#byId.values()];
  }

  /** The one that the citizen was asked for and that is not settled. */
  get open(): Supplement | undefined {
    return this.all.find(({ state }) => state === 'citizen_asked' || state === 'citizen_sent' || state === 'awaiting_intake');
  }

  /** False when the request is there already. */
  propose(requestId: string, items: readonly SupplementItem[]): boolean {
    if (this.#byId.has(requestId)) return false;
    this.#byId.set(requestId, { requestId, state: 'one_stop_asked', items, isBeforeAcceptance: false, askedAt: null, until: null, sentAt: null });
    return true;
  }

  /** False when the citizen was asked before under this id. */
  ask(requestId: string, at: number, request: Pick<Supplement, 'items' | 'isBeforeAcceptance'> & { readonly until: number | null }): boolean {
    if ((this.#byId.get(requestId)?.askedAt ?? null) !== null) return false;
    const { items, isBeforeAcceptance, until } = request;
    this.#byId.set(requestId, {
      requestId, state: 'citizen_asked', items, isBeforeAcceptance, askedAt: writeInstant(at), until: until === null ? null : writeInstant(until), sentAt: null,
    });
    return true;
  }

  /** Changes the open one; undefined when it has another id, else what it was before. */
  change(requestId: string, changes: Partial<Supplement>): Supplement | undefined {
    const open = this.open;
    if (open?.requestId !== requestId) return undefined;
    this.#byId.set(requestId, { ...open, ...changes });
    return open;
  }

  /** Ends whatever is not settled, because the dossier itself ended. */
  cancelAll(): void {
    for (const supplement of this.all) {
      if (supplement.state === 'one_stop_asked' || supplement === this.open) this.#byId.set(supplement.requestId, { ...supplement, state: 'cancelled' });
    }
  }
}
