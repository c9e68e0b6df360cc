import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACTION_RULES, ACTOR_ROLES, KNOWN_EVENT_TYPES, SITUATIONS, allowedActions, canHappen, deriveDossier, isEnd, workingCalendar,
  type ActionName, type ActorRole, type KnownEventType, type Need, type RecordedEvent, type Situation,
} from '../index.js';
import { PATH_TO, event, events, vn } from './testing/events.js';

const calendar = workingCalendar();
const ACTIONS = [...new Set(ACTION_RULES.map(({ action }) => action))];
const ALL_NEEDS: Record<Need, true> = { open_fee: true, refund_due: true, no_supplement_yet: true, may_extend: true, before_acceptance: true };
const everything = Object.keys(ALL_NEEDS) as Need[];

describe('the table of actions', () => {
  it.each(SITUATIONS)('a dossier comes to be %s', (situation) => {
    const life = deriveDossier(events(...PATH_TO[situation]), { calendar });
    expect(life.situation).toBe(situation);
    expect(life.timeline.map(({ ignored }) => ignored)).toEqual(PATH_TO[situation].map(() => null));
  });

  it.each(SITUATIONS.flatMap((situation) => ACTIONS.map((action) => [situation, action] as const)))('when %s, "%s" is for exactly the roles of its rows', (situation, action) => {
    const rows = ACTION_RULES.filter((rule) => rule.action === action && rule.in.includes(situation));
    for (const role of ACTOR_ROLES) {
      const needs = rows.filter(({ by }) => by.includes(role)).map((rule) => rule.needs);
      expect(allowedActions({ situation, facts: everything }, role).includes(action), `${role} with every fact`).toBe(needs.length > 0);
      expect(allowedActions({ situation, facts: [] }, role).includes(action), `${role} with no fact`).toBe(needs.includes(undefined));
      for (const need of everything) {
        const expected = needs.some((one) => one === undefined || one === need);
        expect(allowedActions({ situation, facts: [need] }, role).includes(action), `${role} with ${need}`).toBe(expected);
      }
    }
  });

  it.each(SITUATIONS.flatMap((situation) => KNOWN_EVENT_TYPES.map((type) => [situation, type] as const)))('when %s, "%s" counts or is ignored as the table says', (situation, type) => {
    const before = events(...PATH_TO[situation]);
    const next = event(type, vn('03-20 09:00'), { id: 'next' });
    const { timeline, ...after } = deriveDossier([...before, next], { calendar });
    const ignored = timeline.find((entry) => entry.event === next)?.ignored;
    if (canHappen(type, situation)) {
      // Within its situation an event may still refer to what is not there, or repeat what is.
      expect([null, 'already_done', 'unknown_reference', 'not_later', 'not_accepted_yet']).toContain(ignored);
      return;
    }
    const { timeline: _timeline, ...unchanged } = deriveDossier(before, { calendar });
    expect(ignored).toBe(situation === 'unsubmitted' ? 'before_submission' : isEnd(situation) ? 'after_end' : 'not_in_this_situation');
    expect(after).toEqual(unchanged);
  });

  const MONEY_IN: readonly KnownEventType[] = ['payment_received', 'payment_refunded'];
  const WORKING: readonly KnownEventType[] = [
    ...MONEY_IN, 'payment_waived', 'payment_requested', 'supplement_proposed', 'supplement_requested', 'assigned', 'processing_started', 'forwarded', 'paused',
    'extended', 'stopped', 'withdrawal_requested', 'result_ready',
  ];
  const WAITING: readonly KnownEventType[] = [...MONEY_IN, 'payment_waived', 'extended', 'stopped', 'withdrawal_requested'];
  it.each<[Situation, readonly KnownEventType[]]>([
    ['unsubmitted', ['submitted']],
    ['registered', [...MONEY_IN, 'payment_waived', 'payment_requested', 'accepted', 'intake_refused', 'supplement_requested', 'withdrawal_requested']],
    ['accepted', WORKING],
    ['processing', WORKING],
    ['supplement_asked', [...WAITING, 'payment_requested', 'supplement_submitted', 'supplement_cancelled', 'supplement_expired']],
    ['supplement_sent', [...WAITING, 'payment_requested', 'supplement_received', 'supplement_accepted', 'supplement_insufficient']],
    ['payment_asked', [...WAITING, 'payment_requested', 'supplement_requested']],
    ['paused', [...WAITING, 'resumed']],
    ['withdrawal_asked', [...MONEY_IN, 'payment_waived', 'withdrawn', 'withdrawal_refused']],
    ['not_accepted', MONEY_IN],
    ['withdrawn', MONEY_IN],
    ['stopped', [...MONEY_IN, 'resumed']],
    ['finished', [...MONEY_IN, 'payment_waived', 'payment_requested', 'returned']],
    ['returned', [...MONEY_IN, 'payment_waived']],
  ])('when %s lets only %j happen', (situation, types) => {
    expect(KNOWN_EVENT_TYPES.filter((type) => canHappen(type, situation))).toEqual(KNOWN_EVENT_TYPES.filter((type) => types.includes(type)));
  });

  it('names the source of every row', () => {
    expect(ACTION_RULES.filter(({ source }) => source.trim().length < 5)).toEqual([]);
  });

  it('lets every kind of event happen somewhere', () => {
    expect(KNOWN_EVENT_TYPES.filter((type) => !SITUATIONS.some((situation) => canHappen(type, situation)))).toEqual([]);
  });

  it.each<[ActorRole, readonly ActionName[]]>([
    ['citizen', ['accept', 'refuse_intake', 'finish', 'extend', 'stop', 'waive_payment', 'record_payment', 'confirm_withdrawal', 'accept_supplement']],
    ['specialist', ['accept', 'refuse_intake', 'extend', 'stop', 'waive_payment', 'refund_payment', 'record_payment', 'request_supplement']],
    ['system', ['accept', 'refuse_intake', 'finish', 'extend', 'stop', 'waive_payment', 'request_supplement', 'submit']],
    ['officer', ['extend', 'stop', 'resume', 'refund_payment', 'rate', 'pay', 'refuse_withdrawal']],
  ])('never lets a %s do what is another’s', (role, forbidden) => {
    const allowed = new Set(SITUATIONS.flatMap((situation) => allowedActions({ situation, facts: everything }, role)));
    expect(forbidden.filter((action) => allowed.has(action))).toEqual([]);
  });

  it.each<[readonly KnownEventType[], ActorRole, readonly ActionName[]]>([
    [['submitted'], 'citizen', ['request_withdrawal']],
    [['submitted'], 'officer', ['accept', 'refuse_intake', 'request_supplement', 'request_payment', 'record_payment', 'request_withdrawal']],
    [['submitted', 'payment_requested'], 'officer', ['request_supplement', 'request_payment', 'record_payment', 'waive_payment', 'request_withdrawal']],
    [['submitted', 'payment_requested'], 'citizen', ['pay', 'request_withdrawal']],
    [['submitted', 'accepted', 'supplement_requested'], 'citizen', ['send_supplement', 'request_withdrawal']],
    [['submitted', 'withdrawal_requested'], 'system', ['record_payment', 'confirm_withdrawal']],
    [['submitted', 'accepted', 'withdrawal_requested'], 'system', ['record_payment']],
    [['submitted', 'accepted', 'assigned', 'result_ready'], 'citizen', ['download_result']],
    [['submitted', 'accepted', 'assigned', 'result_ready', 'returned'], 'citizen', ['download_result', 'rate']],
    [['submitted', 'accepted', 'stopped'], 'manager', ['resume']],
    [['submitted', 'accepted', 'stopped'], 'specialist', []],
  ])('after %j a %s may %j', (path, role, actions) => {
    expect(allowedActions(deriveDossier(events(...path), { calendar }), role)).toEqual(actions);
  });

  it('asks a manager for a second supplement request, and allows one apology', () => {
    const again = deriveDossier(events('submitted', 'accepted', 'supplement_requested', 'supplement_submitted', 'supplement_accepted', 'extended'), { calendar });
    expect(allowedActions(again, 'officer')).not.toContain('request_supplement');
    expect(allowedActions(again, 'manager')).toContain('request_supplement');
    expect(allowedActions(again, 'manager')).not.toContain('extend');
  });

  it('gives nobody anything to do in a situation of a newer version', () => {
    expect(ACTOR_ROLES.flatMap((role) => allowedActions({ situation: 'in_the_cloud', facts: everything }, role))).toEqual([]);
  });
});

