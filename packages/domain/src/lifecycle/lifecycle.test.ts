import { DOSSIER_STATUS_VALUES, LOCALE_VALUES } from '@dvcqg/openapi';
import { describe, expect, it } from 'vitest';
import {
  NATIONAL_STATUSES, SITUATIONS, STATUS_OF_SITUATION, deriveDossier, lateness, statusName, statusOfNationalCode, timeLeft, workingCalendar,
  type KnownEventType, type RecordedEvent,
} from '../index.js';
import { event, events, vn } from './testing/events.js';

const calendar = workingCalendar();
const derive = (list: readonly RecordedEvent[]) => deriveDossier(list, { calendar });
const after = (...types: readonly KnownEventType[]) => derive(events(...types));
const local = (instant: string | undefined): string => (instant ? new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(5, 16).replace('T', ' ') : 'none');

describe('the status of a dossier', () => {
  it.each<[readonly KnownEventType[], number | null]>([
    [[], null],
    [['submitted'], 1],
    [['submitted', 'accepted'], 2],
    [['submitted', 'intake_refused'], 3],
    [['submitted', 'accepted', 'assigned'], 4],
    [['submitted', 'accepted', 'forwarded'], 4],
    [['submitted', 'accepted', 'processing_started'], 4],
    [['submitted', 'accepted', 'supplement_proposed'], 2],
    [['submitted', 'supplement_requested'], 5],
    [['submitted', 'supplement_requested', 'supplement_submitted'], 5],
    [['submitted', 'supplement_requested', 'supplement_submitted', 'supplement_accepted'], 1],
    [['submitted', 'supplement_requested', 'supplement_expired'], 3],
    [['submitted', 'accepted', 'supplement_requested', 'supplement_expired'], 8],
    [['submitted', 'accepted', 'supplement_requested', 'supplement_cancelled'], 2],
    [['submitted', 'payment_requested'], 6],
    [['submitted', 'payment_requested', 'payment_received'], 1],
    [['submitted', 'payment_requested', 'payment_waived'], 1],
    [['submitted', 'accepted', 'assigned', 'payment_requested'], 6],
    [['submitted', 'accepted', 'assigned', 'payment_requested', 'supplement_requested'], 5],
    [['submitted', 'accepted', 'assigned', 'payment_requested', 'supplement_requested', 'supplement_submitted', 'supplement_accepted'], 6],
    [['submitted', 'withdrawal_requested'], 7],
    [['submitted', 'accepted', 'withdrawal_requested', 'withdrawal_refused'], 2],
    [['submitted', 'accepted', 'paused'], 8],
    [['submitted', 'accepted', 'assigned', 'paused', 'resumed'], 4],
    [['submitted', 'accepted', 'assigned', 'stopped'], 8],
    [['submitted', 'accepted', 'assigned', 'stopped', 'resumed'], 4],
    [['submitted', 'accepted', 'result_ready'], 9],
    [['submitted', 'accepted', 'result_ready', 'returned'], 10],
    [['submitted', 'accepted', 'withdrawal_requested', 'withdrawn', 'result_ready'], 7],
    [['accepted', 'submitted'], 1],
  ])('after %j is %s', (types, code) => {
    const { status } = after(...types);
    expect(status === null ? null : NATIONAL_STATUSES[status].code).toBe(code);
  });

  it('can be each of the ten', () => {
    expect(new Set(SITUATIONS.map((situation) => STATUS_OF_SITUATION[situation]))).toEqual(new Set([null, ...DOSSIER_STATUS_VALUES]));
  });

  it('has a national code from 1 to 10 and its own words in every language', () => {
    expect(DOSSIER_STATUS_VALUES.map((status) => NATIONAL_STATUSES[status].code)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const locale of LOCALE_VALUES) expect(new Set(DOSSIER_STATUS_VALUES.map((status) => statusName(status, locale))).size).toBe(10);
    expect(DOSSIER_STATUS_VALUES.map((status) => statusOfNationalCode(NATIONAL_STATUSES[status].code))).toEqual(DOSSIER_STATUS_VALUES);
  });

  it.each(['archived_on_mars', '', 'toString', '__proto__'])('of a newer kind (%j) has words as well', (status) => {
    expect(statusName(status, 'vi')).toBe('Đang giải quyết');
    expect(statusOfNationalCode(11)).toBeUndefined();
  });
});

