import { DvcServiceSearch } from './service-search.js';

DvcServiceSearch.define();
