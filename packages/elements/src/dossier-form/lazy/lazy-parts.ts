import type { FormDefinition } from '@dvcqg/openapi';
import type { ReactiveControllerHost } from 'lit';
import { loadCode } from '../../core/load-code.js';

/** Code that the first look at a form does not need. */
const PARTS = {
  attachments: () => import('../attachments/attachments-part.js'),
  errors: () => import('./error-words.js'),
  group: () => import('./group-view.js'),
  picker: () => import('./picker.js'),
  units: () => import('./unit-control.js'),
  words: () => import('./value-words.js'),
  review: () => import('./review-view.js'),
} as const;

type Name = keyof typeof PARTS;
type Loaded = { readonly [Part in Name]: Awaited<ReturnType<(typeof PARTS)[Part]>> };

/** What shows fields of some types, by signs of them in a definition's text. */
const SHOWN_BY: readonly (readonly [RegExp, Name])[] = [
  [/"(person|address)"|"list"/, 'picker'],
  [/"address"/, 'units'],
  [/"group"/, 'group'],
];

/** Loads parts when they are first asked for, and has the host render again when they are there. */
export class LazyParts {
  readonly #host: ReactiveControllerHost;
  readonly #loaded: Partial<Loaded> = {};
  readonly #asked = new Set<Name>();
  #hasFailed = false;
  #version = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Grows with each part that has come. */
  get version(): number {
    return this.#version;
  }

  /** A part could not be loaded; `retry` asks again. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** The part, or undefined while it is on its way. */
  get<Part extends Name>(name: Part): Loaded[Part] | undefined {
    if (!this.#asked.has(name)) void this.#load(name);
    return this.#loaded[name] as Loaded[Part] | undefined;
  }

  /** Begins to load what a definition's fields are shown by, so that they need not wait for their first rendering. */
  expect(definition: FormDefinition): void {
    const text = JSON.stringify(definition);
    for (const [sign, name] of SHOWN_BY) if (sign.test(text)) this.get(name);
  }

  retry(): void {
    this.#hasFailed = false;
    for (const name of this.#asked) if (!this.#loaded[name]) this.#asked.delete(name);
    this.#host.requestUpdate();
  }

  async #load(name: Name): Promise<void> {
    this.#asked.add(name);
    try {
      Object.assign(this.#loaded, { [name]: await loadCode<object>(PARTS[name]) });
      this.#version += 1;
    } catch {
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }
}
