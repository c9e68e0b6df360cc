import { deriveDossier, deriveFeedback, workingCalendar } from '@dvcqg/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditLog } from '../audit/audit-log.js';
import { toRecorded } from '../casework/event-rows.js';
import { project } from '../casework/projection.js';
import type { Database } from '../db/schema.js';
import { projectFeedback, toRecordedFeedback } from '../feedback/append-feedback.js';
import { readFeedbackEvents } from '../feedback/feedback-repository.js';
import type { Gateway } from '../gateway.js';
import { dossierSecret } from '../submission/dossier-secret.js';
import { fakeReceipts, fakeSessions, fakeUploads, send, submitted } from '../testing/applying.js';
import { DATABASES, type TestDatabase } from '../testing/databases.js';
import { sameSecrets, smallYear } from '../testing/demo-year.js';
import { asOfficer, LAN, officerSessions } from '../testing/officers.js';
import { NOW, testGateway } from '../testing/test-gateway.js';
import { sampleData } from '../testing/sample-data.js';
import { fillDatabase } from './fill-database.js';
import { generateYear } from './generate-year.js';

const YEAR = smallYear();
const config = sameSecrets();
const calendar = workingCalendar();

const TABLES = {
  dossiers: 'id', dossier_events: 'dossier_id, position', audit_log: 'position', audit_head: 'id', dossier_sequences: 'agency, day', ratings: 'number', payments: 'id', payment_attempts: 'reference',
  payment_facts: 'payment_id, position', officers: 'actor', feedback: 'id', feedback_events: 'feedback_id, position', published_feedback: 'feedback_id',
} as const;

/** Everything that a year writes. */
async function contentOf(db: Database): Promise<Record<string, unknown>> {
  const read = async ([table, order]: readonly [string, string]): Promise<readonly [string, unknown]> => [table, (await sql.raw(`select * from dvcqg.${table} order by ${order}`).execute(db)).rows];
  return Object.fromEntries(await Promise.all(Object.entries(TABLES).map(read)));
}

const countOf = async (db: Database, table: string): Promise<number> => Number(((await sql<{ n: string }>`select count(*) as n from ${sql.table(`dvcqg.${table}`)}`.execute(db)).rows[0])?.n);

