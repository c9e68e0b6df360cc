import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type AliasBook, type CatalogRecord, type ImportProblem, readExport } from '@dvcqg/catalog';

/** A line of the export that was not taken. */
export interface RefusedLine {
  readonly line: number;
  readonly problem: ImportProblem;
}

/** Lines that are wanted but cannot be read; the others are of no concern to this portal. */
const isFault = ({ problem }: RefusedLine): boolean => problem.code !== 'not_selected';

/** An export while it is read, and what is known of it afterwards. */
export class ExportFile {
  readonly #path: string;
  readonly #province: string;
  readonly #aliases: AliasBook;
  readonly #onBytes: (count: number) => void;
  readonly #hash = createHash('sha256');
  readonly refused: RefusedLine[] = [];
  taken = 0;
  notSelected = 0;

  constructor(options: { path: string; province: string; aliases: AliasBook; onBytes: (count: number) => void }) {
    this.#path = options.path;
    this.#province = options.province;
    this.#aliases = options.aliases;
    this.#onBytes = options.onBytes;
  }

  /** Records in the order of the file; memory does not grow with it. */
  async *records(): AsyncGenerator<CatalogRecord> {
    for await (const result of readExport(this.#bytes(), { province: this.#province, aliases: this.#aliases })) {
      if ('record' in result) {
        this.taken += 1;
        yield result.record;
      } else if (isFault(result)) this.refused.push(result);
      else this.notSelected += 1;
    }
  }

  /** The file was read to its end. */
  get isComplete(): boolean {
    return !this.refused.some(({ problem }) => problem.code === 'truncated' || problem.code === 'unreadable');
  }

  /** Codes that stand in the file although their lines were refused. */
  get refusedCodes(): ReadonlySet<string> {
    return new Set(this.refused.flatMap(({ problem }) => problem.service ?? []));
  }

  /** Hash of the bytes; asked once, at the end. */
  version(): string {
    return this.#hash.digest('hex').slice(0, 32);
  }

  async *#bytes(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(this.#path, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>) {
      this.#hash.update(chunk);
      this.#onBytes(chunk.length);
      yield chunk;
    }
  }
}
