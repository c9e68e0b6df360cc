import type { TermId } from './vocabulary.js';

const SIZE = 1 << 18;

/** How often two words stand side by side, up to 255, by hash: a collision may count too high, never too low. */
export class BigramCounts {
  readonly #counts = new Uint8Array(SIZE);

  add(left: TermId, right: TermId): void {
    const at = slot(left, right);
    const count = this.#counts[at] ?? 0;
    if (count < 255) this.#counts[at] = count + 1;
  }

  count(left: TermId, right: TermId): number {
    return this.#counts[slot(left, right)] ?? 0;
  }
}

function slot(left: TermId, right: TermId): number {
  return (Math.imul(left + 1, 0x9e3779b1) ^ Math.imul(right + 1, 0x85ebca6b)) >>> 14;
}
