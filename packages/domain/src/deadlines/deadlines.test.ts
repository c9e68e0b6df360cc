import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt, intakeAnswerDue, lateness, processingTimeFor, timeLeft, workingCalendar, type Allowance, type Pause, type WorkingCalendarConfig } from '../index.js';

const calendar = workingCalendar();
const HOUR = 3_600_000;

/** `2026-11-24 17:00` in Viet Nam as an instant. */
const vn = (text: string): string => new Date(`${text.replace(' ', 'T')}:00+07:00`).toISOString();
/** An instant as `2026-11-24 17:00` in Viet Nam. */
const local = (instant: string | undefined): string => instant === undefined ? '' : new Date(Date.parse(instant) + 7 * HOUR).toISOString().slice(0, 16).replace('T', ' ');
const UNITS = { wh: 'working_hour', h: 'hour', wd: 'working_day', d: 'day', m: 'month', y: 'year' } as const;
/** `3 wd`, `1 wd after 15:00`. */
const allowance = (text: string): Allowance => {
  const [amount, unit, , nextDayAfter] = text.split(' ') as [string, keyof typeof UNITS, string?, string?];
  return { amount: Number(amount), unit: UNITS[unit], ...(nextDayAfter ? { nextDayAfter } : {}) };
};
const pause = (text: string): Pause => {
  const [from, to] = text.split(' to ') as [string, string?];
  return { from: vn(from), to: to ? vn(to) : null };
};

