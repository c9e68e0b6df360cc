/** The services of Lạng Sơn as facts, and the importer of the national export. */
export { readAliases, keywordsOf, type AliasBook, type ServiceAliases } from './aliases.js';
export { readTerms, type TermBook } from './terms.js';
export { toCatalog, type CatalogOptions } from './compact/to-catalog.js';
export { countServices, listAgencies, listLifeEvents, listSectors } from './directories/lists.js';
export { FACT_TEXT_LIMIT, factsOnly } from './mapping/facts-only.js';
export { toService, type Mapped, type MappingOptions } from './mapping/to-service.js';
export { isBreak, isUnread, type ImportProblem, type ImportProblemCode } from './problem.js';
export type { CatalogRecord, Popularity } from './record.js';
export { receivingAgencyOf, type ReceivingAgencies } from './receiving-agency.js';
export type { Selection } from './selection.js';
export { readShippedCatalog, readVietnamUnits, type PortalFacts, type ShippedCatalog } from './shipped.js';
export { MAX_LINE_BYTES } from './source/lines.js';
export { readExport, type ReadOptions, type ReadResult } from './source/read-export.js';
export { CatalogFormatError, readCatalog, writeCatalog, type StoredCatalog } from './store/catalog-store.js';
export { toSummary } from './summary.js';
export { contentHash } from './versions/content-hash.js';
export { mergeRecord, mergeVersions, type CatalogState, type Change, type Merged, type MergeOptions, type MergeResult } from './versions/merge-versions.js';
export { readWordFiles, type WordFile } from './word-files.js';