describe('who has it and what the citizen must do', () => {
  it.each<[readonly KnownEventType[], string | null, readonly string[]]>([
    [['submitted'], 'one_stop', []],
    [['submitted', 'accepted'], 'one_stop', []],
    [['submitted', 'accepted', 'processing_started'], 'specialist', []],
    [['submitted', 'accepted', 'assigned'], 'specialist', []],
    [['submitted', 'accepted', 'assigned', 'forwarded'], 'agency', []],
    [['submitted', 'accepted', 'forwarded', 'processing_started'], 'agency', []],
    [['submitted', 'accepted', 'assigned', 'supplement_requested'], 'citizen', ['send_supplement']],
    [['submitted', 'accepted', 'assigned', 'supplement_requested', 'supplement_submitted'], 'specialist', []],
    [['submitted', 'accepted', 'supplement_requested', 'supplement_submitted', 'supplement_insufficient'], 'citizen', ['send_supplement']],
    [['submitted', 'accepted', 'payment_requested', 'supplement_requested'], 'citizen', ['send_supplement', 'pay']],
    [['submitted', 'payment_requested'], 'citizen', ['pay']],
    [['submitted', 'withdrawal_requested'], 'one_stop', []],
    [['submitted', 'intake_refused'], null, []],
    [['submitted', 'accepted', 'assigned', 'result_ready'], 'one_stop', ['collect_result']],
    [['submitted', 'accepted', 'assigned', 'result_ready', 'payment_requested'], 'one_stop', ['pay', 'collect_result']],
    [['submitted', 'accepted', 'assigned', 'result_ready', 'returned'], null, ['rate']],
  ])('after %j: %s has it, the citizen’s tasks are %j', (types, office, tasks) => {
    const life = after(...types);
    expect(life.holder?.office ?? null).toBe(office);
    expect(life.citizenTasks.map(({ task }) => task)).toEqual(tasks);
  });

  it('says where it lies', () => {
    expect(derive([...events('submitted', 'accepted'), event('assigned', vn('03-02 14:00'), { unit: 'Phòng Tư pháp', person: 'u42' })]).holder)
      .toEqual({ office: 'specialist', unit: 'Phòng Tư pháp', person: 'u42' });
  });

  it('is still the agency it was forwarded to when that assigns it, and is its handler while the citizen is asked', () => {
    const assigned = [...events('submitted', 'accepted'), event('forwarded', vn('03-02 13:00'), { agencyCode: 'H37.09' }), event('assigned', vn('03-02 14:00'))];
    const handler = { office: 'specialist', agencyCode: 'H37.09', unit: 'Phòng Tư pháp' };
    expect(derive(assigned).holder).toEqual(handler);
    const asked = derive([...assigned, event('supplement_requested', vn('03-02 15:00'))]);
    expect([asked.holder, asked.handler]).toEqual([{ office: 'citizen' }, handler]);
    expect(derive([...assigned, event('result_ready', vn('03-02 15:00'))]).handler).toEqual({ office: 'one_stop' });
  });

  it('keeps the latest list of what is missing, and the limit', () => {
    const life = derive([...events('submitted', 'accepted', 'supplement_requested', 'supplement_submitted'), event('supplement_insufficient', vn('03-03 09:00'), { until: '2026-03-10T17:00:00+07:00' })]);
    expect(life.citizenTasks).toEqual([{ task: 'send_supplement', requestId: 's1', items: [{ reason: 'Bản sao mờ' }], until: vn('03-10 17:00') }]);
  });
});

