import { start } from './start.js';

const script = [...document.scripts].find(({ src }) => src === import.meta.url);

/** Brings an element, such as `dvc-status-tracker`, where the page cannot be watched. */
export const load = start(script, import.meta.url);