/** Why, accepted at, allowance, due at, pauses. 23 November 2026 is a Monday. */
const GOLDEN: readonly (readonly [why: string, start: string, allowance: string, due: string, ...pauses: string[]])[] = [
  ['a working day is eight hours of work', '2026-03-02 09:00', '1 wd', '2026-03-03 09:00'],
  ['eight working hours are a working day', '2026-03-02 09:00', '8 wh', '2026-03-03 09:00'],
  ['a day that starts at opening ends at closing', '2026-03-02 07:00', '1 wd', '2026-03-02 17:00'],
  ['lunch is no work', '2026-03-02 11:00', '1 wh', '2026-03-02 14:00'],
  ['work that fills the morning is due at its end', '2026-03-02 07:00', '4 wd', '2026-03-05 17:00'],
  ['accepted at lunch counts from the afternoon', '2026-03-02 12:15', '2 wh', '2026-03-02 15:30'],
  ['accepted before opening counts from opening', '2026-03-02 05:30', '4 wh', '2026-03-02 11:00'],
  ['accepted at closing counts from the next working day', '2026-03-02 17:00', '1 wd', '2026-03-03 17:00'],
  ['accepted a minute before closing counts that minute', '2026-03-02 16:59', '1 wd', '2026-03-03 16:59'],
  ['accepted after closing counts from the next working day', '2026-03-02 21:45', '1 wd', '2026-03-03 17:00'],
  ['accepted at midnight counts from opening', '2026-03-03 00:00', '1 wd', '2026-03-03 17:00'],
  ['accepted just before midnight counts from the next day', '2026-03-02 23:59', '8 wh', '2026-03-03 17:00'],
  ['a weekend is skipped', '2026-03-06 10:00', '1 wd', '2026-03-09 10:00'],
  ['accepted on a Saturday counts from Monday', '2026-03-07 10:00', '1 wd', '2026-03-09 17:00'],
  ['accepted on a Sunday counts from Monday', '2026-03-08 23:00', '4 wh', '2026-03-09 11:00'],
  ['ten working days are two weeks', '2026-03-02 08:30', '10 wd', '2026-03-16 08:30'],
  ['Tết 2026 is off for five working days', '2026-02-13 15:00', '1 wd', '2026-02-23 15:00'],
  ['accepted during Tết counts from after it', '2026-02-18 09:00', '3 wd', '2026-02-25 17:00'],
  ['calendar days that end in Tết end after it', '2026-02-12 09:00', '7 d', '2026-02-23 17:00'],
  ['the day that makes up for Hùng Kings is off', '2026-04-24 14:00', '1 wd', '2026-04-28 14:00'],
  ['30 April and 1 May join a weekend', '2026-04-29 16:00', '2 wh', '2026-05-04 08:00'],
  ['calendar days that end on 30 April end on 4 May', '2026-04-27 09:00', '3 d', '2026-05-04 17:00'],
  ['2 September, the day beside it and the swapped Monday are off', '2026-08-28 10:00', '1 wd', '2026-09-03 10:00'],
  ['the Saturday worked for 31 August counts', '2026-08-21 10:00', '1 wd', '2026-08-22 10:00'],
  ['the Saturday worked for 2 January counts', '2026-01-09 15:30', '3 wh', '2026-01-10 08:30'],
  ['calendar days that end on a worked Saturday end there', '2026-08-17 10:00', '5 d', '2026-08-22 17:00'],
  ['hours on the clock that end on a worked Saturday end there', '2026-08-21 10:00', '24 h', '2026-08-22 10:00'],
  ['24 November is off since 2026', '2026-11-23 09:00', '1 wd', '2026-11-25 09:00'],
  ['three months that end on 24 November end on the 25th', '2026-08-24 09:00', '3 m', '2026-11-25 17:00'],
  ['New Year and the swapped Friday are off', '2026-01-01 09:00', '1 wd', '2026-01-05 17:00'],
  ['the turn of the year', '2026-12-31 15:00', '4 wh', '2027-01-04 09:00'],
  ['Tết 2027 as expected', '2027-02-04 09:00', '1 wd', '2027-02-11 09:00'],
  ['days: the first does not count and the last is whole', '2026-03-02 09:00', '1 d', '2026-03-03 17:00'],
  ['days end at closing, whenever they began', '2026-03-02 16:00', '3 d', '2026-03-05 17:00'],
  ['days that end on a Saturday end on Monday', '2026-03-02 09:00', '5 d', '2026-03-09 17:00'],
  ['days from after closing count from the next working day', '2026-03-06 18:00', '1 d', '2026-03-10 17:00'],
  ['fifteen days run over weekends', '2026-03-02 09:00', '15 d', '2026-03-17 17:00'],
  ['the leap day is a day', '2028-02-28 09:00', '1 d', '2028-02-29 17:00'],
  ['the leap day is a working day', '2028-02-28 09:00', '2 wd', '2028-03-01 09:00'],
  ['a year from a leap day ends on 28 February', '2028-02-29 09:00', '1 y', '2029-02-28 17:00'],
  ['a month from the 31st ends with the shorter month', '2026-08-28 09:00', '1 m', '2026-09-28 17:00'],
  ['a month from 31 March ends on 30 April, which is off', '2026-03-31 09:00', '1 m', '2026-05-04 17:00'],
  ['a month from 31 May ends on 30 June', '2027-05-31 09:00', '1 m', '2027-06-30 17:00'],
  ['two months over the turn of the year', '2026-12-15 09:00', '2 m', '2027-02-15 17:00'],
  ['a year', '2026-03-02 09:00', '1 y', '2027-03-02 17:00'],
  ['a certificate of origin in six working hours', '2026-03-02 14:00', '6 wh', '2026-03-03 10:00'],
  ['a certificate of origin over a weekend', '2026-03-06 14:00', '8 wh', '2026-03-09 14:00'],
  ['24 hours on the clock', '2026-03-02 14:00', '24 h', '2026-03-03 14:00'],
  ['hours that end at lunch end after it', '2026-03-02 12:30', '23 h', '2026-03-03 13:30'],
  ['hours that end on a Saturday end on Monday at opening', '2026-03-06 15:00', '24 h', '2026-03-09 07:00'],
  ['the same day', '2026-03-02 09:00', '0 wd', '2026-03-02 17:00'],
  ['at 15:00 it is still the same day', '2026-03-02 15:00', '0 wd after 15:00', '2026-03-02 17:00'],
  ['after 15:00 the result comes the next working day', '2026-03-02 15:01', '0 wd after 15:00', '2026-03-03 17:00'],
  ['after 15:00 on a Friday the result comes on Monday', '2026-03-06 15:30', '0 wd after 15:00', '2026-03-09 17:00'],
  ['after 15:00 before a holiday', '2026-11-23 16:00', '0 d after 15:00', '2026-11-25 17:00'],
  ['after 15:00 three working days count from the next', '2026-03-02 15:30', '3 wd after 15:00', '2026-03-05 17:00'],
  ['after closing is not two days later', '2026-03-02 18:00', '0 wd after 15:00', '2026-03-03 17:00'],
  ['a supplement of one working day moves it by one', '2026-03-02 09:00', '3 wd', '2026-03-06 09:00', '2026-03-03 10:00 to 2026-03-04 10:00'],
  ['a pause over a weekend costs nothing but its working hours', '2026-03-05 09:00', '2 wd', '2026-03-09 10:00', '2026-03-06 16:00 to 2026-03-09 07:00'],
  ['a pause in the night moves nothing', '2026-03-02 09:00', '1 wd', '2026-03-03 09:00', '2026-03-02 18:00 to 2026-03-03 06:00'],
  ['pauses that overlap count once', '2026-03-02 09:00', '1 wd', '2026-03-04 09:00', '2026-03-02 10:00 to 2026-03-03 10:00', '2026-03-02 12:00 to 2026-03-03 09:00'],
  ['a pause within Tết moves nothing', '2026-02-13 09:00', '2 wd', '2026-02-24 09:00', '2026-02-16 09:00 to 2026-02-20 16:00'],
  ['a pause moves calendar days by its working time', '2026-03-02 09:00', '3 d', '2026-03-06 17:00', '2026-03-03 09:00 to 2026-03-04 09:00'],
  ['a pause before acceptance moves nothing', '2026-03-02 09:00', '1 wd', '2026-03-03 09:00', '2026-02-23 09:00 to 2026-02-25 09:00'],
  ['a pause that lasts does not move it yet', '2026-03-02 09:00', '3 wd', '2026-03-05 09:00', '2026-03-03 09:00'],
];

