import { FEEDBACK_STATE_VALUES, ROLE_CODE_VALUES } from '@dvcqg/openapi';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deriveFeedback, FEEDBACK_ACTION_RULES, FEEDBACK_EVENT_TYPES, feedbackActions, lateness, workingCalendar, type KnownFeedbackEventType, type RecordedFeedbackEvent,
} from '../index.js';

const calendar = workingCalendar();
const AGENCY = { code: 'H37', name: 'UBND tỉnh Lạng Sơn' };
const FIELDS: Readonly<Record<KnownFeedbackEventType, object>> = {
  received: { kind: 'reflection', subject: 'procedure', agency: AGENCY },
  completion_requested: { reason: 'Ngày nào?', until: '2026-12-01T10:00:00Z' },
  completed: { content: 'Ngày 16' },
  classified: { kind: 'petition', subject: 'staff' },
  forwarded: { agency: { code: 'H37.08', name: 'Sở Tư pháp' } },
  started: {},
  refused: { because: 'unclear', reason: 'Không rõ' },
  answered: { text: 'Đã thay bảng.' },
  published: { publication: { title: 'Bảng cũ', content: 'Bảng đã cũ', answer: 'Đã thay bảng.' } },
  unpublished: { reason: 'Nhầm' },
};
/** Minutes after the morning of Monday 2 November 2026. */
const moment = (minute: number): string => new Date(Date.parse('2026-11-02T08:00:00+07:00') + minute * 60_000).toISOString();
const event = (type: KnownFeedbackEventType, minute: number, id = `${type}${minute}`): RecordedFeedbackEvent => ({ id, type, at: moment(minute), ...FIELDS[type] });
const life = (...types: KnownFeedbackEventType[]) => deriveFeedback(types.map((type, at) => event(type, at)), calendar);
const DAY = 24 * 60;

const anyEvent = fc.record({ type: fc.constantFrom(...FEEDBACK_EVENT_TYPES), minute: fc.nat(30), id: fc.nat(60) }).map(({ type, minute, id }) => event(type, minute * 407, `e${id}`));
const strange = fc.oneof(
  fc.record({ id: fc.string(), type: fc.string(), at: fc.string() }),
  fc.constantFrom<RecordedFeedbackEvent>(
    { id: 'a', type: 'answered', at: moment(5) }, { id: 'b', type: '__proto__', at: moment(5) }, { id: 'c', type: 'started', at: 'tomorrow' }, { id: 'd', type: 'published', at: moment(9), publication: null },
  ),
);
const history = fc.array(fc.oneof({ weight: 8, arbitrary: anyEvent }, { weight: 1, arbitrary: strange }), { maxLength: 30 }).map((list) => [event('received', 0), ...list]);
const mixed = history.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), fc.subarray(list)));

describe('the events of feedback', () => {
  it('give the same state in any order and however often they come', () => {
    fc.assert(fc.property(mixed, ([list, other, again]) => {
      const derived = deriveFeedback(list, calendar);
      expect(deriveFeedback([...again, ...other], calendar)).toEqual(derived);
      expect(derived.timeline.length).toBe(new Set(list.map((each) => JSON.stringify(each))).size);
    }), { numRuns: 300 });
  });

  it('that do not count change nothing', () => {
    fc.assert(fc.property(history, (list) => {
      const { timeline, ...derived } = deriveFeedback(list, calendar);
      const counting = timeline.filter(({ ignored }) => ignored === null).map((each) => each.event);
      expect({ ...deriveFeedback(counting, calendar), timeline: [] }).toEqual({ ...derived, timeline: [] });
    }), { numRuns: 300 });
  });

  it('lead through the whole life, one state after the other', () => {
    const way: readonly [KnownFeedbackEventType, string][] = [
      ['received', 'received'], ['classified', 'classified'], ['forwarded', 'forwarded'], ['started', 'in_progress'], ['answered', 'answered'], ['published', 'published'], ['unpublished', 'answered'],
    ];
    expect(way.map((_step, at) => life(...way.slice(0, at + 1).map(([type]) => type)).state)).toEqual(way.map(([, state]) => state));
  });

  it.each<[string, KnownFeedbackEventType[], string]>([
    ['back where it was when the sender says more', ['received', 'classified', 'completion_requested', 'completed'], 'classified'],
    ['to the end when it is refused while the sender is asked', ['received', 'completion_requested', 'refused'], 'not_accepted'],
    ['nowhere after it was refused', ['received', 'refused', 'answered', 'published'], 'not_accepted'],
    ['nowhere without an answer', ['received', 'published'], 'received'],
    ['nowhere when nobody was asked', ['received', 'completed'], 'received'],
    ['to another answer before it is public', ['received', 'answered', 'answered'], 'answered'],
  ])('lead %s', (_where, types, state) => expect(life(...types).state).toBe(state));

  it('are nothing when nothing was received', () => {
    expect(deriveFeedback([event('answered', 1)], calendar)).toMatchObject({ state: null, due: null, wasOnTime: null });
  });
});

