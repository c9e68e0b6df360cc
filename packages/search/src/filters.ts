import { ONLINE_LEVEL_VALUES, type Catalog, type FacetCount, type ServiceFacets } from '@dvcqg/openapi';

/** Choices by facet. Within a facet any of its values will do; all facets that are given must agree. */
export type Filters = Readonly<Partial<Record<keyof ServiceFacets, readonly string[]>>>;

type Facet = keyof ServiceFacets;
const FACETS: readonly Facet[] = ['sector', 'agency', 'tier', 'audience', 'level', 'lifeEvent'];
/** Order of `columns.level` in the contract: 0 none, 1 partial, 2 full. */
export const LEVELS = ['none', 'partial', 'full'] as const satisfies readonly (typeof ONLINE_LEVEL_VALUES)[number][];

/** Rows that pass all filters, and for each facet how many rows each value would have, its own choice left out. */
export function filterRows(catalog: Catalog, rows: readonly number[], filters: Filters): { passed: number[]; facets: ServiceFacets } {
  const readers = FACETS.map((facet) => new FacetReader(catalog, facet, filters[facet]));
  const chosen = readers.filter((reader) => reader.isChosen);
  const passed: number[] = [];
  for (const row of rows) {
    let failed = 0;
    let failing: FacetReader | undefined;
    for (const reader of chosen) {
      if (reader.accepts(row)) continue;
      failed++;
      failing = reader;
    }
    if (failed === 0) {
      passed.push(row);
      for (const reader of readers) reader.count(row);
    } else if (failed === 1) {
      failing?.count(row);
    }
  }
  const facets = Object.fromEntries(readers.map((reader) => [reader.facet, reader.counts()]));
  return { passed, facets: facets as ServiceFacets };
}

/** Reads one facet from the columns: either one value a row, or bits over a list. */
class FacetReader {
  readonly facet: Facet;
  readonly #values: readonly string[];
  readonly #column: readonly number[];
  readonly #isBits: boolean;
  readonly #chosen: ReadonlySet<number> | undefined;
  readonly #chosenBits: number;
  readonly #counts: number[];

  constructor(catalog: Catalog, facet: Facet, chosen: readonly string[] | undefined) {
    this.facet = facet;
    const { columns } = catalog;
    const [values, column, isBits] = {
      sector: () => [catalog.sectors.map((entry) => entry.code), columns.sector, false] as const,
      agency: () => [catalog.agencies.map((entry) => entry.code), columns.agency, false] as const,
      tier: () => [catalog.tiers, columns.tiers, true] as const,
      audience: () => [catalog.audiences, columns.audiences, true] as const,
      level: () => [LEVELS, columns.level, false] as const,
      lifeEvent: () => [catalog.lifeEvents, columns.lifeEvents, true] as const,
    }[facet]();
    this.#values = values;
    this.#column = column;
    this.#isBits = isBits;
    const numbers = chosen && chosen.length > 0 ? chosen.map((value) => this.#values.indexOf(value)).filter((at) => at >= 0) : undefined;
    this.#chosen = numbers && new Set(numbers);
    this.#chosenBits = numbers?.reduce((bits, at) => bits | (1 << at), 0) ?? 0;
    this.#counts = values.map(() => 0);
  }

  /** Whether the facet narrows the results. */
  get isChosen(): boolean {
    return this.#chosen !== undefined;
  }

  accepts(row: number): boolean {
    if (!this.#chosen) return true;
    const value = this.#column[row] ?? 0;
    return this.#isBits ? (value & this.#chosenBits) !== 0 : this.#chosen.has(value);
  }

  count(row: number): void {
    let value = this.#column[row] ?? 0;
    if (!this.#isBits) this.#add(value);
    else for (let at = 0; value !== 0; at++, value >>>= 1) if (value & 1) this.#add(at);
  }

  /** Values that have results, the most frequent first. */
  counts(): FacetCount[] {
    return this.#values
      .map((value, at) => ({ value, count: this.#counts[at] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  }

  #add(at: number): void {
    if (at < this.#counts.length) this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }
}
