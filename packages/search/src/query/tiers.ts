import type { Catalog } from '@dvcqg/openapi';
import type { Slot } from './query.js';

const TIER_WORDS: Readonly<Record<string, Catalog['tiers'][number]>> = {
  xa: 'commune',
  phuong: 'commune',
  thon: 'commune',
  tinh: 'province',
  so: 'province',
  huyen: 'district',
  bo: 'ministry',
};
/** Words before which `xã`, `tỉnh`, `sở` … name an authority and not something else (xã hội, số, bố). */
const BEFORE = new Set(['cap', 'ubnd', 'ub', 'dan', 'an', 'o', 'tai', 'ra', 'len', 'xuong']);

/** Tiers that a query names ("ở xã", "cấp tỉnh", "công an tỉnh"), as bits over the catalogue's tiers. */
export function namedTiers(catalog: Catalog, slots: readonly Slot[]): number {
  let bits = 0;
  for (const [at, { text }] of slots.entries()) {
    const tier = TIER_WORDS[text];
    const before = slots[at - 1]?.text;
    const bit = tier && before !== undefined && BEFORE.has(before) ? catalog.tiers.indexOf(tier) : -1;
    if (bit >= 0) bits |= 1 << bit;
  }
  return bits;
}
