import { afterEach, describe, expect, it } from 'vitest';
import { createClient, isApiError, type Client } from '../src/index.js';
import { bytes, json, readBody, startServer, type Handler, type TestServer } from './server.js';

const KEY = '5f0c2d6e-3a41-4f0b-8a55-0d6d4f2a9b10';
const ID = '0b1f6c1e-6f0d-4d7e-9a52-0f6a1c3d7e21';
const SECRET = 's'.repeat(43);
const PDF = new TextEncoder().encode('%PDF-1.7');
const REQUEST = { dossierCode: 'H37-261122-0001', feeId: 'initial', method: 'redirect', returnPath: '/ho-so/' } as const;
let server: TestServer | undefined;

const client = async (handler: Handler): Promise<Client> => {
  server = await startServer(handler);
  return createClient({ baseUrl: server.url });
};
const sent = (name: string): unknown[] => server?.requests.map(({ headers }) => headers[name]) ?? [];

afterEach(() => server?.close());

describe('payments', () => {
  it('are begun under a key, and again under the same when the answer was lost', async () => {
    const bodies: Promise<string>[] = [];
    const { payments } = await client((q, r, count) => {
      bodies.push(readBody(q));
      if (count === 0) r.destroy();
      else json(r, 201, { payment: { id: ID, status: 'pending' } });
    });
    await expect(payments.open(REQUEST, { idempotencyKey: KEY, secret: SECRET })).resolves.toMatchObject({ payment: { id: ID } });
    expect([sent('idempotency-key'), sent('dossier-secret')]).toEqual([[KEY, KEY], [SECRET, SECRET]]);
    expect(JSON.parse((await bodies.at(-1)) ?? '')).toEqual(REQUEST);
  });

  it('of bills are opened by their secret, which stands in no address', async () => {
    const { payments } = await client((q, r) => (q.url?.endsWith('.pdf') === true ? bytes(r, 'application/pdf', PDF) : json(r, 200, { id: ID, status: 'paid' })));
    await payments.get(ID, { paymentSecret: SECRET });
    expect((await payments.receiptPdf(ID, { paymentSecret: SECRET })).type).toBe('application/pdf');
    expect(sent('payment-secret')).toEqual([SECRET, SECRET]);
    expect(server?.requests.map(({ url }) => url)).toEqual([`/v1/payments/${ID}`, `/v1/payments/${ID}/receipt.pdf`]);
  });

  it('find bills by keys in the body', async () => {
    const { payments } = await client((_q, r) => json(r, 200, { items: [] }));
    await expect(payments.findBills({ kind: 'tax', code: '4900123456', verifier: 'TB-1' })).resolves.toEqual({ items: [] });
    expect(server?.requests[0]?.url).toBe('/v1/bills/lookup');
  });

  it('that nobody asks for reject with a conflict', async () => {
    const { payments } = await client((_q, r) => json(r, 409, { type: '/problems/payment_not_due', title: 'x', status: 409, code: 'payment_not_due', requestId: 'r' }));
    const error: unknown = await payments.open(REQUEST, { idempotencyKey: KEY }).catch((thrown: unknown) => thrown);
    expect(isApiError(error) && [error.kind, error.problem?.code]).toEqual(['conflict', 'payment_not_due']);
  });
});
