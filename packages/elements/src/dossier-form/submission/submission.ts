import type { DossierReceived, DossierSubmission } from '@dvcqg/openapi';
import type { Client } from '@dvcqg/sdk';
import { checkSignature } from './check-signature.js';
import { outcomeOf } from './outcome.js';
import type { SubmitState } from './submit-state.js';

/** Under which names a dossier is sent. */
export interface Sender {
  readonly client: Client;
  readonly draftId: string;
  readonly operationId: string;
  readonly applicantKey: string | undefined;
}

/** What a submission tells. */
export interface SubmissionHost {
  /** Who sends now; undefined while nobody can. */
  readonly sender: () => Sender | undefined;
  /** Keeps on the device or the gateway what is sent, before it is; `undefined` forgets it. */
  readonly keep: (sent: DossierSubmission | undefined) => Promise<void>;
  /** The gateway has it; once for each dossier. */
  readonly received: (received: DossierReceived) => void;
  readonly changed: (state: SubmitState) => void;
}

/** Milliseconds between questions: longer and longer, up to half a minute. */
const waitBefore = (attempt: number): number => Math.min(2000 * 2 ** attempt, 30_000);

/** Hands in one dossier, exactly once: every repetition goes under the same key with the same content. */
export class Submission {
  readonly #host: SubmissionHost;
  #state: SubmitState = { kind: 'idle' };
  #sent: DossierSubmission | undefined;
  #attempt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;
  #isUncertain = false;
  #abort = new AbortController();

  constructor(host: SubmissionHost) {
    this.#host = host;
  }

  get state(): SubmitState {
    return this.#state;
  }

  /** Whether something is on its way or may have arrived, so that the answers must stay as they are. */
  get isUnderWay(): boolean {
    return this.#isUncertain || !['idle', 'refused'].includes(this.#state.kind);
  }

  /** Whether an earlier sending may have arrived, which only asking again can tell. */
  get isUncertain(): boolean {
    return this.#isUncertain;
  }

  /** Sends; nothing while another sending is under way, e.g. on a double click. */
  async send(submission: DossierSubmission): Promise<void> {
    if (this.isUnderWay) return;
    this.#show({ kind: 'keeping' });
    await this.#host.keep(submission);
    this.#sent = submission;
    await this.#begin();
  }

  /** Goes on with what was sent before, also by another page. */
  async resume(sent: DossierSubmission): Promise<void> {
    this.#sent = sent;
    this.#isUncertain = true;
    await this.#begin();
  }

  /** Shows again what was received before. */
  recall(received: DossierReceived, client: Client): Promise<void> {
    return this.#showReceipt(received, client);
  }

  async #begin(): Promise<void> {
    this.#attempt = 0;
    this.#show({ kind: 'sending' });
    globalThis.addEventListener('online', this.#askNow);
    await this.#ask();
  }

  /** Asks at once, without waiting for the next turn. */
  askAgain(): void {
    this.#attempt = 0;
    void this.#ask();
  }

  /** Back to the form. */
  dismiss(): void {
    if (this.#state.kind === 'refused') this.#show({ kind: 'idle' });
  }

  /** Another tab holds the receipt. */
  foundElsewhere(code: string): void {
    if (this.#state.kind === 'received') return;
    this.stop();
    this.#show({ kind: 'elsewhere', code });
  }

  /** For another dossier. */
  reset(): void {
    this.stop();
    this.#sent = undefined;
    this.#isUncertain = false;
    this.#show({ kind: 'idle' });
  }

  /** Leaves off; what was sent stays kept. */
  stop(): void {
    clearTimeout(this.#timer);
    globalThis.removeEventListener('online', this.#askNow);
    this.#abort.abort();
    this.#abort = new AbortController();
  }

  readonly #askNow = (): void => this.askAgain();

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    const sender = this.#host.sender();
    if (this.#isAsking || !this.#sent) return;
    if (!sender) return this.#refused({ kind: 'refused', why: 'sign-in', violations: [] });
    this.#isAsking = true;
    const { signal } = this.#abort;
    try {
      const received = await inTurn(sender.draftId, () => this.#request(sender, signal));
      if (!signal.aborted) await this.#received(received, sender.client);
    } catch (error) {
      if (!signal.aborted) await this.#notReceived(error);
    } finally {
      this.#isAsking = false;
    }
  }

  #request({ client, operationId, applicantKey }: Sender, signal: AbortSignal): Promise<DossierReceived> {
    return client.dossiers.submit(this.#sent as DossierSubmission, { idempotencyKey: operationId, applicantKey, signal });
  }

  async #received(received: DossierReceived, client: Client): Promise<void> {
    globalThis.removeEventListener('online', this.#askNow);
    this.#isUncertain = false;
    this.#sent = undefined;
    const shown = this.#showReceipt(received, client);
    this.#host.received(received);
    await shown;
  }

  async #showReceipt(received: DossierReceived, client: Client): Promise<void> {
    this.#show({ kind: 'received', received, signature: 'checking' });
    const signature = await checkSignature(received, client);
    // The reader may have begun another dossier meanwhile.
    if (this.#state.kind === 'received' && this.#state.received === received) this.#show({ kind: 'received', received, signature });
  }

  async #notReceived(error: unknown): Promise<void> {
    const outcome = outcomeOf(error);
    if (outcome.kind === 'refused') return this.#refused(outcome);
    this.#isUncertain = true;
    this.#timer = setTimeout(this.#askLater, waitBefore(this.#attempt));
    this.#attempt += 1;
    this.#show(outcome);
  }

  readonly #askLater = (): void => void this.#ask();

  /** Who must sign in again goes on with the same content afterwards; everything else was refused for good. */
  async #refused(outcome: Extract<SubmitState, { kind: 'refused' }>): Promise<void> {
    globalThis.removeEventListener('online', this.#askNow);
    if (outcome.why !== 'sign-in') {
      this.#isUncertain = false;
      this.#sent = undefined;
      await this.#host.keep(undefined);
    }
    this.#show(outcome);
  }

  #show(state: SubmitState): void {
    this.#state = state;
    this.#host.changed(state);
  }
}

/** Two tabs do not send the same draft at once: the second gets the first one's receipt. */
const inTurn = async <Value>(draftId: string, act: () => Promise<Value>): Promise<Value> =>
  navigator.locks ? await navigator.locks.request(`dvc-submit ${draftId}`, act) : await act();
