import type { Need } from './files.js';

/** What the build knows of the files beside the loader; put in by `build/`. */
export interface Table {
  /** Names of the files under `assets/`, eight characters each; what follows names them by their place here. */
  readonly files: string;
  /** Of each tag: what is run, and all that this takes, itself included, besides what `page` takes. */
  readonly tags: Readonly<Record<string, Need>>;
  /** What connects elements that stand in no provider. */
  readonly page: Need;
  /** The file with the hashes of the others, and its own hash (SRI). */
  readonly hashes: readonly [file: string, integrity: string];
}

declare const DVCQG_TABLE: Table;

/** Characters of a file's name. */
export const NAME = 8;
export const table = DVCQG_TABLE;
