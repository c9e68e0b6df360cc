import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AliasBook, readAliases, readTerms, type ServiceAliases } from '@dvcqg/catalog';
import type { CatalogTerm } from '@dvcqg/openapi';
import { StartError } from '../start-error.js';

/** A province's own everyday words: names of services, and terms that hold for many. */
export interface Words {
  readonly aliases: AliasBook;
  readonly terms: readonly CatalogTerm[];
}

interface WordFile {
  readonly name: string;
  readonly document: unknown;
}

async function readFolder(folder: string): Promise<WordFile[]> {
  const names = await readdir(folder).catch(() => {
    throw new StartError(`There is no folder ${folder}.`);
  });
  const files = names.filter((name) => name.endsWith('.json')).sort().map((name) => join(folder, name));
  return Promise.all(files.map(async (name) => ({ name, document: parse(name, await readFile(name, 'utf8')) })));
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new StartError(`${name} is not JSON; nothing was changed.`);
  }
}

const holds = (key: string) => ({ document }: WordFile): boolean => typeof document === 'object' && document !== null && key in document;

/**
 * Reads folders of word files: `{ "services": [{ "code", "aliases", "popularity"? }] }` and `{ "terms": [{ "say", "means" }] }`.
 * @throws StartError that lists everything that cannot be used: a typing error in a word file should be seen, not lost.
 */
export async function readWords(folders: readonly string[]): Promise<Words> {
  const files = (await Promise.all(folders.map(readFolder))).flat();
  const aliases = readAliases(files.filter(holds('services')));
  const { terms, problems } = readTerms(files.filter(holds('terms')));
  const strangers = files.filter((file) => !holds('services')(file) && !holds('terms')(file)).map(({ name }) => `${name}: holds neither services nor terms`);
  const faults = [...strangers, ...aliases.problems, ...problems];
  if (faults.length > 0) throw new StartError(`The word files have faults; nothing was changed.\n  ${faults.join('\n  ')}`);
  return { aliases, terms };
}

/** The words of `own` before those of `shipped`; the higher popularity counts. */
export function mergeAliases(own: AliasBook | undefined, shipped: AliasBook): AliasBook {
  if (own === undefined) return shipped;
  const services = new Map<string, ServiceAliases>(shipped.services);
  for (const [code, { aliases, popularity }] of own.services) {
    const known = services.get(code);
    services.set(code, { aliases: [...aliases, ...(known?.aliases ?? [])], popularity: popularity > (known?.popularity ?? 0) ? popularity : (known?.popularity ?? popularity) });
  }
  return { services, problems: [] };
}
