import { randomUUID } from 'node:crypto';
import { DESK_QUEUE_VALUES, DESK_SORT_VALUES, type DeskCounts, type DeskDossierList, type DeskQueue } from '@dvcqg/openapi';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITUATIONS, type Situation } from '@dvcqg/domain';
import type { Gateway } from '../../gateway.js';
import { fakeReceipts, submitted } from '../../testing/applying.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { officerSessions, TestDesk, THU, VY } from '../../testing/officers.js';
import { NOW, testGateway } from '../../testing/test-gateway.js';

const COUNT = 10_000;

/** In which queue a dossier of each situation is, before and after acceptance. */
const QUEUES: Readonly<Record<Exclude<Situation, 'unsubmitted'>, readonly [DeskQueue, DeskQueue]>> = {
  registered: ['intake', 'intake'], supplement_sent: ['intake', 'work'], accepted: ['work', 'work'], processing: ['work', 'work'], paused: ['work', 'work'],
  supplement_asked: ['supplement', 'supplement'], payment_asked: ['payment', 'payment'], withdrawal_asked: ['withdrawal', 'withdrawal'], finished: ['finished', 'finished'],
  not_accepted: ['ended', 'ended'], withdrawn: ['ended', 'ended'], stopped: ['ended', 'ended'], returned: ['ended', 'ended'],
};

