import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWN_EVENT_TYPES, dueAt, deriveDossier, workingCalendar, type KnownEvent, type RecordedEvent } from '../index.js';
import { event, events, vn } from './testing/events.js';

const calendar = workingCalendar();
const derive = (list: readonly RecordedEvent[]) => deriveDossier(list, { calendar });

/** Any events, sensible or not: few ids, references and minutes, so that they meet. A submission and an acceptance help. */
const anyEvent: fc.Arbitrary<RecordedEvent> = fc.record({
  type: fc.constantFrom(...KNOWN_EVENT_TYPES), minute: fc.nat(40), id: fc.nat(60), reference: fc.constantFrom('1', '2'),
}).map(({ type, minute, id, reference }) => {
  const at = new Date(Date.parse(vn('03-02 08:00')) + minute * 47 * 60_000).toISOString();
  const refers = { ...(type.startsWith('supplement') ? { requestId: `s${reference}` } : {}), ...(type.startsWith('payment') ? { feeId: `f${reference}`, reference: `t${id}` } : {}) };
  return event(type, at, { id: `e${id}`, ...refers } as never);
});
const strange: fc.Arbitrary<RecordedEvent> = fc.oneof(
  fc.record({ id: fc.string(), type: fc.string(), at: fc.string() }),
  fc.constantFrom<RecordedEvent>(
    { id: 'x', type: 'teleported', at: vn('03-03 10:00') }, { id: 'y', type: 'accepted', at: vn('03-03 10:00') }, { id: 'z', type: 'paused', at: 'yesterday' },
    { id: 'p', type: '__proto__', at: vn('03-03 10:00') }, { id: 'o', type: 'accepted', at: vn('03-02 10:00'), allowance: { amount: 9e15, unit: 'year' }, procedureVersion: 1 } as RecordedEvent,
    { id: 'f', type: 'payment_received', at: vn('03-03 10:00'), feeId: 'f1', amount: -5, reference: 't' } as RecordedEvent,
  ),
);
const history = fc.array(fc.oneof({ weight: 8, arbitrary: anyEvent }, { weight: 1, arbitrary: strange }), { maxLength: 40 })
  .map((list): RecordedEvent[] => [...events('submitted', 'accepted'), ...list]);
const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...list], { minLength: list.length });
const copy = (one: RecordedEvent): RecordedEvent => JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(one).reverse()))) as RecordedEvent;

describe('the same events', () => {
  it('give the same dossier in any order', () => {
    fc.assert(fc.property(history.chain((list) => fc.tuple(fc.constant(list), shuffled(list))), ([list, mixed]) => {
      expect(derive(mixed)).toEqual(derive(list));
    }), { numRuns: 300 });
  });

  it('give the same dossier when some come again, whatever the order of their fields', () => {
    fc.assert(fc.property(history.chain((list) => fc.tuple(fc.constant(list), fc.subarray(list), fc.subarray(list))), ([list, again, andAgain]) => {
      expect(derive([...andAgain.map(copy), ...list, ...again.map(copy)])).toEqual(derive(list));
    }), { numRuns: 300 });
  });

  it('give the same dossier when two parts meet late', () => {
    fc.assert(fc.property(history.chain((list) => fc.tuple(fc.constant(list), fc.array(fc.boolean(), { minLength: list.length, maxLength: list.length }))), ([list, sides]) => {
      const [one, other] = [list.filter((_, at) => sides[at]), list.filter((_, at) => !sides[at])];
      expect(derive([...one, ...other])).toEqual(derive([...other, ...one]));
      expect(derive([...other, ...one])).toEqual(derive(list));
    }), { numRuns: 300 });
  });

  it('are all kept', () => {
    fc.assert(fc.property(history, (list) => {
      const kept = new Set(derive(list).timeline.map((entry) => JSON.stringify(entry.event, Object.keys(entry.event).sort())));
      expect(list.filter((one) => !kept.has(JSON.stringify(one, Object.keys(one).sort())))).toEqual([]);
    }));
  });

  it('are left as they were', () => {
    fc.assert(fc.property(history, (list) => {
      const before = JSON.stringify(list);
      derive(list);
      expect(JSON.stringify(list)).toBe(before);
    }));
  });
});

