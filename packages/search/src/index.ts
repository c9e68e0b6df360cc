export { foldVietnamese } from './normalise/fold.js';
export { decodeTelex, decodeVni } from './normalise/telex.js';
export { findCodes, type QueryCodes } from './normalise/codes.js';
export { createIndex, createIndexSteps, SearchIndex } from './search-index.js';
export type { IndexOptions, SearchAnswer, SearchHit, SearchOptions } from './search-index.js';
export type { Filters } from './filters.js';
export { highlight, Highlighter, type Range } from './highlight.js';
export { summarize } from './summarize.js';
