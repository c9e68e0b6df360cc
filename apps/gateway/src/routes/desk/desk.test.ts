import { randomUUID } from 'node:crypto';
import type { DeskCounts, DeskDossierList, Dossier, Service } from '@dvcqg/openapi';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../../gateway.js';
import { as, fakeReceipts, fakeUploads, MAI, PAO, send, SERVICE, submission, submitted, VALUES } from '../../testing/applying.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { HAI, identified, LAN, OFFICERS, officerSessions, SON, TestDesk, THU, VY } from '../../testing/officers.js';
import { NOW, testGateway } from '../../testing/test-gateway.js';

describe.each(DATABASES)('the desk over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  let clock = NOW;
  beforeAll(async () => {
    database = await open();
    gateway = testGateway({ db: database.db, sessions: officerSessions, receipts: fakeReceipts, claimUploads: fakeUploads([]), now: () => (clock += 1) });
    await gateway.start();
    for (const officer of OFFICERS) await gateway.officers.remember(identified(officer));
  });
  afterAll(async () => {
    gateway.stop();
    await database.close();
  });
  const desk = (who: { readonly token: string } = THU): TestDesk => new TestDesk(gateway, who);
  const codes = async (path: string, who = THU): Promise<string[]> => (await desk(who).read<DeskDossierList>(path)).items.map(({ code }) => code);

  it('shows a dossier with what the officer may do, and its revision as ETag', async () => {
    const { code } = await submitted(gateway);
    const response = await desk().get(`dossiers/${code}`);
    expect(response.headers.get('etag')).toBe('"1"');
    expect(((await response.json()) as Dossier).actions).toEqual(['accept', 'refuse_intake', 'request_supplement', 'request_payment', 'request_withdrawal']);
  });

  it('accepts with the time of the catalogue, exactly once', async () => {
    const { code } = await submitted(gateway);
    const key = randomUUID();
    const first = await desk().act(code, { action: 'accept' }, 1, key);
    const dossier = (await first.json()) as Dossier;
    expect([first.status, dossier.situation, dossier.revision, first.headers.get('etag')]).toEqual([200, 'accepted', 2, '"2"']);
    expect(dossier.events.at(-1)).toMatchObject({ type: 'accepted', by: 'officer', byName: THU.name });
    const again = await desk().act(code, { action: 'accept' }, 1, key);
    expect([again.status, again.headers.get('idempotency-replayed'), ((await again.json()) as Dossier).revision]).toEqual([200, 'true', 2]);
  });

  it.each([
    ['without the revision that was seen', {}, 428, 'precondition_required'],
    ['with any revision', { 'if-match': '*' }, 428, 'precondition_required'],
    ['with another revision', { 'if-match': '"7"' }, 412, 'revision_conflict'],
  ])('refuses to act %s', async (_how, headers, status, code) => {
    const { code: dossier } = await submitted(gateway);
    const response = await desk().post(`dossiers/${dossier}/actions`, { action: 'accept' }, { 'idempotency-key': randomUUID(), ...headers });
    expect(await response.json()).toMatchObject({ status, code });
  });

  it('lists the dossiers of an agency by queue and counts them alike', async () => {
    const { code } = await submitted(gateway);
    await desk().does(code, { action: 'accept' });
    expect(await codes('dossiers?queue=work&limit=100')).toContain(code);
    expect(await codes('dossiers?queue=intake&limit=100')).not.toContain(code);
    const { queues } = await desk().read<DeskCounts>('counts');
    for (const { queue, count } of queues) expect((await desk().read<DeskDossierList>(`dossiers?queue=${queue}&limit=1`)).total).toBe(count);
  });

  it.each(['ly thi', 'Lý Thị MAI', 'mai', 'ma ly'])('finds a dossier by %j', async (q) => {
    const { code } = await submitted(gateway);
    expect(await codes(`dossiers?limit=100&q=${encodeURIComponent(q)}`)).toContain(code);
  });

  it.each(['ai', 'lý x', '%', '_', '*'])('finds none by %j', async (q) => {
    await submitted(gateway);
    expect(await codes(`dossiers?q=${encodeURIComponent(q)}`)).toEqual([]);
  });

  it('shows what is assigned to me as mine, also while the citizen is asked', async () => {
    const { code } = await submitted(gateway);
    await desk().does(code, { action: 'accept' });
    await desk().does(code, { action: 'assign', unit: 'Phòng Tư pháp', person: SON.name });
    await desk().does(code, { action: 'request_supplement', items: [{ reason: 'Ảnh mờ' }] });
    expect(await codes('dossiers?mine=true', SON)).toEqual([code]);
    expect(await codes(`dossiers?person=${encodeURIComponent(SON.name)}`)).toEqual([code]);
    expect(await codes('dossiers?mine=true')).toEqual([]);
    expect(await codes(`dossiers?mine=true&person=${encodeURIComponent(SON.name)}`)).toEqual([]);
  });

  it('is closed to citizens, and to officers of other agencies as if nothing were there', async () => {
    const { code } = await submitted(gateway);
    for (const who of [MAI, PAO]) {
      expect((await desk(who).get('dossiers')).status).toBe(403);
      expect((await desk(who).get(`dossiers/${code}`)).status).toBe(404);
      expect((await desk(who).act(code, { action: 'accept' }, 1)).status).toBe(404);
    }
    for (const who of [VY, HAI]) {
      expect((await desk(who).read<DeskDossierList>('dossiers')).total).toBe(0);
      expect((await desk(who).get(`dossiers/${code}`)).status).toBe(404);
      expect((await desk(who).act(code, { action: 'accept' }, 1)).status).toBe(404);
    }
    expect((await send(gateway, 'GET', '/v1/desk/dossiers', undefined)).status).toBe(401);
    expect((await send(gateway, 'GET', `/v1/dossiers/${code}`, undefined, as(THU))).status).toBe(404);
  });

  it('leaves an officer’s own dossier to colleagues: it is shown, says so, and is refused alone and among many', async () => {
    const { code } = await submitted(gateway, submission({}, { applicant: { ...VALUES.applicant, fullName: THU.name } }), as(THU));
    expect(await desk().read<Dossier>(`dossiers/${code}`)).toMatchObject({ isOwn: true, actions: [] });
    const refused = await desk().act(code, { action: 'accept' }, 1);
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([403, 'own_dossier']);
    const many = await desk().post('actions', { command: { action: 'accept' }, dossiers: [{ code, revision: 1 }] }, { 'idempotency-key': randomUUID() });
    expect(await many.json()).toEqual({ results: [{ code, done: false, problem: 'own_dossier' }] });
    const seen = await desk(LAN).read<Dossier>(`dossiers/${code}`);
    expect(seen).not.toHaveProperty('isOwn');
    expect(seen.actions).not.toEqual([]);
  });

  it('leads a dossier to another agency, which then has it, and back to the counter with the result', async () => {
    const { code } = await submitted(gateway);
    await desk().does(code, { action: 'accept' });
    await desk().does(code, { action: 'forward', agencyCode: 'H31', reason: 'Thuộc lĩnh vực nông nghiệp' });
    expect((await desk().read<Dossier>(`dossiers/${code}`)).actions).not.toContain('assign');
    expect((await desk(HAI).read<Dossier>(`dossiers/${code}`)).actions).toContain('assign');
    await desk(HAI).does(code, { action: 'assign', unit: 'Phòng Trồng trọt' });
    await desk(HAI).does(code, { action: 'request_supplement', items: [{ reason: 'Thiếu bản đồ' }] });
    expect((await desk(HAI).read<Dossier>(`dossiers/${code}`)).actions).toContain('cancel_supplement');
    await desk(HAI).does(code, { action: 'cancel_supplement', reason: 'Đã có' });
    expect((await desk(HAI).does(code, { action: 'finish', outcome: 'granted' })).holder).toMatchObject({ office: 'one_stop', agency: { code: 'H37' } });
    expect((await desk(HAI).get(`dossiers/${code}`)).status).toBe(404);
    const back = await desk().does(code, { action: 'return_result', method: 'counter' });
    expect([back.situation, back.isEnded]).toEqual(['returned', true]);
  });

  it('needs a promised date where the catalogue has words only, and takes none that is past', async () => {
    const { code } = await submitted(gateway);
    const { content } = await database.db.selectFrom('services').select('content').where('code', '=', SERVICE).orderBy('version', 'desc').executeTakeFirstOrThrow();
    const { channels } = content as Service;
    const words = channels.map((channel) => ({ ...channel, options: channel.options.map((option) => ({ ...option, processingTime: { amount: null, unit: 'other', text: 'Theo hẹn' } })) }));
    const update = (value: unknown) => sql`update dvcqg.services set content = jsonb_set(content, '{channels}', ${JSON.stringify(value)}::jsonb) where code = ${SERVICE}`.execute(database.db);
    await update(words);
    expect(await (await desk().act(code, { action: 'accept' }, 1)).json()).toMatchObject({ status: 400, violations: [{ pointer: '/body/appointmentAt', code: 'required' }] });
    expect(await (await desk().act(code, { action: 'accept', appointmentAt: '2026-01-01T00:00:00Z' }, 1)).json()).toMatchObject({ status: 400, violations: [{ pointer: '/body/appointmentAt', code: 'minimum' }] });
    const accepted = await desk().does(code, { action: 'accept', appointmentAt: '2026-12-01T10:00:00+07:00' });
    await update(channels);
    expect(accepted.due?.at).toBe('2026-12-01T03:00:00.000Z');
  });

  it('takes cash once for what is owed, and gives back what is too much', async () => {
    const { code } = await submitted(gateway);
    const { fees: [asked] } = await desk().does(code, { action: 'request_payment', amount: 50_000, collect: 'before' });
    const feeId = asked?.feeId ?? '';
    expect(await (await desk().act(code, { action: 'record_payment', feeId: 'f99', reference: '1' }, 2)).json()).toMatchObject({ status: 400, violations: [{ pointer: '/body/feeId', code: 'enum' }] });
    const paid = await desk().does(code, { action: 'record_payment', feeId, reference: '0001' });
    expect(paid.fees).toMatchObject([{ feeId, state: 'paid', paid: 50_000 }]);
    expect(paid.actions).not.toContain('record_payment');
    await desk().does(code, { action: 'refuse_intake', reason: 'Không thuộc thẩm quyền' });
    expect((await desk(LAN).does(code, { action: 'refund_payment', feeId, reference: '0002' })).fees).toMatchObject([{ refunded: 50_000, refundDue: 0 }]);
  });

  it('forwards to an agency that is known, and to no other one', async () => {
    const { code } = await submitted(gateway);
    await desk().does(code, { action: 'accept' });
    for (const agencyCode of ['H99.01', 'H37', 'nowhere']) {
      expect(await (await desk().act(code, { action: 'forward', agencyCode }, 2)).json()).toMatchObject({ status: 400, violations: [{ pointer: '/body/agencyCode', code: 'enum' }] });
    }
  });

  it('keeps the date that an officer promises instead of the computed one', async () => {
    const { code } = await submitted(gateway);
    const promised = '2026-12-01T10:00:00+07:00';
    const accepted = await desk().does(code, { action: 'accept', appointmentAt: promised });
    expect([accepted.appointmentAt, accepted.due?.at]).toEqual(['2026-12-01T03:00:00.000Z', '2026-12-01T03:00:00.000Z']);
    expect((await desk(LAN).read<Dossier>(`dossiers/${code}`)).actions).toContain('extend');
  });
});
