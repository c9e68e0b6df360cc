import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serviceProblems } from '../testing/contract.js';
import { quirks, readAll, row } from '../testing/rows.js';
import { readExport } from './read-export.js';

const told = (results: Awaited<ReturnType<typeof readAll>>) =>
  results.map((result) => [result.line, 'record' in result ? result.record.service.code : result.problem.code]);

const REFUSED = [
  [20, 'broken_json'], [21, 'not_an_object'], [22, 'not_an_object'], [23, 'not_an_object'], [24, 'missing_code'], [25, 'bad_code'], [26, 'missing_name'],
  [27, 'missing_agency'], [28, 'duplicate_code'], [29, 'not_utf8'], [30, 'broken_json'],
];

describe('an export with every known quirk', () => {
  it('is taken but for the lines that cannot be services, each told with its number', async () => {
    const results = told(await readAll(await quirks()));
    expect(results.filter(([, code]) => /^\d/.test(String(code))).map(([line]) => line)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
    expect(results.slice(18)).toEqual(REFUSED);
  });

  it.each([[1], [13], [4096]])('is the same in chunks of %i bytes, and packed', async (size) => {
    const bytes = await quirks();
    const whole = await readAll(bytes);
    expect(await readAll(bytes, {}, size)).toEqual(whole);
    expect(await readAll(gzipSync(bytes), {}, size)).toEqual(whole);
  });

  it('gives services that fit the contract', async () => {
    for (const result of await readAll(await quirks())) if ('record' in result) expect(serviceProblems(result.record.service)).toBe('');
  });

  it('gives a province its own services and those of the ministries for its agencies', async () => {
    const results = await readAll(await quirks(), { province: 'H37' });
    const left = results.flatMap((result) => ('problem' in result && result.problem.code === 'not_selected' ? [[result.problem.service, result.problem.message]] : []));
    expect(left).toEqual([
      ['1.900013', 'It is handled neither by the province nor by its communes'],
      ['5.900015', 'It is a procedure between agencies'],
      ['1.900016', 'It was promulgated by UBND tỉnh khác'],
      ['1.900017', 'It is handled neither by the province nor by its communes'],
    ]);
  });

  it('can be narrowed to what is handed in online', async () => {
    const results = await readAll(await quirks(), { onlineOnly: true });
    const codes = told(results).filter(([, code]) => code === 'not_selected').map(([line]) => line);
    expect(codes).toEqual([12, 13, 18]);
  });

  it('tells what it left out of the lines that it took', async () => {
    const results = await readAll(await quirks());
    const warned = results.flatMap((result) => ('record' in result && result.warnings.length > 0 ? [result.record.service.code] : []));
    expect(warned).toEqual(['1.900006', '1.900012', '1.900013']);
  });
});

describe('an export whose last line has no end', () => {
  const whole = `${JSON.stringify(row())}\n${JSON.stringify(row({ code: '1.900002' }))}`;

  it('is whole when that line is', async () => {
    expect(told(await readAll(whole))).toEqual([[1, '1.900001'], [2, '1.900002']]);
  });

  it.each([[20], [1]])('broke off when %i bytes of it are missing', async (missing) => {
    expect(told(await readAll(whole.slice(0, -missing)))).toEqual([[1, '1.900001'], [2, 'truncated']]);
  });

  it('broke off when it ends within a letter', async () => {
    const bytes = Buffer.from(whole);
    expect(told(await readAll(bytes.subarray(0, bytes.lastIndexOf(Buffer.from('ủ')) + 1)))).toEqual([[1, '1.900001'], [2, 'truncated']]);
  });
});

describe('any bytes', () => {
  it('give one result a line at most, and never an error', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const results = await readAll(bytes, {}, 16);
      expect(results.length).toBeLessThanOrEqual(bytes.filter((byte) => byte === 0x0a).length + 1);
    }));
  });
});

describe('a large export', () => {
  it('of 100 MB is read in little memory', async () => {
    const ofService = 'x'.repeat(3000);
    const unread = 'y'.repeat(7000);
    const line = (index: number): string => JSON.stringify(row({ code: `1.${String(index).padStart(6, '0')}`, unread, executionSteps: [{ name: '', description: ofService }] }));
    async function* lines(): AsyncGenerator<Uint8Array> {
      for (let index = 0; index < 10_000; index++) yield Buffer.from(`${line(index)}\n`);
    }
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const used = (): number => (collect(), process.memoryUsage().heapUsed / 1e6);
    const before = used();
    let taken = 0;
    let most = 0;
    for await (const result of readExport(Readable.from(lines()))) {
      if ('record' in result) taken += 1;
      if (result.line % 2500 === 0) most = Math.max(most, used() - before);
    }
    expect(taken).toBe(10_000);
    // The services alone have 30 MB; what grows is the list of codes that were seen.
    expect(most).toBeLessThan(15);
  }, 60_000);
});
