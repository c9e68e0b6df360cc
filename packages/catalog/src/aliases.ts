import { parseProcedureCode } from '@dvcqg/domain';
import { isRow } from './source/row.js';
import type { Popularity } from './record.js';
import { cleanLine, plain } from './text/clean.js';

/** Everyday names of one service, and how often people ask for it. */
export interface ServiceAliases {
  readonly aliases: readonly string[];
  readonly popularity: Popularity;
}

/** Everyday names by procedure code, with what was wrong in the files. */
export interface AliasBook {
  readonly services: ReadonlyMap<string, ServiceAliases>;
  readonly problems: readonly string[];
}

const LONGEST_ALIAS = 100;

const popularityOf = (value: unknown): Popularity | undefined => ([0, 1, 2, 3] as const).find((known) => known === value);

/**
 * Reads one alias file, `{ services: [{ code, popularity?, aliases }] }`. What cannot be used is told by `tell` and left
 * out; everything else is taken.
 */
function* entriesOf(document: unknown, tell: (message: string) => void): Generator<[string, ServiceAliases]> {
  const services = isRow(document) ? document['services'] : undefined;
  if (!Array.isArray(services)) return tell('has no list `services`');
  for (const [index, entry] of (services as unknown[]).entries()) {
    const written = isRow(entry) && typeof entry['code'] === 'string' ? entry['code'] : '';
    const code = parseProcedureCode(written)?.code;
    if (!isRow(entry) || code === undefined) {
      tell(`services[${index}] has no procedure code`);
      continue;
    }
    const aliases = Array.isArray(entry['aliases']) ? (entry['aliases'] as unknown[]) : [];
    if (aliases.some((alias) => typeof alias !== 'string')) tell(`${code} has an alias that is not a text`);
    const popularity = popularityOf(entry['popularity'] ?? 0);
    if (popularity === undefined) tell(`${code} has a popularity other than 0 to 3`);
    const texts = aliases.filter((alias) => typeof alias === 'string').map(cleanAlias);
    for (const long of texts.filter((text) => text.length > LONGEST_ALIAS)) tell(`${code} has an alias that is too long: ${long.slice(0, 40)}…`);
    yield [code, { aliases: texts.filter((text) => text !== '' && text.length <= LONGEST_ALIAS), popularity: popularity ?? 0 }];
  }
}

/** Alias as it is kept: one line, without the sign that separates keywords in the compact catalogue. */
function cleanAlias(alias: string): string {
  return cleanLine(alias.replaceAll('|', ' '));
}

/** Merges alias files; the highest popularity counts, every alias once. */
export function readAliases(files: Iterable<{ readonly name: string; readonly document: unknown }>): AliasBook {
  const services = new Map<string, ServiceAliases>();
  const problems: string[] = [];
  for (const { name, document } of files) {
    for (const [code, entry] of entriesOf(document, (message) => problems.push(`${name}: ${message}`))) {
      const known = services.get(code);
      services.set(code, {
        aliases: unique([...(known?.aliases ?? []), ...entry.aliases]),
        popularity: Math.max(known?.popularity ?? 0, entry.popularity) as Popularity,
      });
    }
  }
  return { services, problems };
}

function unique(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = plain(text);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether all words stand in the name in the same order: such an alias tells a search nothing new. */
function isWithin(alias: string, name: string): boolean {
  const words = plain(alias).split(' ');
  let found = 0;
  for (const word of plain(name).split(' ')) if (word === words[found]) found += 1;
  return found === words.length;
}

/** The keywords of a service: everyday names first, then the export's own, each once and none that repeats the name. */
export function keywordsOf(name: string, aliases: readonly string[], exported: readonly string[]): string[] {
  return unique([...aliases, ...exported]).filter((keyword) => !isWithin(keyword, name));
}
