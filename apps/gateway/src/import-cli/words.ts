import { type AliasBook, readAliases, readTerms, readWordFiles, type ServiceAliases, type WordFile } from '@dvcqg/catalog';
import type { CatalogTerm } from '@dvcqg/openapi';
import { StartError } from '../start-error.js';

/** A province's own everyday words: names of services, and terms that hold for many. */
export interface Words {
  readonly aliases: AliasBook;
  readonly terms: readonly CatalogTerm[];
}

async function readFiles(folders: readonly string[]): Promise<readonly WordFile[]> {
  try {
    return await readWordFiles(folders);
  } catch (error) {
    throw new StartError(`A folder of words cannot be read: ${(error as NodeJS.ErrnoException).path ?? ''}.`, { cause: error });
  }
}

function faultOf(file: WordFile): string | undefined {
  if (file.document === undefined) return `${file.name}: not JSON`;
  return holds('services')(file) || holds('terms')(file) ? undefined : `${file.name}: holds neither services nor terms`;
}

const holds = (key: string) => ({ document }: WordFile): boolean => typeof document === 'object' && document !== null && key in document;

/**
 * Reads folders of word files: `{ "services": [{ "code", "aliases", "popularity"? }] }` and `{ "terms": [{ "say", "means" }] }`.
 * @throws StartError that lists everything that cannot be used: a typing error in a word file should be seen, not lost.
 */
export async function readWords(folders: readonly string[]): Promise<Words> {
  const files = await readFiles(folders);
  const aliases = readAliases(files.filter(holds('services')));
  const { terms, problems } = readTerms(files.filter(holds('terms')));
  const strangers = files.flatMap((file) => faultOf(file) ?? []);
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
