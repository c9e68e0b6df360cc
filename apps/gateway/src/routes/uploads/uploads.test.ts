import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem, Upload } from '@dvcqg/openapi';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Gateway } from '../../gateway.js';
import { LocalFileStore } from '../../files/local-store.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { jpeg, pdf } from '../../testing/sample-files.js';
import { testConfig, testGateway } from '../../testing/test-gateway.js';
import { someone, Uploading } from '../../testing/uploading.js';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const big = Buffer.concat([pdf().subarray(0, 9), randomBytes(3_000_000), pdf().subarray(9)]);

describe.each(DATABASES)('uploads over $kind', ({ open }) => {
  let database: TestDatabase;
  let directory: string;
  let gateway: Gateway;
  let citizen: Uploading;
  beforeAll(async () => {
    database = await open();
    directory = mkdtempSync(join(tmpdir(), 'uploads-'));
    const { files } = testConfig();
    gateway = testGateway({ db: database.db, config: { allowsAnonymous: true, dataDirectory: directory, maxFileBytes: 5_000_000, files: { ...files, maxWaitingFiles: 100 } } });
    await gateway.start();
    citizen = new Uploading(gateway);
  });
  afterAll(async () => {
    gateway.stop();
    await database.close();
    rmSync(directory, { recursive: true, force: true });
  });
  const problem = async (response: Response): Promise<Problem> => {
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    return (await response.json()) as Problem;
  };
  const objects = (): number => readdirSync(join(directory, 'files', 'objects'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

  describe('announcing a file', () => {
    it('answers where to send it, without a body, by the protocol', async () => {
      const response = await citizen.create(100);
      expect(response.status).toBe(201);
      expect(response.headers.get('location')).toMatch(/^uploads\/[\w-]{32}$/);
      expect(response.headers.get('tus-resumable')).toBe('1.0.0');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.text()).toBe('');
    });

    it('again under the same key gives the same place, also when many ask at once', async () => {
      const key = { 'idempotency-key': randomUUID() };
      const places = await Promise.all(Array.from({ length: 8 }, async () => (await citizen.create(100, 'a.pdf', key)).headers.get('location')));
      expect(new Set(places).size).toBe(1);
      expect((await citizen.create(100, 'a.pdf', key)).headers.get('location')).toBe(places[0]);
      const upper = { 'idempotency-key': key['idempotency-key'].toUpperCase() };
      expect((await citizen.create(100, 'a.pdf', upper)).headers.get('location')).toBe(places[0]);
    });

    it('of another length or name under the same key is refused', async () => {
      const key = { 'idempotency-key': randomUUID() };
      await citizen.create(100, 'a.pdf', key);
      expect(await problem(await citizen.create(101, 'a.pdf', key))).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
      expect(await problem(await citizen.create(100, 'b.pdf', key))).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
    });

    it('under the key of somebody else gives a place of its own', async () => {
      const key = { 'idempotency-key': randomUUID() };
      const [own, other] = [await citizen.create(100, 'a.pdf', key), await new Uploading(gateway).create(100, 'a.pdf', key)];
      expect(other.status).toBe(201);
      expect(other.headers.get('location')).not.toBe(own.headers.get('location'));
    });

    it.each([
      ['no length', { 'upload-length': undefined }, '/header/Upload-Length', 'required'],
      ['a deferred length', { 'upload-length': undefined, 'upload-defer-length': '1' }, '/header/Upload-Length', 'required'],
      ['no bytes at all', { 'upload-length': '0' }, '/header/Upload-Length', 'minimum'],
      ['a negative length', { 'upload-length': '-1' }, '/header/Upload-Length', 'type'],
      ['a length that is no number', { 'upload-length': '1e3' }, '/header/Upload-Length', 'type'],
      ['no key', { 'idempotency-key': undefined }, '/header/Idempotency-Key', 'required'],
      ['a key that is no UUID', { 'idempotency-key': 'again' }, '/header/Idempotency-Key', 'format'],
      ['no name', { 'upload-metadata': undefined }, '/header/Upload-Metadata', 'required'],
      ['other metadata only', { 'upload-metadata': 'kind cGRm' }, '/header/Upload-Metadata', 'required'],
      ['a name that is no base64', { 'upload-metadata': 'filename a.pdf' }, '/header/Upload-Metadata', 'format'],
      ['a name that is no UTF-8', { 'upload-metadata': 'filename /////w==' }, '/header/Upload-Metadata', 'format'],
      ['metadata beyond measure', { 'upload-metadata': `filename ${'YWFh'.repeat(1100)}` }, '/header/Upload-Metadata', 'max_length'],
    ])('with %s is refused', async (_what, headers, pointer, code) => {
      expect(await problem(await citizen.create(100, 'a.pdf', headers))).toMatchObject({ status: 400, code: 'validation_failed', violations: [{ pointer, code }] });
    });

    it('that is larger than is taken is refused at once', async () => {
      expect(await problem(await citizen.create(5_000_001))).toMatchObject({ status: 413, code: 'payload_too_large' });
      expect((await citizen.create(5_000_000)).status).toBe(201);
    });

    it('beyond what may wait for a dossier is refused, and taken again when something was deleted', async () => {
      const collector = new Uploading(gateway);
      const places = await Promise.all(Array.from({ length: 100 }, () => collector.begin(1000)));
      expect(await problem(await collector.create(1000))).toMatchObject({ status: 413 });
      await collector.send('DELETE', places[0] ?? '');
      expect((await collector.create(1000)).status).toBe(201);
    });

    it('keeps a name as it can be shown', async () => {
      const path = await citizen.begin(10, '../../Ảnh\u202E của\0 tôi.jpg'.normalize('NFD'));
      expect(await citizen.state(path)).toMatchObject({ name: 'Ảnh của tôi.jpg', state: 'receiving', received: 0, size: 10 });
    });
  });

  describe('the protocol', () => {
    it.each(['POST', 'HEAD', 'PATCH', 'DELETE'])('demands its version on %s and names it on every answer', async (method) => {
      const path = method === 'POST' ? '/v1/uploads' : await citizen.begin(10);
      for (const version of [...(method === 'DELETE' ? [] : [undefined]), '0.2.2', '1.0']) {
        const response = await citizen.send(method, path, { 'tus-resumable': version });
        expect(response.status).toBe(412);
        expect(response.headers.get('tus-version')).toBe('1.0.0');
        expect(response.headers.get('tus-resumable')).toBe('1.0.0');
      }
    });

    it('says what it can do when it is asked', async () => {
      const { status, headers } = await gateway.app.request('/v1/uploads', { method: 'OPTIONS' });
      expect(status).toBe(204);
      expect(headers.get('tus-version')).toBe('1.0.0');
      expect(headers.get('tus-extension')).toBe('creation,termination');
      expect(headers.get('tus-max-size')).toBe('5000000');
    });

    it('lets pages of other sites send its headers and read its answers', async () => {
      const preflight = { origin: 'https://langson.gov.vn', 'access-control-request-method': 'PATCH', 'access-control-request-headers': 'upload-offset' };
      const { headers } = await gateway.app.request('/v1/uploads/abc', { method: 'OPTIONS', headers: preflight });
      for (const name of ['Upload-Offset', 'Upload-Length', 'Upload-Metadata', 'Tus-Resumable', 'Idempotency-Key', 'Applicant-Key']) expect(headers.get('access-control-allow-headers')).toContain(name);
      for (const name of ['Location', 'Upload-Offset', 'Upload-Length', 'Tus-Resumable']) expect(headers.get('access-control-expose-headers')).toContain(name);
    });

    it('tells where to go on', async () => {
      const path = await citizen.begin(big.length);
      expect((await citizen.append(path, 0, big.subarray(0, 1_234_567))).headers.get('upload-offset')).toBe('1234567');
      const { status, headers } = await citizen.send('HEAD', path);
      expect(status).toBe(200);
      expect(headers.get('upload-offset')).toBe('1234567');
      expect(headers.get('upload-length')).toBe(String(big.length));
      expect(headers.get('cache-control')).toBe('no-store');
    });

    it('takes a file in any pieces and keeps it byte by byte', async () => {
      const path = await citizen.begin(big.length);
      for (let at = 0; at < big.length; ) {
        const next = Math.min(big.length, at + 1 + Math.floor(Math.random() * 900_000));
        const response = await citizen.append(path, at, big.subarray(at, next));
        expect(response.status).toBe(204);
        expect(await response.text()).toBe('');
        at = next;
      }
      await gateway.uploads.checker.settled();
      const upload = await citizen.state(path);
      expect(upload).toMatchObject({ state: 'ready', mediaType: 'application/pdf', sha256: sha256(big), received: big.length });
      const content = await citizen.send('GET', `${path}/content`);
      expect(sha256(new Uint8Array(await content.arrayBuffer()))).toBe(sha256(big));
    });

    it('refuses bytes for another place and says where the file ends', async () => {
      const path = await citizen.begin(100);
      await citizen.append(path, 0, Buffer.alloc(40));
      for (const offset of [0, 39, 41, 100]) {
        const response = await citizen.append(path, offset, Buffer.alloc(10));
        expect(response.status).toBe(409);
        expect(response.headers.get('upload-offset')).toBe('40');
      }
    });

    it('takes an empty request at the end of a whole file, as after a lost answer', async () => {
      const path = await citizen.begin(10);
      await citizen.append(path, 0, Buffer.alloc(10));
      const response = await citizen.append(path, 10, Buffer.alloc(0));
      expect(response.status).toBe(204);
      expect(response.headers.get('upload-offset')).toBe('10');
    });

    it('refuses more bytes than announced, whether their length is said or not', async () => {
      const path = await citizen.begin(10);
      expect(await problem(await citizen.append(path, 0, Buffer.alloc(11), { 'content-length': '11' }))).toMatchObject({ status: 413 });
      const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(6)) });
      expect(await problem(await citizen.append(path, 0, endless))).toMatchObject({ status: 413 });
      expect((await citizen.state(path)).received).toBeLessThanOrEqual(10);
    });

    it.each([
      ['another kind of content', { 'content-type': 'application/octet-stream' }, 415],
      ['no kind of content', { 'content-type': undefined }, 415],
      ['no place', { 'upload-offset': undefined }, 400],
      ['a negative place', { 'upload-offset': '-1' }, 400],
      ['a place that is no number', { 'upload-offset': 'end' }, 400],
    ])('refuses bytes with %s', async (_what, headers, status) => {
      const path = await citizen.begin(10);
      expect(await problem(await citizen.append(path, 0, Buffer.alloc(10), headers))).toMatchObject({ status });
    });

    it('lets one of two requests for the same place win, and loses nothing', async () => {
      const bytes = big.subarray(0, 200_000);
      const path = await citizen.begin(bytes.length);
      const statuses = (await Promise.all(Array.from({ length: 5 }, () => citizen.append(path, 0, bytes)))).map(({ status }) => status);
      expect(statuses.filter((status) => status === 204)).toHaveLength(1);
      expect(statuses.filter((status) => status === 409)).toHaveLength(4);
      expect(await citizen.state(path)).toMatchObject({ received: bytes.length });
    });
  });

  describe('deleting', () => {
    it('takes bytes and name away; a late repetition of the announcement does not bring it back', async () => {
      await gateway.uploads.checker.settled();
      const before = objects();
      const key = { 'idempotency-key': randomUUID() };
      const path = `/v1/${(await citizen.create(2000, 'a.pdf', key)).headers.get('location')}`;
      await citizen.append(path, 0, Buffer.alloc(500));
      expect(objects()).toBe(before + 1);
      const response = await citizen.send('DELETE', path);
      expect([response.status, response.headers.get('tus-resumable')]).toEqual([204, '1.0.0']);
      expect(objects()).toBe(before);
      const headers = { 'upload-offset': '500', 'content-type': 'application/offset+octet-stream' };
      for (const method of ['HEAD', 'GET', 'PATCH']) expect((await citizen.send(method, path, headers)).status).toBe(404);
      expect(`/v1/${(await citizen.create(2000, 'a.pdf', key)).headers.get('location')}`).toBe(path);
      expect((await citizen.send('HEAD', path)).status).toBe(404);
      expect((await citizen.send('DELETE', path)).status).toBe(204);
    });

    it('needs no word of the protocol', async () => {
      const path = await citizen.begin(10);
      expect((await citizen.send('DELETE', path, { 'tus-resumable': undefined })).status).toBe(204);
      expect((await citizen.send('GET', path)).status).toBe(404);
    });

    it('of what was never there is fine', async () => {
      expect((await citizen.send('DELETE', `/v1/uploads/${randomBytes(24).toString('base64url')}`)).status).toBe(204);
    });
  });

  describe('belongs to somebody', () => {
    const METHODS: readonly [string, string][] = [['GET', ''], ['HEAD', ''], ['PATCH', ''], ['DELETE', ''], ['GET', '/content']];
    const headers = { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
    let upload: Upload;
    beforeAll(async () => {
      upload = await citizen.upload(jpeg(), 'ảnh của tôi.jpg');
    });

    it.each(METHODS)('%s …%s by another applicant finds nothing, exactly as if it were not there', async (method, suffix) => {
      const other = new Uploading(gateway);
      const answers = await Promise.all([upload.id, randomBytes(24).toString('base64url')].map((id) => other.send(method, `/v1/uploads/${id}${suffix}`, headers)));
      const seen = await Promise.all(
        answers.map(async (answer) => {
          const { instance: _path, requestId: _id, ...rest } = (await answer.json().catch(() => ({}))) as Partial<Problem>;
          return { status: answer.status, rest };
        }),
      );
      expect(seen[0]).toEqual(seen[1]);
      expect(seen[0]?.status).toBe(method === 'DELETE' ? 204 : 404);
      expect(await citizen.state(`/v1/uploads/${upload.id}`)).toMatchObject({ state: 'ready' });
    });

    it.each([...METHODS, ['POST', undefined] as const])('%s …%s by nobody demands to sign in', async (method, suffix) => {
      const path = suffix === undefined ? '/v1/uploads' : `/v1/uploads/${upload.id}${suffix}`;
      expect((await new Uploading(gateway, {}).send(method, path, headers)).status).toBe(401);
      expect([400, 401]).toContain((await new Uploading(gateway, { 'applicant-key': 'short' }).send(method, path, headers)).status);
      expect((await new Uploading(gateway, { authorization: `Bearer ${'a'.repeat(43)}` }).send(method, path, headers)).status).toBe(401);
    });

    it('is no place outside the store, whatever id is asked for', async () => {
      for (const id of ['..%2F..%2Fetc%2Fpasswd', 'a'.repeat(65), 'a', '%00']) {
        for (const method of ['GET', 'HEAD', 'PATCH', 'DELETE']) expect([400, 404]).toContain((await citizen.send(method, `/v1/uploads/${id}`, headers)).status);
      }
    });
  });

  describe('the content', () => {
    it('comes as an attachment that runs nothing, under the name of its kind', async () => {
      const upload = await citizen.upload(pdf(), 'trang chủ.html');
      expect(upload).toMatchObject({ state: 'ready', mediaType: 'application/pdf' });
      const { status, headers } = await citizen.send('GET', `/v1/uploads/${upload.id}/content`);
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('application/octet-stream');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
      expect(headers.get('content-disposition')).toBe(`attachment; filename="trang ch?.html.pdf"; filename*=UTF-8''trang%20ch%E1%BB%A7.html.pdf`);
      expect(headers.get('content-length')).toBe(String(pdf().length));
      expect(headers.get('cache-control')).toBe('no-store');
    });

    it('is not left open when only its headers are asked for', async () => {
      const { id } = await citizen.upload(pdf());
      const read = vi.spyOn(LocalFileStore.prototype, 'read');
      const { status, headers } = await citizen.send('HEAD', `/v1/uploads/${id}/content`);
      expect([status, headers.get('content-length')]).toEqual([200, String(pdf().length)]);
      const stream = await read.mock.results[0]?.value;
      await expect.poll(() => stream?.destroyed).toBe(true);
      read.mockRestore();
    });

    it('is not given before it is checked, nor when it was refused', async () => {
      const path = await citizen.begin(100);
      expect(await problem(await citizen.send('GET', `${path}/content`))).toMatchObject({ status: 409, code: 'files_not_ready' });
      const refused = await citizen.upload(Buffer.from('<script>alert(1)</script>'), 'a.pdf');
      expect(refused).toMatchObject({ state: 'refused', refusal: 'type_mismatch' });
      expect(await problem(await citizen.send('GET', `/v1/uploads/${refused.id}/content`))).toMatchObject({ status: 409 });
    });

    it('of a refused file is kept nowhere', async () => {
      const before = objects();
      await citizen.upload(Buffer.from('MZ this is a program'), 'setup.exe');
      expect(objects()).toBe(before);
    });

    it('of a picture is kept with everything that is in it', async () => {
      const photo = jpeg({ exif: 'GPS 21.85' });
      const { id, sha256: digest } = await citizen.upload(photo, 'ảnh.jpg');
      expect(digest).toBe(sha256(photo));
      expect(Buffer.from(await (await citizen.send('GET', `/v1/uploads/${id}/content`)).arrayBuffer()).equals(photo)).toBe(true);
    });
  });

  it('is closed to who is not signed in where one may not apply so', async () => {
    const closed = testGateway({ db: database.db, config: { allowsAnonymous: false, dataDirectory: directory } });
    expect((await new Uploading(closed, someone()).create(10)).status).toBe(401);
  });
});
