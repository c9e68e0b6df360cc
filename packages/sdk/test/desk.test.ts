import type { IncomingMessage } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { deskOf, type Desk } from '../src/desk/index.js';
import { createClient, isApiError } from '../src/index.js';
import { bytes, json, readBody, startServer, type Handler, type TestServer } from './server.js';

const CODE = 'H37-261122-0001';
const KEY = '5f0c2d6e-3a41-4f0b-8a55-0d6d4f2a9b10';
const PDF = new TextEncoder().encode('%PDF-1.7');
let server: TestServer | undefined;

const desk = async (handler: Handler): Promise<Desk> => {
  server = await startServer(handler);
  return deskOf(createClient({ baseUrl: server.url, token: () => 'officer' }));
};
const asked = (): readonly (readonly [string | undefined, string | undefined])[] => server?.requests.map(({ method, url }) => [method, url] as const) ?? [];
const header = (name: string) => (server?.requests[0] as IncomingMessage).headers[name];

afterEach(() => server?.close());

describe('the desk', () => {
  it('asks under the session of its client', async () => {
    const officer = await desk((_q, r) => json(r, 200, { items: [], total: 0, nextCursor: null }));
    await officer.list({ queue: 'intake', due: 'late', mine: true, q: 'Nông Thị', limit: 50 });
    expect(asked()).toEqual([['GET', '/v1/desk/dossiers?queue=intake&due=late&mine=true&q=N%C3%B4ng+Th%E1%BB%8B&limit=50']]);
    expect(header('authorization')).toBe('Bearer officer');
  });

  it('does something under a key and to the revision that was seen, and again under the same when the answer was lost', async () => {
    const bodies: Promise<string>[] = [];
    const officer = await desk((q, r, count) => {
      bodies.push(readBody(q));
      if (count === 0) r.destroy();
      else json(r, 200, { code: CODE, revision: 8 });
    });
    await expect(officer.act(CODE, { action: 'accept' }, { revision: 7, idempotencyKey: KEY })).resolves.toMatchObject({ revision: 8 });
    expect(server?.requests.map(({ headers }) => [headers['idempotency-key'], headers['if-match']])).toEqual([[KEY, '"7"'], [KEY, '"7"']]);
    expect(await bodies.at(-1)).toBe('{"action":"accept"}');
    expect(asked()[0]).toEqual(['POST', `/v1/desk/dossiers/${CODE}/actions`]);
  });

  it('tells "somebody was faster" from "not allowed" by the status of the conflict', async () => {
    const officer = await desk((_q, r, count) => json(r, count === 0 ? 412 : 409, { type: 'x', title: 'x', status: 412, code: 'revision_conflict', requestId: 'r' }));
    const statuses = await Promise.all([0, 1].map(() => officer.act(CODE, { action: 'accept' }, { revision: 1, idempotencyKey: KEY }).catch((error: unknown) => (isApiError(error) ? [error.kind, error.status] : error))));
    expect(statuses.toSorted()).toEqual([['conflict', 409], ['conflict', 412]]);
  });

  it('names the other things by the contract’s addresses', async () => {
    const officer = await desk((q, r) => (/pdf|documents|files/.test(q.url ?? '') ? bytes(r, q.headers.accept ?? '', PDF) : json(r, 200, {})));
    await officer.counts({ agency: 'H37.08' });
    await officer.colleagues();
    await officer.get(CODE);
    await officer.actOnMany({ command: { action: 'accept' }, dossiers: [{ code: CODE, revision: 1 }] }, { idempotencyKey: KEY });
    await officer.file(CODE, 'f/1');
    await officer.document(CODE, 'control-sheet');
    await officer.register({ queue: 'all' });
    await officer.audit(CODE);
    await officer.ratings({ level: 'dissatisfied', commented: true });
    await officer.ratingSummaries({ by: 'agency', period: '2026-11' });
    expect(asked().map(([, url]) => url)).toEqual([
      '/v1/desk/counts?agency=H37.08', '/v1/desk/colleagues', `/v1/desk/dossiers/${CODE}`, '/v1/desk/actions', `/v1/desk/dossiers/${CODE}/files/f%2F1`,
      `/v1/desk/dossiers/${CODE}/documents/control-sheet`, '/v1/desk/register.pdf?queue=all', `/v1/desk/dossiers/${CODE}/audit`,
      '/v1/desk/ratings?level=dissatisfied&commented=true', '/v1/desk/rating-summaries?by=agency&period=2026-11',
    ]);
  });
});
