import type { FeedbackRequest } from '@dvcqg/openapi';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Gateway } from '../gateway.js';
import { as, fakeReceipts, fakeSessions, fakeUploads, MAI } from '../testing/applying.js';
import { DATABASES, type TestDatabase } from '../testing/databases.js';
import { broken, feedbackConfig, newFeedback, SENDER, sendFeedback } from '../testing/feedback.js';
import { testGateway } from '../testing/test-gateway.js';

const LIMITS = { perPerson: 4, perAddress: 30, perText: 6 } as const;
let people = 0;
/** Somebody whom nobody has seen. */
const stranger = (): FeedbackRequest['sender'] => ({ ...SENDER, phone: `09${String((people += 1)).padStart(8, '1')}` });

describe.each(DATABASES)('limits of feedback over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  beforeAll(async () => {
    database = await open();
    gateway = testGateway({ db: database.db, config: { feedback: feedbackConfig(LIMITS), loopbackIsSpared: true }, sessions: fakeSessions, receipts: fakeReceipts, claimUploads: fakeUploads([]) });
    await gateway.start();
  });
  beforeEach(() => sql`delete from dvcqg.limited_uses`.execute(database.db));
  afterAll(async () => {
    await gateway.stop();
    await database.close();
  });
  /** How many of so many are taken, one after the other; by turns through two gateways over PostgreSQL. */
  const taken = async (times: number, make: () => FeedbackRequest, { headers = {}, address }: { headers?: Record<string, string>; address?: string } = {}): Promise<number> => {
    let count = 0;
    for (let at = 0; at < times; at += 1) count += Number((await sendFeedback(gateway, make(), { headers, ...(address === undefined ? {} : { address }) })).status === 201);
    return count;
  };

  it('let one person send only so much, however their number is written, with clear words when to come back', async () => {
    const forms = ['0911222333', '+84 911 222 333', '0911.222.333'];
    let at = 0;
    expect(await taken(6, () => newFeedback({ sender: { ...SENDER, phone: forms[(at += 1) % 3]! } }))).toBe(LIMITS.perPerson);
    const refused = await sendFeedback(gateway, newFeedback({ sender: { ...SENDER, phone: forms[0]! } }));
    expect([refused.status, Number(refused.headers.get('retry-after'))]).toEqual([429, expect.closeTo(3600, -2)]);
  });

  it('do not block a crowd behind one shared address, and end a flood from it', async () => {
    expect(await taken(LIMITS.perAddress + 5, () => newFeedback({ sender: stranger() }))).toBe(LIMITS.perAddress);
    expect(await taken(1, () => newFeedback({ sender: stranger() }), { address: '203.0.113.8' })).toBe(1);
    expect(await taken(1, () => newFeedback({ sender: stranger() }), { headers: as(MAI) })).toBe(1);
  });

  it('end a petition that is sent again and again in the same words, from wherever, unless people sign in', async () => {
    const { title, content } = newFeedback();
    let from = 10;
    const many = () => newFeedback({ title: title.toUpperCase(), content: content.normalize(from % 2 === 0 ? 'NFD' : 'NFC'), sender: stranger() });
    let count = 0;
    for (let at = 0; at < 10; at += 1) count += await taken(1, many, { address: `203.0.113.${(from += 1)}` });
    expect(count).toBe(LIMITS.perText);
    expect(await taken(1, many, { headers: as(MAI) })).toBe(1);
  });

  it('do not count what was refused, nor what is sent again under its key', async () => {
    const sender = stranger();
    for (let at = 0; at < 6; at += 1) expect((await broken(await sendFeedback(gateway, newFeedback({ sender, content: 'Ngắn' }))))[0]).toBe('422 feedback_refused');
    const [request, key] = [newFeedback({ sender }), crypto.randomUUID()];
    for (let at = 0; at < 6; at += 1) expect((await sendFeedback(gateway, request, { key })).status).toBe(201);
    expect(await taken(5, () => newFeedback({ sender }))).toBe(LIMITS.perPerson - 1);
  });

  it('hold when all come at once', async () => {
    const sender = stranger();
    const answers = await Promise.all(Array.from({ length: 12 }, () => sendFeedback(gateway, newFeedback({ sender }))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(LIMITS.perPerson);
  });

  it('do not count this machine, behind which everybody may stand', async () => {
    expect(await taken(LIMITS.perAddress + 2, () => newFeedback({ sender: stranger() }), { address: '127.0.0.1' })).toBe(LIMITS.perAddress + 2);
  });
});
