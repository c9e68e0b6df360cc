import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FileStore, newObjectName, ObjectMissing } from './file-store.js';
import { LocalFileStore } from './local-store.js';
import { S3FileStore } from './s3-store.js';

interface Opened {
  readonly store: FileStore;
  readonly close: () => Promise<void>;
}

async function openS3(directory: string): Promise<Opened> {
  const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets: [{ name: 'dossiers', configs: [] }] });
  const { port } = await server.run();
  const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
  const store = new S3FileStore({ bucket: 'dossiers', endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', prefix: 'province/', credentials });
  return { store, close: () => server.close() };
}

const STORES: readonly [string, (directory: string) => Promise<Opened>][] = [
  ['a directory', (directory) => Promise.resolve({ store: new LocalFileStore(join(directory, 'objects')), close: () => Promise.resolve() })],
  ['a store that speaks S3', (directory) => openS3(join(directory, 's3'))],
];

async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}

describe.each(STORES)('files in %s', (_kind, open) => {
  let directory: string;
  let opened: Opened;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'store-'));
    opened = await open(directory);
  });
  afterAll(async () => {
    await opened.close();
    rmSync(directory, { recursive: true, force: true });
  });
  const read = async (name: string): Promise<Buffer> => buffer(await opened.store.read(name));
  const listed = async (prefix: string): Promise<string[]> => (await gather(opened.store.list(prefix))).map(({ name }) => name);

  it('are read as they were put', async () => {
    const [name, bytes] = [newObjectName(), randomBytes(300_000)];
    await opened.store.put(name, bytes);
    expect((await read(name)).equals(bytes)).toBe(true);
    expect(await opened.store.has(name)).toBe(true);
  });

  it('are taken from a file of this machine', async () => {
    const [name, bytes, path] = [newObjectName(), randomBytes(3_000_000), join(directory, 'scratch')];
    writeFileSync(path, bytes);
    await opened.store.putFile(name, path, bytes.length);
    const digest = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
    expect(digest(await read(name))).toBe(digest(bytes));
  });

  it('that are not there are missing, and can be removed all the same', async () => {
    const name = newObjectName();
    expect(await opened.store.has(name)).toBe(false);
    await expect(opened.store.read(name)).rejects.toThrow(ObjectMissing);
    await opened.store.remove([name]);
  });

  it('are gone when they are removed', async () => {
    const names = Array.from({ length: 25 }, () => newObjectName());
    for (const name of names) await opened.store.put(name, Buffer.from('x'));
    await opened.store.remove(names);
    for (const name of names) expect(await opened.store.has(name)).toBe(false);
  });

  it('are listed by the beginning of their names, with their age', async () => {
    const names = Array.from({ length: 3 }, () => `7f${newObjectName().slice(2)}`);
    for (const name of names) await opened.store.put(name, Buffer.from('x'));
    expect((await listed('7f')).sort()).toEqual(names.toSorted());
    const [first] = await gather(opened.store.list('7f'));
    expect(Math.abs(Date.now() - Number(first?.changedAt))).toBeLessThan(60_000);
    await opened.store.remove(names);
    expect(await listed('7f')).toEqual([]);
  });
});

describe('a directory of files', () => {
  let directory: string;
  let store: LocalFileStore;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'store-'));
    store = new LocalFileStore(join(directory, 'objects'));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it.each(['../../etc/passwd', 'a'.repeat(40) + '/x', '', '.', 'A'.repeat(40), `${'a'.repeat(40)}\0`])('knows no name such as %j', async (name) => {
    await expect(store.put(name, Buffer.from('x'))).rejects.toThrow(RangeError);
    await expect(store.read(name)).rejects.toThrow(RangeError);
  });

  it('is for the gateway alone', async () => {
    const name = newObjectName();
    await store.put(name, Buffer.from('x'));
    const folder = join(directory, 'objects', name.slice(0, 2));
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  });

  it('leaves nothing behind when a file cannot be written', async () => {
    const name = newObjectName();
    const folder = join(directory, 'objects', name.slice(0, 2));
    // Something in the way at the last step, after all bytes are written.
    mkdirSync(join(folder, name, 'in-the-way'), { recursive: true });
    await expect(store.put(name, Buffer.from('x'))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([name]);
    expect(existsSync(join(folder, `${name}.part`))).toBe(false);
  });

  it('lists what a killed process left of a write, so that it is swept', async () => {
    const name = `3c${newObjectName().slice(2)}`;
    mkdirSync(join(directory, 'objects', '3c'), { recursive: true });
    writeFileSync(join(directory, 'objects', '3c', `${name}.part`), 'half');
    const left = (await gather(store.list('3c'))).map((one) => one.name);
    expect(left).toEqual([`${name}.part`]);
    await store.remove(left);
    expect(await gather(store.list('3c'))).toEqual([]);
  });
});
