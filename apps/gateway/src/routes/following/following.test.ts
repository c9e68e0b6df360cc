import { randomUUID } from 'node:crypto';
import type { Dossier, DossierReceived } from '@dvcqg/openapi';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../casework/actor.js';
import type { NewEvent } from '../../casework/new-event.js';
import type { Gateway } from '../../gateway.js';
import { as, fakeReceipts, fakeSessions, fakeUploads, MAI, PAO, send, submitted, uploaded } from '../../testing/applying.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { NOW, testGateway } from '../../testing/test-gateway.js';

const OFFICER: Actor = { role: 'officer', subject: 'account:officer', name: 'Hoàng Văn Bách' };
const ITEMS = [{ paper: 'Giấy chứng sinh', reason: 'Ảnh mờ' }, { pointer: '/request', reason: 'Chưa rõ yêu cầu' }];
const ASKED: NewEvent = { type: 'supplement_requested', requestId: 'r1', items: ITEMS, until: '2026-12-07T10:00:00Z' };
const ACCEPTED: NewEvent = { type: 'accepted', procedureVersion: 3, allowance: { amount: 3, unit: 'working_day' } };

describe.each(DATABASES)('following a dossier over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  let mine: DossierReceived;
  let id: string;
  let number = 0;
  let files: ReturnType<typeof uploaded>[] = [];
  beforeAll(async () => {
    database = await open();
    files = Array.from({ length: 40 }, (_, at) => uploaded(`supplement-file-000000-${String(at).padStart(4, '0')}`));
    gateway = testGateway({ db: database.db, sessions: fakeSessions, receipts: fakeReceipts, claimUploads: fakeUploads(files), now: () => NOW });
    await gateway.start();
  });
  afterAll(async () => {
    gateway.stop();
    await database.close();
  });
  beforeEach(async () => {
    mine = await submitted(gateway);
    ({ id } = await database.db.selectFrom('dossiers').select('id').where('code', '=', mine.code).executeTakeFirstOrThrow());
  });
  const happen = (...events: NewEvent[]): Promise<unknown> => gateway.casework.happen(id, OFFICER, () => events);
  const get = (path = '', headers: Record<string, string> = as(MAI)): Promise<Response> => send(gateway, 'GET', `/v1/dossiers/${mine.code}${path}`, undefined, headers);
  const read = async (): Promise<Dossier> => (await (await get()).json()) as Dossier;
  const post = (path: string, body: unknown, headers: Record<string, string> = as(MAI), key: string = randomUUID()): Promise<Response> =>
    send(gateway, 'POST', `/v1/dossiers/${mine.code}${path}`, body, { ...headers, 'idempotency-key': key });
  const file = (): string => (files[number++ % files.length] as { uploadId: string }).uploadId;
  const answers = (): object => ({ answers: [{ item: 0, uploadIds: [file()] }, { item: 1, note: 'Xin cấp bản sao' }] });

  describe('what was asked for', () => {
    it('stands there with its reasons, papers and limit', async () => {
      await happen(ASKED);
      expect(await read()).toMatchObject({
        status: 'supplement_requested',
        holder: { office: 'citizen' },
        tasks: [{ task: 'send_supplement', requestId: 'r1', until: '2026-12-07T10:00:00.000Z' }],
        supplements: [{ requestId: 'r1', state: 'citizen_asked', items: ITEMS }],
        actions: ['send_supplement', 'request_withdrawal'],
        documents: [{ id: 'e2', paper: 'supplement_request' }],
        intakeDue: null,
      });
    });

    it('is sent at once, with files that then belong to the dossier', async () => {
      await happen(ASKED);
      const sent = await post('/supplements/r1', answers());
      expect(sent.status).toBe(200);
      const dossier = (await sent.json()) as Dossier;
      expect(dossier).toMatchObject({ situation: 'supplement_sent', revision: 3, holder: { office: 'one_stop' } });
      expect(dossier.files.at(-1)).toMatchObject({ kind: 'supplement', requestId: 'r1', paper: 'Giấy chứng sinh', pointer: '/supplements/r1/0/0' });
      expect(dossier.events.at(-1)).toMatchObject({ type: 'supplement_submitted', by: 'citizen', answers: [{ item: 0 }, { item: 1, note: 'Xin cấp bản sao' }] });
    });

    it('is sent once, however often the request comes', async () => {
      await happen(ASKED);
      const [body, key] = [answers(), randomUUID()];
      const replies = [await post('/supplements/r1', body, as(MAI), key), await post('/supplements/r1', body, as(MAI), key)];
      expect(replies.map(({ status, headers }) => [status, headers.get('idempotency-replayed')])).toEqual([[200, null], [200, 'true']]);
      expect((await read()).revision).toBe(3);
      const other = await post('/supplements/r1', answers(), as(MAI), key);
      expect([other.status, ((await other.json()) as { code: string }).code]).toEqual([422, 'idempotency_key_reused']);
    });

    it.each([
      ['one thing is not answered', { answers: [{ item: 0, note: 'x' }] }, '/body/answers', 'required'],
      ['an answer is empty', { answers: [{ item: 0 }, { item: 1, note: 'x' }] }, '/body/answers/0', 'required'],
      ['something is answered twice', { answers: [{ item: 0, note: 'x' }, { item: 0, note: 'y' }] }, '/body/answers/1/item', 'duplicate'],
      ['there is no such thing', { answers: [{ item: 0, note: 'x' }, { item: 7, note: 'y' }] }, '/body/answers/1/item', 'maximum'],
    ])('is refused when %s, and nothing is written', async (_what, body, pointer, code) => {
      await happen(ASKED);
      const refused = await post('/supplements/r1', body);
      expect(refused.status).toBe(422);
      expect((await refused.json()) as object).toMatchObject({ code: 'answers_invalid', violations: expect.arrayContaining([{ pointer, code }]) as unknown });
      expect((await read()).revision).toBe(2);
    });

    it('is refused while nothing is asked for', async () => {
      expect((await post('/supplements/r1', { answers: [{ item: 0, note: 'x' }] })).status).toBe(409);
    });

    it('can be answered in words by who holds the receipt, but not with somebody’s files', async () => {
      await happen(ASKED);
      const holder = { 'dossier-secret': mine.secret };
      expect((await post('/supplements/r1', answers(), holder)).status).toBe(409);
      expect((await post('/supplements/r1', { answers: [{ item: 0, note: 'x' }, { item: 1, note: 'y' }] }, holder)).status).toBe(200);
    });

    it('is nobody else’s business', async () => {
      await happen(ASKED);
      expect((await post('/supplements/r1', answers(), as(PAO))).status).toBe(404);
    });
  });

  describe('a withdrawal', () => {
    it('is done at once before the dossier is accepted', async () => {
      const asked = (await (await post('/withdrawal', { reason: 'Nộp nhầm' })).json()) as Dossier;
      expect(asked).toMatchObject({ status: 'withdrawn', situation: 'withdrawn', isEnded: true, holder: null });
      expect(asked.events.slice(1).map(({ type, by }) => [type, by])).toEqual([['withdrawal_requested', 'citizen'], ['withdrawn', 'system']]);
    });

    it('waits for an officer afterwards, and the clock stands', async () => {
      await happen(ACCEPTED);
      const asked = (await (await post('/withdrawal', {})).json()) as Dossier;
      expect(asked).toMatchObject({ status: 'withdrawn', situation: 'withdrawal_asked', isEnded: false, due: { state: 'paused' } });
    });

    it('is not for who only holds the receipt of a signed-in person’s dossier', async () => {
      expect((await post('/withdrawal', {}, { 'dossier-secret': mine.secret })).status).toBe(409);
      expect((await read()).situation).toBe('registered');
    });
  });

  it('says until when, and how much working time is left', async () => {
    await happen(ACCEPTED);
    expect((await read()).due).toEqual({ at: '2026-11-26T10:00:00.000Z', state: 'on_time', left: { days: 3, hours: 0, minutes: 0 }, lateBy: { days: 0, hours: 0, minutes: 0 }, calendarIsComplete: true });
  });

  it('gives the appointment as a calendar file, none before there is a date', async () => {
    expect((await get('/appointment.ics')).status).toBe(404);
    await happen(ACCEPTED);
    const response = await get('/appointment.ics');
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = (await response.text()).replaceAll('\r\n ', '');
    expect(text).toContain('DTEND:20261126T100000Z');
    expect(text).toContain(`/tra-cuu/?code=${mine.code}`);
    expect(text).not.toContain(mine.secret);
  });

  it('shows nothing of what officers propose among themselves', async () => {
    await happen(ACCEPTED);
    await gateway.casework.happen(id, { role: 'specialist', subject: 's', name: 'Lương Thị Mai' }, () => [{ type: 'supplement_proposed', requestId: 'p1', items: ITEMS }]);
    const text = await (await get()).text();
    expect(text).not.toContain('Ảnh mờ');
    expect(text).not.toContain('Hoàng Văn Bách');
  });

  describe('a stream', () => {
    const watch = async (body: object, headers: Record<string, string> = {}): Promise<{ next: () => Promise<string>; end: () => Promise<void> }> => {
      const response = await send(gateway, 'POST', '/v1/dossier-watch', body, { ...headers, accept: 'text/event-stream' });
      expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
      const reader = (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
      let text = '';
      const next = async (): Promise<string> => {
        for (;;) {
          const found = /event: .*?\n\n/s.exec(text);
          if (found) {
            text = text.slice(found.index + found[0].length);
            return found[0];
          }
          const { value, done } = await reader.read();
          if (done) return 'end';
          text += value;
        }
      };
      return { next, end: () => reader.cancel() };
    };

    it('tells of what happens', async () => {
      const stream = await watch({ dossiers: [{ code: mine.code, secret: mine.secret, revision: 1 }] });
      await happen(ACCEPTED);
      expect(await stream.next()).toBe(`event: changed\ndata: {"code":"${mine.code}","revision":2}\n\n`);
      await stream.end();
    });

    it('tells at once of what happened before', async () => {
      await happen(ACCEPTED);
      const stream = await watch({ dossiers: [{ code: mine.code, revision: 1 }] }, as(MAI));
      expect(await stream.next()).toContain('"revision":2');
      await stream.end();
    });

    it('says the same of a dossier that does not exist and of one that is somebody else’s', async () => {
      const stream = await watch({ dossiers: [{ code: mine.code }, { code: 'H37-200101-0001' }] }, as(PAO));
      expect([await stream.next(), await stream.next()]).toEqual([`event: gone\ndata: {"code":"${mine.code}"}\n\n`, 'event: gone\ndata: {"code":"H37-200101-0001"}\n\n']);
      await happen(ACCEPTED);
      await stream.end();
    });

    it('ends when the gateway stops', async () => {
      const other = testGateway({ db: database.db, sessions: fakeSessions, receipts: fakeReceipts, claimUploads: fakeUploads([]), now: () => NOW });
      await other.start();
      const response = await send(other, 'POST', '/v1/dossier-watch', { dossiers: [{ code: mine.code, secret: mine.secret }] }, { accept: 'text/event-stream' });
      const reader = (response.body as ReadableStream<Uint8Array>).getReader();
      other.stop();
      for (;;) if ((await reader.read()).done) break;
    });
  });
});
