import { type CaughtMail, startMailCatcher, type MailCatcher } from '@dvcqg/mail-catcher';
import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Gateway } from '../gateway.js';
import { createLog } from '../http/log.js';
import type { NewEvent } from '../casework/new-event.js';
import { as, fakeReceipts, fakeSessions, MAI, submission, submitted, VALUES } from '../testing/applying.js';
import { DATABASES, type TestDatabase } from '../testing/databases.js';
import { noticeConfig, noticeSteps, type NoticeSteps, type Receiver, startReceiver, type TestClock, WEBHOOK_SECRET } from '../testing/noticing.js';
import { testGateway } from '../testing/test-gateway.js';
import { PlannedFailure } from '../faults/faults.js';
import { RETRY_DELAYS } from './retry-schedule.js';
import { reportDead } from './sweep.js';

const EMAIL = 'mai.canary@example.vn';
const MINUTE = 60_000;
const WITH_EMAIL = submission({}, { applicant: { ...VALUES.applicant, email: EMAIL } });
const OFFICER = { role: 'officer', subject: 'account:officer', name: 'Cán bộ' } as const;

describe.each(DATABASES)('notices over $kind', ({ kind, open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  let catcher: MailCatcher;
  let ioc: Receiver;
  let archive: Receiver;
  let clock: TestClock;
  let steps: NoticeSteps[];
  let log = '';
  let refusal: number | undefined;
  beforeAll(async () => {
    database = await open();
    gateway = testGateway({ db: database.db, sessions: fakeSessions, receipts: fakeReceipts, now: () => Date.now() + (clock?.ahead ?? 0) });
    await gateway.start();
    catcher = await startMailCatcher({ smtpPort: 0, httpPort: 0, refuse: () => refusal });
    steps = [];
  });
  afterEach(async () => {
    steps.forEach(({ close }) => close());
    steps = [];
    await Promise.all([ioc, archive].map((receiver) => receiver?.close()));
    catcher.mailbox.clear();
    refusal = undefined;
    // What a test left over is not the next one's.
    await database.db.updateTable('outbox').set({ sent_at: new Date().toISOString() }).execute();
    await database.db.updateTable('deliveries').set({ state: 'dropped' }).where('state', '=', 'waiting').execute();
  });
  afterAll(async () => {
    await catcher.close();
    await gateway.stop();
    await database.close();
  });
  /** Two receivers, the catcher and a clock; gives the notices of a gateway. */
  const begin = async (): Promise<NoticeSteps> => {
    clock = { ahead: 0 };
    [ioc, archive] = await Promise.all([startReceiver('ioc'), startReceiver('archive')]);
    return another();
  };
  const another = (changes: Partial<Parameters<typeof noticeSteps>[0]> = {}): NoticeSteps => {
    const made = noticeSteps({ db: database.db, config: noticeConfig([ioc.endpoint, archive.endpoint], catcher.smtpUrl), clock, log: createLog('trace', { write: (line) => (log += line) }), ...changes });
    steps.push(made);
    return made;
  };
  const apply = async (): Promise<{ code: string; secret: string; id: string }> => {
    const { code, secret } = await submitted(gateway, WITH_EMAIL);
    const { id } = await database.db.selectFrom('dossiers').select('id').where('code', '=', code).executeTakeFirstOrThrow();
    return { code, secret, id };
  };
  const happen = (id: string, event: NewEvent): Promise<unknown> => gateway.casework.happen(id, OFFICER, () => [event]);
  const deliveries = (dossierId: string): Promise<{ id: string; recipient: string; state: string; attempts: number; outcome: string | null }[]> =>
    database.db.selectFrom('deliveries').select(['id', 'recipient', 'state', 'attempts', 'outcome']).where('dossier_id', '=', dossierId).orderBy('event_position').orderBy('recipient').execute();
  const mails = (): readonly CaughtMail[] => catcher.mailbox.mails;

  it('tell the applicant and every endpoint once, however often everything is done again', async () => {
    const notices = await begin();
    const { code, secret, id } = await apply();
    expect(await notices.fanOut()).toBe(1);
    expect(await notices.fanOut()).toBe(0);
    await database.db.updateTable('outbox').set({ sent_at: null as unknown as string }).where('dossier_id', '=', id).execute();
    expect(await notices.fanOut()).toBe(1);
    await notices.work();
    const made = await deliveries(id);
    expect(made.map(({ recipient, state, attempts }) => [recipient, state, attempts])).toEqual([['applicant', 'sent', 1], ['webhook:archive', 'sent', 1], ['webhook:ioc', 'sent', 1]]);
    for (const delivery of made) await notices.deliver(delivery.id);
    clock.ahead += 80 * 60 * MINUTE;
    expect(await notices.sweep()).toBe(0);
    expect(mails()).toHaveLength(1);
    expect(ioc.received).toHaveLength(1);
    expect(archive.received).toHaveLength(1);

    const [{ headers, body } = { headers: {}, body: '' }] = ioc.received;
    expect(headers['webhook-id']).toBe(made[2]?.id);
    expect(new Webhook(WEBHOOK_SECRET).verify(body, headers as Record<string, string>)).toMatchObject({ type: 'dossier.submitted', data: { dossier: code, position: 1, status: 'registered' } });
    const [mail] = mails();
    expect(mail).toMatchObject({ to: [EMAIL], messageId: `<${made[0]?.id}@langson.example>`, subject: `Đã nhận hồ sơ – ${code}` });
    for (const canary of [MAI.name, MAI.number, MAI.phone, 'canary-4711', secret, EMAIL]) {
      expect(body).not.toContain(canary);
      expect(`${mail?.text}${mail?.html}${mail?.subject}`).not.toContain(canary);
      expect(log).not.toContain(canary);
    }
    expect(mail?.text).toContain(`https://dvc.langson.example/tra-cuu/?code=${code}\n`);
    expect(log).toContain('"state":"sent"');
  });

  it('follow a dossier through its life, and say each time how it stood then', async () => {
    const notices = await begin();
    const { id } = await apply();
    await happen(id, { type: 'accepted', procedureVersion: 1, allowance: { amount: 5, unit: 'working_day' }, appointmentAt: '2026-12-01T03:00:00.000Z' });
    await happen(id, { type: 'supplement_requested', requestId: 'r1', items: [{ paper: 'Giấy chứng sinh', reason: 'Ảnh mờ, xin chụp lại' }, { reason: 'Thiếu chữ ký <trang 2>' }], until: '2026-12-10T10:00:00.000Z' });
    await notices.fanOut();
    await notices.work();
    expect(ioc.received.map(({ body }) => JSON.parse(body) as { type: string; data: { status: string; position: number } }).map(({ type, data }) => [type, data.position, data.status])).toEqual([
      ['dossier.submitted', 1, 'registered'], ['dossier.accepted', 2, 'accepted'], ['dossier.supplement_requested', 3, 'supplement_requested'],
    ]);
    const [, accepted, supplement] = mails();
    expect(accepted?.text).toContain('10 giờ 00 ngày 01/12/2026');
    expect(supplement?.text).toContain('1. Giấy chứng sinh: Ảnh mờ, xin chụp lại\n2. Thiếu chữ ký <trang 2>');
    expect(supplement?.html).toContain('Thiếu chữ ký &#60;trang 2&#62;');
  });

  it('are written in the language in which the applicant handed in', async () => {
    const notices = await begin();
    for (const language of ['en-GB,en;q=0.9', 'zh-CN', 'fr']) await submitted(gateway, WITH_EMAIL, { ...as(MAI), 'accept-language': language });
    await notices.fanOut();
    await notices.work();
    expect(mails().map(({ subject }) => subject.split(' – ')[0]).sort()).toEqual(['Dossier received', 'Đã nhận hồ sơ', '已收到申请']);
  });

  it('reach each recipient once when two gateways are at everything together', async () => {
    const first = await begin();
    const second = another();
    const ids = (await Promise.all(Array.from({ length: 10 }, apply))).map(({ id }) => id);
    const [a, b] = await Promise.all([first.fanOut(), second.fanOut()]);
    expect(a + b).toBe(10);
    const all = (await Promise.all(ids.map(deliveries))).flat();
    expect(all).toHaveLength(30);
    await Promise.all(all.flatMap(({ id }) => [first.deliver(id), second.deliver(id)]));
    expect(mails()).toHaveLength(10);
    expect(new Set(ioc.received.map(({ headers }) => headers['webhook-id'])).size).toBe(10);
    expect(ioc.received).toHaveLength(10);
  });

  it('are left to another gateway when one dies before it hands over, and reach the recipient once', async () => {
    await begin();
    const dying = another({ faults: (point) => { if (point === 'before-hand-over') throw new PlannedFailure(point); } });
    const { id } = await apply();
    await dying.fanOut();
    await expect(dying.work()).rejects.toThrow(PlannedFailure);
    dying.forget();
    const living = another();
    expect(await living.sweep()).toBe(0);
    for (const { id: delivery } of await deliveries(id)) await living.deliver(delivery);
    expect([mails().length, ioc.received.length, archive.received.length].sort()).toEqual([0, 1, 1]);
    clock.ahead += 2 * MINUTE;
    expect(await living.sweep()).toBe(1);
    await living.work();
    expect([mails().length, ioc.received.length, archive.received.length]).toEqual([1, 1, 1]);
  });

  it('come a second time under the same id when a gateway dies between hand-over and commit: that is where "at least once" remains', async () => {
    await begin();
    const dying = another({ faults: (point) => { if (point === 'after-hand-over') throw new PlannedFailure(point); } });
    const { id } = await apply();
    await dying.fanOut();
    for (const { id: delivery } of await deliveries(id)) await expect(dying.deliver(delivery)).rejects.toThrow(PlannedFailure);
    const living = another();
    clock.ahead += 2 * MINUTE;
    expect(await living.sweep()).toBe(3);
    await living.work();
    expect(mails().map(({ messageId }) => messageId)).toEqual(Array.from({ length: 2 }, () => mails()[0]?.messageId));
    expect(ioc.received).toHaveLength(2);
    expect(new Set(ioc.received.map(({ headers, body }) => `${headers['webhook-id']} ${body}`)).size).toBe(1);
    expect((await deliveries(id)).map(({ state, attempts }) => [state, attempts])).toEqual([['sent', 2], ['sent', 2], ['sent', 2]]);
  });

  it('are tried ten times over three days by the schedule, and then given up until somebody says otherwise', async () => {
    const notices = await begin();
    ioc.status = 500;
    const { id } = await apply();
    await notices.fanOut();
    await notices.work();
    for (const [at, delay] of RETRY_DELAYS.entries()) {
      clock.ahead += delay - 2500;
      await notices.work();
      expect(ioc.received, `before attempt ${at + 2}`).toHaveLength(at + 1);
      clock.ahead += 2500;
      await notices.work();
      expect(ioc.received).toHaveLength(at + 2);
    }
    clock.ahead += 100 * 60 * MINUTE;
    await notices.sweep();
    await notices.work();
    expect(ioc.received).toHaveLength(10);
    expect(new Set(ioc.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect((await deliveries(id))[2]).toMatchObject({ recipient: 'webhook:ioc', state: 'dead', attempts: 10, outcome: 'status_500' });
    expect(archive.received).toHaveLength(1);
    await reportDead({ db: database.db, log: createLog('trace', { write: (line) => (log += line) }) });
    expect(log).toMatch(/"event":"deliveries-dead","recipient":"webhook:ioc","total":1\b/);

    ioc.status = 204;
    // As docs/guides/notices.md shows.
    await database.db.updateTable('deliveries').set({ state: 'waiting', attempts: 0, next_attempt_at: new Date() }).where('state', '=', 'dead').where('recipient', '=', 'webhook:ioc').execute();
    await notices.sweep();
    await notices.work();
    expect(ioc.received).toHaveLength(11);
    expect((await deliveries(id))[2]).toMatchObject({ state: 'sent' });
  });

  it.each([302, 404, 503])('go on trying after %s, and stop at the first success', async (status) => {
    const notices = await begin();
    ioc.status = status;
    const { id } = await apply();
    await notices.fanOut();
    await notices.work();
    expect((await deliveries(id))[2]).toMatchObject({ state: 'waiting', attempts: 1, outcome: `status_${status}` });
    ioc.status = 200;
    clock.ahead += MINUTE;
    await notices.work();
    clock.ahead += 80 * 60 * MINUTE;
    await notices.work();
    expect(ioc.received).toHaveLength(2);
    expect((await deliveries(id))[2]).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('bother an endpoint no more that answered 410, until it has another address', async () => {
    const notices = await begin();
    ioc.status = 410;
    const { id } = await apply();
    await notices.fanOut();
    await notices.work();
    await apply();
    await notices.fanOut();
    await notices.work();
    clock.ahead += 80 * 60 * MINUTE;
    await notices.sweep();
    await notices.work();
    expect(ioc.received).toHaveLength(1);
    expect(archive.received).toHaveLength(2);
    expect((await deliveries(id))[2]).toMatchObject({ state: 'stopped', outcome: 'status_410' });
    const moved = await startReceiver('ioc');
    try {
      const later = another({ config: noticeConfig([moved.endpoint]) });
      await apply();
      await later.fanOut();
      await later.work();
      expect(moved.received).toHaveLength(1);
    } finally {
      await moved.close();
    }
  });

  it('are not undone by a gateway that stood still while another one delivered', async () => {
    await begin();
    let go: () => void = () => undefined;
    const slow = another({ faults: (point) => (point === 'before-hand-over' ? new Promise((done) => (go = done)) : undefined) });
    const quick = another();
    const { id } = await apply();
    await quick.fanOut();
    const delivery = (await deliveries(id))[2]?.id ?? '';
    const sleeping = slow.deliver(delivery);
    await vi.waitUntil(async () => ((await deliveries(id))[2]?.attempts ?? 0) === 1);
    await quick.deliver(delivery);
    expect(ioc.received).toHaveLength(0);
    clock.ahead += 2 * MINUTE;
    await quick.deliver(delivery);
    expect(ioc.received).toHaveLength(1);
    ioc.status = 500;
    go();
    await sleeping;
    expect((await deliveries(id))[2]).toMatchObject({ state: 'sent', outcome: 'sent' });
    clock.ahead += 80 * 60 * MINUTE;
    expect(await quick.sweep()).toBe(2);
  });

  // PGlite has no clock but that of the process.
  it.skipIf(kind === 'PGlite')('go by the clock of the database: a gateway whose own clock is days off signs what receivers take', async () => {
    const notices = await begin();
    await apply();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 3 * 24 * 60 * MINUTE });
    try {
      await notices.fanOut();
      await notices.work();
    } finally {
      vi.useRealTimers();
    }
    const [{ headers, body } = { headers: {}, body: '' }] = ioc.received;
    expect(new Webhook(WEBHOOK_SECRET).verify(body, headers as Record<string, string>)).toBeTruthy();
    expect(mails()).toHaveLength(1);
  });

  it.each([
    [550, 'dead', 'smtp_550'],
    [451, 'waiting', 'smtp_451'],
  ])('by mail that are answered %s are %s', async (code, state, outcome) => {
    const notices = await begin();
    refusal = code;
    const { id } = await apply();
    await notices.fanOut();
    await notices.work();
    expect((await deliveries(id))[0]).toMatchObject({ recipient: 'applicant', state, outcome });
  });

  it('by mail need an address, and are not written about what is long past', async () => {
    const notices = await begin();
    const { code } = await submitted(gateway, submission(), as(MAI));
    const { id } = await database.db.selectFrom('dossiers').select('id').where('code', '=', code).executeTakeFirstOrThrow();
    await notices.fanOut();
    expect((await deliveries(id)).map(({ recipient }) => recipient)).toEqual(['webhook:archive', 'webhook:ioc']);
    const late = await apply();
    clock.ahead += 73 * 60 * MINUTE;
    await notices.fanOut();
    expect((await deliveries(late.id)).map(({ recipient }) => recipient)).toEqual(['webhook:archive', 'webhook:ioc']);
  });

  it('are dropped when the address was taken back meanwhile', async () => {
    const notices = await begin();
    const { id } = await apply();
    await notices.fanOut();
    await database.db.deleteFrom('dossier_contacts').where('dossier_id', '=', id).execute();
    await notices.work();
    expect((await deliveries(id))[0]).toMatchObject({ state: 'dropped', outcome: 'no_address' });
    expect(mails()).toHaveLength(0);
  });

  it('go only to endpoints that want the type and the agency', async () => {
    await begin();
    const picky = await startReceiver('picky', { events: new Set(['accepted']) });
    const elsewhere = await startReceiver('elsewhere', { agencies: ['H99'] });
    try {
      const notices = another({ config: noticeConfig([picky.endpoint, elsewhere.endpoint]) });
      const { id } = await apply();
      await happen(id, { type: 'accepted', procedureVersion: 1, allowance: { amount: 5, unit: 'working_day' } });
      await notices.fanOut();
      await notices.work();
      expect(picky.received.map(({ body }) => (JSON.parse(body) as { type: string }).type)).toEqual(['dossier.accepted']);
      expect(elsewhere.received).toHaveLength(0);
    } finally {
      await Promise.all([picky.close(), elsewhere.close()]);
    }
  });

  it('find the endpoint again that was missing in the configuration for a while', async () => {
    const notices = await begin();
    const without = another({ config: noticeConfig([]) });
    const { id } = await apply();
    await notices.fanOut();
    const delivery = (await deliveries(id))[2]?.id ?? '';
    await without.deliver(delivery);
    expect((await deliveries(id))[2]).toMatchObject({ state: 'waiting', outcome: 'not_configured' });
    clock.ahead += MINUTE;
    await notices.sweep();
    await notices.work();
    expect(ioc.received).toHaveLength(1);
  });

  it('of ten thousand events are fanned out by two gateways without a loss or a double', async () => {
    const first = await begin();
    const second = another();
    const { id, code } = await apply();
    await database.runSql(`
      insert into dvcqg.dossiers (id, code, subject, service_code, service_version, service_name, agency_code, agency_name, form_id, form_version, applicant_name, answers, receipt, submitted_at)
        select gen_random_uuid(), 'H99-261122-' || lpad(n::text, 6, '0'), subject, service_code, service_version, service_name, agency_code, agency_name, form_id, form_version, applicant_name, '{}', '{}', submitted_at
        from dvcqg.dossiers, generate_series(1, 10000) n where code = '${code}';
      insert into dvcqg.dossier_events (dossier_id, position, type, at) select d.id, 1, 'submitted', submitted_at from dvcqg.dossiers d where code like 'H99-%';
      insert into dvcqg.outbox (topic, dossier_id, event_position, created_at) select 'dossier_event', d.id, 1, submitted_at from dvcqg.dossiers d where code like 'H99-%';`);
    const [a, b] = await Promise.all([first.fanOut(), second.fanOut()]);
    expect(a + b).toBe(10_001);
    const { total } = await database.db.selectFrom('deliveries').select(({ fn }) => fn.countAll<string>().as('total')).innerJoin('dossiers', 'dossiers.id', 'deliveries.dossier_id')
      .where('dossiers.code', 'like', 'H99-%').executeTakeFirstOrThrow();
    expect(Number(total)).toBe(20_000);
    expect(await deliveries(id)).toHaveLength(3);
    expect(await database.db.selectFrom('outbox').select('id').where('sent_at', 'is', null).execute()).toEqual([]);
  }, 300_000);
});
