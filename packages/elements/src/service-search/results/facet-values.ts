import type { ServiceFacets } from '@dvcqg/openapi';
import { FACETS } from '../address/address-state.js';
import type { FacetName, Filters } from '../data/search-page.js';

/** A value that can be chosen, with the number of services that it would leave. */
export interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
}

export const SHORT_LIST = 6;

const BY_NAME = new Intl.Collator('vi');

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase();

/**
 * Values of one facet in an order that stays while the reader chooses: the contract's for codes, by name for the rest.
 * Chosen values are always among them, also those that no longer have results.
 */
export const facetValues = (
  facet: FacetName,
  facets: ServiceFacets,
  filters: Filters,
  nameOf: (value: string) => string,
): readonly FacetValue[] => {
  const chosen = new Set(filters[facet]);
  const counts = new Map<string, number>([...chosen].map((value) => [value, 0]));
  for (const { value, count } of facets[facet]) counts.set(value, count);
  const values = [...counts].map(([value, count]) => ({ value, name: nameOf(value), count, isChosen: chosen.has(value) }));
  const order: readonly string[] | undefined = FACETS[facet];
  return values.sort((a, b) => (order ? order.indexOf(a.value) - order.indexOf(b.value) : BY_NAME.compare(a.name, b.name)));
};

/** The most frequent values, and those that are chosen, in the order given. */
export const shortened = (values: readonly FacetValue[]): readonly FacetValue[] => {
  const frequent = new Set([...values].sort((a, b) => b.count - a.count).slice(0, SHORT_LIST));
  return values.filter((value) => value.isChosen || frequent.has(value));
};

/** Values whose name holds the text, with or without diacritics. */
export const matching = (values: readonly FacetValue[], text: string): readonly FacetValue[] => {
  const wanted = fold(text.trim());
  return wanted ? values.filter(({ name, isChosen }) => isChosen || fold(name).includes(wanted)) : values;
};
