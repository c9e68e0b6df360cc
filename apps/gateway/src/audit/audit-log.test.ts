import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../db/migrate.js';
import { GatewaySecret } from '../secrets/gateway-secret.js';
import { DATABASES, type TestDatabase } from '../testing/databases.js';
import { AuditLog } from './audit-log.js';

const ROWS = 20;

describe.each(DATABASES)('the audit log over $kind', ({ open }) => {
  let database: TestDatabase;
  let log: AuditLog;
  const run = async (statement: string): Promise<unknown> => sql.raw(statement).execute(database.db);
  /** What only somebody with all rights over the database can do. */
  const tamper = async (statement: string): Promise<void> => {
    await run('alter table dvcqg.audit_log disable trigger user');
    await run(statement);
    await run('alter table dvcqg.audit_log enable trigger user');
  };
  const append = (at: number): Promise<void> =>
    database.db.transaction().execute((transaction) =>
      log.append(transaction, { at: new Date(Date.UTC(2026, 10, 22) + at).toISOString(), action: at % 2 === 0 ? 'dossier_submitted' : 'dossier_read', actor: log.actorOf(`s${at}`), dossierId: null }),
    );

  beforeAll(async () => {
    database = await open();
    await migrate(database.db);
    const secret = new GatewaySecret(undefined);
    await secret.load(database.db);
    log = new AuditLog(secret);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await tamper("truncate dvcqg.audit_log; update dvcqg.audit_head set position = 0, hash = ''");
    for (let at = 0; at < ROWS; at += 1) await append(at);
  });
  const brokenAt = async (): Promise<number | undefined> => (await log.verify(database.db)).brokenAt;

  it('is whole as it was written, also by many at once', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, at) => append(ROWS + at)));
    expect(await log.verify(database.db)).toEqual({ rows: ROWS + 30, brokenAt: undefined });
  });

  it('keeps no row of what was rolled back', async () => {
    await expect(
      database.db.transaction().execute(async (transaction) => {
        await log.append(transaction, { at: new Date(0).toISOString(), action: 'file_read', actor: 'x', dossierId: null });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await log.verify(database.db)).toEqual({ rows: ROWS, brokenAt: undefined });
  });

  it.each(['update dvcqg.audit_log set actor = actor', 'delete from dvcqg.audit_log', 'truncate dvcqg.audit_log', "update dvcqg.audit_log set action = 'x' where position = 3"])(
    'refuses "%s"',
    async (statement) => {
      await expect(run(statement)).rejects.toThrow('never changed');
      expect(await brokenAt()).toBeUndefined();
    },
  );

  it.each<[string, string, number]>([
    ['a changed action', "update dvcqg.audit_log set action = 'file_read' where position = 7", 7],
    ['a changed actor', "update dvcqg.audit_log set actor = 'nobody' where position = 1", 1],
    ['a changed time', "update dvcqg.audit_log set at = at + interval '1 millisecond' where position = 12", 12],
    ['another dossier', 'update dvcqg.audit_log set dossier_id = gen_random_uuid() where position = 20', 20],
    ['a changed hash', "update dvcqg.audit_log set hash = reverse(hash) where position = 9", 9],
    ['a removed row', 'delete from dvcqg.audit_log where position = 5', 5],
    ['a removed row that the later ones close up to', 'delete from dvcqg.audit_log where position = 5; update dvcqg.audit_log set position = position - 1000 where position > 5; update dvcqg.audit_log set position = position + 999 where position < 0', 5],
    ['two rows that changed places', 'update dvcqg.audit_log set position = -position where position in (3, 4); update dvcqg.audit_log set position = 7 + position where position < 0', 3],
    ['an added row', "insert into dvcqg.audit_log (position, at, action, actor, hash) values (21, now(), 'file_read', 'x', 'y')", 21],
    ['a shortened end', 'delete from dvcqg.audit_log where position > 15', 16],
    ['an empty log', 'delete from dvcqg.audit_log', 1],
  ])('shows %s', async (_what, statement, position) => {
    await tamper(statement);
    expect(await brokenAt()).toBe(position);
  });

  it('cannot be made anew without the secret', async () => {
    await run('delete from dvcqg.gateway_secrets');
    const other = new GatewaySecret(undefined);
    await other.load(database.db);
    expect((await new AuditLog(other).verify(database.db)).brokenAt).toBe(1);
  });
});
