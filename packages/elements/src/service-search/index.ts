export { DvcServiceSearch } from './service-search.js';
export { DvcSearchChangedEvent, DvcServiceSelectedEvent, DvcServiceSelectEvent } from './service-search-events.js';
export type { FacetName, Filters } from './data/search-page.js';
