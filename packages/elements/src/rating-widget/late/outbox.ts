import type { RatingRequest } from '@dvcqg/openapi';

/** A rating that the gateway may not have yet. */
export interface KeptRating {
  /** `Idempotency-Key`, the same however often it is sent. */
  readonly key: string;
  readonly request: RatingRequest;
  /** Of services and places; the key of a dossier is never kept. */
  readonly device?: string | undefined;
}

const MOST = 200;

/**
 * Ratings on their way to one gateway. Each is kept before it is first sent and until the gateway has said what became of it, so it
 * arrives exactly once whatever happens in between. Where the browser keeps nothing, they last as long as the page.
 */
export class Outbox {
  readonly #name: string;
  #memory: readonly KeptRating[] = [];

  constructor(endpoint: string) {
    this.#name = `dvc-rating ${endpoint}`;
  }

  get all(): readonly KeptRating[] {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#name) ?? 'null');
      return Array.isArray(kept) ? (kept as KeptRating[]).filter((each) => each?.key && each.request?.subject) : this.#memory;
    } catch {
      return this.#memory;
    }
  }

  /** What stands in for an earlier one of the same person takes its place. */
  keep(rating: KeptRating): void {
    const { device, request: { subject } } = rating;
    this.#write([...this.all.filter((each) => each.request.subject !== subject || each.device !== device), rating].slice(-MOST));
  }

  drop(key: string): void {
    this.#write(this.all.filter((each) => each.key !== key));
  }

  #write(ratings: readonly KeptRating[]): void {
    this.#memory = ratings;
    try {
      if (ratings.length) localStorage.setItem(this.#name, JSON.stringify(ratings));
      else localStorage.removeItem(this.#name);
    } catch {
      // They last as long as the page.
    }
  }
}