describe.each(DATABASES)('the demonstration year over $kind', ({ open }) => {
  const opened: TestDatabase[] = [];
  let whole: { readonly db: Database; readonly gateway: Gateway };
  const ready = async (): Promise<typeof whole> => {
    const database = await open();
    opened.push(database);
    const gateway = testGateway({ db: database.db, config, sessions: officerSessions, receipts: fakeReceipts, claimUploads: fakeUploads([]) });
    await gateway.start();
    return { db: database.db, gateway };
  };
  beforeAll(async () => {
    whole = await ready();
    await generateYear({ db: whole.db, config, year: YEAR, batch: 50 });
  });
  afterAll(async () => {
    await whole.gateway.stop();
    for (const { close } of opened) await close();
  });

  it('is the same for the same seed, however large the transactions are, and when it is stopped and goes on', async () => {
    const { db, gateway } = await ready();
    let asked = 0;
    const first = await generateYear({ db, config, year: YEAR, batch: 32, isStopped: () => (asked += 1) > 2 });
    expect([first.written, await countOf(db, 'dossiers')]).toEqual([64, 64]);
    expect((await generateYear({ db, config, year: YEAR, batch: 7 })).written).toBe(120);
    expect(await contentOf(db)).toEqual(await contentOf(whole.db));
    expect((await generateYear({ db, config, year: YEAR })).summary.dossiers).toBe(0);
    expect(await countOf(db, 'dossiers')).toBe(120);
    await gateway.stop();
  });

  it('leaves nothing of a transaction that fails half-way, and goes on behind the ones before', async () => {
    const { db, gateway } = await ready();
    await sql.raw(`alter table dvcqg.ratings add constraint none_late check (rated_at < '${new Date(NOW - 200 * 86_400_000).toISOString()}')`).execute(db);
    await expect(generateYear({ db, config, year: YEAR, batch: 20 })).rejects.toThrow('none_late');
    const { written } = await db.selectFrom('demo_years').select('written').executeTakeFirstOrThrow();
    expect([written > 0 && written < 120, await countOf(db, 'dossiers')]).toEqual([true, written]);
    await sql`alter table dvcqg.ratings drop constraint none_late`.execute(db);
    await generateYear({ db, config, year: YEAR });
    expect(await contentOf(db)).toEqual(await contentOf(whole.db));
    await gateway.stop();
  });

  it('keeps with every dossier what follows from its events', async () => {
    const [dossiers, events] = await Promise.all([whole.db.selectFrom('dossiers').selectAll().execute(), whole.db.selectFrom('dossier_events').selectAll().orderBy('position').execute()]);
    const byDossier = Map.groupBy(events, ({ dossier_id: id }) => id);
    for (const dossier of dossiers) {
      const kept = project(deriveDossier((byDossier.get(dossier.id) ?? []).map(toRecorded), { calendar }));
      for (const [name, value] of Object.entries(kept)) {
        const isJson = typeof value === 'string' && value.startsWith('{');
        const found = dossier[name as keyof typeof dossier] as unknown;
        expect([dossier.code, name, found instanceof Date ? found.toISOString() : found]).toEqual([dossier.code, name, isJson ? (JSON.parse(value) as unknown) : value]);
      }
    }
  });

  it('numbers the dossiers of an agency and a day without a gap', async () => {
    const codes = (await whole.db.selectFrom('dossiers').select('code').execute()).map(({ code }) => /^(.*)-(\d+)$/.exec(code) as RegExpExecArray);
    for (const [, numbers] of Map.groupBy(codes, ([, day]) => day)) expect(numbers.map(([, , number]) => Number(number)).sort((a, b) => a - b)).toEqual(numbers.map((_, at) => at + 1));
  });

  it('has feedback that stands as its events say, most of it answered in time', async () => {
    const all = await whole.db.selectFrom('feedback').selectAll().execute();
    expect(all.length).toBeGreaterThan(10);
    for (const row of all) {
      const events = await readFeedbackEvents(whole.db, row.id);
      const { was_on_time: wasOnTime, state, revision } = projectFeedback(deriveFeedback(events.map(toRecordedFeedback), calendar), row);
      expect([row.was_on_time, row.state, row.revision]).toEqual([wasOnTime, state, revision]);
    }
    expect(all.filter(({ was_on_time: wasOnTime }) => wasOnTime === true).length).toBeGreaterThan(all.length / 2);
  });

  it('is in the sums of the reports to the last dossier', async () => {
    const tallies = ['received', 'received_online', 'closed', 'done', 'done_late', 'intake_refused', 'withdrawn', 'with_fee', 'paid_online', 'ratings', 'satisfied'];
    const sums = tallies.map((tally) => `sum(${tally})::integer as ${tally}`).join(', ');
    const by = `group by day, agency, service having ${tallies.map((tally) => `sum(${tally}) <> 0`).join(' or ')} order by day, agency, service`;
    const kept = `select day, agency, service, ${tallies.join(', ')} from dvcqg.report_changes union all select day, agency, service, ${tallies.join(', ')} from dvcqg.report_days where service <> '*' and agency <> '*'`;
    const read = async (from: string): Promise<unknown> => (await sql.raw(`select day::text as day, agency, service, ${sums} from ${from} ${by}`).execute(whole.db)).rows;
    expect(await read(`(${kept}) as kept`)).toEqual(await read('dvcqg.report_sources'));
  });

  it('has a whole audit log, with a row for every event and rating', async () => {
    const audit = new AuditLog(whole.gateway.submission.secret as ConstructorParameters<typeof AuditLog>[0]);
    expect(await audit.verify(whole.db)).toEqual({ rows: (await countOf(whole.db, 'dossier_events')) + (await countOf(whole.db, 'ratings')) + (await countOf(whole.db, 'feedback_events')), brokenAt: undefined });
  });

  it('tells nobody: there is nothing to be sent and nobody to send it to', async () => {
    for (const table of ['outbox', 'dossier_contacts', 'deliveries', 'operations', 'payment_notices', 'feedback_outbox']) expect([table, await countOf(whole.db, table)]).toEqual([table, 0]);
    const { rows } = await sql`select from dvcqg.payments where next_check_at is not null or next_refund_at is not null`.execute(whole.db);
    expect(rows).toEqual([]);
  });

  it('is read as any other dossier by the desk and by who holds its secret', async () => {
    const list = await send(whole.gateway, 'GET', '/v1/desk/dossiers?limit=50', undefined, asOfficer(LAN));
    expect(list.status).toBe(200);
    expect(((await list.json()) as { items: unknown[] }).items.length).toBe(50);
    const dossiers = await whole.db.selectFrom('dossiers').select(['id', 'code']).orderBy('code').limit(20).execute();
    for (const { id, code } of dossiers) {
      const headers = { 'dossier-secret': dossierSecret(whole.gateway.submission.secret, id) };
      const shown = await send(whole.gateway, 'GET', `/v1/dossiers/${code}`, undefined, headers);
      expect([code, shown.status]).toEqual([code, 200]);
      const seen = await send(whole.gateway, 'GET', `/v1/desk/dossiers/${code}`, undefined, asOfficer(LAN));
      expect([code, seen.status]).toEqual([code, 200]);
      const audit = await send(whole.gateway, 'GET', `/v1/desk/dossiers/${code}/audit`, undefined, asOfficer(LAN));
      expect([code, audit.status]).toEqual([code, 200]);
    }
  });

  it('is refused where another year of the same name was begun', async () => {
    await expect(generateYear({ db: whole.db, config, year: smallYear({ seed: '2' }) })).rejects.toThrow('another year');
  });
});

describe('a database that holds dossiers of real people', () => {
  let database: TestDatabase;
  let gateway: Gateway;
  beforeAll(async () => {
    database = await DATABASES[0]!.open();
    gateway = testGateway({ db: database.db, config, sessions: fakeSessions, receipts: fakeReceipts, claimUploads: fakeUploads([]) });
    await gateway.start();
    await submitted(gateway);
  });
  afterAll(async () => {
    await gateway.stop();
    await database.close();
  });
  const fill = (besideReal: boolean): ReturnType<typeof fillDatabase> => fillDatabase({
    db: database.db, config, shipped: sampleData(), isPlain: false, now: NOW, onBegin: () => undefined, onWritten: () => undefined, isStopped: () => false,
    options: { count: 10, seed: '1', endsAt: new Date(NOW).toISOString(), ratedShare: 0.5, besideReal, shows: undefined },
  });

  it('is left alone', async () => {
    await expect(fill(false)).rejects.toThrow('not made up');
    expect([await countOf(database.db, 'dossiers'), await countOf(database.db, 'demo_years')]).toEqual([1, 0]);
  });

  it('is filled beside them when somebody says so, with codes of their own', async () => {
    expect((await fill(true)).written).toBe(10);
    expect(await countOf(database.db, 'dossiers')).toBe(11);
  });
});