describe('an event', () => {
  const path = events('submitted', 'accepted', 'assigned', 'result_ready');

  it('that comes late still counts at its time', () => {
    for (const late of path) {
      expect(derive([...path.filter((one) => one !== late), late])).toEqual(derive(path));
    }
  });

  it('is the same with its time written in another zone', () => {
    const elsewhere = path.map((one) => ({ ...one, at: new Date(Date.parse(one.at) - 5 * 3_600_000).toISOString().replace('Z', '-05:00') }) as KnownEvent);
    expect(derive([...path, ...elsewhere]).timeline).toHaveLength(path.length);
  });

  it('with other content under a known id is kept and does not count', () => {
    const other = event('intake_refused', vn('03-02 09:30'), { id: path[1]!.id });
    const life = derive([...path, other]);
    expect(life.status).toBe('not_accepted');
    expect(life.timeline.find(({ event: { type } }) => type === 'accepted')?.ignored).toBe('id_reused');
  });

  it('of the same instant comes where its kind belongs, whatever its id', () => {
    const at = vn('03-02 09:00');
    const types = ['submitted', 'accepted', 'assigned', 'supplement_requested'] as const;
    fc.assert(fc.property(shuffled(['a', 'b', 'c', 'd']), (ids) => {
      const life = derive(types.map((type, index) => event(type, at, { id: ids[index]! })));
      expect(life.timeline.map(({ ignored }) => ignored)).toEqual([null, null, null, null]);
      expect(life.situation).toBe('supplement_asked');
    }));
  });

  it.each<[string, RecordedEvent, string]>([
    ['of a newer type', { id: 'n', type: 'notarised_on_the_moon', at: vn('03-02 09:30') }, 'unknown_type'],
    ['named like an inherited property', { id: 'n', type: 'constructor', at: vn('03-02 09:30') }, 'unknown_type'],
    ['without a readable time', event('paused', '2026-02-30T09:00:00Z'), 'bad_time'],
    ['of a year that cannot be meant', event('paused', '9999-01-01T09:00:00Z'), 'bad_time'],
    ['without what its type needs', { id: 'n', type: 'supplement_requested', at: vn('03-02 10:30') }, 'incomplete'],
    ['with an empty list of what is asked', event('supplement_requested', vn('03-02 10:30'), { items: [] }), 'incomplete'],
    ['with half a đồng', event('payment_received', vn('03-02 10:30'), { amount: 0.5 }), 'incomplete'],
    ['with a time that is no time', event('extended', vn('03-02 10:30'), { newDueAt: 'soon' }), 'incomplete'],
    ['after the work is done', event('paused', vn('03-30 09:00')), 'not_in_this_situation'],
  ])('%s is kept and changes nothing', (_what, odd, reason) => {
    const { timeline, ...life } = derive([...path, odd]);
    const { timeline: _timeline, ...expected } = derive(path);
    expect(timeline.find((entry) => entry.event === odd)?.ignored).toBe(reason);
    expect(life).toEqual(expected);
  });

  it('whose time of acceptance no calendar can hold is kept and does not count', () => {
    const allowance = { amount: 5000, unit: 'year' } as const;
    expect(derive([event('submitted', vn('03-02 09:00')), event('accepted', vn('03-02 10:00'), { allowance })]).timeline[1]?.ignored).toBe('incomplete');
  });
});

describe('the clock', () => {
  it('moves the due date as the pauses would, in any history', () => {
    fc.assert(fc.property(history, (list) => {
      const life = derive(list);
      if (!life.acceptance || life.dueHistory.some(({ because }) => because === 'extended')) return;
      const pauses = life.clock.intervals.filter(({ pausedFor }) => pausedFor !== null);
      expect(life.due).toEqual(dueAt(life.acceptance.at, life.acceptance.allowance, pauses, calendar));
    }), { numRuns: 300 });
  });

  it('has no gaps and no overlaps', () => {
    fc.assert(fc.property(history, (list) => {
      const { intervals } = derive(list).clock;
      intervals.forEach(({ from, to }, at) => {
        expect(to === null || to >= from).toBe(true);
        if (at + 1 < intervals.length) expect(intervals[at + 1]!.from).toBe(to);
      });
    }));
  });
});
