/** What the field loads after itself: the data and the look of the suggestions. */
export { listWords, noteWords, optionsFor, renderPopup } from './combobox/options-view.js';
export { keyEffect } from './combobox/keys.js';
export { listStyles } from './combobox/list-styles.js';
export { openCatalog } from './data/open-catalog.js';
export { recentSearches } from './recent/recent-searches.js';
