import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveDossier } from '../lifecycle/derive-dossier.js';
import type { KnownEvent } from '../lifecycle/events.js';
import { event, events, vn } from '../lifecycle/testing/events.js';
import { dossierScores } from './dossier-scores.js';

const BOTH = { online: true, posted: true };
const scores = (all: readonly KnownEvent[], publication = BOTH): ReturnType<typeof dossierScores> => dossierScores(deriveDossier(all), publication);

/** Accepted on Monday, 2 March 2026 at 10:00 for five working days: due on the next Monday at 10:00. */
const finished = (at: string, ...between: readonly KnownEvent[]): KnownEvent[] => [...events('submitted', 'accepted', 'assigned'), ...between, event('result_ready', at) as KnownEvent, event('returned', new Date(Date.parse(at) + 60_000).toISOString()) as KnownEvent];

describe('what a dossier tells', () => {
  const { due } = deriveDossier(events('submitted', 'accepted'));
  const dueAt = due?.dueAt ?? '';
  const moved = (ms: number): string => new Date(Date.parse(dueAt) + ms).toISOString();

  it.each([['days before it is due', moved(-3 * 86_400_000), 2], ['on the day on which it is due', moved(-60_000), 1], ['at the very moment', dueAt, 1], ['a minute late', moved(60_000), 0]])('a result %s: time is worth the points of the rule', (_when, at, points) => {
    expect(scores(finished(at))).toMatchObject({ total_time: points, agency_time: points });
  });

  it('nothing of its time when it was refused at intake', () => {
    expect(scores(events('submitted', 'intake_refused'))).toEqual({ contacts: 2, contacted_bodies: 2, publication: 2 });
  });

  it('nothing of each agency\'s time once it was forwarded', () => {
    const told = scores(finished(moved(-60_000), event('forwarded', vn('03-02 15:00')) as KnownEvent));
    expect(told).toMatchObject({ total_time: 1 });
    expect(told).not.toHaveProperty('agency_time');
  });

  it.each([
    ['never', [], 2, 2],
    ['once', ['supplement_requested'], 1, 1],
    ['once, and what came was not enough', ['supplement_requested', 'supplement_submitted', 'supplement_insufficient'], 0, 1],
  ] as const)('when the citizen was asked %s', (_often, asked, contacts, bodies) => {
    expect(scores(events('submitted', 'accepted', ...asked))).toMatchObject({ contacts, contacted_bodies: bodies });
  });

  it('no contact for a request that does not count', () => {
    expect(scores(events('submitted', 'accepted', 'withdrawal_requested', 'withdrawn', 'supplement_requested'))).toMatchObject({ contacts: 2 });
  });

  it.each([[true, true, 2], [true, false, 1], [false, true, 1], [false, false, 0]])('publication online %s and posted %s', (online, posted, points) => {
    expect(scores(events('submitted'), { online, posted }).publication).toBe(points);
  });

  it('only points of the rule, whatever happened and in whatever order', () => {
    const all = finished(moved(-1), ...events('supplement_requested', 'supplement_submitted', 'supplement_insufficient', 'paused', 'resumed', 'forwarded', 'extended'));
    fc.assert(fc.property(fc.shuffledSubarray(all), (some) => {
      for (const points of Object.values(scores(some))) expect([0, 1, 2]).toContain(points);
    }));
  });
});
