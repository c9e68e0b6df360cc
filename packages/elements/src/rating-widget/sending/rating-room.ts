import type { RatingView } from '@dvcqg/openapi';
import type { Ratings } from '@dvcqg/sdk/ratings';
import { type NamedSubject, subjectName } from '../subject/rating-link.js';
import { deviceToken } from './device.js';

/** How the gateway is reached. */
export interface RatingLine {
  readonly ratings: Ratings;
  /** Identifies the gateway. */
  readonly endpoint: string;
}

/** `opening`, `failed` to open, the `form`, what was `said` before, `sending`, `kept` on the device, `thanks`. */
export type Step = 'opening' | 'failed' | 'form' | 'said' | 'sending' | 'kept' | 'thanks';

interface RoomParts {
  readonly line: RatingLine;
  readonly subject: NamedSubject;
  readonly isShared: boolean;
  readonly onChange: () => void;
}

/** One thing to be rated, and how far its rating is. `late/delivery` sends it. */
export class RatingRoom {
  readonly parts: RoomParts;
  readonly name: string;
  readonly #abort = new AbortController();
  /** Stands for who rates a service or place. */
  device: string | undefined;
  step: Step = 'opening';
  view: RatingView | undefined;
  error: unknown;

  constructor(parts: RoomParts) {
    this.parts = parts;
    this.name = subjectName(parts.subject);
    this.#renew();
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Asks what is to be rated, and what was said before. */
  async open(): Promise<void> {
    const { line: { ratings }, subject: { secret } } = this.parts;
    this.set('opening');
    try {
      this.view = await ratings.get(this.name, { secret, device: this.device, signal: this.signal });
      this.set(this.view.rating ? 'said' : 'form');
    } catch (error) {
      this.set('failed', error);
    }
  }

  /** Back to the form: to change what was said, or for the next person at a shared device. */
  again(): void {
    if (this.parts.isShared && this.view) {
      this.#renew();
      this.view = { ...this.view, state: 'open', rating: null };
    }
    this.set('form');
  }

  set(step: Step, error?: unknown): void {
    if (this.signal.aborted) return;
    this.step = step;
    this.error = error;
    this.parts.onChange();
  }

  close(): void {
    this.#abort.abort();
  }

  #renew(): void {
    if (this.parts.subject.kind !== 'dossier') this.device = deviceToken(this.parts.isShared);
  }
}
