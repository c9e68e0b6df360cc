import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Catalog, Portal, Service, ServiceList } from '@dvcqg/openapi';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../gateway.js';
import { importFile, type FileImportReport } from '../import-cli/import-file.js';
import { readWords, type Words } from '../import-cli/words.js';
import { databaseOver } from '../db/open.js';
import { openServer } from '../db/open-server.js';
import { DATABASES, type TestDatabase } from '../testing/databases.js';
import { record, SAMPLE_RECORDS, sampleData } from '../testing/sample-data.js';
import { testGateway } from '../testing/test-gateway.js';

/** A line of the national export with what the importer reads of it. */
function line(code: string, name: string): string {
  return JSON.stringify({
    code,
    name,
    isWard: true,
    departmentPromulgateCode: 'G15',
    departmentPromulgateName: 'Bộ Tư pháp',
    executionMethods: [{ submissionMethod: 'ONLINE', processingTime: 1, processingTimeUnit: 'OTHER', description: '', fees: [] }],
  });
}

describe.each(DATABASES)('import into $kind', ({ open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  let directory: string;
  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'gateway-import-'));
    database = await open();
    // Two gateways that start together over an empty database.
    const other = testGateway({ db: database.db });
    gateway = testGateway({ db: database.db });
    await Promise.all([gateway.start(), other.start()]);
    other.catalogue.stop();
  });
  afterAll(async () => {
    gateway.catalogue.stop();
    rmSync(directory, { recursive: true, force: true });
    await database.close();
  });
  const json = async <T>(path: string): Promise<T> => (await gateway.app.request(path)).json() as Promise<T>;
  const runs = async (): Promise<number> => Number((await database.db.selectFrom('import_runs').select((has) => has.fn.countAll<string>().as('count')).executeTakeFirstOrThrow()).count);
  const restart = async (shipped: ReturnType<typeof sampleData>): Promise<void> => {
    const next = testGateway({ db: database.db, shipped });
    await next.start();
    next.catalogue.stop();
  };

  it('happens once when gateways start together', async () => {
    expect(await runs()).toBe(1);
    expect((await json<Portal>('/v1/portal')).counts.services).toBe(10);
  });

  it('is skipped for data that is there already', async () => {
    await restart(sampleData());
    expect(await runs()).toBe(1);
  });

  it('gives a changed service its next version, keeps the old one, and running gateways follow', async () => {
    const before = await json<Portal>('/v1/portal');
    const changed = SAMPLE_RECORDS.map((one) => (one.service.code === '1.004222' ? record('1.004222', 'Đăng ký thường trú (mới)') : one));
    await restart(sampleData(changed.slice(0, 9), 'sample-2'));
    expect(await gateway.catalogue.refresh()).toBe(true);
    expect(await gateway.catalogue.refresh()).toBe(false);
    expect(await json<Service>('/v1/services/1.004222')).toMatchObject({ version: 2, isCurrent: true, name: 'Đăng ký thường trú (mới)' });
    expect(await json<Service>('/v1/services/1.004222?version=1')).toMatchObject({ version: 1, isCurrent: false, name: 'Đăng ký thường trú' });
    const after = await json<Portal>('/v1/portal');
    expect(after.counts.services).toBe(9);
    expect(after.catalogVersion).not.toBe(before.catalogVersion);
  });

  it('takes a withdrawn service out of lists but leaves it readable', async () => {
    expect((await json<ServiceList>('/v1/services?q=2.000889')).items.map(({ code }) => code)).not.toContain('2.000889');
    expect(await json<Service>('/v1/services/2.000889')).toMatchObject({ code: '2.000889' });
  });

  it('brings a withdrawn service back under its old version', async () => {
    await restart(sampleData(SAMPLE_RECORDS, 'sample-3'));
    await gateway.catalogue.refresh();
    expect(await json<Service>('/v1/services/2.000889')).toMatchObject({ version: 1 });
    expect((await json<Portal>('/v1/portal')).counts.services).toBe(10);
  });

  it('leaves everything as it was when it fails half-way', async () => {
    const before = await json<Portal>('/v1/portal');
    const broken = sampleData(SAMPLE_RECORDS, 'sample-4');
    const read = async (): ReturnType<typeof broken.read> => {
      const content = await broken.read();
      return { ...content, records: [record('1.999998', 'Mới'), { ...record('1.999999', 'Hỏng'), popularity: 'x' as never }] };
    };
    await expect(restart({ ...broken, read })).rejects.toThrow();
    expect(await gateway.catalogue.refresh()).toBe(false);
    expect(await json<Portal>('/v1/portal')).toEqual(before);
    expect((await gateway.app.request('/v1/services/1.999998')).status).toBe(404);
  });

  it('stores text that PostgreSQL cannot hold without it', async () => {
    const odd = [...SAMPLE_RECORDS, record('1.888888', 'Tên \0 lạ \ud800 thật')];
    await restart(sampleData(odd, 'sample-5'));
    expect((await json<Service>('/v1/services/1.888888')).name).toBe('Tên  lạ \uFFFD thật');
  });

  describe('of a province’s own export', () => {
    const importLines = async (lines: readonly string[], options: { partial?: boolean; force?: boolean; cut?: number; words?: Words } = {}): Promise<FileImportReport> => {
      const path = join(directory, 'export.ndjson.gz');
      const bytes = gzipSync(lines.join('\n'));
      writeFileSync(path, bytes.subarray(0, bytes.length - (options.cut ?? 0)));
      const { partial = false, force = false } = options;
      return importFile(database.db, { path, province: undefined, partial, force, words: options.words, databaseSearchFrom: 20_000, shipped: sampleData(SAMPLE_RECORDS, 'sample-5'), onBytes: () => undefined });
    };

    it('refuses a file that would empty the portal', async () => {
      await expect(importLines(['not json', '[]'])).rejects.toThrow('no service');
      await expect(importLines([line('1.777777', 'Một')])).rejects.toThrow('more than half');
      expect((await json<Portal>('/v1/portal')).counts.services).toBeGreaterThanOrEqual(10);
    });

    it('lets citizens search by the province’s own words, and keeps those words at the next import', async () => {
      const folder = mkdtempSync(join(directory, 'words-'));
      writeFileSync(join(folder, 'names.json'), JSON.stringify({ services: [{ code: '1.666666', aliases: ['giấy ba kiểng'], popularity: 2 }] }));
      writeFileSync(join(folder, 'terms.json'), JSON.stringify({ terms: [{ say: ['bìa hồng'], means: ['thủ tục thử từ ngữ'] }] }));
      const found = async (q: string): Promise<string | undefined> => (await json<ServiceList>(`/v1/services?q=${encodeURIComponent(q)}`)).items[0]?.code;
      await importLines([line('1.666666', 'Thủ tục thử từ ngữ')], { partial: true, words: await readWords([folder]) });
      await gateway.catalogue.refresh();
      expect([await found('giay ba kieng'), await found('bia hong')]).toEqual(['1.666666', '1.666666']);
      await importLines([line('1.555555', 'Thủ tục khác')], { partial: true });
      await gateway.catalogue.refresh();
      expect(await found('bia hong')).toBe('1.666666');
      expect((await json<Catalog>('/v1/catalog')).terms).toEqual([{ say: ['bìa hồng'], means: ['thủ tục thử từ ngữ'] }]);
    });

    it('refuses word files with faults and names all of them', async () => {
      const folder = mkdtempSync(join(directory, 'words-'));
      writeFileSync(join(folder, 'a.json'), JSON.stringify({ services: [{ code: 'x' }], terms: [{ say: [] }] }));
      writeFileSync(join(folder, 'b.json'), '{}');
      await expect(readWords([folder])).rejects.toThrow(/b\.json: holds neither.*services\[0\] has no procedure code.*terms\[0\] needs words/s);
      await expect(readWords([join(folder, 'none')])).rejects.toThrow(/cannot be read: .*none/);
    });

    it('takes what it can read and tells what it cannot', async () => {
      const report = await importLines([line('1.777777', 'Thủ tục mới của tỉnh'), 'not json', '{"name":"no code"}'], { partial: true });
      expect(report).toMatchObject({ taken: 1, counts: { added: 1, withdrawn: 0 } });
      expect(report.refused.map(({ line: number, problem }) => [number, problem.code])).toEqual([[2, 'broken_json'], [3, 'missing_code']]);
      await gateway.catalogue.refresh();
      expect((await json<Service>('/v1/services/1.777777')).name).toBe('Thủ tục mới của tỉnh');
    });

    it('withdraws nothing after a file that ends early', async () => {
      const many = Array.from({ length: 30 }, (_, at) => line(`1.7000${String(at).padStart(2, '0')}`, `Thủ tục số ${at}`));
      const report = await importLines(many, { cut: 12 });
      expect(report.isComplete).toBe(false);
      expect(report.counts.withdrawn).toBe(0);
    });

    it('is not undone by newer shipped data', async () => {
      const before = await runs();
      await restart(sampleData([], 'sample-6'));
      expect(await runs()).toBe(before);
    });
  });
});

const onServer = DATABASES.find(({ kind }) => kind === 'PostgreSQL');

describe.runIf(onServer)('gateways on one server', () => {
  it('start together over an empty database from separate connections', async () => {
    const database = await onServer?.open();
    if (!database?.url) throw new Error('A server has an address');
    const pools = [0, 1, 2].map(() => openServer(database.url ?? '', 3, () => undefined));
    const gateways = pools.map(({ pool }) => testGateway({ db: databaseOver(pool) }));
    await Promise.all(gateways.map(async ({ start }) => start()));
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from dvcqg.import_runs`.execute(database.db);
    expect(rows).toEqual([{ count: 1 }]);
    for (const { catalogue } of gateways) catalogue.stop();
    await Promise.all(pools.map(async ({ close }) => close()));
    await database.close();
  });
});