describe('due dates', () => {
  it.each(GOLDEN)('%s: %s + %s', (_why, start, time, due, ...pauses) => {
    expect(local(dueAt(vn(start), allowance(time), pauses.map(pause), calendar)?.dueAt)).toBe(due);
  });

  it('reads a start with any offset as the same instant', () => {
    const due = (start: string) => dueAt(start, allowance('1 wd'), [], calendar);
    expect(due('2026-03-02T02:00:00Z')).toEqual(due('2026-03-02T09:00:00+07:00'));
    expect(due('2026-03-01T19:00:00-07:00')).toEqual(due('2026-03-02T09:00:00.000+07:00'));
  });

  it('are unknown when the procedure gives words only, or a unit of a newer contract', () => {
    expect(dueAt(vn('2026-03-02 09:00'), { amount: null, unit: 'other' }, [], calendar)).toBeNull();
    expect(dueAt(vn('2026-03-02 09:00'), { amount: 3, unit: 'other' }, [], calendar)).toBeNull();
    expect(dueAt(vn('2026-03-02 09:00'), { amount: 3, unit: 'fortnight' as never }, [], calendar)).toBeNull();
  });

  it('say that the calendar is complete only in announced years', () => {
    const complete = (start: string, time: string) => dueAt(vn(start), allowance(time), [], calendar)?.calendarIsComplete;
    expect(complete('2026-12-30 09:00', '1 wd')).toBe(true);
    expect(complete('2026-12-31 15:00', '4 wh')).toBe(false);
    expect(complete('2031-03-03 09:00', '1 wd')).toBe(false);
  });

  it('of years nobody has described know weekends and holidays of a fixed date', () => {
    expect(['2031-01-01', '2031-04-30', '2031-05-01', '2031-09-02', '2031-11-24', '2031-03-01'].map((day) => calendar.isWorkingDate(day))).toEqual(Array(6).fill(false));
    expect(['2031-01-02', '2031-01-23', '2025-11-24'].map((day) => calendar.isWorkingDate(day))).toEqual([true, true, true]);
  });

  it.each(['2026-03-02', '2026-03-02T09:00:00', '2026-02-30T09:00:00Z', '2026-03-02T25:00:00Z', '', 'now'])('refuse the start %j', (start) => {
    expect(() => dueAt(start, allowance('1 wd'), [], calendar)).toThrow(RangeError);
  });

  it.each([-1, 0.5, Number.NaN, Infinity, 10_001])('refuse an amount of %d', (amount) => {
    expect(() => dueAt(vn('2026-03-02 09:00'), { amount, unit: 'day' }, [], calendar)).toThrow(RangeError);
  });

  it.each([['year', 50], ['month', 600], ['working_day', 10_000]] as const)('refuse more than the most of the unit %s', (unit, most) => {
    expect(dueAt(vn('2026-03-02 09:00'), { amount: most, unit }, [], calendar)).not.toBeNull();
    expect(() => dueAt(vn('2026-03-02 09:00'), { amount: most + 1, unit }, [], calendar)).toThrow(RangeError);
  });

  it('refuse a limit that is no time of day', () => {
    expect(() => dueAt(vn('2026-03-02 09:00'), { amount: 1, unit: 'day', nextDayAfter: '15h' }, [], calendar)).toThrow(RangeError);
  });
});

