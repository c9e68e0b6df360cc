import { afterEach, describe, expect, it } from 'vitest';
import { deskFeedbackOf, feedbackOf } from '../src/feedback/index.js';
import { createClient } from '../src/index.js';
import { json, readBody, startServer, type Handler, type TestServer } from './server.js';

const KEY = '5f0c2d6e-3a41-4f0b-8a55-0d6d4f2a9b10';
const CODE = 'PA-4K7M-2QXD';
const SECRET = 's'.repeat(43);
const WISH = { kind: 'reflection', subject: 'procedure', title: 'Bảng cũ', content: 'Nội dung', sender: { name: 'Hoa', address: 'Lộc Bình', phone: '0912345678' } } as const;
let server: TestServer | undefined;
afterEach(() => server?.close());

const clientOf = async (handler: Handler): Promise<ReturnType<typeof createClient>> => {
  server = await startServer(handler);
  return createClient({ baseUrl: server.url, token: () => 'mai' });
};

describe('feedback', () => {
  it('is sent under a key, and again under the same when the answer was lost', async () => {
    const bodies: Promise<string>[] = [];
    const feedback = feedbackOf(await clientOf((q, r, count) => {
      bodies.push(readBody(q));
      if (count === 0) r.destroy();
      else json(r, 201, { code: CODE });
    }));
    await expect(feedback.send(WISH, { idempotencyKey: KEY, applicantKey: 'a'.repeat(43) })).resolves.toEqual({ code: CODE });
    expect(server?.requests.map(({ method, url, headers }) => [method, url, headers['idempotency-key'], headers['applicant-key']])).toEqual(Array(2).fill(['POST', '/v1/feedback', KEY, 'a'.repeat(43)]));
    expect(JSON.parse((await bodies[1]) ?? '')).toEqual(WISH);
  });

  it('is opened by its secret, which stands in a header only', async () => {
    const feedback = feedbackOf(await clientOf((_q, r) => json(r, 200, {})));
    await feedback.get(CODE, { feedbackSecret: SECRET });
    await feedback.complete(CODE, { content: 'Thêm' }, { idempotencyKey: KEY, feedbackSecret: SECRET });
    expect(server?.requests.map(({ url, headers }) => [url, headers['feedback-secret']])).toEqual([[`/v1/feedback/${CODE}`, SECRET], [`/v1/feedback/${CODE}/completion`, SECRET]]);
  });

  it('that does not keep the rules rejects with every one of them', async () => {
    const violation = { rule: 'link', pointer: '/body/content', places: [{ start: 1, end: 5 }] };
    const feedback = feedbackOf(await clientOf((_q, r) => json(r, 422, { code: 'feedback_refused', title: 'x', feedbackViolations: [violation] })));
    await expect(feedback.send(WISH, { idempotencyKey: KEY })).rejects.toMatchObject({ status: 422, problem: { code: 'feedback_refused', feedbackViolations: [violation] } });
    expect(server?.requests).toHaveLength(1);
  });

  it('that is public is searched by a query', async () => {
    const feedback = feedbackOf(await clientOf((_q, r) => json(r, 200, { items: [] })));
    await feedback.published({ q: 'khai sinh', subject: 'staff' });
    expect(server?.requests[0]?.url).toBe('/v1/published-feedback?q=khai+sinh&subject=staff');
  });

  it('is acted on as it was seen', async () => {
    const desk = deskFeedbackOf(await clientOf((_q, r) => json(r, 412, { code: 'revision_conflict', title: 'x' })));
    await expect(desk.act(CODE, { action: 'start' }, { revision: 3, idempotencyKey: KEY })).rejects.toMatchObject({ kind: 'conflict', status: 412 });
    expect(server?.requests[0]?.headers).toMatchObject({ 'if-match': '"3"', 'idempotency-key': KEY, authorization: 'Bearer mai' });
  });
});
