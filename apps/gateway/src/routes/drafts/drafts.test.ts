import { randomUUID } from 'node:crypto';
import type { Draft, DraftContent, DraftList, DraftSummary, Problem } from '@dvcqg/openapi';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Gateway } from '../../gateway.js';
import { compileContract } from '../../http/contract.js';
import { as, fakeReceipts, fakeSessions, MAI, PAO, send, SERVICE, submission, submit } from '../../testing/applying.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { NOW, testGateway } from '../../testing/test-gateway.js';
import { deleteExpiredDrafts } from './repository.js';

const contract = compileContract();
const DAY = 86_400_000;

const content = (changes: Partial<DraftContent> = {}): DraftContent => ({
  serviceCode: SERVICE, form: { id: `service-${SERVICE}`, version: 1000 }, values: { request: 'half a' }, operationId: '8f2f0f5e-6c6e-4d0c-9c3e-0d5a3d4a7c11', ...changes,
});

describe.each(DATABASES)('drafts over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  let clock = NOW;
  beforeAll(async () => {
    database = await open();
    gateway = testGateway({ db: database.db, sessions: fakeSessions, receipts: fakeReceipts, now: () => clock });
    await gateway.start();
  });
  afterAll(async () => {
    gateway.stop();
    await database.close();
  });
  beforeEach(async () => {
    clock = NOW;
    await database.db.deleteFrom('drafts').execute();
  });
  const ask = (method: string, id: string, headers: Record<string, string> = {}, body?: unknown, who: { token: string } = MAI): Promise<Response> =>
    send(gateway, method, `/v1/drafts/${id}`, body, { ...as(who), ...headers });
  const save = (id: string, revision: number | undefined, body: unknown = content(), who?: { token: string }): Promise<Response> =>
    ask('PUT', id, revision === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${revision}"` }, body, who);
  const saved = async (id: string, revision: number | undefined, body?: unknown): Promise<DraftSummary> => {
    const response = await save(id, revision, body);
    expect(response.status).toBe(200);
    return (await response.json()) as DraftSummary;
  };
  const read = async (id: string): Promise<Draft> => (await (await ask('GET', id)).json()) as Draft;
  const problem = async (response: Response): Promise<Problem> => {
    const body = (await response.json()) as Problem;
    expect(contract.get('saveDraft')?.responses.get(response.status)?.(body), JSON.stringify(body)).toBe(true);
    return body;
  };

  it('are made, read, changed, listed and deleted', async () => {
    const id = randomUUID();
    const made = await save(id, undefined, content({ step: 'request_step' }));
    expect(made.headers.get('etag')).toBe('"1"');
    expect(await made.json()).toEqual({
      id, revision: 1, createdAt: new Date(NOW).toISOString(), updatedAt: new Date(NOW).toISOString(), expiresAt: new Date(NOW + 90 * DAY).toISOString(),
      serviceCode: SERVICE, serviceName: 'Đăng ký thành lập hộ kinh doanh', step: 'request_step',
    });
    clock = NOW + DAY;
    const sealKey = 's'.repeat(43);
    expect(await saved(id, 1, content({ values: { request: 'whole' }, sealKey }))).toMatchObject({ revision: 2, createdAt: new Date(NOW).toISOString(), updatedAt: new Date(clock).toISOString() });
    const got = await ask('GET', id);
    expect(got.headers.get('etag')).toBe('"2"');
    expect(got.headers.get('cache-control')).toBe('no-store');
    expect(await got.json()).toMatchObject({ id, revision: 2, serviceName: 'Đăng ký thành lập hộ kinh doanh', content: content({ values: { request: 'whole' }, sealKey }) });
    const list = (await (await send(gateway, 'GET', '/v1/drafts', undefined, as(MAI))).json()) as DraftList;
    expect(list).toMatchObject({ items: [{ id, revision: 2 }], total: 1, nextCursor: null });
    expect((await ask('DELETE', id)).status).toBe(204);
    expect((await ask('DELETE', id)).status).toBe(204);
    expect((await ask('GET', id)).status).toBe(404);
  });

  it('are never written over by who has not seen the newest revision', async () => {
    const id = randomUUID();
    await saved(id, undefined);
    await saved(id, 1, content({ values: { request: 'phone' } }));
    for (const revision of [1, 3, undefined]) {
      const refused = await save(id, revision, content({ values: { request: 'laptop' } }));
      expect(refused.status).toBe(412);
      expect(await problem(refused)).toMatchObject({ code: 'revision_conflict' });
    }
    expect(await read(id)).toMatchObject({ revision: 2, content: { values: { request: 'phone' } } });
  });

  it('answer the repetition of a save whose answer was lost as if it were the first', async () => {
    const id = randomUUID();
    const first = await saved(id, undefined);
    expect(await saved(id, undefined)).toEqual(first);
    const second = await saved(id, 1, content({ values: { request: 'b', note: 'a' } }));
    clock += DAY;
    expect(await saved(id, 1, content({ values: { note: 'a', request: 'b' } }))).toEqual(second);
    expect(second.revision).toBe(2);
    expect(await saved(id, 2, content({ values: { request: 'b', note: 'a' } }))).toEqual(second);
  });

  it('let exactly one of many savers through', async () => {
    const id = randomUUID();
    const made = await Promise.all(Array.from({ length: 12 }, (_, at) => save(id, undefined, content({ values: { at } }))));
    expect(made.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 11 }, () => 412)]);
    const changed = await Promise.all(Array.from({ length: 12 }, (_, at) => save(id, 1, content({ values: { change: at } }))));
    expect(changed.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 11 }, () => 412)]);
    expect((await read(id)).revision).toBe(2);
  });

  it('that are gone cannot be changed', async () => {
    const refused = await save(randomUUID(), 3);
    expect(refused.status).toBe(404);
    await problem(refused);
  });

  it('are not brought back by an autosave that arrives after they were submitted', async () => {
    const [id, operationId] = [randomUUID(), randomUUID()];
    await saved(id, undefined, content({ operationId }));
    expect((await submit(gateway, operationId, submission({ draftId: id }))).status).toBe(201);
    expect((await ask('GET', id)).status).toBe(404);
    expect((await save(id, 1, content({ operationId, values: { request: 'late' } }))).status).toBe(404);
    expect((await save(id, undefined, content({ operationId }))).status).toBe(412);
    expect((await ask('GET', id)).status).toBe(404);
  });

  it('remain when their submission is refused', async () => {
    const [id, operationId] = [randomUUID(), randomUUID()];
    await saved(id, undefined, content({ operationId }));
    expect((await submit(gateway, operationId, submission({ draftId: id }, { request: '' }))).status).toBe(422);
    expect((await read(id)).content.operationId).toBe(operationId);
  });

  it('of somebody else are as if they were not there', async () => {
    const id = randomUUID();
    await saved(id, undefined);
    expect((await ask('GET', id, {}, undefined, PAO)).status).toBe(404);
    expect((await save(id, 1, content({ values: {} }), PAO)).status).toBe(404);
    expect((await save(id, undefined, content({ values: { pao: 1 } }), PAO)).status).toBe(200);
    expect((await ask('DELETE', id, {}, undefined, PAO)).status).toBe(204);
    expect((await read(id)).content.values).toEqual({ request: 'half a' });
  });

  it('need a session', async () => {
    for (const [method, path] of [['GET', '/v1/drafts'], ['GET', `/v1/drafts/${randomUUID()}`], ['DELETE', `/v1/drafts/${randomUUID()}`]] as const) {
      expect((await send(gateway, method, path, undefined)).status).toBe(401);
    }
    const refused = await send(gateway, 'PUT', `/v1/drafts/${randomUUID()}`, content(), { 'if-none-match': '*' });
    expect(await problem(refused)).toMatchObject({ status: 401 });
    expect(refused.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('are gone 90 days after their last change, and their place is free', async () => {
    const id = randomUUID();
    await saved(id, undefined);
    clock = NOW + 60 * DAY;
    await saved(id, 1, content({ values: { request: 'b' } }));
    clock += 90 * DAY - 1;
    expect((await ask('GET', id)).status).toBe(200);
    expect(await deleteExpiredDrafts(database.db, new Date(clock))).toBe(0);
    clock += 1;
    expect((await ask('GET', id)).status).toBe(404);
    expect((await save(id, 2, content({ values: {} }))).status).toBe(404);
    expect(await saved(id, undefined)).toMatchObject({ revision: 1 });
    clock += 91 * DAY;
    expect(await deleteExpiredDrafts(database.db, new Date(clock))).toBe(1);
  });

  it('are at most a hundred for one person', async () => {
    const row = { subject: MAI.subject, revision: 1, service_code: SERVICE, service_name: 'x', step: null, operation_id: randomUUID(), content: '{}', content_hash: 'x', created_at: new Date(NOW).toISOString(), updated_at: new Date(NOW).toISOString(), expires_at: new Date(NOW + DAY).toISOString() };
    await database.db.insertInto('drafts').values(Array.from({ length: 99 }, () => ({ ...row, id: randomUUID() }))).execute();
    const id = randomUUID();
    await saved(id, undefined);
    expect(await problem(await save(randomUUID(), undefined))).toMatchObject({ status: 413, code: 'payload_too_large' });
    expect(await saved(id, 1, content({ values: { still: true } }))).toMatchObject({ revision: 2 });
    expect((await save(randomUUID(), undefined, content(), PAO)).status).toBe(200);
  });

  it('are listed newest change first, page by page', async () => {
    const ids = Array.from({ length: 5 }, () => randomUUID());
    for (const id of ids) {
      clock += 1000;
      await saved(id, undefined);
    }
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = (await (await send(gateway, 'GET', `/v1/drafts?limit=2${cursor === null ? '' : `&cursor=${cursor}`}`, undefined, as(MAI))).json()) as DraftList;
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
      if (cursor !== null) expect((await send(gateway, 'GET', `/v1/drafts?limit=2&cursor=${cursor}`, undefined, as(PAO))).status).toBe(400);
    } while (cursor !== null);
    expect(seen).toEqual(ids.reverse());
  });

  it.each<[string, Record<string, string>, unknown, number, string]>([
    ['without a precondition', {}, content(), 428, 'precondition_required'],
    ['over whatever is there', { 'if-match': '*' }, content(), 428, 'precondition_required'],
    ['with both preconditions', { 'if-match': '"1"', 'if-none-match': '*' }, content(), 400, 'bad_request'],
    ['of no service', { 'if-none-match': '*' }, content({ serviceCode: '6.999999' }), 404, 'not_found'],
    ['without an operation', { 'if-none-match': '*' }, { ...content(), operationId: undefined }, 400, 'validation_failed'],
    ['with a number that JSON cannot hold', { 'if-none-match': '*' }, { ...content(), values: { n: 1 } }, 400, 'bad_request'],
    ['of more than a megabyte', { 'if-none-match': '*' }, content({ values: { text: 'a'.repeat(1_100_000) } }), 413, 'payload_too_large'],
  ])('cannot be saved %s', async (_what, headers, body, status, code) => {
    const text = JSON.stringify(body).replace('"n":1', '"n":1e999');
    const response = await gateway.app.request(`/v1/drafts/${randomUUID()}`, { method: 'PUT', headers: { ...as(MAI), ...headers, 'content-type': 'application/json' }, body: text });
    expect(await problem(response)).toMatchObject({ status, code });
  });

  it('give back a megabyte of answers, and any JSON, as they were saved', async () => {
    const id = randomUUID();
    await saved(id, undefined, content({ values: { text: 'ế'.repeat(340_000) } }));
    expect((await read(id)).content.values).toEqual({ text: 'ế'.repeat(340_000) });
    let revision = 1;
    const value = fc.dictionary(fc.string({ unit: 'grapheme' }).filter((key) => !key.includes('\0')), fc.jsonValue({ stringUnit: 'grapheme' }));
    await fc.assert(
      fc.asyncProperty(value, async (values) => {
        const sent = JSON.parse(JSON.stringify(values).replaceAll('\\u0000', '')) as Record<string, unknown>;
        const summary = await saved(id, revision, content({ values: sent }));
        revision = summary.revision;
        expect((await read(id)).content.values).toEqual(sent);
      }),
      { numRuns: 50 },
    );
  });
});
