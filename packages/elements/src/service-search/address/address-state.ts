import { ADMINISTRATIVE_TIER_VALUES, AUDIENCE_VALUES, LIFE_EVENT_CODE_VALUES, ONLINE_LEVEL_VALUES } from '@dvcqg/openapi';
import type { FacetName, Filters } from '../data/search-page.js';

/** What the page's address says of a search. */
export interface AddressState {
  readonly q: string;
  readonly filters: Filters;
}

/** Every facet, in the order in which the reader sees them; with the values it may have, where these are a fixed list. */
export const FACETS = {
  level: ONLINE_LEVEL_VALUES,
  tier: ADMINISTRATIVE_TIER_VALUES,
  audience: AUDIENCE_VALUES,
  lifeEvent: LIFE_EVENT_CODE_VALUES,
  sector: undefined,
  agency: undefined,
} satisfies Record<FacetName, readonly string[] | undefined>;

export const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[];

const LONGEST_QUERY = 500;
const LONGEST_CODE = 60;
const MOST_VALUES = 50;

const allowed = (facet: FacetName, values: readonly string[]): readonly string[] => {
  const known: readonly string[] | undefined = FACETS[facet];
  const fits = (value: string): boolean => (known ? known.includes(value) : value !== '' && value.length <= LONGEST_CODE);
  return [...new Set(values)].filter(fits).slice(0, MOST_VALUES);
};

/** Reads a query string; what the contract does not allow is left out. */
export const readAddress = (query: string): AddressState => {
  const params = new URLSearchParams(query);
  const filters: Partial<Record<FacetName, readonly string[]>> = {};
  for (const facet of FACET_NAMES) {
    const values = allowed(facet, params.getAll(facet));
    if (values.length > 0) filters[facet] = values;
  }
  return { q: (params.get('q') ?? '').trim().slice(0, LONGEST_QUERY), filters };
};

/** The address with this search in it; everything else in the address stays. */
export const withState = (address: string, { q, filters }: AddressState): string => {
  const url = new URL(address);
  url.searchParams.delete('q');
  if (q) url.searchParams.set('q', q);
  for (const facet of FACET_NAMES) {
    url.searchParams.delete(facet);
    for (const value of filters[facet] ?? []) url.searchParams.append(facet, value);
  }
  return url.href;
};

/** Makes the search a step of the browser's history, unless the address already says so. */
export const pushAddress = (state: AddressState): void => {
  if (isInAddress(state)) return;
  history.pushState(null, '', withState(location.href, state));
};

/** True when the address says the same search. */
export const isInAddress = (state: AddressState): boolean =>
  JSON.stringify(ordered(readAddress(location.search))) === JSON.stringify(ordered(state));

const ordered = ({ q, filters }: AddressState): unknown => [q, FACET_NAMES.map((facet) => filters[facet] ?? [])];
