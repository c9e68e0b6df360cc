import type { CatalogTerm } from '@dvcqg/openapi';
import { LEXICON } from '../generated/lexicon.js';

/** The everyday words that come with the search, decoded. */
export function builtInTerms(): CatalogTerm[] {
  return LEXICON.split('\n').map((line) => {
    const [means = '', say = ''] = line.split('=');
    return { say: say.split('|'), means: means.split('|') };
  });
}
