import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { ReceiptFacts, ReceiptKeys, ReceiptVerdict } from '@dvcqg/openapi';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../db/migrate.js';
import type { Gateway } from '../../gateway.js';
import { createReceipts, type Receipts } from '../../receipts/create-receipts.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { example } from '../../testing/example.js';
import { testGateway } from '../../testing/test-gateway.js';

const FACTS = example<{ facts: ReceiptFacts }>('receipt').facts;
const FORGED = example<{ signed: string }>('receipt-check').signed;

describe.each(DATABASES)('receipts over $kind', ({ open }) => {
  let database: TestDatabase;
  let app: Gateway['app'];
  beforeAll(async () => {
    database = await open();
    await migrate(database.db);
    app = testGateway({ db: database.db }).app;
  });
  beforeEach(() => database.db.deleteFrom('receipt_keys').execute());
  afterAll(() => database.close());

  /** Receipts of a gateway that has just started over this database. */
  const start = async (receiptKey?: KeyObject): Promise<Receipts> => {
    const receipts = createReceipts({ db: database.db, config: { receiptKey } });
    await receipts.start();
    return receipts;
  };
  const issue = async ({ issuer }: Receipts): Promise<string> => (await issuer.issue(FACTS)).signed;
  const verify = async (signed: unknown): Promise<Response> =>
    app.request('/v1/receipts/verify', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ signed }) });
  const verdict = async (signed: string): Promise<ReceiptVerdict> => (await (await verify(signed)).json()) as ReceiptVerdict;
  const keys = async (headers: Record<string, string> = {}): Promise<Response> => app.request('/v1/receipts/keys', { headers });
  const kids = async (): Promise<string[]> => ((await (await keys()).json()) as ReceiptKeys).keys.map(({ kid }) => kid);
  const kidOf = (signed: string): string => (JSON.parse(Buffer.from(signed.split('.')[0] ?? '', 'base64url').toString()) as { kid: string }).kid;

  it('are verified for anybody', async () => {
    const response = await verify(await issue(await start()));
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ isGenuine: true, facts: FACTS });
  });

  it.each([FORGED, 'x', '.', '..', '....', 'e30.e30.', 'e30.\n.', '🙂', `${'a'.repeat(499_000)}.b.c`])('that are forged or no receipts at all are not genuine', async (signed) => {
    const response = await verify(signed);
    expect([response.status, await response.json()]).toEqual([200, { isGenuine: false }]);
  });

  it.each([[''], [null], [1], [{}], [undefined], ['\0'], ['\ud800'], ['a'.repeat(500_001)]])('are asked for properly: %j is a wrong request', async (signed) => {
    expect((await verify(signed)).status).toSatisfy((status: number) => status === 400 || status === 413);
  });

  it('are the same from every gateway and at every time', async () => {
    const gateways = await Promise.all(Array.from({ length: 5 }, () => start()));
    const signed = await Promise.all([...gateways, await start()].map(issue));
    expect(new Set(signed).size).toBe(1);
    expect(await kids()).toEqual([kidOf(signed[0] ?? '')]);
  });

  it('stay genuine when the key is taken out of service, and another one signs from then on', async () => {
    const before = await start();
    const old = await issue(before);
    await database.db.updateTable('receipt_keys').set({ private_key: null }).execute();
    const fresh = await issue(await start());
    expect(await kids()).toEqual([kidOf(fresh), kidOf(old)]);
    expect(kidOf(fresh)).not.toBe(kidOf(old));
    expect(await verdict(old)).toEqual({ isGenuine: true, facts: FACTS });
    // A gateway that has been running for long knows the new key too.
    expect(await before.verify(fresh)).toEqual(FACTS);
  });

  it('are signed by the key of the environment, whose private part never reaches the database', async () => {
    const old = await issue(await start());
    const { privateKey } = generateKeyPairSync('ed25519');
    const signed = await issue(await start(privateKey));
    expect(await issue(await start(privateKey))).toBe(signed);
    expect([await verdict(signed), await verdict(old)].map(({ isGenuine }) => isGenuine)).toEqual([true, true]);
    expect(await kids()).toHaveLength(2);
    const rows = await database.db.selectFrom('receipt_keys').select('private_key').orderBy('position', 'desc').execute();
    expect(rows.map(({ private_key }) => private_key === null)).toEqual([true, false]);
  });

  it('go back to the key of the database when the environment has none', async () => {
    const old = await issue(await start());
    await issue(await start(generateKeyPairSync('ed25519').privateKey));
    expect(await issue(await start())).toBe(old);
  });

  it('are not signed before the keys are loaded, nor by a key that does not belong to its name', async () => {
    const { issuer } = createReceipts({ db: database.db, config: { receiptKey: undefined } });
    await expect(issuer.issue(FACTS)).rejects.toMatchObject({ code: 'unavailable' });
    await start();
    const foreign = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' });
    await database.db.updateTable('receipt_keys').set({ private_key: foreign }).execute();
    await expect(start()).rejects.toThrow('does not match its name');
  });

  it('have public keys that caches may keep for a while, and that need not be sent twice', async () => {
    await start();
    const first = await keys();
    expect(first.headers.get('cache-control')).toBe('public, max-age=60');
    const tag = first.headers.get('etag') ?? '';
    expect((await keys({ 'if-none-match': tag })).status).toBe(304);
    await start(generateKeyPairSync('ed25519').privateKey);
    const second = await keys({ 'if-none-match': tag });
    expect(second.status).toBe(200);
    expect(((await second.json()) as ReceiptKeys).keys.map((key) => Object.keys(key).sort().join())).toEqual(['crv,kid,kty,x', 'crv,kid,kty,x']);
  });
});
