import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCatalog } from '../store/catalog-store.js';
import { quirks, row } from '../testing/rows.js';
import { buildCatalog, ImportStopped, writeReport } from './build-catalog.js';
import type { BuildOptions } from './options.js';
import { summaryText } from './summary-text.js';

let directory: string;
let options: BuildOptions;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'import-'));
  options = {
    file: '-', province: 'H37', out: join(directory, 'out'), aliases: [], factsOnly: false, onlineOnly: false, at: '2026-07-18T00:00:00Z',
    report: join(directory, 'report.ndjson'), allowWithdrawals: false, fresh: false,
  };
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const build = (content: Uint8Array | string, more: Partial<BuildOptions> = {}) => buildCatalog(Readable.from([Buffer.from(content)]), { ...options, ...more });
const lines = (...rows: Record<string, unknown>[]): string => rows.map((one) => JSON.stringify(row(one))).join('\n');
const many = (count: number, more: Record<string, unknown> = {}): string => lines(...Array.from({ length: count }, (_, index) => ({ code: `1.${String(index).padStart(6, '0')}`, ...more })));
const bytesOf = async () => Promise.all((await readdir(options.out)).sort().map(async (name) => [name, await readFile(join(options.out, name), 'utf8')]));

describe('importing an export', () => {
  it('takes what it can and reports the rest with line and reason', async () => {
    const result = await build(await quirks());
    expect(result).toMatchObject({ taken: 14, notSelected: 4, refused: 11, isComplete: true, wrote: true });
    expect(result.report.filter(({ code }) => code === 'broken_json').map(({ line }) => line)).toEqual([20, 30]);
    await writeReport(options.report, result.report);
    const written = (await readFile(options.report, 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as unknown);
    expect(written).toEqual(result.report);
  });

  it('twice leaves every byte as it is, even at another time', async () => {
    await build(await quirks());
    const before = await bytesOf();
    const result = await build(await quirks(), { at: '2027-01-01T00:00:00Z' });
    expect(result).toMatchObject({ wrote: false, changes: { added: [], changed: [], withdrawn: [] } });
    expect(await bytesOf()).toEqual(before);
  });

  it('writes a new version of what changed and keeps the old one readable', async () => {
    await build(lines({}, { code: '1.900002' }));
    const result = await build(lines({ name: 'Tên mới' }, { code: '1.900002' }), { at: '2026-09-01T00:00:00Z' });
    expect(result.changes).toMatchObject({ changed: ['1.900001'], unchanged: ['1.900002'] });
    const stored = await readCatalog(options.out);
    expect(stored?.importedAt).toBe('2026-09-01T00:00:00Z');
    expect(stored?.records.map(({ service }) => [service.code, service.version, service.name])).toEqual([['1.900001', 2, 'Tên mới'], ['1.900002', 1, 'Thủ tục mẫu']]);
    expect(stored?.history.map(({ code, version, name }) => [code, version, name])).toEqual([['1.900001', 1, 'Thủ tục mẫu']]);
  });

  it('marks a service that is gone and lets it come back', async () => {
    await build(many(20));
    expect((await build(many(19))).changes.withdrawn).toEqual(['1.000019']);
    expect((await build(many(20))).changes.restored).toEqual(['1.000019']);
    expect((await readCatalog(options.out))?.records[19]).not.toHaveProperty('withdrawnOn');
  });

  it('stops before it withdraws a great part, unless that is meant', async () => {
    await build(many(20));
    const before = await bytesOf();
    await expect(build(many(10))).rejects.toThrow(/10 of 20 services are missing/);
    expect(await bytesOf()).toEqual(before);
    expect((await build(many(10), { allowWithdrawals: true })).changes.withdrawn).toHaveLength(10);
  });

  it('that breaks off takes what it held and withdraws nothing', async () => {
    const whole = many(2000, { note: Math.random().toString(36) });
    await build(whole);
    const changed = gzipSync(Array.from({ length: 2000 }, (_, index) => JSON.stringify(row({ code: `1.${String(index).padStart(6, '0')}`, name: `Tên ${Math.sin(index)}` }))).join('\n'));
    const result = await build(changed.subarray(0, changed.length / 2));
    expect(result.isComplete).toBe(false);
    expect(result.changes.withdrawn).toEqual([]);
    expect(result.changes.changed.length).toBeGreaterThan(100);
    expect((await readCatalog(options.out))?.records).toHaveLength(2000);
    expect(summaryText(result, 'report')).toMatch(/broke off before its end/);
  });

  it('withdraws nothing while a line cannot be read: any service may stand there', async () => {
    await build(many(20));
    const result = await build(many(20).replace('"code":"1.000007"', '"code":"1.000007'));
    expect(result).toMatchObject({ refused: 1, isComplete: true, hidden: 1, changes: { withdrawn: [] } });
    expect(summaryText(result, 'report')).toMatch(/nothing was withdrawn, because 1 of the lines could not be read/);
  });

  it.each([['an empty file', ''], ['a page of HTML', '<html>\nRequest Rejected\n</html>'], ['another province', lines({ departmentPromulgateCode: 'H01' })]])('of %s changes nothing', async (_what, content) => {
    await build(many(3));
    const before = await bytesOf();
    await expect(build(content)).rejects.toBeInstanceOf(ImportStopped);
    expect(await bytesOf()).toEqual(before);
  });

  it('of one province does not touch the catalogue of another', async () => {
    await build(many(3));
    await expect(build(many(3), { province: 'H01' })).rejects.toThrow(/catalogue of H37, not of H01/);
  });

  it('starts again at version 1 when asked', async () => {
    await build(lines({}));
    await build(lines({ name: 'Tên mới' }), { fresh: true });
    const stored = await readCatalog(options.out);
    expect(stored?.records.map(({ service }) => service.version)).toEqual([1]);
    expect(stored?.history).toEqual([]);
  });
});

describe('alias folders', () => {
  it('give keywords and popularity, and tell of unknown services and broken files', async () => {
    const folder = join(directory, 'aliases');
    await mkdir(folder);
    await writeFile(join(folder, 'a.json'), JSON.stringify({ services: [{ code: '1.900001', popularity: 3, aliases: ['tên thường gọi', 'thủ tục mẫu'] }, { code: '1.999999', aliases: ['x'] }] }));
    await writeFile(join(folder, 'b.json'), '{ broken');
    await writeFile(join(folder, 'README.md'), 'no aliases');
    const result = await build(lines({}), { aliases: [folder] });
    expect((await readCatalog(options.out))?.records[0]).toMatchObject({ popularity: 3, service: { keywords: ['tên thường gọi'] } });
    expect(result.report).toEqual([
      { code: 'alias', message: 'aliases/b.json: has no list `services`' },
      { code: 'alias_unknown_service', message: 'Aliases for a service that the catalogue does not hold', service: '1.999999' },
    ]);
  });

  it('that change refresh a service without a new version', async () => {
    const folder = join(directory, 'aliases');
    await mkdir(folder);
    await build(lines({}), { aliases: [folder] });
    await writeFile(join(folder, 'a.json'), JSON.stringify({ services: [{ code: '1.900001', aliases: ['từ mới'] }] }));
    const result = await build(lines({}), { aliases: [folder] });
    expect(result.changes).toMatchObject({ refreshed: ['1.900001'], changed: [] });
  });
});