describe.each(DATABASES)('ten thousand dossiers over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  beforeAll(async () => {
    database = await open();
    gateway = testGateway({ db: database.db, config: { validateAnswers: false }, sessions: officerSessions, receipts: fakeReceipts, now: () => NOW });
    await gateway.start();
    const { code } = await submitted(gateway);
    const situations = SITUATIONS.filter((situation) => situation !== 'unsubmitted').map((situation) => `'${situation}'`).join(',');
    await sql.raw(`
      insert into dvcqg.dossiers (id, code, subject, service_code, service_version, service_name, agency_code, agency_name, form_id, form_version, applicant_name, answers, receipt, submitted_at, name_folded,
        situation, status, due_at, is_paused, paused_since, accepted_at)
      select gen_random_uuid(), 'H37.' || (1 + n % 9) || '-261101-' || lpad(n::text, 6, '0'), subject, service_code, service_version, service_name, 'H37.' || (1 + n % 9), agency_name, form_id, form_version,
        'Người ' || n, answers, receipt, timestamptz '2026-11-01T00:00:00Z' + make_interval(mins => n / 4), 'nguoi ' || n, (array[${situations}])[1 + n % 13], 'processing',
        case when n % 3 = 0 then null else timestamptz '2026-11-20T00:00:00Z' + make_interval(mins => n % 5000) end, n % 4 = 0,
        case when n % 4 = 0 then timestamptz '2026-11-21T00:00:00Z' end, case when n % 2 = 0 then timestamptz '2026-11-02T00:00:00Z' end
      from dvcqg.dossiers, generate_series(1, ${COUNT}) as n where code = '${code}'`).execute(database.db);
    await sql.raw('analyze dvcqg.dossiers').execute(database.db);
  }, 120_000);
  afterAll(async () => {
    await gateway.stop();
    await database.close();
  });
  const desk = (): TestDesk => new TestDesk(gateway, THU);
  /** All pages one after the other; something may happen between two of them. */
  const walk = async (query: string, between: (page: number) => Promise<void> = () => Promise.resolve()): Promise<DeskDossierList['items']> => {
    const items: DeskDossierList['items'] = [];
    let cursor = '';
    for (let page = 0; ; page += 1) {
      const list = await desk().read<DeskDossierList>(`dossiers?limit=100&${query}${cursor}`);
      items.push(...list.items);
      if (list.nextCursor === null) return items;
      cursor = `&cursor=${encodeURIComponent(list.nextCursor)}`;
      await between(page);
    }
  };
  const orderOf = (sort: string) => ({ due, submittedAt }: DeskDossierList['items'][number]): string =>
    (sort === 'due' ? (due === null || due.state === 'paused' ? '9' : due.at) : submittedAt);

  it.each(DESK_SORT_VALUES)('are all on the pages by %s, each once and in order', async (sort) => {
    const items = await walk(`sort=${sort}`);
    expect(new Set(items.map(({ code }) => code)).size).toBe(COUNT + 1);
    expect(items).toHaveLength(COUNT + 1);
    const keys = items.map(orderOf(sort));
    expect(keys).toEqual([...keys].sort((a, b) => (sort === 'newest' ? -1 : 1) * (a < b ? -1 : a > b ? 1 : 0)));
  }, 120_000);

  it('that nothing happens to are on the pages once, while others change and come', async () => {
    const touched = new Set<string>();
    const items = await walk('sort=due', async (page) => {
      const { rows } = await sql<{ code: string }>`update dvcqg.dossiers set due_at = ${new Date(NOW + page * 3_600_000).toISOString()} where id in (
        select id from dvcqg.dossiers where submitted_at > timestamptz '2026-11-01T12:00:00Z' order by id offset ${page * 7} limit 20) returning code`.execute(database.db);
      for (const { code } of rows) touched.add(code);
      if (page % 20 === 0) touched.add((await submitted(gateway)).code);
    });
    const still = items.map(({ code }) => code).filter((code) => !touched.has(code));
    const { rows: [row] } = await sql<{ n: string }>`select count(*) as n from dvcqg.dossiers where not code = any(${[...touched]})`.execute(database.db);
    expect(still).toHaveLength(Number(row?.n));
    expect(new Set(still).size).toBe(still.length);
  }, 120_000);

  it('are in the queue that their situation belongs to, as they are counted', async () => {
    const counts = await desk().read<DeskCounts>('counts');
    for (const queue of DESK_QUEUE_VALUES) {
      const items = await walk(`queue=${queue}`);
      expect(counts.queues.find((each) => each.queue === queue)).toEqual({ queue, count: items.length, late: items.filter(({ due }) => due?.state === 'late').length });
      if (queue !== 'all') expect(items.filter(({ situation }) => !QUEUES[situation as keyof typeof QUEUES].includes(queue))).toEqual([]);
    }
    expect(counts.dueSoon).toBe((await walk('due=due_soon')).length);
    expect(counts.late).toBe((await walk('due=late')).length);
  }, 120_000);

  // Nothing happens to them any more, and to go through all their pages takes seconds.
  let all: Promise<DeskDossierList['items']> | undefined;
  it.each<[string, (item: DeskDossierList['items'][number]) => boolean]>([
    ['due=late', ({ due }) => due?.state === 'late'],
    ['due=due_soon', ({ due }) => due?.state === 'due_soon'],
    ['agency=H37.4', ({ agency }) => agency.code === 'H37.4'],
    ['submittedFrom=2026-11-02&submittedTo=2026-11-02', ({ submittedAt }) => new Date(Date.parse(submittedAt) + 7 * 3_600_000).toISOString().startsWith('2026-11-02')],
    ['q=nguoi 77', ({ applicantName }) => applicantName.startsWith('Người 77')],
    ['q=h37.3-2611', ({ code }) => code.startsWith('H37.3-2611')],
    ['q=001234', ({ code }) => code.endsWith('001234')],
  ])('are narrowed by %s to all that it means and to nothing else', async (query, isMeant) => {
    const narrowed = new Set((await walk(query.replace(' ', '%20'))).map(({ code }) => code));
    const meant = (await (all ??= walk(''))).filter(isMeant).map(({ code }) => code);
    expect(meant.length).toBeGreaterThan(0);
    expect([...narrowed].sort()).toEqual([...meant].sort());
  }, 120_000);

  it.each(['submittedFrom=0000-01-01', 'submittedTo=9999-12-31', 'q=%00', `q=${'a'.repeat(200)}`, `q=${encodeURIComponent("a' & b | !c:* <->")}`, 'agency=%25%25%25', `person=${encodeURIComponent('\\%_')}`, 'mine=yes'])('are never a fault: %s', async (query) => {
    expect([200, 400]).toContain((await desk().get(`dossiers?${query}`)).status);
  });

  it.each([
    ['another query', async () => `queue=work&cursor=${encodeURIComponent((await desk().read<DeskDossierList>('dossiers?limit=1')).nextCursor ?? '')}`],
    ['nowhere', () => Promise.resolve('cursor=abc')],
    ['a forger', () => Promise.resolve(`cursor=${Buffer.from(JSON.stringify(["2026'; drop", randomUUID()])).toString('base64url')}.abc`)],
  ])('refuse a cursor of %s', async (_whose, query) => {
    expect(await (await desk().get(`dossiers?${await query()}`)).json()).toMatchObject({ status: 400, code: 'invalid_cursor' });
  });

  it('of another agency are not among those of mine', async () => {
    const { total } = await new TestDesk(gateway, VY).read<DeskDossierList>('dossiers');
    expect(total).toBe((await walk('agency=H37.08')).length);
    expect((await new TestDesk(gateway, VY).read<DeskDossierList>('dossiers?agency=H37.4')).total).toBe(0);
  });
});
