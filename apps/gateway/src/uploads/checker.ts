import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Database } from '../db/schema.js';
import { type FileStore, newObjectName } from '../files/file-store.js';
import { inspectFile } from '../files/inspect/inspect-file.js';
import type { Scanner } from '../files/scanner.js';
import type { Scratch } from '../files/scratch.js';
import type { Log } from '../http/log.js';
import { type CheckResult, dueChecks, finishCheck, piecesOf, postponeCheck, takeForCheck } from './check-repository.js';
import type { UploadRow } from './repository.js';

/** What checking needs. */
export interface CheckerParts {
  readonly db: Database;
  readonly store: FileStore;
  readonly scratch: Scratch;
  /** None: files are judged by their content alone. */
  readonly scanner: Scanner | undefined;
  readonly log: Log;
  readonly now: () => number;
}

/** How long one check may take before another process takes it for dead; milliseconds. */
const LEASE = 180_000;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 300_000;
/** Each holds a file on the disk and a part of it in memory. */
const AT_ONCE = 2;

/** Decides what files are that arrived whole: in quarantine until then, and again until a verdict is there. */
export class Checker {
  readonly #parts: CheckerParts;
  readonly #running = new Map<string, Promise<void>>();
  readonly #waiting = new Set<string>();

  constructor(parts: CheckerParts) {
    this.#parts = parts;
  }

  /** Checks an upload as soon as there is room; never rejects, since a check that fails comes back. */
  start(id: string): void {
    if (this.#running.has(id)) return;
    this.#waiting.add(id);
    this.#next();
  }

  /** Starts every check that is due: those of processes that died, and those that failed before. */
  async startDue(): Promise<void> {
    const { db, now } = this.#parts;
    for (const id of await dueChecks(db, new Date(now()), 20)) this.start(id);
  }

  /** Resolves when no check runs or waits. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values());
  }

  #next(): void {
    for (const id of this.#waiting) {
      if (this.#running.size >= AT_ONCE) return;
      this.#waiting.delete(id);
      const run = this.#run(id).finally(() => {
        this.#running.delete(id);
        this.#next();
      });
      this.#running.set(id, run);
    }
  }

  async #run(id: string): Promise<void> {
    const { db, now, log } = this.#parts;
    try {
      const upload = await takeForCheck(db, id, new Date(now()), new Date(now() + LEASE));
      if (!upload) return;
      try {
        await this.#check(upload);
      } catch (error) {
        log.fault(error);
        await postponeCheck(db, id, new Date(now() + Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(upload.checks, 10))));
      }
    } catch (error) {
      log.fault(error);
    }
  }

  async #check(upload: UploadRow): Promise<void> {
    const { store, scratch } = this.#parts;
    const unneeded = await scratch.with(async (path) => {
      const sha256 = await this.#assemble(upload, path);
      const outcome = await this.#judge(upload, path);
      const done = await finishCheck(this.#parts.db, { id: upload.id, sha256, outcome });
      // Deleted while it was checked: nobody will ask for the whole file.
      return done ?? ('object' in outcome ? [outcome.object] : []);
    });
    await store.remove(unneeded);
  }

  /** Writes the pieces into one file; returns its SHA-256, hexadecimal. */
  async #assemble({ id, size }: UploadRow, path: string): Promise<string> {
    const hash = createHash('sha256');
    const file = await open(path, 'wx', 0o600);
    try {
      let reached = 0;
      for (const piece of await piecesOf(this.#parts.db, id)) {
        if (piece.position !== reached) throw new Error('The pieces of an upload do not fit together');
        for await (const bytes of (await this.#parts.store.read(piece.object)) as AsyncIterable<Buffer>) {
          hash.update(bytes);
          await file.writeFile(bytes);
          reached += bytes.length;
        }
      }
      if (reached !== size) throw new Error('The pieces of an upload are not as long as they should be');
    } finally {
      await file.close();
    }
    return hash.digest('hex');
  }

  async #judge({ name, size }: UploadRow, path: string): Promise<CheckResult['outcome']> {
    const { store, scanner } = this.#parts;
    const inspection = await inspectFile(path, name ?? '');
    if ('refusal' in inspection) return inspection;
    if ((await scanner?.scan(path)) === 'infected') return { refusal: 'infected' };
    const object = newObjectName();
    await store.putFile(object, path, size);
    return { object, mediaType: inspection.mediaType };
  }
}
