import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it, beforeAll, afterAll } from 'vitest';
import type { Gateway } from '../../gateway.js';
import { as, fakeReceipts, fakeSessions, MAI, PAO, send, SERVICE } from '../../testing/applying.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { NOW, testGateway } from '../../testing/test-gateway.js';
import { uploadIdsIn } from './draft-files.js';

describe('files in answers', () => {
  it('are found wherever they stand', () => {
    const [one, two] = ['a'.repeat(32), 'b'.repeat(32)];
    expect([...uploadIdsIn({ x: [{ uploadId: one }], rows: [{ deep: { file: [{ uploadId: two }, { uploadId: one }] } }], y: null, z: 'uploadId' })]).toEqual([one, two]);
  });

  it('are only those that can be ids of uploads', () => {
    expect([...uploadIdsIn({ a: { uploadId: '../../etc/passwd' }, b: { uploadId: 7 }, c: { uploadId: "x' or 1=1" } })]).toEqual([]);
  });
});

describe.each(DATABASES)('files of drafts over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  const removed: string[] = [];
  beforeAll(async () => {
    database = await open();
    const store = { remove: (names: readonly string[]) => Promise.resolve(void removed.push(...names)) };
    gateway = testGateway({ db: database.db, sessions: fakeSessions, receipts: fakeReceipts, uploads: { store: store as never } });
    await gateway.start();
  });
  afterAll(async () => {
    gateway.stop();
    await database.close();
  });
  const upload = async (owner: string, changes: { dossier_id?: string } = {}): Promise<string> => {
    const id = randomBytes(24).toString('base64url');
    const soon = new Date(NOW + 7 * 86_400_000).toISOString();
    await database.db
      .insertInto('uploads')
      .values({ id, owner, idempotency_key: randomUUID(), fingerprint: 'x', name: 'a.pdf', size: 1, received: 1, state: 'ready', media_type: 'application/pdf', sha256: 'x', object: `object-${id}`, created_at: new Date(NOW).toISOString(), expires_at: soon, ...changes })
      .execute();
    return id;
  };
  const save = (id: string, files: readonly string[]): Promise<Response> => {
    const content = { serviceCode: SERVICE, form: { id: 'x', version: 1 }, values: { files: files.map((uploadId) => ({ uploadId })) }, operationId: randomUUID() };
    return send(gateway, 'PUT', `/v1/drafts/${id}`, content, { ...as(MAI), 'if-none-match': '*' });
  };
  const rowOf = (id: string) => database.db.selectFrom('uploads').select(['expires_at', 'deleted_at']).where('id', '=', id).executeTakeFirstOrThrow();

  it('live as long as the draft, but nobody else\'s do', async () => {
    const [mine, theirs] = [await upload(MAI.subject), await upload(PAO.subject)];
    expect((await save(randomUUID(), [mine, theirs, 'x'.repeat(32)])).status).toBe(200);
    expect((await rowOf(mine)).expires_at).toEqual(new Date(NOW + 90 * 86_400_000));
    expect((await rowOf(theirs)).expires_at).toEqual(new Date(NOW + 7 * 86_400_000));
  });

  it('are deleted with the draft, unless another draft or a dossier holds them', async () => {
    const [alone, shared, claimed, theirs] = [await upload(MAI.subject), await upload(MAI.subject), await upload(MAI.subject, { dossier_id: randomUUID() }), await upload(PAO.subject)];
    const [draft, other] = [randomUUID(), randomUUID()];
    await save(draft, [alone, shared, claimed, theirs]);
    await save(other, [shared]);
    removed.length = 0;
    expect((await send(gateway, 'DELETE', `/v1/drafts/${draft}`, undefined, as(MAI))).status).toBe(204);
    expect(removed).toEqual([`object-${alone}`]);
    expect((await rowOf(alone)).deleted_at).not.toBeNull();
    for (const kept of [shared, claimed, theirs]) expect((await rowOf(kept)).deleted_at).toBeNull();
    await send(gateway, 'DELETE', `/v1/drafts/${other}`, undefined, as(MAI));
    expect((await rowOf(shared)).deleted_at).not.toBeNull();
  });
});
