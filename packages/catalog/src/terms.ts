import type { CatalogTerm } from '@dvcqg/openapi';
import { isRow } from './source/row.js';
import { cleanLine } from './text/clean.js';

/** A province's own everyday words, with what was wrong in the files. */
export interface TermBook {
  readonly terms: readonly CatalogTerm[];
  readonly problems: readonly string[];
}

const LONGEST_WORDS = 100;

const wordsOf = (value: unknown): string[] | undefined => {
  if (!Array.isArray(value) || !value.every((word) => typeof word === 'string')) return undefined;
  const words = value.map(cleanLine).filter((word) => word !== '' && word.length <= LONGEST_WORDS);
  return words.length > 0 ? words : undefined;
};

/**
 * Reads term files, `{ terms: [{ say: ["bằng lái"], means: ["giấy phép lái xe"] }] }`: what people say, and the official
 * words that it stands for. What cannot be used is reported and left out.
 */
export function readTerms(files: Iterable<{ readonly name: string; readonly document: unknown }>): TermBook {
  const terms: CatalogTerm[] = [];
  const problems: string[] = [];
  for (const { name, document } of files) {
    const entries = isRow(document) ? document['terms'] : undefined;
    if (!Array.isArray(entries)) {
      problems.push(`${name}: has no list \`terms\``);
      continue;
    }
    for (const [index, entry] of (entries as unknown[]).entries()) {
      const say = isRow(entry) ? wordsOf(entry['say']) : undefined;
      const means = isRow(entry) ? wordsOf(entry['means']) : undefined;
      if (say && means) terms.push({ say, means });
      else problems.push(`${name}: terms[${index}] needs words in \`say\` and in \`means\``);
    }
  }
  return { terms, problems };
}