describe('the answer of the one-stop', () => {
  it.each([['2026-03-02 09:00', '2026-03-03 09:00'], ['2026-03-06 20:00', '2026-03-09 17:00'], ['2026-02-14 08:00', '2026-02-23 17:00']])('to what came at %s is due at %s', (from, due) => {
    expect(local(intakeAnswerDue(vn(from), calendar).dueAt)).toBe(due);
  });
});

describe('a calendar', () => {
  it('takes the hours of an agency, whose full day is then a working day', () => {
    const seven = workingCalendar({ hours: [{ from: '07:30', to: '11:30' }, { from: '13:30', to: '16:30' }] });
    expect(local(dueAt(vn('2026-03-02 09:00'), allowance('1 wd'), [], seven)?.dueAt)).toBe('2026-03-03 09:00');
    expect(local(dueAt(vn('2026-03-02 09:00'), allowance('8 wh'), [], seven)?.dueAt)).toBe('2026-03-03 10:00');
  });

  it('takes a newly announced year', () => {
    const announced = workingCalendar({ years: [{ year: 2028, status: 'announced', daysOff: [{ day: '2028-01-26', name: 'Tết Nguyên đán', kind: 'holiday' }], workingSaturdays: ['2028-01-22'] }] });
    expect([announced.isWorkingDate('2028-01-26'), announced.isWorkingDate('2028-01-22')]).toEqual([false, true]);
    expect(dueAt(vn('2028-01-21 09:00'), allowance('1 wd'), [], announced)?.calendarIsComplete).toBe(true);
  });

  it.each<[string, WorkingCalendarConfig]>([
    ['no hours', { hours: [] }],
    ['hours that end before they begin', { hours: [{ from: '17:00', to: '07:00' }] }],
    ['hours that are none', { hours: [{ from: '7h', to: '11:30' }] }],
    ['hours that overlap', { hours: [{ from: '07:00', to: '12:00' }, { from: '11:00', to: '17:00' }] }],
    ['a day of another year', { years: [{ year: 2028, status: 'announced', daysOff: [{ day: '2029-01-02', name: '', kind: 'holiday' }], workingSaturdays: [] }] }],
    ['a day that does not exist', { years: [{ year: 2027, status: 'announced', daysOff: [{ day: '2027-02-29', name: '', kind: 'holiday' }], workingSaturdays: [] }] }],
    ['a holiday on a Sunday', { years: [{ year: 2027, status: 'announced', daysOff: [{ day: '2027-02-07', name: '', kind: 'holiday' }], workingSaturdays: [] }] }],
    ['a day off twice', { years: [{ year: 2027, status: 'announced', daysOff: [{ day: '2027-02-08', name: '', kind: 'holiday' }, { day: '2027-02-08', name: '', kind: 'swap' }], workingSaturdays: [] }] }],
    ['a worked Friday', { years: [{ year: 2027, status: 'announced', daysOff: [], workingSaturdays: ['2027-02-05'] }] }],
    ['a year without status', { years: [{ year: 2027, status: 'sure' as never, daysOff: [], workingSaturdays: [] }] }],
  ])('refuses %s', (_what, config) => {
    expect(() => workingCalendar(config)).toThrow(/^Bad working calendar: /);
  });

  it('refuses to ask about what is no date', () => {
    expect(() => calendar.isWorkingDate('2026-02-30')).toThrow(RangeError);
  });

  it('gives up rather than searching a year without work', () => {
    const daysOff = Array.from({ length: 800 }, (_, at) => new Date(Date.UTC(2027, 0, 1 + at)).toISOString().slice(0, 10))
      .filter((day) => new Date(day).getUTCDay() % 6 !== 0).map((day) => ({ day, name: '', kind: 'holiday' as const }));
    const years = [2027, 2028, 2029].map((year) => ({ year, status: 'announced' as const, daysOff: daysOff.filter(({ day }) => day.startsWith(`${year}`)), workingSaturdays: [] }));
    expect(() => dueAt(vn('2027-01-04 09:00'), allowance('1 wd'), [], workingCalendar({ years }))).toThrow(/No working day/);
  });
});

