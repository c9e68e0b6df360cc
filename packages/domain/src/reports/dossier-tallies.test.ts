import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveDossier, KNOWN_EVENT_TYPES, type RecordedEvent, SITUATIONS, workingCalendar } from '../index.js';
import { event, events, PATH_TO, vn } from '../lifecycle/testing/events.js';
import { dossierTallies, type DossierTallies } from './dossier-tallies.js';
import type { DossierTally } from './tallies.js';

const calendar = workingCalendar();
const talliesOf = (list: readonly RecordedEvent[]): DossierTallies => dossierTallies(deriveDossier(list, { calendar }));
/** How often something counts in all. */
const total = (tallies: DossierTallies, tally: DossierTally): number => Object.values(tallies).reduce((sum, counts) => sum + (counts[tally] ?? 0), 0);
/** Accepted on Monday 2 March at 10:00 with five working days: due on Monday 9 March at 10:00. */
const accepted = [event('submitted', vn('03-02 09:00')), event('accepted', vn('03-02 10:00'))];

describe('what a dossier counts', () => {
  it('is nothing before it is handed in', () => {
    expect(talliesOf([])).toEqual({});
    expect(talliesOf([event('accepted', vn('03-02 10:00'))])).toEqual({});
  });

  it.each([
    ['early', '03-06 10:00', { '2026-03-06': { closed: 1, done: 1, done_early: 1 } }],
    ['on its day', '03-09 09:59', { '2026-03-09': { closed: 1, done: 1, done_on_day: 1 } }],
    ['late on its very day, and then late at the end of none', '03-09 10:01', { '2026-03-09': { closed: 1, done: 1, done_late: 1 } }],
    ['late by a day, and late at the end of the day when it was due', '03-10 08:00', { '2026-03-09': { overdue_from: 1 }, '2026-03-10': { closed: 1, done: 1, done_late: 1, overdue_to: 1 } }],
  ])('done %s', (_fact, at, counts) => {
    expect(talliesOf([...accepted, event('assigned', vn('03-03 08:00')), event('result_ready', vn(at))])).toEqual({ '2026-03-02': { received: 1, received_online: 1 }, ...counts });
  });

  it('is done without being early or late where nothing was promised', () => {
    const words = event('accepted', vn('03-02 10:00'), { allowance: { amount: null, unit: 'other' } });
    expect(talliesOf([event('submitted', vn('03-02 09:00')), words, event('assigned', vn('03-03 08:00')), event('result_ready', vn('06-10 08:00'))])).toEqual({
      '2026-03-02': { received: 1, received_online: 1 }, '2026-06-10': { closed: 1, done: 1 },
    });
  });

  it('is late from the day when it was due while it is open, also when that day is still to come', () => {
    expect(talliesOf(accepted)['2026-03-09']).toEqual({ overdue_from: 1 });
  });

  it('is not late while its clock stands, and late again by the moved date', () => {
    const paused = [...accepted, event('assigned', vn('03-03 08:00')), event('paused', vn('03-04 10:00'))];
    expect(total(talliesOf(paused), 'overdue_from')).toBe(0);
    const resumed = talliesOf([...paused, event('resumed', vn('03-06 10:00'))]);
    expect([resumed['2026-03-04'], resumed['2026-03-06'], resumed['2026-03-11']]).toEqual([{ paused_from: 1 }, { paused_to: 1 }, { overdue_from: 1 }]);
  });

  it.each([['not_accepted', 'intake_refused'], ['withdrawn', 'withdrawn'], ['stopped', 'stopped']] as const)('ends as %s', (situation, tally) => {
    const tallies = talliesOf(events(...PATH_TO[situation]));
    expect([total(tallies, tally), total(tallies, 'closed'), total(tallies, 'done')]).toEqual([1, 1, 0]);
  });

  it('is open again when a manager takes up what was stopped', () => {
    const tallies = talliesOf([...events(...PATH_TO.stopped), event('resumed', vn('03-05 10:00'))]);
    expect([total(tallies, 'stopped'), total(tallies, 'closed')]).toEqual([0, 0]);
  });

  it('is not online when it came over the counter', () => {
    expect(talliesOf([event('submitted', vn('03-02 09:00'), { channel: 'counter' })])).toEqual({ '2026-03-02': { received: 1 } });
  });

  it('counts by the day in Vietnam', () => {
    expect(Object.keys(talliesOf([event('submitted', '2026-03-01T17:00:00.000Z')]))).toEqual(['2026-03-02']);
  });

  it.each([
    ['online', 't-1', { with_fee: 1, paid_online: 1 }],
    ['at the counter', 'counter:77', { with_fee: 1 }],
  ])('is paid %s', (_fact, reference, counts) => {
    const tallies = talliesOf([...accepted, event('assigned', vn('03-03 08:00')), event('payment_requested', vn('03-04 08:00')), event('payment_received', vn('03-06 08:00'), { reference })]);
    expect(tallies['2026-03-04']).toEqual({ ...counts, paused_from: 1 });
  });

  it('has no fee when it was waived', () => {
    expect(total(talliesOf([...accepted, event('assigned', vn('03-03 08:00')), event('payment_requested', vn('03-04 08:00')), event('payment_waived', vn('03-04 09:00'))]), 'with_fee')).toBe(0);
  });
});

const anyEvent: fc.Arbitrary<RecordedEvent> = fc.record({ type: fc.constantFrom(...KNOWN_EVENT_TYPES), hour: fc.nat(400), id: fc.nat(60) }).map(({ type, hour, id }) => {
  const at = new Date(Date.parse(vn('03-02 08:00')) + hour * 3_600_000).toISOString();
  return event(type, at, { id: `e${id}`, ...(type.startsWith('payment') ? { reference: `t${id}` } : {}) } as never);
});
const life = fc.array(anyEvent, { maxLength: 30 }).map((list): RecordedEvent[] => [...events('submitted', 'accepted'), ...list]);

describe('what any life counts', () => {
  it('is the same when events come late, twice or in another order', () => {
    fc.assert(fc.property(life.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 }))), ([list, mixed]) => {
      expect(JSON.stringify(talliesOf(mixed))).toBe(JSON.stringify(talliesOf(list)));
    }));
  });

  it('never closes, resumes or catches up more than once what began once, and never before it began', () => {
    fc.assert(fc.property(life, (list) => {
      const tallies = talliesOf(list);
      for (const [added, taken] of [['received', 'closed'], ['overdue_from', 'overdue_to'], ['paused_from', 'paused_to']] as const) {
        let standing = 0;
        for (const day of Object.keys(tallies).sort()) {
          standing += (tallies[day]?.[added] ?? 0) - (tallies[day]?.[taken] ?? 0);
          expect(standing).toBeGreaterThanOrEqual(0);
          expect(standing).toBeLessThanOrEqual(1);
        }
      }
      expect(total(tallies, 'done_early') + total(tallies, 'done_on_day') + total(tallies, 'done_late')).toBeLessThanOrEqual(total(tallies, 'done'));
      expect(total(tallies, 'paid_online')).toBeLessThanOrEqual(total(tallies, 'with_fee'));
    }));
  });

  it('is closed exactly when it is done or ended', () => {
    for (const situation of SITUATIONS) {
      const derived = deriveDossier(events(...PATH_TO[situation]), { calendar });
      expect(total(dossierTallies(derived), 'closed'), situation).toBe(Number(derived.isEnded || derived.result !== null));
    }
  });
});
