import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A file of a province's own words. */
export interface WordFile {
  /** Folder and file, for messages. */
  readonly name: string;
  /** What it holds; `undefined` when it is not JSON. */
  readonly document: unknown;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** All `*.json` of the folders, in the order of the folders and of their names. Rejects when a folder cannot be read. */
export async function readWordFiles(folders: readonly string[]): Promise<readonly WordFile[]> {
  const files: WordFile[] = [];
  for (const folder of folders) {
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()) {
      files.push({ name: join(basename(folder), name), document: parse(await readFile(join(folder, name), 'utf8')) });
    }
  }
  return files;
}
