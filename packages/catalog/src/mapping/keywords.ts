import type { Reader } from '../source/row.js';
import { cleanLine, isPlaceholder } from '../text/clean.js';

/** Longest keyword of the export that is believed; longer ones are procedure names that were pasted in. */
const LONGEST = 60;

/** The export's own keywords, without procedure codes and paths of its own menu. */
export function exportedKeywords(service: Reader): string[] {
  return service.text('keywords')
    .split(/[;\n|]/)
    .map((part) => cleanLine(part.replace(/\(?\s*[1-6]\.\d{6}\s*\)?/g, ' ')))
    .filter((part) => part !== '' && part.length <= LONGEST && !part.includes('»') && !isPlaceholder(part));
}
