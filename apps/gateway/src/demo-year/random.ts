import { createHash } from 'node:crypto';

/** Something with how often it is chosen, beside others. */
export type Weighted<Thing> = readonly [weight: number, thing: Thing];

/**
 * Random numbers that follow from a seed, whatever was asked of others before (xoshiro128**, David Blackman and Sebastiano Vigna, public
 * domain, from its published description). For made-up data only: anybody can foretell them.
 */
export class Random {
  readonly #state: Uint32Array;

  /** Equal names give equal numbers. */
  constructor(...names: readonly (string | number)[]) {
    const hash = createHash('sha256').update(names.join('\0')).digest();
    this.#state = new Uint32Array([0, 4, 8, 12].map((at) => hash.readUInt32LE(at)));
  }

  /** From 0 inclusive to 1 exclusive. */
  next(): number {
    const s = this.#state as unknown as [number, number, number, number];
    const product = Math.imul(s[1], 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = s[1] << 9;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = (s[3] << 11) | (s[3] >>> 21);
    return result / 2 ** 32;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  between(from: number, to: number): number {
    return from + this.next() * (to - from);
  }

  /** A whole number from 0 to `count` - 1. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  pick<Thing>(things: readonly Thing[]): Thing {
    return things[this.below(things.length)] as Thing;
  }

  weighted<Thing>(things: readonly Weighted<Thing>[]): Thing {
    let left = this.next() * things.reduce((sum, [weight]) => sum + weight, 0);
    const found = things.find(([weight]) => (left -= weight) < 0) ?? things.at(-1);
    return (found as Weighted<Thing>)[1];
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.below(256));
  }

  /** Of version 8, which is for values of one's own making (RFC 9562). */
  uuid(): string {
    const hex = Buffer.from(this.bytes(16)).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${'89ab'.charAt(this.below(4))}${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
}

/** A choice among many, asked often. */
export class Lottery<Thing> {
  readonly #things: readonly Thing[];
  readonly #sums: readonly number[];

  constructor(things: readonly Weighted<Thing>[]) {
    let sum = 0;
    this.#things = things.map(([, thing]) => thing);
    this.#sums = things.map(([weight]) => (sum += weight));
  }

  draw(random: Random): Thing {
    return this.at(random.next());
  }

  /** What stands at a share of all weights, from 0 inclusive to 1 exclusive. */
  at(share: number): Thing {
    const wanted = share * (this.#sums.at(-1) ?? 0);
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] as number) > wanted) high = middle;
      else low = middle + 1;
    }
    return this.#things[low] as Thing;
  }
}
