import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Whole text of a file, or undefined when there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function writeBeside(path: string, lines: Iterable<string>): Promise<void> {
  const file = await open(path, 'wx');
  try {
    let text = '';
    for (const line of lines) {
      text += `${line}\n`;
      if (text.length < 1 << 20) continue;
      await file.appendFile(text);
      text = '';
    }
    await file.appendFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A file to be written: its name within the directory, and its lines. */
export interface Output {
  readonly name: string;
  readonly lines: Iterable<string>;
}

/**
 * Writes files so that a reader sees the old or the new ones: everything goes into new files beside them first, and only when
 * all are safely on the disk they take their names, in the order given. A full disk or a missing right leaves the old files.
 */
export async function writeAll(directory: string, outputs: readonly Output[]): Promise<void> {
  await mkdir(directory, { recursive: true });
  const suffix = createHash('sha256').update(`${process.pid} ${process.hrtime.bigint()}`).digest('hex').slice(0, 8);
  const temporary = (name: string): string => join(directory, `.${name}.${suffix}.tmp`);
  try {
    for (const { name, lines } of outputs) await writeBeside(temporary(name), lines);
    for (const { name } of outputs) await rename(temporary(name), join(directory, name));
  } finally {
    for (const { name } of outputs) await rm(temporary(name), { force: true });
  }
}
