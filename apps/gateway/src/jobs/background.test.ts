import { type MailCatcher, startMailCatcher } from '@dvcqg/mail-catcher';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../gateway.js';
import { fakeReceipts, fakeSessions, submission, submitted, VALUES } from '../testing/applying.js';
import { DATABASES, type TestDatabase } from '../testing/databases.js';
import { noticeConfig, type Receiver, startReceiver } from '../testing/noticing.js';
import { testGateway } from '../testing/test-gateway.js';

const WITH_EMAIL = submission({}, { applicant: { ...VALUES.applicant, email: 'mai.canary@example.vn' } });
const PATIENCE = { timeout: 30_000, interval: 50 };

describe.each(DATABASES)('work beside the requests over $kind', ({ open }) => {
  let database: TestDatabase;
  let catcher: MailCatcher;
  let receiver: Receiver;
  beforeAll(async () => {
    database = await open();
    [catcher, receiver] = await Promise.all([startMailCatcher({ smtpPort: 0, httpPort: 0 }), startReceiver('ioc')]);
  });
  afterAll(async () => {
    await Promise.all([catcher.close(), receiver.close()]);
    await database.close();
  });
  const started = async (): Promise<Gateway> => {
    const { db, runSql } = database;
    const gateway = testGateway({ db, runSql, sessions: fakeSessions, receipts: fakeReceipts, config: { notices: noticeConfig([receiver.endpoint], catcher.smtpUrl) } });
    await gateway.start();
    return gateway;
  };
  const waiting = async (): Promise<number> => (await database.db.selectFrom('deliveries').select('id').where('state', '=', 'waiting').execute()).length;

  it('tells everybody once of dossiers that two gateways take, and goes on with what a stopped gateway left', async () => {
    const gateways = [await started(), await started()] as const;
    await Promise.all(Array.from({ length: 10 }, (_, at) => submitted(gateways[at % 2 === 0 ? 0 : 1], WITH_EMAIL)));
    await expect.poll(() => [catcher.mailbox.mails.length, receiver.received.length], PATIENCE).toEqual([10, 10]);
    await expect.poll(waiting, PATIENCE).toBe(0);
    await Promise.all(gateways.map(({ stop }) => stop()));
    await submitted(gateways[0], WITH_EMAIL);
    const third = await started();
    await expect.poll(() => [catcher.mailbox.mails.length, receiver.received.length], PATIENCE).toEqual([11, 11]);
    await third.stop();
    expect(new Set(catcher.mailbox.mails.map(({ messageId }) => messageId)).size).toBe(11);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(11);
  });

  it('leaves the outbox and the database alone where nobody is to be told', async () => {
    const { db, runSql } = database;
    const asked: string[] = [];
    const gateway = testGateway({ db, sessions: fakeSessions, receipts: fakeReceipts, runSql: (text, values) => { asked.push(text); return runSql(text, values); } });
    await gateway.start();
    await submitted(gateway, WITH_EMAIL);
    await gateway.stop();
    expect(asked).toEqual([]);
    expect(await db.selectFrom('outbox').select('id').where('sent_at', 'is', null).execute()).toHaveLength(1);
  });
});