describe('time left', () => {
  const due = dueAt(vn('2026-03-02 09:00'), allowance('5 wd'), [], calendar)!;
  const paused = dueAt(vn('2026-03-02 09:00'), allowance('5 wd'), [pause('2026-03-03 09:00')], calendar)!;

  it.each([
    ['2026-03-02 09:00', 5, 0, 0, false], ['2026-03-03 14:30', 3, 4, 30, false], ['2026-03-06 18:00', 0, 2, 0, false],
    ['2026-03-08 12:00', 0, 2, 0, false], ['2026-03-09 08:59', 0, 0, 1, false], ['2026-03-09 09:00', 0, 0, 0, false], ['2026-03-09 09:01', 0, 0, 0, true],
  ])('at %s is %i d %i h %i min, late: %s', (now, days, hours, minutes, isLate) => {
    expect(timeLeft(vn(now), due, calendar)).toEqual({ days, hours, minutes, isLate, isPaused: false, calendarIsComplete: true });
  });

  it('counts a started minute, so that zero means nothing is left', () => {
    expect(timeLeft('2026-03-09T01:59:59.500Z', due, calendar)).toMatchObject({ days: 0, hours: 0, minutes: 1 });
  });

  it('stays what it was while the clock stands', () => {
    for (const now of ['2026-03-03 09:00', '2026-03-20 10:00', '2027-01-01 00:00']) {
      expect(timeLeft(vn(now), paused, calendar)).toMatchObject({ days: 4, hours: 0, minutes: 0, isPaused: true, isLate: false });
    }
  });

  it.each([
    ['2026-03-02 10:00', 'on_time', 0, 0], ['2026-03-06 09:00', 'due_soon', 0, 0], ['2026-03-09 09:00', 'due_soon', 0, 0],
    ['2026-03-09 11:00', 'late', 0, 2], ['2026-03-11 10:00', 'late', 2, 1],
  ])('at %s it is %s by %i d %i h', (now, state, days, hours) => {
    expect(lateness(vn(now), due, calendar)).toEqual({ state, by: { days, hours, minutes: 0 } });
  });

  it('does not become late while the clock stands', () => {
    expect(lateness(vn('2026-06-01 09:00'), paused, calendar).state).toBe('on_time');
  });
});

describe('the time of a channel', () => {
  const row = (amount: number, unit: 'working_day' | 'working_hour' | 'day') => ({ processingTime: { amount, unit }, fees: [] });
  const channels = [
    { channel: 'online', options: [row(6, 'working_hour')] }, { channel: 'counter', options: [row(3, 'working_day'), row(30, 'day'), row(5, 'working_day')] },
  ] as const;

  it('is its own', () => {
    expect(processingTimeFor([...channels] as never, 'online')).toEqual({ amount: 6, unit: 'working_hour' });
  });

  it('is that of the chosen row, else the longest', () => {
    expect(processingTimeFor(channels as never, 'counter', 0)).toEqual({ amount: 3, unit: 'working_day' });
    expect(processingTimeFor(channels as never, 'counter')).toEqual({ amount: 30, unit: 'day' });
  });

  it('is unknown for a channel or a row that is not there', () => {
    expect([processingTimeFor(channels as never, 'post'), processingTimeFor(channels as never, 'counter', 9)]).toEqual([null, null]);
  });
});

