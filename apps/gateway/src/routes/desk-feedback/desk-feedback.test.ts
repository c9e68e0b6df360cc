import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { AuditTrail, DeskFeedbackCommand, DeskFeedbackList, Problem } from '@dvcqg/openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../../gateway.js';
import { as, fakeReceipts, MAI } from '../../testing/applying.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { broken, CONTENT, feedbackConfig, FeedbackTestDesk, newFeedback, ownFeedback, published, PUBLICATION, SENDER, sentFeedback, withSecret } from '../../testing/feedback.js';
import { asOfficer, HAI, identified, LAN, officerSessions, SON, THU, VY } from '../../testing/officers.js';
import { ask } from '../../testing/rating.js';
import { pdf } from '../../testing/sample-files.js';
import { NOW, testGateway } from '../../testing/test-gateway.js';
import { Uploading } from '../../testing/uploading.js';

const ANSWER: DeskFeedbackCommand = { action: 'answer', answer: 'Bảng đã được thay.' };
const DAY = 86_400_000;

describe.each(DATABASES)('feedback at the desk over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  let directory: string;
  let clock = NOW;
  const desk = {} as Record<'thu' | 'son' | 'lan' | 'vy' | 'hai', FeedbackTestDesk>;
  beforeAll(async () => {
    database = await open();
    directory = mkdtempSync(join(tmpdir(), 'desk-feedback-'));
    gateway = testGateway({ db: database.db, sessions: officerSessions, receipts: fakeReceipts, now: () => clock, countMiss: () => Promise.resolve(), config: { feedback: feedbackConfig(), dataDirectory: directory } });
    await gateway.start();
    for (const officer of [THU, SON, LAN, VY, HAI]) await gateway.officers.remember(identified(officer));
    for (const [name, officer] of Object.entries({ thu: THU, son: SON, lan: LAN, vy: VY, hai: HAI })) desk[name as keyof typeof desk] = new FeedbackTestDesk(gateway, officer);
  });
  afterAll(async () => {
    await gateway.stop();
    await database.close();
    rmSync(directory, { recursive: true, force: true });
  });
  const list = (query = '', who = desk.thu): Promise<DeskFeedbackList> => who.read(query);

  it('goes its whole way, and the original stays as it was beside what is made public', async () => {
    const request = newFeedback({ content: `${CONTENT} Tôi là Nông Thị Hoa, chờ từ sáng ${randomUUID().replaceAll(/\d/g, 'x')}.` });
    const received = await sentFeedback(gateway, request);
    const states: string[] = [];
    const steps: readonly DeskFeedbackCommand[] = [
      { action: 'classify', kind: 'petition', subject: 'procedure', serviceCode: '1.001612' }, { action: 'start' }, ANSWER, { action: 'publish', publication: PUBLICATION },
    ];
    for (const step of steps) states.push((await desk.thu.does(received.code, step)).feedback.state);
    expect(states).toEqual(['classified', 'in_progress', 'answered', 'published']);
    const shown = await desk.thu.read(`/${received.code}`);
    expect(shown).toMatchObject({ publication: PUBLICATION, actions: ['withdraw_from_publication'], feedback: { kind: 'petition', content: request.content, service: { code: '1.001612' } } });
    expect(await published(gateway, received.code)).toMatchObject({ ...PUBLICATION, kind: 'petition', service: { code: '1.001612' } });
    expect(await ownFeedback(gateway, received)).toMatchObject({ content: request.content, title: request.title, answer: { text: 'Bảng đã được thay.', agency: { code: 'H37' } }, due: null });
  });

  it('tells officers’ names to officers alone', async () => {
    const received = await sentFeedback(gateway);
    const { feedback } = await desk.thu.does(received.code, { action: 'forward', agencyCode: 'H37.08', reason: 'Việc của Sở' });
    expect(feedback.events[1]).toMatchObject({ byName: THU.name, reason: 'Việc của Sở', agency: { code: 'H37.08' } });
    const own = await ownFeedback(gateway, received);
    expect(own.agency.code).toBe('H37.08');
    for (const word of [THU.name, 'Việc của Sở']) expect(JSON.stringify(own)).not.toContain(word);
  });

  it('is acted on by who has it: after it was forwarded by the other agency, while the first one still sees it', async () => {
    const { code } = await sentFeedback(gateway);
    expect((await desk.vy.get(`/${code}`)).status).toBe(404);
    await desk.thu.does(code, { action: 'forward', agencyCode: 'H37.08' });
    // Whoever works for the agency above works for the one below as well.
    expect((await desk.thu.read(`/${code}`)).actions).toContain('answer');
    expect((await desk.vy.does(code, { action: 'start' }, ANSWER)).feedback).toMatchObject({ state: 'answered', answer: { agency: { code: 'H37.08' } } });
    expect((await desk.hai.get(`/${code}`)).status).toBe(404);
    expect(await broken(await desk.hai.act(code, ANSWER, 4))).toEqual(['404 not_found']);
  });

  it('is not forwarded to nobody, nor to who has it', async () => {
    const { code } = await sentFeedback(gateway);
    for (const agencyCode of ['X99.99', 'H37']) expect(await broken(await desk.thu.act(code, { action: 'forward', agencyCode }, 1))).toEqual(['400 validation_failed', 'enum /body/agencyCode']);
  });

  it('is sent and forwarded to the agencies that a province names, under these names', async () => {
    const agencies = [{ code: 'H37', name: 'UBND tỉnh' }, { code: 'H37.77', name: 'Tổ tiếp nhận' }];
    const other = testGateway({ db: database.db, sessions: officerSessions, receipts: fakeReceipts, now: () => clock, config: { feedback: feedbackConfig({ agencies }), dataDirectory: directory } });
    await other.start();
    expect(await (await ask(other, '/v1/feedback-rules', {})).json()).toMatchObject({ agencies });
    const [sent, forwarded] = [await sentFeedback(other, newFeedback({ agencyCode: 'H37.77' })), await sentFeedback(other)];
    await new FeedbackTestDesk(other, THU).does(forwarded.code, { action: 'forward', agencyCode: 'H37.77' });
    for (const received of [sent, forwarded]) expect((await ownFeedback(other, received)).agency).toEqual(agencies[1]);
    await other.stop();
  });

  it('is changed by one officer at a time: who saw an older state is told so', async () => {
    const { code } = await sentFeedback(gateway);
    const answers = await Promise.all([desk.thu, desk.lan, desk.son, desk.thu].map((who) => who.act(code, { action: 'start' }, 1)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    expect(answers.find(({ status }) => status === 200)?.headers.get('etag')).toBe('"2"');
    expect((await desk.thu.read(`/${code}`)).feedback.events).toHaveLength(2);
    const headers = { ...asOfficer(THU), 'idempotency-key': randomUUID() };
    expect((await ask(gateway, `/v1/desk/feedback/${code}/actions`, headers, ANSWER)).status).toBe(428);
  });

  it('of an officer’s own is left to colleagues', async () => {
    const { code } = await sentFeedback(gateway, newFeedback(), asOfficer(THU));
    expect((await desk.thu.read(`/${code}`)).actions).toEqual([]);
    expect(await broken(await desk.thu.act(code, ANSWER, 1))).toEqual(['409 action_not_allowed']);
    expect((await desk.lan.does(code, ANSWER)).feedback.state).toBe('answered');
  });

  it('is acted on once however often the same is sent', async () => {
    const { code } = await sentFeedback(gateway);
    const key = randomUUID();
    const [first, again] = [await desk.thu.act(code, ANSWER, 1, key), await desk.thu.act(code, ANSWER, 1, key)];
    expect([first.status, again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 200, 'true']);
    expect(await broken(await desk.thu.act(code, { action: 'start' }, 2, key))).toEqual(['422 idempotency_key_reused']);
    expect((await desk.thu.read(`/${code}`)).feedback.revision).toBe(2);
  });

  it.each<[string, DeskFeedbackCommand | Record<string, unknown>, string[]]>([
    ['without what it needs', { action: 'refuse' }, ['400 validation_failed', 'required /body/because', 'required /body/reason']],
    ['with what it does not need', { action: 'start', reason: 'x' }, ['400 validation_failed', 'unknown_parameter /body/reason']],
    ['with blanks', { action: 'answer', answer: ' \n' }, ['400 validation_failed', 'min_length /body/answer']],
    ['that is unknown', { action: 'delete' }, ['400 validation_failed', 'enum /body/action']],
    ['as a duplicate of nothing', { action: 'refuse', because: 'duplicate', reason: 'Trùng', duplicateOf: 'PA-0000-0000' }, ['400 validation_failed', 'enum /body/duplicateOf']],
    ['as a duplicate without the other', { action: 'refuse', because: 'duplicate', reason: 'Trùng' }, ['400 validation_failed', 'required /body/duplicateOf']],
    ['with an original that is none', { action: 'refuse', because: 'unclear', reason: 'x', duplicateOf: 'PA-0000-0000' }, ['400 validation_failed', 'unknown_parameter /body/duplicateOf']],
    ['about a service that is none', { action: 'classify', kind: 'petition', subject: 'staff', serviceCode: '1.999999' }, ['400 validation_failed', 'enum /body/serviceCode']],
    ['that does not fit the state', { action: 'publish', publication: PUBLICATION }, ['409 action_not_allowed']],
  ])('refuses an action %s', async (_what, command, expected) => {
    const { code } = await sentFeedback(gateway);
    expect(await broken(await desk.thu.act(code, command, 1))).toEqual(expected);
    expect((await desk.thu.read(`/${code}`)).feedback.revision).toBe(1);
  });

  it('is published by the one-stop or a manager, not by a specialist', async () => {
    const { code } = await sentFeedback(gateway);
    expect((await desk.son.does(code, ANSWER)).actions).toEqual(['answer']);
    expect(await broken(await desk.son.act(code, { action: 'publish', publication: PUBLICATION }, 2))).toEqual(['409 action_not_allowed']);
    expect((await desk.lan.does(code, { action: 'publish', publication: PUBLICATION })).feedback.state).toBe('published');
  });

  it('is not published with personal data: the places are told, and nothing becomes public', async () => {
    const { code } = await sentFeedback(gateway, newFeedback({ subject: 'staff', staffName: 'Lý Văn Bình', sender: { ...SENDER, phone: '0205 3812 345', publishName: true } }));
    await desk.thu.does(code, ANSWER);
    const publication = { title: 'Về ông Lý Văn Bình', content: `${CONTENT} Bà nong thi hoa, thôn Bản Cáu.`, answer: 'Gọi 0205.3812345, hoặc a@example.com, hoặc motcua@langson.gov.vn.' };
    const response = await desk.thu.act(code, { action: 'publish', publication }, 2);
    const { feedbackViolations = [], ...problem } = (await response.json()) as Problem;
    expect([response.status, problem.code]).toEqual([422, 'feedback_refused']);
    const cut = feedbackViolations.map(({ pointer, places = [] }) => [pointer, ...places.map(({ start, end, data }) => `${data}:${publication[pointer.slice(18) as 'title'].slice(start, end)}`)]);
    expect(cut).toEqual([
      ['/body/publication/title', 'name:Lý Văn Bình'], ['/body/publication/content', 'name:nong thi hoa', 'address:thôn Bản Cáu'], ['/body/publication/answer', 'phone:0205.3812345', 'email:a@example.com'],
    ]);
    expect(await published(gateway, code)).toBeUndefined();
    await desk.thu.does(code, { action: 'publish', publication: PUBLICATION });
    expect(await published(gateway, code)).toMatchObject(PUBLICATION);
  });

  it('that is no feedback is refused with where it belongs', async () => {
    const received = await sentFeedback(gateway);
    await desk.thu.does(received.code, { action: 'refuse', because: 'denunciation', reason: 'Đây là tố cáo.' });
    expect(await ownFeedback(gateway, received)).toMatchObject({ state: 'not_accepted', due: null, refusal: { because: 'denunciation', reason: 'Đây là tố cáo.', belongsTo: { matter: 'denunciation' } } });
  });

  it('shows feedback that says nearly the same, of the officer’s agencies', async () => {
    const request = newFeedback({ sender: { ...SENDER, phone: '0911222333' } });
    const [first, second] = [await sentFeedback(gateway, request), await sentFeedback(gateway, { ...request, sender: { ...SENDER, phone: '0911222444' } })];
    expect((await desk.thu.read(`/${second.code}`)).similar[0]).toEqual({ code: first.code, title: request.title, state: 'received', similarity: 1 });
    await desk.thu.does(second.code, { action: 'forward', agencyCode: 'H37.08' });
    expect((await desk.vy.read(`/${second.code}`)).similar).toEqual([]);
    const { feedback } = await desk.thu.does(second.code, { action: 'refuse', because: 'duplicate', reason: 'Trùng', duplicateOf: first.code });
    expect(feedback.refusal).toMatchObject({ because: 'duplicate' });
  });

  it('counts the days anew when the sender has said more', async () => {
    const received = await sentFeedback(gateway);
    const before = await desk.thu.does(received.code, { action: 'ask_to_complete', reason: 'Ngày nào?' });
    expect(before.feedback.completion?.until).toBe('2026-12-07T10:00:00.000Z');
    clock += 7 * DAY;
    const response = await ask(gateway, `/v1/feedback/${received.code}/completion`, { 'idempotency-key': randomUUID(), ...withSecret(received) }, { content: 'Ngày 16' });
    expect(response.status).toBe(200);
    expect((await desk.thu.read(`/${received.code}`)).feedback.due?.at).toBe('2026-12-04T10:00:00.000Z');
    clock = NOW;
  });

  it('is refused as not completed only when the sender has let the time pass', async () => {
    const { code } = await sentFeedback(gateway);
    const refusal: DeskFeedbackCommand = { action: 'refuse', because: 'not_completed', reason: 'Không bổ sung' };
    expect(await broken(await desk.thu.act(code, refusal, 1))).toEqual(['409 action_not_allowed']);
    await desk.thu.does(code, { action: 'ask_to_complete', reason: 'Ngày nào?' });
    expect(await broken(await desk.thu.act(code, refusal, 2))).toEqual(['409 action_not_allowed']);
    clock += 16 * DAY;
    expect((await desk.thu.does(code, refusal)).feedback.state).toBe('not_accepted');
    clock = NOW;
  });

  it('has files with an answer, for officers and the sender', async () => {
    const received = await sentFeedback(gateway);
    const { id } = await new Uploading(gateway, asOfficer(THU)).upload(pdf(), 'tra-loi.pdf');
    await desk.thu.does(received.code, { ...ANSWER, uploadIds: [id] });
    expect((await ownFeedback(gateway, received)).answer?.files).toMatchObject([{ id: 'f1', name: 'tra-loi.pdf' }]);
    const files = await Promise.all([desk.lan.get(`/${received.code}/files/f1`), ask(gateway, `/v1/feedback/${received.code}/files/f1`, withSecret(received)), desk.hai.get(`/${received.code}/files/f1`), desk.thu.get(`/${received.code}/files/f2`)]);
    expect(files.map(({ status }) => status)).toEqual([200, 200, 404, 404]);
    expect(files[0]?.headers.get('content-disposition')).toContain('attachment');
  });

  it('is listed with the most urgent first, page by page, each once', async () => {
    clock = NOW - 40 * DAY;
    const late = await sentFeedback(gateway);
    clock = NOW;
    const first = await list('?limit=3');
    expect(first.items[0]).toMatchObject({ code: late.code, due: { state: 'late' }, senderName: SENDER.name });
    const codes: string[] = first.items.map(({ code }) => code);
    for (let cursor = first.nextCursor; cursor !== null;) {
      const page = await list(`?limit=3&cursor=${cursor}`);
      codes.push(...page.items.map(({ code }) => code));
      cursor = page.nextCursor;
    }
    expect([codes.length, new Set(codes).size]).toEqual([first.total, first.total]);
    expect(first.counts.states.reduce((sum, { count }) => sum + count, 0)).toBe(first.total);
    expect(first.counts.late).toBe((await list('?due=late')).total);
    expect((await desk.thu.get(`?state=received&cursor=${first.nextCursor}`)).status).toBe(400);
  });

  it('is found by state, kind, subject, agency, code and words with and without accents', async () => {
    const { code } = await sentFeedback(gateway, newFeedback({ kind: 'petition', subject: 'staff', title: 'Đề nghị về bãi gửi xe', sender: { ...SENDER, name: 'Triệu Thị Sầm' } }));
    const found = async (query: string): Promise<string[]> => (await list(query)).items.map((item) => item.code);
    for (const query of ['?q=bai+gui', '?q=TRI%E1%BB%86U+sam', `?q=${code.toLowerCase()}`, `?q=${code}&kind=petition&subject=staff&state=received&agency=H37`]) expect(await found(query)).toEqual([code]);
    for (const query of [`?q=${code}&kind=reflection`, `?q=${code}&agency=H37.08`, `?q=${code}&state=answered`, '?q=%25', '?q=PA-%25']) expect(await found(query)).toEqual([]);
    expect((await list('', desk.hai))).toEqual({ items: [], total: 0, nextCursor: null, counts: expect.objectContaining({ late: 0 }) as object });
    expect((await ask(gateway, '/v1/desk/feedback', as(MAI))).status).toBe(403);
  });

  it('leaves a trail of who read it and who did what, without the sender’s name', async () => {
    const received = await sentFeedback(gateway, newFeedback(), as(MAI));
    await ask(gateway, `/v1/feedback/${received.code}`, as(MAI));
    await desk.thu.does(received.code, ANSWER);
    await desk.lan.read(`/${received.code}/audit`);
    const trail = await desk.lan.read<AuditTrail>(`/${received.code}/audit`);
    expect(trail.items.map(({ action, name, role }) => [action, name ?? role])).toEqual([
      ['feedback_received', 'citizen'], ['feedback_read', undefined], ['feedback_read', THU.name], ['feedback_answered', THU.name], ['feedback_audit_read', LAN.name],
    ]);
    expect(trail.isIntact).toBe(true);
    expect(JSON.stringify(trail)).not.toContain(MAI.name);
    expect((await desk.thu.get(`/${received.code}/audit`)).status).toBe(403);
  });

  it('can be derived again from its events', async () => {
    const rows = await database.db.selectFrom('feedback').select(['id', 'revision', 'state']).execute();
    const events = await database.db.selectFrom('feedback_events').select(['feedback_id', ({ fn }) => fn.countAll<string>().as('all')]).groupBy('feedback_id').execute();
    const counts = new Map(events.map(({ feedback_id: id, all }) => [id, Number(all)]));
    expect(rows.filter(({ id, revision }) => counts.get(id) !== revision)).toEqual([]);
  });
});
