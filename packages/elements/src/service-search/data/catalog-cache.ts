import type { Catalog } from '@dvcqg/openapi';
import { breathe } from './pace.js';

const STORE = 'dvcqg-catalog@1';

const isCatalog = (value: unknown): value is Catalog => {
  const { version, columns } = (value ?? {}) as Partial<Catalog>;
  return typeof version === 'string' && Array.isArray(columns?.code) && Array.isArray(columns.name);
};

/** The catalogue as JSON, a column at a time, so that the page is never held up. */
const jsonParts = async ({ columns, ...rest }: Catalog): Promise<string[]> => {
  const parts = [JSON.stringify(rest).slice(0, -1), ',"columns":{'];
  for (const [at, [name, column]] of Object.entries(columns).entries()) {
    parts.push(`${at > 0 ? ',' : ''}${JSON.stringify(name)}:${JSON.stringify(column)}`);
    await breathe();
  }
  return [...parts, '}}'];
};

/**
 * The catalogue of one gateway, kept by the browser's Cache API, so that a reload starts at once, also offline. Where
 * there is no such cache, or it is full or forbidden, everything goes on without it.
 */
export class CatalogCache {
  readonly #address: string;

  constructor(endpoint: string) {
    this.#address = `${endpoint}/v1/catalog`;
  }

  async read(): Promise<Catalog | undefined> {
    try {
      const stored = await (await caches.open(STORE)).match(this.#address, { ignoreVary: true });
      const value: unknown = await stored?.json();
      return isCatalog(value) ? value : undefined;
    } catch {
      return undefined;
    }
  }

  async write(catalog: Catalog): Promise<void> {
    try {
      const body = new Blob(await jsonParts(catalog), { type: 'application/json' });
      await (await caches.open(STORE)).put(this.#address, new Response(body));
    } catch {
      // The cache is a convenience: the next visit loads the catalogue again.
    }
  }

  async remove(): Promise<void> {
    try {
      await (await caches.open(STORE)).delete(this.#address);
    } catch {
      // As above.
    }
  }
}
