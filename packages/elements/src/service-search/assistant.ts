/** What the field loads after itself: the data and the look of the suggestions. */
export { listWords, noteWords, renderForget, renderOption } from './combobox/options-view.js';
export { openCatalog } from './data/open-catalog.js';
export { recentSearches } from './recent/recent-searches.js';
