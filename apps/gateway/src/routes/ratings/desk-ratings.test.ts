import type { DeskRating, DeskRatingList, RatingSummary, RatingSummaryList } from '@dvcqg/openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../../gateway.js';
import { as, fakeReceipts, fakeUploads, MAI } from '../../testing/applying.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { feedbackConfig, sentFeedback } from '../../testing/feedback.js';
import { HAI, LAN, officerSessions, TestDesk, THU, VY } from '../../testing/officers.js';
import { endedDossier, newDevice, OF_PLACE, OF_SERVICE, PLACE, rated, ratingConfig, RETURNED } from '../../testing/rating.js';
import { NOW, testGateway } from '../../testing/test-gateway.js';

const DAY = 86_400_000;
const WITH_NUMBER = 'Cán bộ hẹn nhiều lần. Gọi tôi số 0912 345 678 nhé.';
const figuresOf = ({ items }: RatingSummaryList, code: string): RatingSummary['figures'] | undefined => items.find(({ of }) => of.code === code)?.figures;

describe.each(DATABASES)('ratings at the desk over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  let clock = NOW;
  let code: string;
  const desk = (who: { readonly token: string }): TestDesk => new TestDesk(gateway, who);
  const list = async (who: { readonly token: string }, query = ''): Promise<DeskRating[]> => (await desk(who).read<DeskRatingList>(`ratings?${query}`)).items;
  const summaries = (query: string): Promise<RatingSummaryList> => desk(LAN).read(`rating-summaries?${query}`);

  beforeAll(async () => {
    database = await open();
    gateway = testGateway({ db: database.db, config: { ratings: ratingConfig(), feedback: feedbackConfig() }, sessions: officerSessions, receipts: fakeReceipts, claimUploads: fakeUploads([]), now: () => clock });
    await gateway.start();
    const dossier = await endedDossier(gateway, database.db);
    code = dossier.code;
    await rated(gateway, as(MAI), { subject: dossier.subject, level: 'dissatisfied', reasons: ['slow'], comment: WITH_NUMBER });
    clock += DAY;
    await rated(gateway, newDevice(), { subject: OF_PLACE, level: 'very_satisfied', comment: 'Cảm ơn' });
    clock += DAY;
    await rated(gateway, newDevice(), { subject: OF_SERVICE, level: 'neutral' });
  });
  afterAll(async () => {
    await gateway.stop();
    await database.close();
  });

  describe('are listed', () => {
    it('newest first, of one\'s own agencies and those below; of services for the province', async () => {
      expect((await list(LAN)).map(({ kind, level }) => `${kind} ${level}`)).toEqual(['service neutral', 'place very_satisfied', 'dossier dissatisfied']);
      expect((await list(THU)).map(({ kind }) => kind)).toEqual(['service', 'place', 'dossier']);
      for (const stranger of [VY, HAI]) expect(await list(stranger)).toEqual([]);
    });

    it('for nobody without a role, and are not told to the citizen who gave one', async () => {
      expect((await desk(MAI).get('ratings')).status).toBe(403);
      expect((await desk({ token: 'nobody'.padEnd(43, '0') }).get('ratings')).status).toBe(401);
    });

    it('with whose dossier it was and with words about persons for managers alone', async () => {
      const [manager] = await list(LAN, 'kind=dossier');
      expect(manager).toMatchObject({ dossierCode: code, comment: WITH_NUMBER, isCommentHidden: false, reasons: ['slow'], scores: { total_time: 2, overall: 0 } });
      const [officer] = await list(THU, 'kind=dossier');
      expect(officer).toMatchObject({ isCommentHidden: true, level: 'dissatisfied', number: manager?.number });
      expect(JSON.stringify(officer)).not.toMatch(new RegExp(`${code}|0912`));
      expect((await list(THU, 'kind=place'))[0]).toMatchObject({ comment: 'Cảm ơn', isCommentHidden: false });
    });

    it('without anything that tells who gave them', async () => {
      const rows = await database.db.selectFrom('ratings').select('rater').execute();
      const text = JSON.stringify(await list(LAN));
      for (const word of [...rows.map(({ rater }) => rater), MAI.name, MAI.number]) expect(text).not.toContain(word);
    });

    it.each([
      ['level=neutral', ['service']], ['kind=place', ['place']], ['commented=true', ['place', 'dossier']], ['commented=false', ['service']], ['service=1.999999', []],
      ['agency=H37.10', ['place']], ['agency=H37', ['place', 'dossier']], ['ratedTo=2026-11-22', ['dossier']], ['ratedFrom=2026-11-23&ratedTo=2026-11-23', ['place']], ['ratedFrom=0000-01-01', ['service', 'place', 'dossier']],
    ])('narrowed by %s', async (query, kinds) => {
      expect((await list(LAN, query)).map(({ kind }) => kind)).toEqual(kinds);
    });

    it.each(['level=five', 'kind=person', 'ratedFrom=yesterday', 'cursor=abc', 'limit=0'])('not for "%s"', async (query) => {
      expect((await desk(LAN).get(`ratings?${query}`)).status).toBe(400);
    });

    it('page by page, also when another one comes between', async () => {
      const first = await desk(LAN).read<DeskRatingList>('ratings?limit=2');
      expect([first.items.length, first.total]).toEqual([2, 3]);
      await rated(gateway, newDevice(), { subject: OF_SERVICE });
      const second = await desk(LAN).read<DeskRatingList>(`ratings?limit=2&cursor=${first.nextCursor ?? ''}`);
      expect([second.items.map(({ kind }) => kind), second.nextCursor]).toEqual([['dossier'], null]);
      expect((await desk(LAN).get(`ratings?kind=place&cursor=${first.nextCursor ?? ''}`)).status).toBe(400);
    });

    it('and that they were read is written down', async () => {
      const countReads = async (): Promise<number> => (await database.db.selectFrom('audit_log').select('position').where('action', '=', 'ratings_read').execute()).length;
      const before = await countReads();
      await list(THU);
      expect(await countReads()).toBe(before + 1);
    });
  });

  describe('in figures', () => {
    it('are the manager\'s, at once and however few; nobody else\'s', async () => {
      const all = await summaries('by=agency&period=2026');
      expect(all.minimum).toBe(1);
      expect(figuresOf(all, 'H37')).toMatchObject({ count: 1, satisfied: 0 });
      expect(figuresOf(all, PLACE.agency.code)).toMatchObject({ count: 1, satisfied: 1 });
      expect((await desk(THU).get('rating-summaries?by=agency')).status).toBe(403);
      expect((await desk(VY).read<RatingSummaryList>('rating-summaries?by=agency&period=2026')).items).toEqual([]);
    });

    it('have the points that the agency\'s own dossiers tell, and say what is not measured', async () => {
      const of = figuresOf(await summaries('by=agency&period=2026'), 'H37');
      expect(of?.indicators.map(({ indicator, average }) => `${indicator} ${average}`)).toEqual([
        'total_time 2', 'agency_time 2', 'contacts 2', 'contacted_bodies 2', 'one_stop 2', 'publication 2', 'feedback_handling 2', 'online_progress 2', 'overall 0',
      ]);
      expect(of?.notMeasured).toEqual(['conduct']);
      expect(of).toMatchObject({ points: 16, of: 16, grade: 'excellent' });
      // No dossier was received there: of its one-stop and online services nothing is known.
      expect(figuresOf(await summaries('by=agency&period=2026'), PLACE.agency.code)?.notMeasured).toContain('one_stop');
    });

    it('lose the points of online services for one online dossier that is late', async () => {
      const late = await endedDossier(gateway, database.db, [RETURNED[0]!, { type: 'assigned', unit: 'Phòng Tư pháp' }]);
      await database.db.updateTable('dossiers').set({ result_due_at: new Date(clock - DAY).toISOString() }).where('id', '=', late.id).execute();
      const of = figuresOf(await summaries('by=agency&period=2026'), 'H37');
      expect(of?.indicators.filter(({ indicator }) => indicator === 'one_stop' || indicator === 'online_progress')).toEqual([
        { indicator: 'one_stop', average: 1, count: 1 }, { indicator: 'online_progress', average: 0, count: 2 },
      ]);
    });

    it('lose the points of answers while feedback waits after its day', async () => {
      const answers = async (): Promise<unknown> => figuresOf(await summaries('by=agency&period=2026'), 'H37')?.indicators.find(({ indicator }) => indicator === 'feedback_handling');
      const { code: feedback } = await sentFeedback(gateway);
      expect(await answers()).toEqual({ indicator: 'feedback_handling', average: 2, count: 0 });
      await database.db.updateTable('feedback').set({ due_at: new Date(clock - DAY).toISOString() }).where('code', '=', feedback).execute();
      expect(await answers()).toEqual({ indicator: 'feedback_handling', average: 0, count: 1 });
      await database.db.updateTable('feedback').set({ answered_at: new Date(clock).toISOString(), was_on_time: true, due_at: null }).where('code', '=', feedback).execute();
      expect(await answers()).toEqual({ indicator: 'feedback_handling', average: 2, count: 1 });
    });

    it('know nothing of an agency\'s dossiers in a period without any', async () => {
      expect((await summaries('by=agency&period=2025')).items).toEqual([]);
      expect(figuresOf(await summaries('by=service&period=2026'), OF_SERVICE.slice(8))?.notMeasured).toContain('online_progress');
    });
  });
});

describe.each(DATABASES)('a province that has not said that all dossiers are here, over $kind', ({ open }) => {
  it('is told that the one-stop and online services are not measured', async () => {
    const database = await open();
    const gateway = testGateway({ db: database.db, config: { ratings: ratingConfig({ allDossiersAreHere: false }) }, sessions: officerSessions, receipts: fakeReceipts, claimUploads: fakeUploads([]), now: () => NOW });
    await gateway.start();
    await rated(gateway, as(MAI), { subject: (await endedDossier(gateway, database.db)).subject });
    const all = await new TestDesk(gateway, LAN).read<RatingSummaryList>('rating-summaries?by=agency&period=2026');
    expect(figuresOf(all, 'H37')).toMatchObject({ notMeasured: ['one_stop', 'conduct', 'online_progress'], of: 12 });
    await gateway.stop();
    await database.close();
  });
});
