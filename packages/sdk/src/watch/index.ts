export { createDossierWatch, type DossierWatch } from './dossier-watch.js';
export type { DossierNews, WatchedDossier, WatchOptions } from './options.js';
