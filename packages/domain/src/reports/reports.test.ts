import { INDEX766CRITERION_CODE_VALUES, REPORT_FIGURE_CODE_VALUES } from '@dvcqg/openapi';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCommuneOf } from './commune-agency.js';
import { FIGURE_WORDS } from './figure-words.js';
import { FIGURES } from './figures.js';
import { INDEX_766, MOST_INDEX_POINTS } from './index-766.js';
import { changeOf, countOf, noValue, shareOf, tallied } from './report-value.js';
import { formulaOf, type IndexShares, scoreIndex } from './score-index.js';
import { type Tallies, TALLIES } from './tallies.js';

const tallies = (given: Partial<Tallies> = {}): Tallies => ({ ...(Object.fromEntries(TALLIES.map((tally) => [tally, 0])) as unknown as Tallies), ...given });

describe('figures', () => {
  it.each(REPORT_FIGURE_CODE_VALUES)('%s has a name and a definition in every language, and a source', (code) => {
    for (const text of [...Object.values(FIGURE_WORDS[code].name), ...Object.values(FIGURE_WORDS[code].definition), FIGURES[code].source]) expect(text).not.toBe('');
  });

  it('that are shares are never more than all: what is divided is part of what it is divided by', () => {
    const parts = { received: ['received_online', 'digitised'], with_fee: ['paid_online'], done: ['electronic_results'], ratings: ['satisfied'] } as Record<string, string[]>;
    for (const { rule } of Object.values(FIGURES)) {
      if (rule.kind !== 'share') continue;
      const isPart = (tally: string): boolean => (rule.per as readonly string[]).includes(tally) || (parts[rule.per[0] as string] ?? []).includes(tally);
      expect(rule.of.every(isPart)).toBe(true);
    }
  });

  it('are on time among what had a due date', () => {
    const during = tallies({ done: 100, done_early: 60, done_on_day: 20, done_late: 10 });
    expect(tallied(FIGURES.on_time.rule, { during, upTo: tallies() })).toEqual({ value: 0.8889, numerator: 80, denominator: 90, missing: null });
  });

  it('of a moment count from the beginning on', () => {
    expect(tallied(FIGURES.open.rule, { during: tallies({ received: 5 }), upTo: tallies({ received: 50, closed: 42 }) })).toEqual(countOf(8));
  });

  it('of nothing have no value', () => {
    expect(tallied(FIGURES.online.rule, { during: tallies(), upTo: tallies() })).toEqual({ value: null, numerator: 0, denominator: 0, missing: 'nothing_counted' });
  });

  it('change by points of a ratio, and not at all without a value', () => {
    expect([changeOf(shareOf(9, 10), shareOf(4, 5)), changeOf(noValue('too_few'), countOf(3))]).toEqual([0.1, null]);
  });
});

describe('the index of Decision 766', () => {
  it('has the maxima of the decision: six groups, 100 points', () => {
    expect(INDEX_766.map(({ code, max }) => [code, max])).toEqual([['CKMB', 18], ['TDGQ', 20], ['CLGQ', 12], ['TTTT', 10], ['MDSH', 22], ['MDHL', 18]]);
    expect(INDEX_766.reduce((sum, { max }) => sum + max, 0)).toBe(MOST_INDEX_POINTS);
    for (const { max, criteria } of INDEX_766) expect(criteria.reduce((sum, each) => sum + each.max, 0)).toBe(max);
    expect(INDEX_766.flatMap(({ criteria }) => criteria.map(({ code }) => code)).sort()).toEqual([...INDEX766CRITERION_CODE_VALUES].sort());
  });

  it('adds up services online as its formula says: min(2, 2A ÷ 0.8) + 4B + min(6, 6C ÷ 0.5)', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (a, b, c) => {
      const { groups } = scoreIndex({ services_online: shareOf(a, 100), services_used_online: shareOf(b, 100), dossiers_online: shareOf(c, 100) });
      const formula = Math.min(2, (2 * a) / 80) + (4 * b) / 100 + Math.min(6, (6 * c) / 50);
      expect(groups[2]?.points).toBeCloseTo(formula, 1);
    }));
  });

  it.each([['dossiers_online', 'min(6, 6 × R ÷ 50%)'], ['processed_on_time', '20 × R'], ['dossier_satisfaction', 'min(6, 6 × R ÷ 90%)']])('shows the formula of %s', (code, formula) => {
    expect(INDEX_766.flatMap(({ criteria }) => criteria.filter((each) => each.code === code).map(formulaOf))).toEqual([formula]);
  });

  it('neither gives nor takes away what is not measured', () => {
    const { of, points, groups } = scoreIndex({ processed_on_time: shareOf(3, 4), dossiers_paid_online: shareOf(0, 0) });
    expect([of, points]).toEqual([20, 15]);
    expect(groups[3]).toMatchObject({ points: null, of: 0 });
    expect(groups[3]?.criteria.map(({ missing }) => missing)).toEqual(['no_data', 'no_data', 'nothing_counted']);
  });

  it('never gives more than there is, nor less than nothing', () => {
    const share = fc.tuple(fc.integer({ min: -50, max: 200 }), fc.integer({ min: 0, max: 100 })).map(([part, all]) => shareOf(part, all));
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...INDEX766CRITERION_CODE_VALUES), share), (shares) => {
      const { groups, points, of } = scoreIndex(shares as IndexShares);
      expect(points).toBeGreaterThanOrEqual(0);
      expect(points).toBeLessThanOrEqual(of);
      expect(of).toBeLessThanOrEqual(MOST_INDEX_POINTS);
      for (const { points: own, of: most } of groups) expect(own ?? 0).toBeLessThanOrEqual(most);
    }));
  });
});

describe('the agency of a commune', () => {
  const communeOf = createCommuneOf([{ code: '05986', fullName: 'Phường Tam Thanh' }, { code: '06184', fullName: 'Xã Đồng Đăng' }]);
  it.each([
    ['UBND phường Tam Thanh', '05986'], ['Ủy ban nhân dân Phường Tam Thanh', '05986'], ['Uỷ ban nhân dân  xã Đồng Đăng, tỉnh Lạng Sơn', '06184'], ['UBND xã Đồng Đăng'.normalize('NFD'), '06184'],
    ['UBND tỉnh Lạng Sơn', undefined], ['Phường Tam Thanh', undefined], ['Sở Tư pháp', undefined], ['UBND xã Không Có', undefined], ['', undefined],
  ])('%s: %s', (name, code) => {
    expect(communeOf(name)).toBe(code);
  });
});
