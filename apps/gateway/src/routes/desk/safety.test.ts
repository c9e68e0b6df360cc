import { randomUUID } from 'node:crypto';
import type { DeskBulkResult, Dossier } from '@dvcqg/openapi';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../../gateway.js';
import { fakeReceipts, fakeUploads, submitted } from '../../testing/applying.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { COMMANDS } from '../../testing/desk-commands.js';
import { LAN, officerSessions, TestDesk, THU } from '../../testing/officers.js';
import { NOW, testGateway } from '../../testing/test-gateway.js';

/** Everything that one action writes, in its order. */
const WRITES = [['insert', 'dossier_events'], ['update', 'dossiers'], ['insert', 'outbox'], ['insert', 'audit_log'], ['update', 'audit_head'], ['insert', 'commands']] as const;

describe.each(DATABASES)('two desks over one $kind', ({ open }) => {
  let database: TestDatabase;
  let gateways: readonly [Gateway, Gateway];
  beforeAll(async () => {
    database = await open();
    const make = (): Gateway => testGateway({ db: database.db, sessions: officerSessions, receipts: fakeReceipts, claimUploads: fakeUploads([]), now: () => NOW });
    gateways = [make(), make()];
    for (const gateway of gateways) await gateway.start();
  });
  afterAll(async () => {
    for (const gateway of gateways) await gateway.stop();
    await database.close();
  });
  const fresh = async (): Promise<string> => (await submitted(gateways[0])).code;
  const eventsOf = async (code: string): Promise<string[]> => {
    const rows = await database.db.selectFrom('dossier_events').innerJoin('dossiers', 'dossiers.id', 'dossier_events.dossier_id').select('type').where('code', '=', code).orderBy('position').execute();
    return rows.map(({ type }) => type);
  };
  const rows = async (): Promise<string[]> => {
    const tables = ['dossier_events', 'outbox', 'audit_log', 'commands'] as const;
    return Promise.all(tables.map(async (table) => (await database.db.selectFrom(table).select(({ fn }) => fn.countAll<string>().as('n')).executeTakeFirstOrThrow()).n));
  };
  /** Makes one write fail while something is done, as if the process had ended there. */
  const failing = async <T>(operation: string, table: string, work: () => Promise<T>): Promise<T> => {
    await sql.raw(`create function dvcqg.fail_now() returns trigger language plpgsql as 'begin raise exception ''planned''; end'`).execute(database.db);
    await sql.raw(`create trigger fail_now before ${operation} on dvcqg.${table} for each statement execute function dvcqg.fail_now()`).execute(database.db);
    try {
      return await work();
    } finally {
      await sql.raw('drop function dvcqg.fail_now cascade').execute(database.db);
    }
  };

  it('that act on one dossier at once: one wins, the other learns that something happened', async () => {
    for (let round = 0; round < 12; round += 1) {
      const code = await fresh();
      const [first, second] = [new TestDesk(gateways[0], THU), new TestDesk(gateways[1], round % 2 === 0 ? THU : LAN)];
      const answers = await Promise.all([first.act(code, COMMANDS.accept, 1), second.act(code, COMMANDS.request_supplement, 1)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
      const winner = (await answers.find(({ status }) => status === 200)?.json()) as Dossier;
      expect(await eventsOf(code)).toEqual(['submitted', winner.events.at(-1)?.type]);
    }
  });

  it('that send one command at once do it once and answer alike', async () => {
    const [code, key] = [await fresh(), randomUUID()];
    const send = (at: 0 | 1): Promise<Response> => new TestDesk(gateways[at], THU).act(code, COMMANDS.accept, 1, key);
    const answers = await Promise.all([send(0), send(1), send(0), send(1)]);
    expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
    expect((await send(1)).headers.get('idempotency-replayed')).toBe('true');
    expect(await eventsOf(code)).toEqual(['submitted', 'accepted']);
  });

  it.each(WRITES)('leave nothing behind of an action that failed at %s %s, and can repeat it', async (operation, table) => {
    const [code, key, before] = [await fresh(), randomUUID(), await rows()];
    const desk = new TestDesk(gateways[0], THU);
    const failed = await failing(operation, table, () => desk.act(code, COMMANDS.accept, 1, key));
    expect([failed.status, await rows(), await eventsOf(code)]).toEqual([500, before, ['submitted']]);
    const again = await desk.act(code, COMMANDS.accept, 1, key);
    expect([again.status, again.headers.get('idempotency-replayed'), await eventsOf(code)]).toEqual([200, null, ['submitted', 'accepted']]);
  });

  it('answer a repetition after the answer was lost as the first time, whatever happened since', async () => {
    const [code, key] = [await fresh(), randomUUID()];
    const desk = new TestDesk(gateways[0], THU);
    await desk.act(code, COMMANDS.accept, 1, key);
    await desk.does(code, COMMANDS.assign);
    const again = await new TestDesk(gateways[1], THU).act(code, COMMANDS.accept, 1, key);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
    expect(await eventsOf(code)).toEqual(['submitted', 'accepted', 'assigned']);
    expect((await desk.act(code, COMMANDS.refuse_intake, 1, key)).status).toBe(422);
  });

  describe('many dossiers', () => {
    const bulk = (at: 0 | 1, body: unknown, key: string = randomUUID()): Promise<Response> => new TestDesk(gateways[at], THU).post('actions', body, { 'idempotency-key': key });

    it('succeed or fail each by itself, and the same when it is repeated', async () => {
      const [good, moved, alsoGood] = [await fresh(), await fresh(), await fresh()];
      await new TestDesk(gateways[0], THU).does(moved, COMMANDS.refuse_intake);
      const body = { command: COMMANDS.accept, dossiers: [...[good, moved, alsoGood].map((code) => ({ code, revision: 1 })), { code: 'H37-261122-9999', revision: 1 }] };
      const key = randomUUID();
      const first = await bulk(0, body, key);
      const { results } = (await first.json()) as DeskBulkResult;
      expect(results.map(({ done, problem, revision, status }) => [done, problem ?? [revision, status]])).toEqual([
        [true, [2, 'accepted']], [false, 'revision_conflict'], [true, [2, 'accepted']], [false, 'not_found'],
      ]);
      await new TestDesk(gateways[0], THU).does(good, COMMANDS.assign);
      const again = await bulk(1, body, key);
      expect([again.headers.get('idempotency-replayed'), await again.json()]).toEqual(['true', { results }]);
      expect(await eventsOf(alsoGood)).toEqual(['submitted', 'accepted']);
      expect((await bulk(0, { ...body, dossiers: body.dossiers.slice(1) }, key)).status).toBe(422);
    });

    it('go on where a fault ended them', async () => {
      const codes = await Promise.all(Array.from({ length: 9 }, fresh));
      const [key, body] = [randomUUID(), { command: COMMANDS.accept, dossiers: codes.map((code) => ({ code, revision: 1 })) }];
      expect((await failing('insert', 'outbox', () => bulk(0, body, key))).status).toBe(500);
      const { results } = (await (await bulk(1, body, key)).json()) as DeskBulkResult;
      expect(results.map(({ code, done }) => [code, done])).toEqual(codes.map((code) => [code, true]));
      for (const code of codes) expect(await eventsOf(code)).toEqual(['submitted', 'accepted']);
    });

    it('are refused as a whole when the command is wrong or a dossier is named twice', async () => {
      const code = await fresh();
      expect(await (await bulk(0, { command: { action: 'pause' }, dossiers: [{ code, revision: 1 }] })).json()).toMatchObject({ code: 'validation_failed', violations: [{ pointer: '/body/command/reason', code: 'required' }] });
      expect(await (await bulk(0, { command: COMMANDS.accept, dossiers: [{ code, revision: 1 }, { code, revision: 1 }] })).json()).toMatchObject({ violations: [{ pointer: '/body/dossiers/1/code', code: 'duplicate' }] });
      expect(await eventsOf(code)).toEqual(['submitted']);
    });
  });
});