describe('whoever does what they may', () => {
  /** The event that an action writes now, with ids of what is open. */
  const written = (type: KnownEventType, life: ReturnType<typeof deriveDossier>, at: string, turn: number): RecordedEvent => {
    const fields: Record<string, unknown> = { id: `e${turn}` };
    if (type.startsWith('supplement_')) fields['requestId'] = type === 'supplement_proposed' || type === 'supplement_requested' ? `s${turn}` : life.openSupplement?.requestId;
    if (type.startsWith('payment_')) {
      const wanted = { payment_waived: 'open', payment_received: 'open', payment_refunded: 'due', payment_requested: 'new' }[type as 'payment_waived'];
      const fee = life.fees.find(({ state, refundDue }) => (wanted === 'open' ? state === 'open' : refundDue > 0));
      Object.assign(fields, { feeId: wanted === 'new' ? `f${turn}` : (fee?.feeId ?? 'f0'), reference: `t${turn}` });
    }
    if (type === 'extended') fields['newDueAt'] = new Date(Date.parse(life.due!.dueAt) + 86_400_000).toISOString();
    return event(type, at, fields as never);
  };

  it('is never ignored', () => {
    const choice = fc.record({ role: fc.constantFrom(...ACTOR_ROLES), pick: fc.nat(), minutes: fc.integer({ min: 1, max: 5000 }) });
    fc.assert(fc.property(fc.array(choice, { maxLength: 40 }), (choices) => {
      const happened: RecordedEvent[] = [];
      let at = Date.parse(vn('03-02 09:00'));
      choices.forEach(({ role, pick, minutes }, turn) => {
        const life = deriveDossier(happened, { calendar });
        const may = allowedActions(life, role);
        const rule = ACTION_RULES.find(({ action, in: where, event: type }) => type !== null && action === may[pick % may.length] && where.includes(life.situation));
        if (!rule) return;
        at += minutes * 60_000;
        happened.push(written(rule.event!, life, new Date(at).toISOString(), turn));
      });
      expect(deriveDossier(happened, { calendar }).timeline.filter(({ ignored }) => ignored !== null)).toEqual([]);
    }), { numRuns: 150 });
  });
});
