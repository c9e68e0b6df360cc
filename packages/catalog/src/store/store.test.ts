import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { quirks, readAll, recordOf } from '../testing/rows.js';
import { CatalogFormatError, readCatalog, writeCatalog, type StoredCatalog } from './catalog-store.js';
import { writeAll } from './files.js';
import { packService, unpackService } from './pack.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'catalog-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const catalog = (more: Partial<StoredCatalog> = {}): StoredCatalog => ({ province: 'H37', importedAt: '2026-07-18T00:00:00Z', records: [recordOf()], history: [], ...more });
const older = { ...recordOf().service };
const second = { ...recordOf(), service: { ...recordOf().service, version: 2 } };

describe('a packed service', () => {
  it('comes back as it was, with every quirk', async () => {
    for (const result of await readAll(await quirks())) {
      if (!('record' in result)) continue;
      const { service } = result.record;
      const stored: unknown = JSON.parse(JSON.stringify(packService(service)));
      expect(unpackService(stored as object)).toEqual(service);
      expect(JSON.stringify(unpackService(stored as object))).toBe(JSON.stringify(service));
    }
  });

  it('tells equal channels once', () => {
    const same = { processingTime: 5, processingTimeUnit: 'DAY' };
    const { service } = recordOf({ executionMethods: ['ONLINE', 'DIRECT', 'POSTAL'].map((submissionMethod) => ({ submissionMethod, ...same })) });
    expect(packService(service)).toMatchObject({ channels: [{ channel: 'online' }, { channel: 'counter', like: 'online' }, { channel: 'post', like: 'online' }] });
  });
});

describe('a stored catalogue', () => {
  it('comes back as it was written', async () => {
    const written = catalog({ records: [{ ...second, popularity: 3 }, { ...recordOf({ code: '1.900002' }), withdrawnOn: '2026-08-01' }], history: [older] });
    await writeCatalog(directory, written);
    expect(await readCatalog(directory)).toEqual(written);
  });

  it('is the same bytes for the same content', async () => {
    await writeCatalog(directory, catalog());
    const before = await readFile(join(directory, 'services.ndjson'));
    await writeCatalog(directory, (await readCatalog(directory)) ?? catalog());
    expect(await readFile(join(directory, 'services.ndjson'))).toEqual(before);
  });

  it('is nothing in an empty or a missing directory', async () => {
    expect(await readCatalog(directory)).toBeUndefined();
    expect(await readCatalog(join(directory, 'missing'))).toBeUndefined();
  });

  it('drops from the history what a crash left there beside the current version', async () => {
    await writeCatalog(directory, catalog({ history: [older] }));
    expect((await readCatalog(directory))?.history).toEqual([]);
  });

  it.each([
    ['services.ndjson', '{"service":{"code":"1.1"}}\n{broken\n', /services\.ndjson:2 is not JSON/],
    ['services.ndjson', '{"popularity":1}\n', /without a service/],
    ['services.ndjson', '[1]\n', /:1 is no object/],
    ['manifest.json', '{"format": 99}', /not of format 1/],
  ])('is refused rather than lost when %s is %j', async (name, content, message) => {
    await writeCatalog(directory, catalog());
    await writeFile(join(directory, name), content);
    await expect(readCatalog(directory)).rejects.toThrow(message);
    await expect(readCatalog(directory)).rejects.toBeInstanceOf(CatalogFormatError);
  });

  it('is refused when one of its files is missing', async () => {
    await writeCatalog(directory, catalog());
    await rm(join(directory, 'manifest.json'));
    await expect(readCatalog(directory)).rejects.toThrow(/lacks manifest.json/);
  });
});

describe('writing', () => {
  it('that fails half-way leaves the old files and no others', async () => {
    await writeCatalog(directory, catalog());
    const before = await readFile(join(directory, 'services.ndjson'), 'utf8');
    function* failing(): Generator<string> {
      yield 'new';
      throw new Error('ENOSPC: no space left on device');
    }
    await expect(writeAll(directory, [{ name: 'manifest.json', lines: ['new'] }, { name: 'services.ndjson', lines: failing() }])).rejects.toThrow(/ENOSPC/);
    expect(await readFile(join(directory, 'services.ndjson'), 'utf8')).toBe(before);
    expect((await readdir(directory)).sort()).toEqual(['history.ndjson', 'manifest.json', 'services.ndjson']);
    expect(await readCatalog(directory)).toEqual(catalog());
  });

  it.skipIf(process.getuid?.() === 0)('without the right to write says so', async () => {
    await chmod(directory, 0o500);
    await expect(writeCatalog(directory, catalog())).rejects.toThrow(/EACCES/);
  });
});
