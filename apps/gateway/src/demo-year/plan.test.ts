import { allowedActions, ACTION_RULES, type ActorRole, checkPersonalId, checkPersonName, checkPhone, checkTaxCode, deriveDossier, missingReason, moderateFeedback, moderatePublication, parseDossierCode, PROVINCES_UNTIL_2025, workingCalendar } from '@dvcqg/domain';
import { checkSubmission, compileForm } from '@dvcqg/forms';
import { formForService } from '@dvcqg/forms/definitions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_RECORDS } from '../testing/sample-data.js';
import { sampleYear } from '../testing/demo-year.js';
import { NOW } from '../testing/test-gateway.js';
import { organizationOf, personOf } from './people/person.js';
import { type PlannedDossier, YearPlan } from './plan.js';

const calendar = workingCalendar();
const SEEDS = ['1', 'Tết', 'x y', '\u{1F3EE}'];
const plans = new Map(SEEDS.map((seed) => [seed, new YearPlan(sampleYear({ seed }))]));
const someDossier = fc.record({ seed: fc.constantFrom(...SEEDS), number: fc.nat(999) });
const planned = ({ seed, number }: { readonly seed: string; readonly number: number }): PlannedDossier => plans.get(seed)!.dossier(number);

/** Events as the rules read them, with the role of who brought each about. */
const recorded = ({ life: { dossier } }: PlannedDossier): { readonly event: Parameters<typeof deriveDossier>[0][number]; readonly role: ActorRole }[] =>
  dossier.rows.map(({ position, type, at, data, actor_role: role }) => ({ event: { ...(JSON.parse(data) as object), id: `e${position}`, type, at }, role: role as ActorRole }));

