import { describe, expect, it } from 'vitest';
import { recordOf } from '../testing/rows.js';
import { contentHash } from './content-hash.js';
import { mergeRecord, mergeVersions, type CatalogState } from './merge-versions.js';

const EMPTY: CatalogState = { records: [], history: [] };
const complete = { on: '2026-08-01', isComplete: true };
const paper = (name: string, code = '') => ({ name, code, originalQty: 1, copyQty: 0 });
const withPapers = (...names: string[]) => recordOf({ executionCases: [{ name: '', profileComponents: names.map((name) => paper(name)) }] });
const idsOf = (record: ReturnType<typeof recordOf>) => record.service.cases.flatMap(({ papers }) => papers.map(({ id, name }) => `${id} ${name}`));

describe('the hash of the content', () => {
  it('changes with the content', () => {
    expect(contentHash(recordOf({ name: 'A mới' }).service)).not.toBe(contentHash(recordOf().service));
  });

  it('does not change with version, keywords, life events, moment of change or order of keys', () => {
    const { service } = recordOf();
    const reordered = Object.fromEntries(Object.entries(service).reverse()) as typeof service;
    expect(contentHash({ ...reordered, version: 7, isCurrent: true, keywords: ['x'], lifeEvents: ['health'], updatedAt: '2030-01-01T00:00:00Z' })).toBe(contentHash(service));
  });
});

describe('importing one service', () => {
  it('adds what was not there', () => {
    expect(mergeRecord(undefined, recordOf())).toMatchObject({ change: 'added', record: { service: { version: 1 } } });
  });

  it('leaves the same object when nothing changed', () => {
    const before = recordOf();
    const merged = mergeRecord(before, recordOf());
    expect(merged.change).toBe('unchanged');
    expect(merged.record).toBe(before);
  });

  it('makes a new version of changed content and hands out the old one', () => {
    const before = recordOf();
    const merged = mergeRecord(before, recordOf({ name: 'Tên mới' }));
    expect(merged).toMatchObject({ change: 'changed', record: { service: { version: 2, name: 'Tên mới' } } });
    expect(merged.superseded).toBe(before.service);
  });

  it('takes new popularity and a new moment without a new version', () => {
    const merged = mergeRecord(recordOf(), recordOf({ updatedAt: 1_780_000_000_000 }, 3));
    expect(merged).toMatchObject({ change: 'refreshed', record: { popularity: 3, service: { version: 1 } } });
    expect(merged).not.toHaveProperty('superseded');
  });

  it('brings a withdrawn service back in the same version', () => {
    const merged = mergeRecord({ ...recordOf(), withdrawnOn: '2026-07-01' }, recordOf());
    expect(merged.change).toBe('restored');
    expect(merged.record).not.toHaveProperty('withdrawnOn');
    expect(merged.record.service.version).toBe(1);
  });
});

describe('ids of papers', () => {
  it('stay with their papers when others come, go or move', () => {
    const first = withPapers('A', 'B', 'C');
    const second = mergeRecord(first, withPapers('C', 'Mới', 'A')).record;
    expect(idsOf(second)).toEqual(['c1.p3 C', 'c1.p4 Mới', 'c1.p1 A']);
    expect(idsOf(mergeRecord(second, withPapers('A', 'B')).record)).toEqual(['c1.p1 A', 'c1.p5 B']);
  });

  it('stay unique when two papers have one name', () => {
    const merged = mergeRecord(withPapers('A', 'A'), withPapers('A', 'A', 'A')).record;
    expect(idsOf(merged)).toEqual(['c1.p1 A', 'c1.p2 A', 'c1.p3 A']);
  });

  it('stay with a paper whose words changed but whose code did not', () => {
    const before = recordOf({ executionCases: [{ name: '', profileComponents: [paper('Đơn'), paper('Giấy tờ', 'M2')] }] });
    const after = recordOf({ executionCases: [{ name: '', profileComponents: [paper('Giấy tờ tùy thân', 'M2')] }] });
    expect(idsOf(mergeRecord(before, after).record)).toEqual(['c1.p2 Giấy tờ tùy thân']);
  });

  it('stay with their case when the cases move', () => {
    const cases = (...names: string[]) => recordOf({ executionCases: names.map((name) => ({ name, profileComponents: [paper(`Đơn ${name}`)] })) });
    const merged = mergeRecord(cases('Cấp mới', 'Cấp lại'), cases('Cấp đổi', 'Cấp lại', 'Cấp mới')).record;
    expect(idsOf(merged)).toEqual(['c3.p1 Đơn Cấp đổi', 'c2.p1 Đơn Cấp lại', 'c1.p1 Đơn Cấp mới']);
  });
});

describe('importing a catalogue', () => {
  const a = recordOf({ code: '1.000001' });
  const b = recordOf({ code: '1.000002' });

  it('sorts by code, whatever the order of the export', () => {
    expect(mergeVersions(EMPTY, [b, a], complete).records.map(({ service }) => service.code)).toEqual(['1.000001', '1.000002']);
  });

  it('twice changes nothing', () => {
    const once = mergeVersions(EMPTY, [a, b], complete);
    const twice = mergeVersions(once, [recordOf({ code: '1.000002' }), recordOf({ code: '1.000001' })], { ...complete, on: '2026-09-01' });
    expect(twice.changes).toMatchObject({ added: [], changed: [], refreshed: [], withdrawn: [], unchanged: ['1.000002', '1.000001'] });
    expect(twice.records.every((record, index) => record === once.records[index])).toBe(true);
  });

  it('keeps every older version', () => {
    const names = ['Một', 'Hai', 'Ba'];
    const state = names.reduce<CatalogState>((before, name) => mergeVersions(before, [recordOf({ name })], complete), EMPTY);
    expect(state.records.map(({ service }) => [service.version, service.name])).toEqual([[3, 'Ba']]);
    expect(state.history.map(({ version, name }) => [version, name])).toEqual([[1, 'Một'], [2, 'Hai']]);
  });

  it('marks what the export no longer holds, once', () => {
    const first = mergeVersions(mergeVersions(EMPTY, [a, b], complete), [a], complete);
    expect(first.changes.withdrawn).toEqual(['1.000002']);
    expect(first.records[1]).toMatchObject({ withdrawnOn: '2026-08-01' });
    expect(mergeVersions(first, [a], { ...complete, on: '2026-09-01' }).records[1]).toBe(first.records[1]);
  });

  it('withdraws nothing after an export that broke off', () => {
    const { records, changes } = mergeVersions(mergeVersions(EMPTY, [a, b], complete), [a], { ...complete, isComplete: false });
    expect(changes.withdrawn).toEqual([]);
    expect(records).toHaveLength(2);
  });

  it('does not withdraw a service whose line was only refused', () => {
    const merged = mergeVersions(mergeVersions(EMPTY, [a, b], complete), [a], { ...complete, refused: new Set(['1.000002']) });
    expect(merged.changes.withdrawn).toEqual([]);
  });
});
