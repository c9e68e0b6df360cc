import { createReadStream } from 'node:fs';
import { access, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FileStore, ObjectMissing, type StoredObject } from './file-store.js';

/** An object, or one whose writing never ended. */
const NAME = /^[0-9a-f]{40}(?:\.part)?$/;
const FOR_US_ALONE = { directory: 0o700, file: 0o600 };

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** A new name in a directory outlasts a power cut only when the directory itself was written. */
async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function makeDirectory(path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: FOR_US_ALONE.directory });
  if (first !== undefined) await syncDirectory(dirname(path));
}

/** Files in a directory, by their first two digits in one of 256 folders. */
export class LocalFileStore implements FileStore {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  #path(name: string): string {
    if (!NAME.test(name)) throw new RangeError('Not a name of this store');
    return join(this.#directory, name.slice(0, 2), name);
  }

  /** Moves a file that was written and synced to its name. */
  async #publish(part: string, path: string): Promise<void> {
    await rename(part, path);
    await syncDirectory(dirname(path));
  }

  async put(name: string, bytes: Buffer): Promise<void> {
    const path = this.#path(name);
    const part = `${path}.part`;
    await makeDirectory(dirname(path));
    try {
      const handle = await open(part, 'wx', FOR_US_ALONE.file);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await this.#publish(part, path);
    } catch (error) {
      await rm(part, { force: true }).catch(() => undefined);
      throw error;
    }
  }

  async putFile(name: string, source: string): Promise<void> {
    const path = this.#path(name);
    await makeDirectory(dirname(path));
    const handle = await open(source, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    await this.#publish(source, path);
  }

  async read(name: string): Promise<ReturnType<typeof createReadStream>> {
    const stream = createReadStream(this.#path(name));
    await new Promise<void>((done, failed) => {
      stream.once('open', () => done());
      stream.once('error', (error) => failed(isMissing(error) ? new ObjectMissing() : error));
    });
    return stream;
  }

  async has(name: string): Promise<boolean> {
    return access(this.#path(name)).then(
      () => true,
      (error: unknown) => {
        if (isMissing(error)) return false;
        throw error;
      },
    );
  }

  async remove(names: readonly string[]): Promise<void> {
    for (const name of names) await rm(this.#path(name), { force: true });
  }

  async *list(prefix: string): AsyncGenerator<StoredObject> {
    let directory;
    try {
      directory = await opendir(join(this.#directory, prefix));
    } catch (error) {
      if (isMissing(error)) return;
      throw error;
    }
    for await (const { name } of directory) {
      if (!NAME.test(name)) continue;
      const found = await stat(join(this.#directory, prefix, name)).catch(() => undefined);
      if (found) yield { name, changedAt: found.mtime };
    }
  }
}