describe('whatever the times', () => {
  const instant = fc.integer({ min: Date.UTC(2025, 11, 1), max: Date.UTC(2028, 5, 1) }).map((ms) => new Date(ms).toISOString());
  const time: fc.Arbitrary<Allowance> = fc.record({ amount: fc.integer({ min: 0, max: 45 }), unit: fc.constantFrom(...Object.values(UNITS)) });
  const later = (start: string, ms: number): string => new Date(Date.parse(start) + ms).toISOString();
  const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 90 * 24 }), fc.integer({ min: 0, max: 20 * 24 })), { maxLength: 5 });
  const pausesFrom = (start: string, list: readonly (readonly [number, number])[]): Pause[] =>
    list.map(([from, length]) => ({ from: later(start, from * HOUR), to: later(start, (from + length) * HOUR) }));

  it('nothing is due when offices are closed', () => {
    fc.assert(fc.property(instant, time, spans, (start, amount, list) => {
      const due = dueAt(start, amount, pausesFrom(start, list), calendar)!;
      expect(calendar.isWorkingMoment(Date.parse(due.dueAt))).toBe(true);
      expect(due.dueAt >= due.plannedAt && due.plannedAt >= due.startsAt && due.startsAt >= start).toBe(true);
    }));
  });

  it('what is accepted later or takes longer is not due earlier', () => {
    fc.assert(fc.property(instant, time, fc.integer({ min: 0, max: 10 * 24 * HOUR }), fc.nat(5), (start, { amount, unit }, delay, more) => {
      const due = dueAt(start, { amount, unit }, [], calendar)!.dueAt;
      expect(dueAt(later(start, delay), { amount, unit }, [], calendar)!.dueAt >= due).toBe(true);
      expect(dueAt(start, { amount: amount! + more, unit }, [], calendar)!.dueAt >= due).toBe(true);
    }));
  });

  it('pausing by some working time moves the due date by as much', () => {
    fc.assert(fc.property(instant, time, fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (start, amount, from, length) => {
      const [pausedPause] = pausesFrom(start, [[from, length]]) as [Pause];
      const plain = dueAt(start, amount, [], calendar)!;
      const moved = dueAt(start, amount, [pausedPause], calendar)!;
      const work = calendar.between(Math.max(Date.parse(plain.startsAt), Date.parse(pausedPause.from)), Date.parse(pausedPause.to!));
      expect(calendar.between(Date.parse(plain.dueAt), Date.parse(moved.dueAt))).toBe(work);
    }));
  });

  it('the order and the cutting of pauses change nothing', () => {
    fc.assert(fc.property(instant, time, spans, fc.infiniteStream(fc.nat()), (start, amount, list, seeds) => {
      const pauses = pausesFrom(start, list);
      const cut = pauses.flatMap(({ from, to }) => {
        const middle = new Date((Date.parse(from) + Date.parse(to!)) / 2).toISOString();
        return [{ from, to: middle }, { from: middle, to }, { from, to }];
      });
      const shuffled = cut.map((one) => ({ one, key: seeds.next().value! })).sort((a, b) => a.key - b.key).map(({ one }) => one);
      expect(dueAt(start, amount, shuffled, calendar)).toEqual(dueAt(start, amount, pauses, calendar));
    }));
  });

  it('adding work and measuring it agree', () => {
    fc.assert(fc.property(instant, fc.integer({ min: 1, max: 400 * HOUR }), (start, work) => {
      const from = Date.parse(start);
      const end = calendar.add(from, work);
      expect(calendar.between(from, end)).toBe(work);
      expect(calendar.between(from, end - 1)).toBeLessThan(work);
      const middle = calendar.add(from, Math.floor(work / 2));
      expect(calendar.between(from, middle) + calendar.between(middle, end)).toBe(work);
    }));
  });
});