describe('what is due', () => {
  const dueOf = (...events: readonly RecordedFeedbackEvent[]): string | undefined => deriveFeedback(events, calendar).due?.dueAt;

  it('is to sort it within five working days, over weekend and holidays', () => {
    expect(dueOf(event('received', 0))).toBe('2026-11-09T01:00:00.000Z');
    expect(dueOf(event('received', 0), event('classified', DAY))).toBe('2026-11-09T01:00:00.000Z');
  });

  it('is then to answer within fifteen, from when it was first forwarded or begun', () => {
    const forwarded = dueOf(event('received', 0), event('forwarded', DAY));
    expect(forwarded).toBe(deriveFeedback([event('received', 0), event('started', DAY)], calendar).due?.dueAt);
    expect(dueOf(event('received', 0), event('forwarded', DAY), event('forwarded', 3 * DAY), event('started', 4 * DAY))).toBe(forwarded);
  });

  it('is nothing while the sender is asked, and begins anew when they have said more', () => {
    const asked = [event('received', 0), event('completion_requested', DAY)];
    expect(dueOf(...asked)).toBeUndefined();
    expect(dueOf(...asked, event('completed', 7 * DAY))).toBe('2026-11-16T01:00:00.000Z');
  });

  it('was in time exactly when the first answer or refusal came by then', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 20 * DAY }), fc.constantFrom('answered' as const, 'refused' as const), (minute, end) => {
      const { due } = deriveFeedback([event('received', 0)], calendar);
      const { wasOnTime } = deriveFeedback([event('received', 0), event(end, minute)], calendar);
      expect(wasOnTime).toBe(lateness(moment(minute), due!, calendar).state !== 'late');
    }));
    expect(deriveFeedback([event('received', 0), event('answered', DAY), event('answered', 30 * DAY)], calendar).wasOnTime).toBe(true);
  });
});

describe('what officers may do', () => {
  it('is exactly what changes something', () => {
    const ways: readonly (readonly KnownFeedbackEventType[])[] = [
      ['received'], ['received', 'classified'], ['received', 'forwarded'], ['received', 'started'], ['received', 'answered'], ['received', 'answered', 'published'], ['received', 'completion_requested'], ['received', 'refused'],
    ];
    expect(ways.map((way) => life(...way).state)).toEqual(FEEDBACK_STATE_VALUES);
    for (const way of ways) {
      const { state } = life(...way);
      const allowed = feedbackActions(state!, ROLE_CODE_VALUES);
      for (const { action, event: type } of FEEDBACK_ACTION_RULES.filter(({ by }) => !by.includes('sender'))) {
        expect([action, life(...way, type).timeline.at(-1)?.ignored === null]).toEqual([action, (allowed as readonly string[]).includes(action)]);
      }
    }
  });

  it('is to publish for the one-stop and managers alone, and nothing for who has no role', () => {
    expect(feedbackActions('answered', ['specialist'])).toEqual(['answer']);
    expect(feedbackActions('answered', ['officer'])).toEqual(['answer', 'publish']);
    expect(feedbackActions('received', [])).toEqual([]);
  });
});