describe('a made-up dossier', () => {
  it('has a history in which every event counts and was allowed to who did it', () => {
    fc.assert(fc.property(someDossier, (which) => {
      const history = recorded(planned(which));
      expect(history.length).toBeGreaterThan(0);
      history.forEach(({ event, role }, at) => {
        const before = deriveDossier(history.slice(0, at).map((each) => each.event), { calendar });
        const actions = ACTION_RULES.filter((rule) => rule.event === event.type).map(({ action }) => action);
        expect(allowedActions(before, role).some((action) => actions.includes(action)), `${event.type} by ${role} when ${before.situation}`).toBe(true);
      });
      expect(deriveDossier(history.map(({ event }) => event), { calendar }).timeline.every(({ ignored }) => ignored === null)).toBe(true);
    }), { numRuns: 400 });
  });

  it('lives forward in time and never after the end of the year', () => {
    fc.assert(fc.property(someDossier, (which) => {
      const times = recorded(planned(which)).map(({ event }) => Date.parse(event.at));
      expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
      expect(times.at(-1)).toBeLessThanOrEqual(NOW);
    }), { numRuns: 200 });
  });

  it('is handed in where and how people can, and worked on when offices are open', () => {
    fc.assert(fc.property(someDossier, (which) => {
      const { channel, submittedAt, life } = planned(which);
      if (channel !== 'online') expect(calendar.isWorkingMoment(submittedAt)).toBe(true);
      const byOfficers = life.dossier.rows.filter(({ actor_role: role }) => role === 'specialist');
      expect(byOfficers.every(({ at }) => calendar.isWorkingMoment(Math.floor(Date.parse(at) / 60_000) * 60_000))).toBe(true);
    }), { numRuns: 200 });
  });

  it('has answers that its form takes as they are, and no e-mail address to write to', () => {
    fc.assert(fc.property(someDossier, (which) => {
      const { service, values } = planned(which);
      const form = compileForm(formForService(SAMPLE_RECORDS.find(({ service: { code } }) => code === service.service.code)!.service));
      const verdict = checkSubmission(form, values, { now: new Date(NOW) });
      expect(verdict).toMatchObject({ ok: true, values });
      expect(JSON.stringify(values)).not.toContain('@');
    }), { numRuns: 100 });
  });

  it('is rated as the rules of ratings want it, only when it was returned', () => {
    fc.assert(fc.property(someDossier, (which) => {
      const { life: { rating, dossier } } = planned(which);
      if (!rating) return;
      expect(dossier.derived.situation).toBe('returned');
      expect(missingReason(rating)).toBeNull();
      expect(rating.at).toBeGreaterThan(Date.parse(dossier.derived.result?.returnedAt ?? ''));
    }), { numRuns: 200 });
  });

  it('is written about in words that may be sent, and made public without anybody\'s data', () => {
    fc.assert(fc.property(someDossier, (which) => {
      const { feedback } = planned(which);
      if (!feedback) return;
      expect(moderateFeedback(feedback.request)).toEqual([]);
      for (const { event } of feedback.steps) if (event.type === 'published') expect(moderatePublication(event.publication, [feedback.request.sender])).toEqual([]);
    }), { numRuns: 200 });
  });

  it('owes nothing to who paid for what was refused', () => {
    const late = Array.from({ length: 1000 }, (_, number) => planned({ seed: 'x y', number })).filter(({ submittedAt }) => submittedAt < NOW - 60 * 86_400_000);
    expect(late.flatMap(({ life }) => life.dossier.derived.fees).every(({ refundDue }) => refundDue === 0)).toBe(true);
  });

  it('is the same for the same seed and number, whoever was planned before', () => {
    fc.assert(fc.property(someDossier, ({ seed, number }) => {
      const plan = new YearPlan(sampleYear({ seed }));
      plan.dossier((number + 1) % 1000);
      const [one, other] = [plan.dossier(number), planned({ seed, number })];
      expect([one.life.dossier.id, one.life.dossier.rows, one.values, one.life.payments, one.life.rating]).toEqual([other.life.dossier.id, other.life.dossier.rows, other.values, other.life.payments, other.life.rating]);
    }), { numRuns: 30 });
  });

  it('comes later than those before it', () => {
    const plan = new YearPlan(sampleYear({ dossiers: 3000 }));
    const times = Array.from({ length: 300 }, (_, at) => plan.dossier(at * 10).submittedAt);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});

describe('a year', () => {
  const all = Array.from({ length: 1000 }, (_, number) => number);
  const dossiers = all.map((number) => planned({ seed: '1', number }));
  const share = (part: readonly unknown[], of: readonly unknown[]): number => part.length / of.length;
  const online = (some: readonly PlannedDossier[]): number => share(some.filter(({ channel }) => channel === 'online'), some);

  it('brings about 97 of 100 results in time', () => {
    const done = dossiers.map(({ life }) => life.dossier.derived).filter(({ result }) => result !== null);
    const onTime = done.filter(({ result, due }) => due !== null && (result?.readyAt ?? '') <= due.dueAt);
    expect(share(onTime, done)).toBeGreaterThan(0.95);
    expect(share(onTime, done)).toBeLessThan(0.99);
  });

  it('is handed in online more and more', () => {
    expect(online(dossiers.slice(500))).toBeGreaterThan(online(dossiers.slice(0, 500)) + 0.08);
  });

  it('leaves some dossiers open at its end, and none of its first months', () => {
    const open = dossiers.filter(({ life }) => !life.dossier.derived.isEnded && life.dossier.derived.result === null);
    expect(open.length).toBeGreaterThan(0);
    expect(open.every(({ submittedAt }) => submittedAt > NOW - 120 * 86_400_000)).toBe(true);
  });

  it('knows every kind of event there is but those that nobody brings about in a year', () => {
    const types = new Set(dossiers.flatMap(({ life }) => life.dossier.rows.map(({ type }) => type)));
    for (const type of ['submitted', 'accepted', 'intake_refused', 'assigned', 'processing_started', 'supplement_requested', 'supplement_submitted', 'supplement_accepted', 'payment_requested', 'payment_received', 'paused', 'resumed', 'extended', 'withdrawn', 'result_ready', 'returned']) {
      expect(types).toContain(type);
    }
  });
});

describe('made-up people', () => {
  it('have numbers that are right by their form and belong to nobody: country 999, telephones that begin with 0, tax codes of province 99', () => {
    fc.assert(fc.property(fc.string(), fc.nat(5_000_000), (seed, number) => {
      const person = personOf(seed, number);
      expect(checkPersonalId(person.identityNumber, person)).toMatchObject({ ok: true, facts: { provinceCode: '999' } });
      expect(PROVINCES_UNTIL_2025.has(person.identityNumber.slice(1, 3))).toBe(false);
      expect(checkPhone(person.phone)).toMatchObject({ ok: true, value: person.phone, kind: 'landline' });
      expect(person.phone).toMatch(/^02050/);
      expect(checkPersonName(person.fullName)).toMatchObject({ ok: true, value: person.fullName });
      expect(person.fullName).toMatch(/ \p{Lu}$/u);
      expect(checkTaxCode(organizationOf(seed, number).taxCode)).toMatchObject({ ok: true, kind: 'enterprise' });
    }));
  });

  it('are received by agencies whose codes can number dossiers', () => {
    expect(sampleYear().agencies.all.every(({ code }) => parseDossierCode(`${code}-261122-0001`) !== null)).toBe(true);
  });
});
