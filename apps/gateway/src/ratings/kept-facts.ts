import { LRUCache } from 'lru-cache';
import type { FactsOfAgency } from './agency-repository.js';
import type { SummaryRange } from './summary-repository.js';

/** What agencies' own indicators are made of. */
export type ReadFacts = (range: SummaryRange) => Promise<FactsOfAgency>;

const MOST_PERIODS = 24;

/**
 * Reads it once for each period and day: all dossiers of a year are in it, and anybody may ask for the public figures, which reach to
 * the beginning of today anyway.
 */
export function keepFacts(read: ReadFacts): ReadFacts {
  const kept = new LRUCache<string, Promise<FactsOfAgency>>({ max: MOST_PERIODS });
  return (range) => {
    const key = `${range.by} ${range.period} ${range.before}`;
    const known = kept.get(key);
    if (known) return known;
    const reading = read(range);
    kept.set(key, reading);
    // What failed is not kept: the next one tries again.
    reading.catch(() => kept.delete(key));
    return reading;
  };
}
