import { describe, expect, it } from 'vitest';
import { UsageError, parseOptions } from './options.js';

const now = new Date('2026-11-22T03:04:05.678Z');
const parse = (...args: string[]) => parseOptions(args, '/home/typed', now);

describe('the command line', () => {
  it('has paths that start where it was typed', () => {
    expect(parse('export.ndjson.gz', '--province', 'H37', '--out', 'data', '--aliases', 'a', '--aliases', '/b')).toEqual({
      file: '/home/typed/export.ndjson.gz', province: 'H37', out: '/home/typed/data', aliases: ['/home/typed/a', '/b'], factsOnly: false, onlineOnly: false,
      at: '2026-11-22T03:04:05Z', report: '/home/typed/catalog-report.ndjson', allowWithdrawals: false, fresh: false,
    });
  });

  it('reads standard input for -', () => {
    expect(parse('-', '--province', 'H37', '--out', 'data').file).toBe('-');
  });

  it.each([
    [[], /one FILE/], [['a', 'b'], /one FILE/], [['a'], /--province/], [['a', '--province', '37', '--out', 'x'], /such as H37/], [['a', '--province', 'H37'], /--out/],
    [['a', '--province', 'H37', '--out', 'x', '--at', 'soon'], /not a time/], [['a', '--frobnicate'], /frobnicate/],
  ])('%j is refused with the reason', (args, message) => {
    expect(() => parse(...args)).toThrow(message);
    expect(() => parse(...args)).toThrow(UsageError);
  });
});
