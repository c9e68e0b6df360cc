import { randomUUID } from 'node:crypto';
import type { FeedbackReceived, FeedbackRules, PublishedFeedbackList } from '@dvcqg/openapi';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../../gateway.js';
import { as, fakeReceipts, fakeUploads, MAI, PAO, uploaded } from '../../testing/applying.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import {
  broken, CONTENT, feedbackConfig, feedbackRequest, FeedbackTestDesk, newFeedback, ownFeedback, published, PUBLICATION, sendFeedback, SENDER, sentFeedback, withSecret,
} from '../../testing/feedback.js';
import { officerSessions, THU } from '../../testing/officers.js';
import { ask } from '../../testing/rating.js';
import { NOW, testGateway } from '../../testing/test-gateway.js';

describe.each(DATABASES)('feedback over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  let desk: FeedbackTestDesk;
  let clock = NOW;
  beforeAll(async () => {
    database = await open();
    gateway = testGateway({
      db: database.db, sessions: officerSessions, receipts: fakeReceipts, claimUploads: fakeUploads([uploaded('a'.repeat(22))]), now: () => clock, countMiss: () => Promise.resolve(), config: { feedback: feedbackConfig() },
    });
    await gateway.start();
    desk = new FeedbackTestDesk(gateway, THU);
  });
  afterAll(async () => {
    await gateway.stop();
    await database.close();
  });
  const count = async (): Promise<number> => Number((await database.db.selectFrom('feedback').select(({ fn }) => fn.countAll().as('all')).executeTakeFirstOrThrow()).all);
  const list = async (query = ''): Promise<PublishedFeedbackList> => (await (await ask(gateway, `/v1/published-feedback${query}`, {})).json()) as PublishedFeedbackList;
  const publish = async (title: string, content = CONTENT): Promise<FeedbackReceived> => {
    const received = await sentFeedback(gateway);
    await desk.does(received.code, { action: 'answer', answer: 'Đã làm.' }, { action: 'publish', publication: { ...PUBLICATION, title, content } });
    return received;
  };

  it('says what is asked of it before anybody writes', async () => {
    const rules = (await (await ask(gateway, '/v1/feedback-rules', {})).json()) as FeedbackRules;
    expect(rules).toMatchObject({ minimumWords: 10, days: { sort: 5, answer: 15, complete: 10 }, agencies: [{ code: 'H37' }] });
    expect(rules.destinations.map(({ matter }) => matter)).toEqual(['complaint', 'denunciation']);
  });

  it('is taken without signing in, and opened with its code and secret', async () => {
    const received = await sentFeedback(gateway, newFeedback({ serviceCode: '1.001612', place: 'Quầy số 2' }));
    expect(received).toMatchObject({ code: expect.stringMatching(/^PA-/) as string, receivedAt: '2026-11-22T03:00:00.000Z', due: { at: '2026-11-30T10:00:00.000Z', state: 'on_time' } });
    expect(await ownFeedback(gateway, received)).toMatchObject({ state: 'received', revision: 1, sender: SENDER, service: { code: '1.001612' }, place: 'Quầy số 2', agency: { code: 'H37' }, files: [], events: [{ type: 'received' }] });
  });

  it('of an account is opened by its session as well, and by no other', async () => {
    const { code } = await sentFeedback(gateway, newFeedback(), as(MAI));
    const statuses = await Promise.all([as(MAI), as(PAO), as(THU), {}, { 'feedback-secret': 'w'.repeat(43) }].map(async (headers) => (await ask(gateway, `/v1/feedback/${code}`, headers)).status));
    expect(statuses).toEqual([200, 404, 404, 404, 404]);
  });

  it('that is unknown and that is somebody else’s answer alike, to the sign', async () => {
    const { code } = await sentFeedback(gateway);
    const answers = await Promise.all([code, 'PA-0000-0000'].map(async (each) => {
      const response = await ask(gateway, `/v1/feedback/${each}`, { 'feedback-secret': 'w'.repeat(43), 'x-request-id': 'same' });
      return [response.status, (await response.text()).replaceAll(each, '…').replace(/"requestId":"[^"]*"/, ''), [...response.headers.keys()].sort()];
    }));
    expect(answers[0]).toEqual(answers[1]);
  });

  it('is taken once however often it is sent', async () => {
    const [before, key, request] = [await count(), randomUUID(), newFeedback()];
    const answers = await Promise.all(Array.from({ length: 6 }, () => sendFeedback(gateway, request, { key })));
    const done = answers.filter(({ status }) => status === 201);
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    const later = await sendFeedback(gateway, request, { key });
    const bodies = await Promise.all([...done, later].map((each) => each.text()));
    expect([new Set(bodies).size, later.headers.get('idempotency-replayed'), await count()]).toEqual([1, 'true', before + 1]);
    expect(await broken(await sendFeedback(gateway, newFeedback(), { key }))).toEqual(['422 idempotency_key_reused']);
  });

  it('is answered the same when it is sent again after it was answered', async () => {
    const [key, request] = [randomUUID(), newFeedback()];
    const first = await (await sendFeedback(gateway, request, { key })).text();
    await desk.does((JSON.parse(first) as FeedbackReceived).code, { action: 'answer', answer: 'Đã làm.' });
    clock += 1000;
    expect(await (await sendFeedback(gateway, request, { key })).text()).toBe(first);
  });

  it.each<[string, object, string[]]>([
    ['too short', { content: 'Bảng cũ' }, ['422 feedback_refused', 'too_few_words /body/content']],
    ['a complaint', { content: `Tôi khiếu nại quyết định này. ${CONTENT}` }, ['422 feedback_refused', 'complaint /body/content']],
    ['a denunciation', { title: 'Tố cáo cán bộ' }, ['422 feedback_refused', 'denunciation /body/title']],
    ['full of links and personal data', { content: `${CONTENT} Xem www.example.com, gọi 0912345678.` }, ['422 feedback_refused', 'link /body/content', 'personal_data /body/content']],
    ['without contact', { sender: { name: 'A', address: 'B' } }, ['422 feedback_refused', 'contact_missing /body/sender']],
    ['to nobody', { agencyCode: 'X99' }, ['400 validation_failed', 'enum /body/agencyCode']],
    ['about no service', { serviceCode: '1.999999' }, ['400 validation_failed', 'enum /body/serviceCode']],
    ['only blanks', { title: ' ' }, ['400 validation_failed', 'min_length /body/title']],
    ['about staff and not', { staffName: 'Ai đó' }, ['400 validation_failed', 'unknown_parameter /body/staffName']],
    ['with unknown fields', { secret: 'x' }, ['400 validation_failed', 'unknown_parameter /body/secret']],
  ])('that is %s is refused with what to change, and nothing is kept', async (_what, change, expected) => {
    const before = await count();
    expect(await broken(await sendFeedback(gateway, { ...feedbackRequest(), ...change }))).toEqual(expected);
    expect(await count()).toBe(before);
  });

  it('tells with a complaint where it belongs, and where in the text it stands', async () => {
    const { feedbackViolations } = (await (await sendFeedback(gateway, feedbackRequest({ content: `Tôi khiếu nại. ${CONTENT}` }))).json()) as { feedbackViolations: unknown };
    expect(feedbackViolations).toMatchObject([{ places: [{ start: 0, end: 13 }], belongsTo: { matter: 'complaint', law: expect.stringContaining('02/2011') as string } }]);
  });

  it('that the same sender has sent in nearly the same words is refused, and only their own account is told which', async () => {
    const [request, stranger] = [newFeedback({ sender: { ...SENDER, phone: '0987000111' } }), newFeedback({ sender: { ...SENDER, phone: '0987000222' } })];
    const { code } = await sentFeedback(gateway, request, as(MAI));
    const again = { ...request, title: request.title.toUpperCase() };
    const twice = async (headers: Record<string, string>): Promise<unknown> => ((await (await sendFeedback(gateway, again, { headers })).json()) as { feedbackViolations: unknown }).feedbackViolations;
    expect(await twice(as(MAI))).toEqual([{ rule: 'duplicate', pointer: '/body/content', duplicateOf: code }]);
    expect(await twice({})).toEqual([{ rule: 'duplicate', pointer: '/body/content' }]);
    expect((await sendFeedback(gateway, { ...again, sender: stranger.sender })).status).toBe(201);
  });

  it('that the same sender sends twice at once is taken once', async () => {
    const request = newFeedback({ sender: { ...SENDER, phone: '0987000333' } });
    const answers = await Promise.all(Array.from({ length: 5 }, () => sendFeedback(gateway, request)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422, 422, 422]);
  });

  it('may be sent again after it was not accepted, and after a month', async () => {
    const request = newFeedback({ sender: { ...SENDER, phone: '0987000444' } });
    const { code } = await sentFeedback(gateway, request);
    await desk.does(code, { action: 'refuse', because: 'unclear', reason: 'Không rõ.' });
    await sentFeedback(gateway, request);
    expect((await sendFeedback(gateway, request)).status).toBe(422);
    clock += 31 * 86_400_000;
    expect((await sendFeedback(gateway, request)).status).toBe(201);
  });

  it('has files of who uploaded them, and of nobody else', async () => {
    const request = newFeedback({ uploadIds: ['a'.repeat(22)] });
    expect(await broken(await sendFeedback(gateway, request))).toEqual(['401 unauthenticated']);
    expect(await broken(await sendFeedback(gateway, request, { headers: as(PAO) }))).toEqual(['409 files_not_ready']);
    const received = await sentFeedback(gateway, request, as(MAI));
    expect((await ownFeedback(gateway, received)).files).toEqual([{ id: 'f1', name: `${'a'.repeat(22)}.pdf`, size: 1000, mediaType: 'application/pdf' }]);
  });

  it('is completed once when it is asked for, and never otherwise', async () => {
    const received = await sentFeedback(gateway);
    const complete = (content: string, key: string, headers = withSecret(received)): Promise<Response> => ask(gateway, `/v1/feedback/${received.code}/completion`, { 'idempotency-key': key, ...headers }, { content });
    expect(await broken(await complete('Ngày 16', randomUUID()))).toEqual(['409 action_not_allowed']);
    const asked = await desk.does(received.code, { action: 'ask_to_complete', reason: 'Ngày nào?' });
    expect(asked.feedback).toMatchObject({ state: 'completion_requested', due: null, completion: { request: 'Ngày nào?', answer: null } });
    const key = randomUUID();
    expect((await complete('Ngày 16', key, { 'feedback-secret': 'w'.repeat(43) })).status).toBe(404);
    expect(await broken(await complete(' ', key))).toEqual(['400 validation_failed', 'min_length /body/content']);
    expect((await complete('Ngày 16', key)).status).toBe(200);
    expect((await complete('Ngày 16', key)).headers.get('idempotency-replayed')).toBe('true');
    expect(await broken(await complete('Ngày 17', key))).toEqual(['422 idempotency_key_reused']);
    expect(await broken(await complete('Ngày 17', randomUUID()))).toEqual(['409 action_not_allowed']);
    expect(await ownFeedback(gateway, received)).toMatchObject({ state: 'received', revision: 3, completion: { answer: { content: 'Ngày 16' } }, due: { state: 'on_time' } });
  });

  it('is found in public by words with and without accents, by kind, subject and agency, page by page', async () => {
    const codes: string[] = [];
    for (const title of ['Lối đi cho xe lăn', 'Loi di', 'Xe buýt']) {
      clock += 60_000;
      codes.unshift((await publish(title)).code);
    }
    const found = async (query: string): Promise<string[]> => (await list(query)).items.map(({ code }) => code);
    expect((await found('?q=loi+di')).sort()).toEqual(codes.slice(1).sort());
    expect(await found('?q=XE+L%C4%82N')).toEqual([codes[2]]);
    expect(await found('?q=xe+lan&kind=petition')).toEqual([]);
    expect(await found('?q=xe+lan&subject=procedure&agency=H37')).toEqual([codes[2]]);
    expect(await found('?q=xe+lan&agency=H31')).toEqual([]);
    for (const strange of ['%27%22%3B', '%3A*+%26+%7C', '%F0%9F%98%80']) expect(await list(`?q=${strange}`)).toEqual({ items: [], total: 0, nextCursor: null });
    const first = await list('?limit=2');
    const second = await list(`?limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ code }) => code).slice(0, 3)).toEqual(codes);
    expect((await ask(gateway, `/v1/published-feedback?q=xe&cursor=${first.nextCursor}`, {})).status).toBe(400);
  });

  it('tells in public nothing but what was written for it', async () => {
    const received = await sentFeedback(gateway, newFeedback({ subject: 'staff', staffName: 'Lý Văn Bình', place: 'Quầy canary', sender: { ...SENDER, email: 'canary@example.com' } }));
    await desk.does(received.code, { action: 'answer', answer: 'Trả lời canary riêng cho bà Hoa' }, { action: 'publish', publication: PUBLICATION });
    const text = JSON.stringify([await published(gateway, received.code), await list()]);
    for (const secret of ['canary', 'Hoa', 'Bình', 'Bản Cáu', SENDER.phone, received.secret, 'Trần Thị Thu']) expect(text).not.toContain(secret);
    expect((await ask(gateway, `/v1/published-feedback/${received.code}`, {})).headers.get('cache-control')).toBe('public, max-age=60');
  });

  it('names the sender in public only when they chose so', async () => {
    const received = await sentFeedback(gateway, newFeedback({ sender: { ...SENDER, publishName: true } }));
    await desk.does(received.code, { action: 'answer', answer: 'Đã làm.' }, { action: 'publish', publication: PUBLICATION });
    expect(await published(gateway, received.code)).toMatchObject({ ...PUBLICATION, senderName: SENDER.name });
  });

  it('is not public before it is published, nor after it is withdrawn', async () => {
    const received = await sentFeedback(gateway);
    expect(await published(gateway, received.code)).toBeUndefined();
    await desk.does(received.code, { action: 'answer', answer: 'Đã làm.' }, { action: 'publish', publication: PUBLICATION });
    expect(await published(gateway, received.code)).toBeDefined();
    const { publication, feedback } = await desk.does(received.code, { action: 'withdraw_from_publication', reason: 'Nhầm' });
    expect(await published(gateway, received.code)).toBeUndefined();
    expect([publication, feedback.state, feedback.publishedAt]).toEqual([PUBLICATION, 'answered', null]);
    expect((await ownFeedback(gateway, received)).events.at(-1)).toEqual({ id: 'e4', type: 'unpublished', at: expect.any(String) as string });
  });

  it('stays as it was written: nobody can change or delete it in the database', async () => {
    await sentFeedback(gateway);
    for (const statement of ["update dvcqg.feedback set content = 'x'", 'update dvcqg.feedback set sender = sender', 'delete from dvcqg.feedback_events', "update dvcqg.feedback_events set type = 'x'", 'delete from dvcqg.feedback']) {
      await expect(sql.raw(statement).execute(database.db)).rejects.toThrow(/never changed|violates/);
    }
  });

  it('keeps no phone, e-mail address or account where senders are told apart', async () => {
    await sentFeedback(gateway, newFeedback(), as(MAI));
    const { rows } = await sql<{ text: string }>`select (sender_keys::text || similarity_keys::text) as text from dvcqg.feedback`.execute(database.db);
    for (const word of [SENDER.phone, MAI.subject, 'account']) expect(JSON.stringify(rows)).not.toContain(word);
  });
});
