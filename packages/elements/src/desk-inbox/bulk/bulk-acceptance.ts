import type { DeskBulkResult, DeskDossierItem } from '@dvcqg/openapi';
import type { Desk } from '@dvcqg/sdk/desk';

export type BulkOutcome = DeskBulkResult['results'][number];

export type BulkState =
  | { readonly kind: 'idle' }
  /** Asked once more: an acceptance cannot be taken back. */
  | { readonly kind: 'asking' }
  | { readonly kind: 'running' }
  /** Nobody knows what was done; the same again does nothing twice. */
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'done'; readonly outcomes: readonly BulkOutcome[] };

/** What failed by chance may be done again as it is; what was changed or forbidden must be looked at first. */
const PASSING: readonly string[] = ['unavailable', 'internal_error', 'rate_limited', 'operation_running', 'request_timeout'];

export const mayRetry = ({ done, problem }: BulkOutcome): boolean => !done && problem !== undefined && PASSING.includes(problem);

/** Accepts many dossiers at once, each by itself. */
export class BulkAcceptance {
  readonly #update: () => void;
  readonly #finished: (outcomes: readonly BulkOutcome[]) => void;
  #state: BulkState = { kind: 'idle' };
  #items: readonly DeskDossierItem[] = [];
  #key = '';
  #outcomes = new Map<string, BulkOutcome>();
  #round = 0;

  constructor(update: () => void, finished: (outcomes: readonly BulkOutcome[]) => void) {
    this.#update = update;
    this.#finished = finished;
  }

  get state(): BulkState {
    return this.#state;
  }

  get items(): readonly DeskDossierItem[] {
    return this.#items;
  }

  /** Those that may be tried again as they are. */
  get retryable(): readonly DeskDossierItem[] {
    return this.#items.filter(({ code }) => mayRetry(this.#outcomes.get(code) ?? { code, done: true }));
  }

  ask(items: readonly DeskDossierItem[]): void {
    this.#items = items;
    this.#outcomes = new Map();
    this.#put({ kind: 'asking' });
  }

  close(): void {
    this.#round += 1;
    this.#put({ kind: 'idle' });
  }

  /** Does what was asked for, or once more what failed by chance. */
  async run(desk: Desk): Promise<void> {
    const isAgain = this.#state.kind === 'failed';
    const items = this.#outcomes.size > 0 ? this.retryable : this.#items;
    // The same command under the same key is done once, however often it has to be sent.
    if (!isAgain) this.#key = crypto.randomUUID();
    const round = (this.#round += 1);
    this.#put({ kind: 'running' });
    try {
      const { results } = await desk.actOnMany({ command: { action: 'accept' }, dossiers: items.map(({ code, revision }) => ({ code, revision })) }, { idempotencyKey: this.#key });
      if (round !== this.#round) return;
      for (const outcome of results) this.#outcomes.set(outcome.code, outcome);
      const outcomes = this.#items.flatMap(({ code }) => this.#outcomes.get(code) ?? []);
      this.#finished(outcomes);
      this.#put({ kind: 'done', outcomes });
    } catch (error) {
      if (round === this.#round) this.#put({ kind: 'failed', error });
    }
  }

  #put(state: BulkState): void {
    this.#state = state;
    this.#update();
  }
}
