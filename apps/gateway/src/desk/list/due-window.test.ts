import { lateness, workingCalendar } from '@dvcqg/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueWindow } from './due-window.js';

const calendar = workingCalendar();
const FROM = Date.UTC(2026, 10, 1);
const moment = fc.integer({ min: FROM, max: FROM + 40 * 86_400_000 });

describe('what is late and what is due soon', () => {
  it('is the same for a list as for the dossier itself, at every moment', () => {
    fc.assert(fc.property(moment, fc.integer({ min: -3 * 86_400_000, max: 6 * 86_400_000 }), (now, away) => {
      const due = new Date(now + away).toISOString();
      const { now: late, soon } = dueWindow(now, calendar);
      const listed = due < late ? 'late' : due <= soon ? 'due_soon' : 'on_time';
      expect(listed).toBe(lateness(new Date(now).toISOString(), { dueAt: due, pausedSince: null, calendarIsComplete: true }, calendar).state);
    }), { numRuns: 2000 });
  });

  it.each([
    ['when the office opens on Tuesday, as seen on Friday evening', '2026-11-13T10:00:00Z', '2026-11-17T00:00:00.000Z'],
    ['at the same hour of the next day', '2026-11-16T02:00:00Z', '2026-11-17T02:00:00.000Z'],
  ])('ends %s', (_when, now, soon) => expect(dueWindow(Date.parse(now), calendar).soon).toBe(soon));
});