describe('a supplement', () => {
  it('goes through the national sub-states', () => {
    const path: KnownEventType[] = ['submitted', 'accepted', 'supplement_proposed', 'supplement_requested', 'supplement_submitted', 'supplement_received', 'supplement_accepted'];
    expect(path.map((_, at) => after(...path.slice(0, at + 1)).supplements[0]?.state))
      .toEqual([undefined, undefined, 'one_stop_asked', 'citizen_asked', 'citizen_sent', 'awaiting_intake', 'completed']);
  });

  it('cannot expire before its limit', () => {
    const asked = [...events('submitted'), event('supplement_requested', vn('03-02 10:00'), { until: vn('03-09 17:00') })];
    const early = derive([...asked, event('supplement_expired', vn('03-09 16:59'))]);
    expect([early.situation, early.timeline.at(-1)?.ignored]).toEqual(['supplement_asked', 'too_early']);
    expect(derive([...asked, event('supplement_expired', vn('03-09 17:00'))]).status).toBe('not_accepted');
  });

  it('that came in the instant of its expiry has come', () => {
    const asked = [...events('submitted'), event('supplement_requested', vn('03-02 10:00'), { until: vn('03-09 17:00') })];
    const life = derive([...asked, event('supplement_expired', vn('03-09 17:00'), { id: 'a' }), event('supplement_submitted', vn('03-09 17:00'), { id: 'b' })]);
    expect(life.situation).toBe('supplement_sent');
  });

  it('answers only the request that is open', () => {
    const life = derive([...events('submitted', 'supplement_requested'), event('supplement_submitted', vn('03-03 09:00'), { requestId: 'other' })]);
    expect([life.situation, life.timeline.at(-1)?.ignored]).toEqual(['supplement_asked', 'unknown_reference']);
  });

  it('is over when the dossier is', () => {
    const life = after('submitted', 'accepted', 'supplement_requested', 'stopped');
    expect([life.openSupplement, life.supplements[0]?.state, life.citizenTasks]).toEqual([null, 'cancelled', []]);
  });
});

describe('a fee', () => {
  const paid = (reference: string, at: string, amount = 50_000) => event('payment_received', vn(at), { id: `p-${reference}-${at}`, reference, amount });
  const asked = events('submitted', 'payment_requested');

  it('is paid once, however often its notice comes', () => {
    const life = derive([...asked, paid('t1', '03-02 11:00'), paid('t1', '03-02 11:05'), paid('t1', '03-02 12:00')]);
    expect(life.fees).toEqual([{ feeId: 'f1', amount: 50_000, collect: 'before', state: 'paid', paid: 50_000, refunded: 0, refundDue: 0 }]);
    expect(life.timeline.filter(({ ignored }) => ignored === 'already_done')).toHaveLength(2);
  });

  it('that was paid twice goes back once', () => {
    const twice = [...asked, paid('t1', '03-02 11:00'), paid('t2', '03-02 11:05')];
    expect(derive(twice).fees[0]).toMatchObject({ state: 'paid', paid: 100_000, refundDue: 50_000 });
    expect(derive([...twice, event('payment_refunded', vn('03-03 09:00'))]).fees[0]).toMatchObject({ state: 'paid', refundDue: 0 });
  });

  it('stays open until all of it came', () => {
    const life = derive([...asked, paid('t1', '03-02 11:00', 20_000)]);
    expect(life.citizenTasks).toEqual([{ task: 'pay', feeId: 'f1', amount: 30_000, isUrgent: true }]);
    expect(derive([...asked, paid('t1', '03-02 11:00', 20_000), paid('t2', '03-02 12:00', 30_000)]).situation).toBe('registered');
  });

  it('may be paid before it is asked for', () => {
    const life = derive([...events('submitted'), paid('t1', '03-02 09:30'), event('payment_requested', vn('03-02 10:00'))]);
    expect([life.situation, life.fees[0]?.state]).toEqual(['registered', 'paid']);
  });

  it.each<[string, RecordedEvent[]]>([
    ['refused', [...asked, paid('t1', '03-02 11:00'), event('intake_refused', vn('03-02 12:00'))]],
    ['withdrawn before acceptance', [...asked, paid('t1', '03-02 11:00'), event('withdrawal_requested', vn('03-02 12:00')), event('withdrawn', vn('03-02 13:00'))]],
    ['refused before the notice came', [...events('submitted', 'intake_refused'), paid('t1', '03-02 11:00')]],
    ['waived after payment', [...asked, paid('t1', '03-02 11:00'), event('payment_waived', vn('03-02 12:00'))]],
  ])('goes back when the dossier or the fee was %s', (_why, list) => {
    const refused = derive(list).fees[0]!;
    expect(refused.refundDue).toBe(50_000);
    expect(derive([...list, event('payment_refunded', vn('03-09 09:00'))]).fees[0]?.refundDue).toBe(0);
  });

  it('does not stop the work when it is collected afterwards', () => {
    const life = derive([...events('submitted', 'accepted', 'assigned'), event('payment_requested', vn('03-03 09:00'), { collect: 'after' })]);
    expect([life.situation, life.clock.state]).toEqual(['processing', 'running']);
    expect(life.citizenTasks).toEqual([{ task: 'pay', feeId: 'f1', amount: 50_000, isUrgent: false }]);
  });

  it('is nobody’s any more when the dossier ended', () => {
    const life = after('submitted', 'accepted', 'payment_requested', 'stopped');
    expect([life.fees[0]?.state, life.citizenTasks]).toEqual(['void', []]);
  });
});

