import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { DossierReceived } from '@dvcqg/openapi';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FAULT_POINTS, type FaultPoint, PlannedFailure } from '../faults/faults.js';
import type { Gateway } from '../gateway.js';
import { fakeReceipts, fakeSessions, MAI, submission, submit } from '../testing/applying.js';
import { DATABASES, type TestDatabase } from '../testing/databases.js';
import { NOW, testGateway } from '../testing/test-gateway.js';

const AFTER_COMMIT: ReadonlySet<FaultPoint> = new Set(['after-commit', 'before-reply']);

describe.each(DATABASES)('exactly once over $kind', ({ kind, open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  let other: Gateway;
  /** What happens at each point of the first gateway; nothing unless a test says so. */
  let fault: (point: FaultPoint) => Promise<void> | void = () => undefined;
  beforeAll(async () => {
    database = await open();
    const parts = { db: database.db, sessions: fakeSessions, receipts: fakeReceipts, alone: 'These tests tell the gateway that takes a click from the other one, and from one that fails.' };
    gateway = testGateway({ ...parts, faults: (point) => fault(point) });
    other = testGateway(parts);
    await gateway.start();
    await other.start();
  });
  afterEach(() => {
    fault = () => undefined;
  });
  afterAll(async () => {
    gateway.stop();
    other.stop();
    await database.close();
  });

  /** Every row of a submission; what a failed one must leave untouched. */
  const rows = async (): Promise<unknown> => {
    const tables = ['operations', 'dossiers', 'dossier_events', 'dossier_files', 'outbox', 'audit_log'] as const;
    const counts = tables.map((table) => database.db.selectFrom(table).select(({ fn }) => fn.countAll<string>().as('total')).executeTakeFirstOrThrow());
    const sequences = await database.db.selectFrom('dossier_sequences').selectAll().execute();
    return { counts: (await Promise.all(counts)).map(({ total }) => total), sequences };
  };
  /** Sends until there is an answer that is not "again", as a client does. */
  const insist = async (key: string, body: unknown, through: Gateway = gateway): Promise<string> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const response = await submit(through, key, body);
      const text = await response.text();
      if (response.status === 201) return text;
      expect([409, 500, 503], text).toContain(response.status);
      await wait(5);
    }
    throw new Error('It never came through');
  };
  const numbersOf = (bodies: readonly string[]): number[] =>
    bodies.map((body) => Number((JSON.parse(body) as DossierReceived).code.split('-')[2])).sort((a, b) => a - b);
  const lastNumber = async (): Promise<number> => (await database.db.selectFrom('dossier_sequences').select('last').executeTakeFirst())?.last ?? 0;

  it('makes one dossier of fifty clicks at once', async () => {
    const key = randomUUID();
    const before = await lastNumber();
    const answers = await Promise.all(Array.from({ length: 50 }, () => submit(gateway, key)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === null)).toHaveLength(1);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
    expect(await lastNumber()).toBe(before + 1);
  });

  it('makes one dossier of fifty clicks that reach two gateways', async () => {
    const key = randomUUID();
    const before = await lastNumber();
    const answers = await Promise.all(Array.from({ length: 50 }, (_, at) => insist(key, submission(), at % 2 === 0 ? gateway : other)));
    expect(new Set(answers).size).toBe(1);
    expect(await lastNumber()).toBe(before + 1);
  });

  it('lets one of many contents through under one key', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => submit(at % 2 === 0 ? gateway : other, key, submission({}, { request: `Lần ${at}` }))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(answers.some(({ status }) => status === 409) ? [201, 409, 422] : [201, 422]));
  });

  it('numbers fifty submissions at once without a gap, though steps fail again and again', async () => {
    const before = await lastNumber();
    let step = 0;
    fault = (point) => {
      step = (step * 1_103_515_245 + 12_345) % 2_147_483_648;
      if (step % 23 === 0) throw new PlannedFailure(point);
    };
    const operations = Array.from({ length: 50 }, (_, at) => ({ key: randomUUID(), body: submission({}, { request: `Việc ${at}` }) }));
    const bodies = await Promise.all(operations.map(({ key, body }) => insist(key, body)));
    expect(numbersOf(bodies)).toEqual(Array.from({ length: 50 }, (_, at) => before + 1 + at));
    fault = () => undefined;
    for (const [at, { key, body }] of operations.entries()) expect(await insist(key, body, other)).toBe(bodies[at]);
    expect((await gateway.submission.audit.verify(database.db)).brokenAt).toBeUndefined();
  });

  it.each(FAULT_POINTS)('loses and doubles nothing when it fails at %s', async (point) => {
    const key = randomUUID();
    const before = await rows();
    let failed = false;
    fault = (reached) => {
      if (reached !== point || failed) return;
      failed = true;
      throw new PlannedFailure(point);
    };
    const first = await submit(gateway, key);
    expect(failed).toBe(true);
    expect(first.status).toBe(500);
    expect(await first.text()).not.toContain('Planned');
    if (!AFTER_COMMIT.has(point)) expect(await rows()).toEqual(before);
    const number = await lastNumber();
    const again = await submit(gateway, key);
    expect(again.status).toBe(201);
    expect(again.headers.get('idempotency-replayed')).toBe(AFTER_COMMIT.has(point) ? 'true' : null);
    expect(await lastNumber()).toBe(AFTER_COMMIT.has(point) ? number : number + 1);
  });

  it('says that an operation is running while another gateway is at it, and answers it afterwards', async () => {
    const key = randomUUID();
    const reached = Promise.withResolvers<void>();
    const end = Promise.withResolvers<void>();
    fault = async (point) => {
      if (point !== 'before-commit') return;
      reached.resolve();
      await end.promise;
    };
    const first = submit(gateway, key);
    await reached.promise;
    const second = submit(other, key);
    if (kind === 'PostgreSQL') {
      const told = await second;
      expect(told.status).toBe(409);
      expect(told.headers.get('retry-after')).toBe('1');
      expect(await told.json()).toMatchObject({ code: 'operation_running' });
    }
    end.resolve();
    expect((await first).status).toBe(201);
    // The embedded database has one connection, so the second one waited for the first.
    if (kind === 'PGlite') expect((await second).headers.get('idempotency-replayed')).toBe('true');
    expect((await submit(other, key)).headers.get('idempotency-replayed')).toBe('true');
  });

  it('gives one file to one of ten dossiers', async () => {
    const id = randomBytes(24).toString('base64url');
    const at = new Date(NOW).toISOString();
    await database.db
      .insertInto('uploads')
      .values({ id, owner: MAI.subject, idempotency_key: randomUUID(), fingerprint: 'x', name: 'a.pdf', size: 7, received: 7, state: 'ready', media_type: 'application/pdf', sha256: 'a'.repeat(64), object: 'o', created_at: at, expires_at: at })
      .execute();
    const body = submission({}, { other_files: [{ uploadId: id, name: 'x', size: 7, mediaType: 'application/pdf' }] });
    const answers = await Promise.all(Array.from({ length: 10 }, (_, each) => submit(each % 2 === 0 ? gateway : other, randomUUID(), body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
    expect(await answers.find(({ status }) => status === 409)?.json()).toMatchObject({ code: 'files_not_ready' });
  });

  it.runIf(kind === 'PostgreSQL')('survives a database that drops every connection in the middle', async () => {
    const killer = new pg.Client(database.url);
    await killer.connect();
    for (const point of ['after-key', 'after-sequence', 'before-commit'] as const) {
      const [key, number] = [randomUUID(), await lastNumber()];
      let cut = false;
      fault = async (reached) => {
        if (reached !== point || cut) return;
        cut = true;
        await killer.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
      };
      expect((await submit(gateway, key)).status).toBe(503);
      expect(cut).toBe(true);
      await insist(key, submission());
      expect(await lastNumber()).toBe(number + 1);
    }
    await killer.end();
  });
});
