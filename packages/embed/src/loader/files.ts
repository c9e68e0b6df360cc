import { NAME, table } from './table.js';

/** What is run, and all that this takes: places in the list of files. */
export type Need = readonly [run: readonly number[], need: readonly number[]];
type Hashes = Readonly<Record<string, string>>;

/** Fetches the files that elements are made of, all at once; with their hashes checked where the page asks for it. */
export class Files {
  readonly #base: string;
  readonly #isChecked: boolean;
  readonly #asked = new Map<string, Promise<Response>>();

  /** @param isChecked every file must be what it was when the loader was made, as the page checks the loader itself */
  constructor(base: string, isChecked: boolean) {
    this.#base = base;
    this.#isChecked = isChecked;
  }

  /** Rejects when a file cannot be fetched or is not what it should be; may be asked again then. */
  async run([run, need]: Need): Promise<readonly unknown[]> {
    const hashes: Hashes = this.#isChecked ? await (await this.#fetch(...table.hashes)).clone().json() : {};
    await Promise.all(need.map((place) => this.#fetch(nameOf(place), hashes[nameOf(place)])));
    return Promise.all(run.map((place) => import(this.#base + nameOf(place))));
  }

  /**
   * Into the browser's cache, from where the imports take it. A module that could not be imported once cannot be for as long as the page
   * lives, so nothing is imported before all of it is there.
   */
  #fetch(name: string, integrity: string | undefined): Promise<Response> {
    const asked = this.#asked.get(name) ?? this.#fetchNow(name, integrity);
    this.#asked.set(name, asked);
    asked.catch(() => this.#asked.delete(name));
    return asked;
  }

  async #fetchNow(name: string, integrity = ''): Promise<Response> {
    const href = this.#base + name;
    const response = await fetch(href, { integrity });
    if (!response.ok) throw new Error(`${href}: ${response.status}`);
    await response.clone().arrayBuffer();
    // The import would not check it.
    if (integrity && name.endsWith('.js')) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href, integrity }));
    return response;
  }
}

const nameOf = (place: number): string => `${table.files.slice(place * NAME, place * NAME + NAME)}.js`;
