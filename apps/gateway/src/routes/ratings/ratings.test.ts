import { randomUUID } from 'node:crypto';
import type { Problem, RatingRequest, RatingSummaryList } from '@dvcqg/openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../../gateway.js';
import { as, fakeReceipts, fakeSessions, fakeUploads, MAI, PAO, SERVICE } from '../../testing/applying.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { ask, endedDossier, newDevice, OF_PLACE, OF_SERVICE, ownRating, PLACE, rate, rated, ratingConfig, RETURNED } from '../../testing/rating.js';
import { NOW, testGateway } from '../../testing/test-gateway.js';

const DAY = 86_400_000;
const DISSATISFIED: Pick<RatingRequest, 'level' | 'reasons'> = { level: 'dissatisfied', reasons: ['slow'] };

describe.each(DATABASES)('ratings over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  let other: Gateway;
  let clock = NOW;
  beforeAll(async () => {
    database = await open();
    const make = (): Gateway => testGateway({ db: database.db, config: { ratings: ratingConfig(), allowsAnonymous: true }, sessions: fakeSessions, receipts: fakeReceipts, claimUploads: fakeUploads([]), now: () => clock });
    [gateway, other] = [make(), make()];
    await gateway.start();
    await other.start();
  });
  afterAll(async () => {
    await gateway.stop();
    await other.stop();
    await database.close();
  });
  const dossier = (events = RETURNED): ReturnType<typeof endedDossier> => endedDossier(gateway, database.db, events);
  const codeOf = async (response: Response): Promise<string> => ((await response.json()) as Problem).code;
  const rowsOf = (subject: string): Promise<Record<string, unknown>[]> => database.db.selectFrom('ratings').selectAll().where('subject', '=', subject).execute();

  describe('of a dossier', () => {
    it('are one for its owner and whoever holds its secret', async () => {
      const { subject, secret } = await dossier();
      expect(await ownRating(gateway, subject, as(MAI))).toMatchObject({ subject: { kind: 'dossier' }, state: 'open', rating: null });
      const first = await rated(gateway, as(MAI), { subject, level: 'very_satisfied', answers: { conduct: 'satisfied' } });
      expect(first).toMatchObject({ state: 'changeable', rating: { level: 'very_satisfied', answers: { conduct: 'satisfied' }, reasons: [], changedAt: null, ratedAt: new Date(clock).toISOString(), changeableUntil: new Date(clock + 7 * DAY).toISOString() } });
      const changed = await rated(gateway, { 'dossier-secret': secret }, { subject, ...DISSATISFIED, comment: '  Chậm ba ngày  ' });
      expect(changed.rating).toMatchObject({ number: first.rating?.number, level: 'dissatisfied', answers: {}, reasons: ['slow'], comment: 'Chậm ba ngày' });
      expect(await ownRating(other, subject, as(MAI))).toEqual(changed);
      expect(await rowsOf(subject)).toHaveLength(1);
    });

    it('keep what the dossier tells beside what the person says, in points', async () => {
      const { subject, secret } = await dossier();
      await rated(gateway, { 'dossier-secret': secret }, { subject, level: 'satisfied', answers: { convenience: 'dissatisfied' } });
      expect(await rowsOf(subject)).toMatchObject([{ service_code: SERVICE, agency_code: 'H37', month: '2026-11', scores: { total_time: 2, agency_time: 2, contacts: 2, contacted_bodies: 2, publication: 2, overall: 1, convenience: 0 } }]);
    });

    it.each([['is not finished', [RETURNED[0]]], ['was withdrawn', [{ type: 'withdrawal_requested' }]]] as const)('are refused while it %s', async (_why, events) => {
      const { subject } = await dossier(events as never);
      expect(await ownRating(gateway, subject, as(MAI))).toMatchObject({ state: 'unavailable', rating: null });
      const response = await rate(gateway, as(MAI), { subject });
      expect([response.status, await codeOf(response)]).toEqual([409, 'action_not_allowed']);
    });

    it('may be given by who was refused at intake', async () => {
      const { subject } = await dossier([{ type: 'intake_refused', reason: 'Không thuộc thẩm quyền' }]);
      expect((await rated(gateway, as(MAI), { subject, ...DISSATISFIED })).state).toBe('changeable');
    });

    it('are nobody else\'s: a stranger learns as much as of a dossier that does not exist', async () => {
      const { subject } = await dossier();
      await rated(gateway, as(MAI), { subject });
      const strangers: Record<string, string>[] = [as(PAO), newDevice(), {}, { 'dossier-secret': 'x'.repeat(43) }];
      for (const who of strangers) {
        for (const name of [subject, 'dossier:H37-261122-9999']) {
          const response = await rate(gateway, who, { subject: name });
          expect([response.status, await codeOf(response)]).toEqual([404, 'not_found']);
          expect((await ask(gateway, `/v1/ratings/${encodeURIComponent(name)}`, who)).status).toBe(404);
        }
      }
    });

    it('can be changed for seven days, and are read for ever', async () => {
      const { subject } = await dossier();
      await rated(gateway, as(MAI), { subject });
      clock = NOW + 7 * DAY - 1;
      await rated(gateway, as(MAI), { subject, level: 'very_satisfied' });
      clock = NOW + 7 * DAY;
      const late = await rate(gateway, as(MAI), { subject, ...DISSATISFIED });
      expect([late.status, await codeOf(late)]).toEqual([409, 'action_not_allowed']);
      expect(await ownRating(gateway, subject, as(MAI))).toMatchObject({ state: 'closed', rating: { level: 'very_satisfied', changedAt: new Date(NOW + 7 * DAY - 1).toISOString() } });
      clock = NOW;
    });

    it('are one when forty come at once through two gateways, under forty keys', async () => {
      const { subject } = await dossier();
      const answers = await Promise.all(Array.from({ length: 40 }, (_each, at) => rate(at % 2 ? gateway : other, as(MAI), { subject })));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
      expect(await rowsOf(subject)).toHaveLength(1);
    });

    it('stand in the audit log of the dossier, without what was said', async () => {
      const { subject, id } = await dossier();
      await rated(gateway, as(MAI), { subject, ...DISSATISFIED, comment: 'canary-comment' });
      await rated(gateway, as(MAI), { subject, level: 'satisfied' });
      const log = await database.db.selectFrom('audit_log').selectAll().where('dossier_id', '=', id).orderBy('position').execute();
      expect(log.slice(-2).map(({ action }) => action)).toEqual(['rated', 'rating_changed']);
      expect(JSON.stringify(log)).not.toContain('canary');
      expect((await gateway.submission.audit.verify(database.db)).brokenAt).toBeUndefined();
    });
  });

  describe('of services and places', () => {
    it.each([[OF_SERVICE, 'service'], [OF_PLACE, 'place']] as const)('%s: each device has its own, and can change it', async (subject, kind) => {
      const [mine, yours] = [newDevice(), newDevice()];
      const first = await rated(gateway, mine, { subject, level: 'satisfied' });
      expect(first).toMatchObject({ subject: { kind }, state: 'changeable' });
      expect(await ownRating(gateway, subject, yours)).toMatchObject({ state: 'open', rating: null });
      await rated(gateway, yours, { subject, level: 'neutral' });
      const changed = await rated(other, mine, { subject, level: 'very_satisfied' });
      expect(changed.rating).toMatchObject({ number: first.rating?.number, level: 'very_satisfied' });
    });

    it('show a place without telling who asks', async () => {
      expect(await ownRating(gateway, OF_PLACE)).toEqual({ subject: { kind: 'place', title: PLACE.name, agency: PLACE.agency }, state: 'open', rating: null });
    });

    it('take a new one when the time to change is over', async () => {
      const device = newDevice();
      const first = await rated(gateway, device, { subject: OF_PLACE });
      clock = NOW + 7 * DAY;
      expect(await ownRating(gateway, OF_PLACE, device)).toMatchObject({ state: 'open', rating: null });
      const second = await rated(gateway, device, { subject: OF_PLACE });
      expect(second.rating?.number).not.toBe(first.rating?.number);
      clock = NOW;
    });

    it('need a session or a device', async () => {
      const response = await rate(gateway, {}, { subject: OF_PLACE });
      expect([response.status, await codeOf(response)]).toEqual([401, 'unauthenticated']);
    });

    it.each(['service:1.999999', 'place:no-such-place'])('%s is not found', async (subject) => {
      expect((await rate(gateway, newDevice(), { subject })).status).toBe(404);
    });

    it('keep no address, device or account that could be read', async () => {
      const device = newDevice();
      await rated(gateway, device, { subject: OF_PLACE }, { address: '198.51.100.99' });
      await rated(gateway, as(PAO), { subject: OF_PLACE });
      const kept = JSON.stringify([await database.db.selectFrom('ratings').selectAll().execute(), await database.db.selectFrom('rating_uses').selectAll().execute(), await database.db.selectFrom('commands').selectAll().execute()]);
      for (const canary of [device['rating-device'] as string, '198.51.100.99', PAO.subject, PAO.token]) expect(kept).not.toContain(canary);
    });
  });

  describe('under a key', () => {
    it('are carried out once, also through another gateway', async () => {
      const [device, key] = [newDevice(), randomUUID()];
      const first = await rate(gateway, device, { subject: OF_SERVICE }, { key });
      await rated(gateway, device, { subject: OF_SERVICE, level: 'very_satisfied' });
      const again = await rate(other, device, { subject: OF_SERVICE }, { key: key.toUpperCase() });
      expect([first.status, first.headers.get('idempotency-replayed'), again.status, again.headers.get('idempotency-replayed')]).toEqual([201, null, 201, 'true']);
      expect(await again.json()).toMatchObject({ rating: { level: 'very_satisfied' } });
    });

    it('are refused with other content', async () => {
      const [device, key] = [newDevice(), randomUUID()];
      await rate(gateway, device, { subject: OF_SERVICE }, { key });
      const response = await rate(gateway, device, { subject: OF_SERVICE, level: 'neutral' }, { key });
      expect([response.status, await codeOf(response)]).toEqual([422, 'idempotency_key_reused']);
    });

    it('are not bound by the key of somebody else', async () => {
      const key = randomUUID();
      await rated(gateway, newDevice(), { subject: OF_SERVICE }, { key });
      expect((await rate(gateway, newDevice(), { subject: OF_SERVICE, level: 'neutral' }, { key })).status).toBe(201);
    });
  });

  describe('that say too little or too much', () => {
    const wrong: readonly [string, Readonly<Record<string, unknown>>, readonly string[]][] = [
      ['dissatisfied without a reason', { level: 'dissatisfied' }, ['/body/reasons required']],
      ['very dissatisfied with blank words', { level: 'very_dissatisfied', reasons: [], comment: ' \u200b\n' }, ['/body/reasons required']],
      ['another reason without words', { level: 'dissatisfied', reasons: ['other'] }, ['/body/comment required']],
      ['no such level', { level: 'five_stars' }, ['/body/level enum']],
      ['an indicator that is computed', { answers: { total_time: 'satisfied' } }, ['/body/answers/total_time unknown_parameter']],
      ['a reason twice', { reasons: ['slow', 'slow'] }, ['/body/reasons format']],
      ['words without end', { comment: 'x'.repeat(1001) }, ['/body/comment max_length']],
      ['a subject that is none', { subject: 'dossier:1' }, ['/body/subject pattern']],
    ];
    it.each(wrong)('%s: are refused with what is wrong', async (_what, request, violations) => {
      const response = await rate(gateway, newDevice(), { subject: OF_PLACE, ...request });
      const problem = (await response.json()) as Problem;
      expect([response.status, problem.code, problem.violations?.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([400, 'validation_failed', violations]);
    });

    it('keep every script as the words it is', async () => {
      const device = newDevice();
      const comment = '<script>alert(1)</script> "; drop table ratings; -- \u{1F600} Đ\u0323';
      await rated(gateway, device, { subject: OF_PLACE, comment });
      expect((await ownRating(gateway, OF_PLACE, device)).rating?.comment).toBe(comment);
    });
  });

  describe('in public', () => {
    const summaries = async (query: string, from: Gateway = gateway): Promise<RatingSummaryList> => {
      const response = await ask(from, `/v1/rating-summaries?${query}`, {});
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
      return (await response.json()) as RatingSummaryList;
    };
    const crowd = async (count: number, request: Parameters<typeof rated>[2]): Promise<void> => {
      for (let at = 0; at < count; at += 1) await rated(gateway, newDevice(), { subject: OF_PLACE, ...request });
    };

    it('are counted from the next day on, by level and indicator, and only when there are enough of them', async () => {
      clock = Date.UTC(2027, 2, 10, 3);
      await crowd(3, { level: 'very_satisfied', answers: { conduct: 'very_satisfied' } });
      await crowd(1, { ...DISSATISFIED, answers: { conduct: 'dissatisfied' }, comment: 'canary-comment' });
      expect(await summaries('by=place&period=2027-03')).toMatchObject({ items: [], total: 0, minimum: 5, before: '2027-03-09T17:00:00.000Z' });
      clock += DAY;
      expect((await summaries('by=place&period=2027-03')).items).toEqual([{ of: { code: PLACE.key, name: PLACE.name }, figures: null }]);
      clock -= DAY;
      await crowd(1, { level: 'neutral' });
      clock += DAY;
      const list = await summaries('by=place&period=2027-03');
      expect(list.items).toEqual([{
        of: { code: PLACE.key, name: PLACE.name },
        figures: {
          count: 5, satisfied: 0.6, points: 1.5, of: 2, grade: 'good',
          notMeasured: ['total_time', 'agency_time', 'contacts', 'contacted_bodies', 'one_stop', 'publication', 'feedback_handling', 'online_progress'],
          levels: [{ level: 'very_satisfied', count: 3 }, { level: 'satisfied', count: 0 }, { level: 'neutral', count: 1 }, { level: 'dissatisfied', count: 1 }, { level: 'very_dissatisfied', count: 0 }],
          indicators: [{ indicator: 'conduct', average: 1.5, count: 4 }, { indicator: 'overall', average: 1.4, count: 5 }],
        },
      }]);
      expect(JSON.stringify(list)).not.toContain('canary');
      expect(await summaries('by=place&period=2027-03', other)).toEqual(list);
      clock = NOW;
    });

    it('leave a small month out of its year', async () => {
      clock = Date.UTC(2028, 0, 10, 3);
      await crowd(6, {});
      clock = Date.UTC(2028, 1, 10, 3);
      await crowd(2, {});
      clock += DAY;
      expect((await summaries('by=place')).items[0]?.figures?.count).toBe(6);
      expect((await summaries('by=agency&code=H37.10&period=2028')).items).toMatchObject([{ of: PLACE.agency, figures: { count: 6 } }]);
      clock = NOW;
    });

    it('count a dossier for its service and its agency', async () => {
      clock = Date.UTC(2029, 4, 10, 3);
      for (let at = 0; at < 5; at += 1) await rated(gateway, as(MAI), { subject: (await dossier()).subject });
      clock += DAY;
      // Of an agency its one-stop and its online services are known besides.
      expect((await summaries(`by=service&code=${SERVICE}`)).items).toMatchObject([{ figures: { count: 5, satisfied: 1, of: 10 } }]);
      expect((await summaries('by=agency&code=H37')).items).toMatchObject([{ figures: { count: 5, satisfied: 1, of: 16 } }]);
      clock = NOW;
    });

    it('are kept by caches for a while, and told to be the same', async () => {
      const first = await ask(gateway, '/v1/rating-summaries?by=service', {});
      expect(first.headers.get('cache-control')).toBe('public, max-age=300');
      expect((await ask(gateway, '/v1/rating-summaries?by=service', { 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(304);
    });

    it.each(['', 'by=person', 'by=service&period=2026-13', 'by=service&period=last'])('are not told for "%s"', async (query) => {
      expect((await ask(gateway, `/v1/rating-summaries?${query}`, {})).status).toBe(400);
    });
  });
});
