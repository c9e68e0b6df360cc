import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogProblems } from '../testing/contract.js';
import { recordOf } from '../testing/rows.js';
import { toCatalog } from './to-catalog.js';

const options = { province: 'H37' };
const records = [
  recordOf({ code: '1.000003', name: 'Ba', departmentPromulgateCode: 'H37', departmentPromulgateName: 'UBND tỉnh' }, 3),
  recordOf({ code: '1.000001', name: 'Một' }),
  recordOf({ code: '1.000002', name: 'Hai', categoriesDetails: [{ code: 'G15-TP01', name: 'Đấu giá' }], isProvince: true, isFullProcess: true, executionMethods: [
    { submissionMethod: 'POSTAL', processingTime: 9, processingTimeUnit: 'DAY' },
    { submissionMethod: 'ONLINE', processingTime: 7.5, processingTimeUnit: 'WORKING_DAY', fees: [{ type: 'FEE', value: 20_000 }] },
  ] }),
];

describe('the compact catalogue', () => {
  const catalog = toCatalog(records, options);

  it('holds the n-th service in the n-th place of every column', () => {
    const at = catalog.columns.code.indexOf('1.000002');
    const { columns } = catalog;
    expect({
      name: columns.name[at], sector: catalog.sectors[columns.sector[at] ?? -1]?.name, agency: catalog.agencies[columns.agency[at] ?? -1]?.code, tiers: columns.tiers[at],
      audiences: columns.audiences[at], level: columns.level[at], channels: columns.channels[at], time: columns.time[at], unit: columns.unit[at], fee: columns.fee[at], popularity: columns.popularity[at],
    }).toEqual({ name: 'Hai', sector: 'Đấu giá', agency: 'G15', tiers: 0b1010, audiences: 1, level: 2, channels: 5, time: 60, unit: 0, fee: 20_000, popularity: 0 });
    expect(new Set(Object.values(columns).map((column) => column.length))).toEqual(new Set([3]));
  });

  it('fits the contract', () => {
    expect(catalogProblems(catalog)).toBe('');
    expect(catalogProblems(toCatalog([], options))).toBe('');
  });

  it('is the same for the same services in any order', () => {
    fc.assert(fc.property(fc.shuffledSubarray(records, { minLength: 3 }), (shuffled) => {
      expect(toCatalog(shuffled, options)).toEqual(catalog);
    }));
  });

  it('has another version when a keyword changes', () => {
    const [first, ...rest] = records;
    if (!first) throw new Error('no record');
    const changed = toCatalog([{ ...first, service: { ...first.service, keywords: ['từ mới'] } }, ...rest], options);
    expect(changed.version).not.toBe(catalog.version);
  });

  it('leaves out what was withdrawn', () => {
    const withdrawn = records.map((record) => ({ ...record, withdrawnOn: '2026-08-01' }));
    expect(toCatalog(withdrawn, options).columns.code).toEqual([]);
  });

  it.each([
    [[{ type: 'FEE', value: 0 }], 0], [[{ type: 'FEE', value: 0, description: '5 triệu đồng' }], -1], [[{ type: 'FEE', value: null }], -2],
    [[{ type: 'FEE', value: 0, description: 'Theo quy định' }], -2], [[], -2],
  ])('says of the fees %j: %i', (fees, code) => {
    const record = recordOf({ executionMethods: [{ submissionMethod: 'ONLINE', fees }] });
    expect(toCatalog([record], options).columns.fee).toEqual([code]);
  });

  it('carries the province\'s own words', () => {
    expect(toCatalog(records, { ...options, terms: [{ say: ['sổ đỏ'], means: ['giấy chứng nhận'] }] }).terms).toEqual([{ say: ['sổ đỏ'], means: ['giấy chứng nhận'] }]);
  });
});
