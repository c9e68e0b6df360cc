import { allowedActions } from '@dvcqg/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../gateway.js';
import { fakeReceipts, fakeSessions, fakeUploads, submitted } from '../testing/applying.js';
import { DATABASES, type TestDatabase } from '../testing/databases.js';
import { NOW, testGateway } from '../testing/test-gateway.js';
import { type Actor, SYSTEM } from './actor.js';
import type { NewEvent } from './new-event.js';

const OFFICER: Actor = { role: 'officer', subject: 'account:officer', name: 'Hoàng Văn Bách' };
const ACCEPTED: NewEvent = { type: 'accepted', procedureVersion: 3, allowance: { amount: 3, unit: 'working_day' } };

describe.each(DATABASES)('what happens to a dossier over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateways: readonly Gateway[];
  let clock = NOW;
  beforeAll(async () => {
    database = await open();
    const make = (): Gateway => testGateway({ db: database.db, sessions: fakeSessions, receipts: fakeReceipts, claimUploads: fakeUploads([]), now: () => clock });
    gateways = [make(), make()];
    for (const gateway of gateways) await gateway.start();
  });
  afterAll(async () => {
    for (const gateway of gateways) gateway.stop();
    await database.close();
  });
  const first = (): Gateway => gateways[0] as Gateway;
  const fresh = async (): Promise<{ id: string; code: string }> => {
    const { code } = await submitted(first());
    return database.db.selectFrom('dossiers').select(['id', 'code']).where('code', '=', code).executeTakeFirstOrThrow();
  };
  const row = (id: string): Promise<Record<string, unknown>> => database.db.selectFrom('dossiers').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const count = async (table: 'dossier_events' | 'outbox' | 'audit_log', id: string): Promise<number> =>
    Number((await database.db.selectFrom(table).select(({ fn }) => fn.countAll<string>().as('n')).where('dossier_id', '=', id).executeTakeFirstOrThrow()).n);

  it('begins with the date of the first answer', async () => {
    const { id } = await fresh();
    // Sunday: eight working hours from Monday morning.
    expect(await row(id)).toMatchObject({ status: 'registered', situation: 'registered', revision: 1, due_at: new Date('2026-11-23T10:00:00Z'), is_paused: false, needs_citizen: false, name_folded: 'ly thi mai' });
  });

  it('is written with the events, and with an audit row and an outbox row for each', async () => {
    const { id } = await fresh();
    const before = await count('audit_log', id);
    const { revision, derived } = await first().casework.happen(id, OFFICER, () => [ACCEPTED]);
    expect({ revision, status: derived.status }).toEqual({ revision: 2, status: 'accepted' });
    expect(await row(id)).toMatchObject({ status: 'accepted', situation: 'accepted', revision: 2, due_at: new Date('2026-11-26T10:00:00Z'), accepted_at: new Date(NOW + 1) });
    expect([await count('dossier_events', id), await count('outbox', id), (await count('audit_log', id)) - before]).toEqual([2, 2, 1]);
    expect((await gateways[0]?.submission.audit.verify(database.db))?.brokenAt).toBeUndefined();
  });

  it('is refused as a whole when one event of several is not allowed', async () => {
    const { id } = await fresh();
    const stop: NewEvent = { type: 'stopped', reason: 'x' };
    await expect(first().casework.happen(id, OFFICER, () => [ACCEPTED, stop])).rejects.toMatchObject({ code: 'action_not_allowed' });
    expect(await count('dossier_events', id)).toBe(1);
    expect(await row(id)).toMatchObject({ revision: 1, situation: 'registered' });
  });

  it('is refused to a role that may not do it', async () => {
    const { id } = await fresh();
    await expect(first().casework.happen(id, { role: 'citizen', subject: 'x' }, () => [ACCEPTED])).rejects.toMatchObject({ code: 'action_not_allowed' });
  });

  it('is unknown for an unknown dossier', async () => {
    await expect(first().casework.happen('00000000-0000-0000-0000-000000000000', SYSTEM, () => [])).rejects.toMatchObject({ code: 'not_found' });
  });

  it('happens once when two gateways do the same at once', async () => {
    const { id } = await fresh();
    const tries = await Promise.allSettled(gateways.map(({ casework }) => casework.happen(id, OFFICER, () => [ACCEPTED])));
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await count('dossier_events', id)).toBe(2);
  });

  it('comes later than what was before, also when a clock goes back', async () => {
    const { id } = await fresh();
    await first().casework.happen(id, OFFICER, () => [ACCEPTED]);
    clock = NOW - 3_600_000;
    await first().casework.happen(id, { role: 'specialist', subject: 's' }, () => [{ type: 'paused', reason: 'Chờ kiểm tra thực địa' }]);
    const { derived } = await first().casework.happen(id, { role: 'manager', subject: 'm' }, () => [{ type: 'resumed' }]);
    clock = NOW;
    expect(derived.timeline.map(({ event: { type }, ignored }) => [type, ignored])).toEqual([['submitted', null], ['accepted', null], ['paused', null], ['resumed', null]]);
  });

  it('offers afterwards what the rules allow, and tells who watches', async () => {
    const { id, code } = await fresh();
    const heard: number[] = [];
    const end = first().casework.changes.watch(code, ({ revision }) => heard.push(revision));
    const { derived } = await first().casework.happen(id, OFFICER, () => [{ type: 'supplement_requested', requestId: 'r1', items: [{ reason: 'Thiếu trang 2' }] }]);
    // Over PostgreSQL the next thing is done by the other gateway, which is followed by asking once a second.
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual([2]);
    end();
    expect(allowedActions(derived, 'citizen')).toEqual(['send_supplement', 'request_withdrawal']);
    expect(await row(id)).toMatchObject({ status: 'supplement_requested', needs_citizen: true, due_at: null });
  });

  it('keeps what was written from being changed', async () => {
    await expect(sql`update dvcqg.dossier_events set type = 'returned'`.execute(database.db)).rejects.toThrow('never changed');
  });
});