describe('due dates of a dossier', () => {
  const accepted = [event('submitted', vn('03-02 08:00')), event('accepted', vn('03-02 09:00'))];

  it('follow from the time at acceptance, whatever the procedure says later', () => {
    expect(local(derive(accepted).due?.dueAt)).toBe('03-09 09:00');
    expect(derive(accepted).acceptance).toMatchObject({ procedureVersion: 3, allowance: { amount: 5, unit: 'working_day' } });
  });

  it('keep the date that the paper promised', () => {
    const life = derive([accepted[0]!, event('accepted', vn('03-02 09:00'), { appointmentAt: vn('03-06 15:00') })]);
    expect(local(life.due?.dueAt)).toBe('03-06 15:00');
  });

  it('are none when the procedure gives words only', () => {
    const life = derive([accepted[0]!, event('accepted', vn('03-02 09:00'), { allowance: { amount: null, unit: 'other' } }), event('paused', vn('03-03 09:00')), event('resumed', vn('03-04 09:00'))]);
    expect([life.due, life.dueHistory]).toEqual([null, []]);
  });

  it('move with supplement, payment, pause, withdrawal and stop', () => {
    const waits: [KnownEventType, KnownEventType][] = [
      ['supplement_requested', 'supplement_submitted'], ['payment_requested', 'payment_received'], ['paused', 'resumed'], ['withdrawal_requested', 'withdrawal_refused'], ['stopped', 'resumed'],
    ];
    for (const [begin, end] of waits) {
      const life = derive([...accepted, event(begin, vn('03-03 10:00')), event(end, vn('03-05 11:00'))]);
      expect([begin, local(life.due?.dueAt), life.clock.state]).toEqual([begin, '03-11 10:00', 'running']);
    }
  });

  it('keep a history of what set them', () => {
    const life = derive([...accepted, event('paused', vn('03-03 10:00')), event('resumed', vn('03-04 10:00')), event('extended', vn('03-09 09:00'), { newDueAt: vn('03-13 16:00') })]);
    expect(life.dueHistory.map(({ because, setAt, dueAt }) => [because, local(setAt), local(dueAt)])).toEqual([
      ['accepted', '03-02 09:00', '03-09 09:00'], ['paused', '03-04 10:00', '03-10 09:00'], ['extended', '03-09 09:00', '03-13 16:00'],
    ]);
  });

  it('given by apology in a pause count only what is paused after', () => {
    const life = derive([...accepted, event('paused', vn('03-03 09:00')), event('extended', vn('03-05 09:00'), { newDueAt: vn('03-20 10:00') }), event('resumed', vn('03-06 09:00'))]);
    expect(local(life.due?.dueAt)).toBe('03-23 10:00');
  });

  it('do not move by a pause before the clock began', () => {
    const allowance = { amount: 1, unit: 'working_day', nextDayAfter: '15:00' } as const;
    const life = derive([accepted[0]!, event('accepted', vn('03-02 15:30'), { allowance }), event('paused', vn('03-02 15:40')), event('resumed', vn('03-02 16:40'))]);
    expect(local(life.due?.dueAt)).toBe('03-03 17:00');
  });

  it('never come nearer by apology', () => {
    const life = derive([...accepted, event('extended', vn('03-03 09:00'), { newDueAt: vn('03-04 09:00') })]);
    expect([local(life.due?.dueAt), life.timeline.at(-1)?.ignored]).toEqual(['03-09 09:00', 'not_later']);
  });

  it('need an acceptance', () => {
    const life = derive([...events('submitted', 'supplement_requested'), event('extended', vn('03-20 09:00'))]);
    expect([life.due, life.timeline.at(-1)?.ignored]).toEqual([null, 'not_accepted_yet']);
  });

  it('stand still for the reader while the citizen is asked', () => {
    const life = derive([...accepted, event('supplement_requested', vn('03-04 09:00'))]);
    expect(life.clock.state).toBe('paused');
    expect(timeLeft(vn('05-20 09:00'), life.due!, calendar)).toMatchObject({ days: 3, hours: 0, isPaused: true });
    expect(lateness(vn('05-20 09:00'), life.due!, calendar).state).toBe('on_time');
  });

  it('run again when the papers came, or when they are accepted where a province decides so', () => {
    const list = [...accepted, event('supplement_requested', vn('03-03 09:00')), event('supplement_submitted', vn('03-04 09:00')), event('supplement_accepted', vn('03-06 09:00'))];
    const strict = deriveDossier(list, { calendar, rules: { supplementPauseEnds: 'accepted' } });
    expect([derive(list).due?.dueAt, strict.due?.dueAt].map(local)).toEqual(['03-10 09:00', '03-12 09:00']);
  });

  it('wait for the fee although the supplement has come', () => {
    const life = derive([...accepted, event('payment_requested', vn('03-03 09:00')), event('supplement_requested', vn('03-03 10:00')), event('supplement_submitted', vn('03-04 09:00'))]);
    expect([life.situation, life.clock.state, life.clock.intervals.at(-1)?.pausedFor]).toEqual(['supplement_sent', 'paused', 'payment']);
  });

  it('end with the result', () => {
    const life = derive([...accepted, event('result_ready', vn('03-05 09:00')), event('returned', vn('03-30 09:00'))]);
    expect(life.clock).toEqual({ state: 'ended', intervals: [{ from: vn('03-02 09:00'), to: vn('03-05 09:00'), pausedFor: null }] });
    expect(life.result).toEqual({ outcome: 'granted', readyAt: vn('03-05 09:00'), returnedAt: vn('03-30 09:00') });
  });
});

describe('the answer of the one-stop', () => {
  it.each<[readonly RecordedEvent[], string]>([
    [[], 'none'],
    [[event('submitted', vn('03-02 09:00'))], '03-03 09:00'],
    [[event('submitted', vn('03-06 20:00'))], '03-09 17:00'],
    [events('submitted', 'supplement_requested'), 'none'],
    [[event('submitted', vn('03-02 09:00')), event('supplement_requested', vn('03-02 10:00')), event('supplement_submitted', vn('03-05 14:00'))], '03-06 14:00'],
    [[event('submitted', vn('03-02 09:00')), event('payment_requested', vn('03-02 10:00')), event('payment_received', vn('03-04 10:00'))], '03-05 10:00'],
    [[event('submitted', vn('03-02 09:00')), event('withdrawal_requested', vn('03-02 10:00')), event('withdrawal_refused', vn('03-04 10:00'))], '03-05 10:00'],
    [events('submitted', 'accepted'), 'none'],
    [events('submitted', 'intake_refused'), 'none'],
  ])('%#: is due at %s', (list, due) => {
    expect(local(derive(list).intakeDue?.dueAt)).toBe(due);
  });
});
