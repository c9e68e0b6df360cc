import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Upload as TusUpload } from 'tus-js-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../gateway.js';
import { silentLog } from '../http/log.js';
import { createGatewayServer } from '../http/server.js';
import { DATABASES, type TestDatabase } from '../testing/databases.js';
import { pdf } from '../testing/sample-files.js';
import { testGateway } from '../testing/test-gateway.js';
import { someone, Uploading } from '../testing/uploading.js';

const STALL = 400;
const file = Buffer.concat([pdf().subarray(0, 9), randomBytes(2_000_000), pdf().subarray(9)]);
const [embedded] = DATABASES;

/** How requests end that Node's own clients cannot make: cut, silent, taken over. */
describe('uploads over connections that fail', () => {
  let database: TestDatabase;
  let directory: string;
  let gateway: Gateway;
  let server: Server;
  let port: number;
  let citizen: Uploading;
  beforeAll(async () => {
    if (!embedded) throw new Error('There is always an embedded database');
    database = await embedded.open();
    directory = mkdtempSync(join(tmpdir(), 'connections-'));
    gateway = testGateway({ db: database.db, config: { allowsAnonymous: true, dataDirectory: directory }, uploads: { stall: STALL } });
    await gateway.start();
    server = createGatewayServer({ app: gateway.app, log: silentLog, lifecycle: gateway.lifecycle });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
    port = (server.address() as AddressInfo).port;
    citizen = new Uploading(gateway);
  });
  afterAll(async () => {
    gateway.stop();
    server.closeAllConnections();
    server.close();
    await database.close();
    rmSync(directory, { recursive: true, force: true });
  });

  /** Sends the head of a request to add `length` bytes, and as many of them as given. */
  const startAppending = async (path: string, offset: number, length: number, bytes: Buffer): Promise<Socket> => {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const lines = [`PATCH ${path} HTTP/1.1`, 'host: localhost', 'tus-resumable: 1.0.0', 'content-type: application/offset+octet-stream'];
    lines.push(`upload-offset: ${offset}`, `content-length: ${length}`, `applicant-key: ${citizen.who['applicant-key']}`, '', '');
    socket.on('error', () => undefined);
    socket.write(lines.join('\r\n'));
    socket.write(bytes);
    return socket;
  };
  const offsetOf = async (path: string): Promise<number> => Number((await citizen.send('HEAD', path)).headers.get('upload-offset'));
  const hasBegun = async (path: string): Promise<void> => {
    const row = database.db.selectFrom('uploads').select('writer').where('id', '=', path.slice('/v1/uploads/'.length));
    await expect.poll(async () => (await row.executeTakeFirst())?.writer).toBeTruthy();
  };
  const textOf = async (socket: Socket): Promise<string> => {
    let text = '';
    socket.on('data', (chunk) => (text += String(chunk)));
    await once(socket, 'close');
    return text;
  };

  it('keep what arrived before the connection was cut', async () => {
    const path = await citizen.begin(file.length);
    const socket = await startAppending(path, 0, file.length, file.subarray(0, 300_000));
    socket.end();
    // Not by HEAD, which would end the request before all of it came.
    await expect.poll(async () => (await citizen.state(path)).received).toBe(300_000);
    await citizen.append(path, 300_000, file.subarray(300_000));
    await gateway.uploads.checker.settled();
    expect(await citizen.state(path)).toMatchObject({ state: 'ready', sha256: createHash('sha256').update(file).digest('hex') });
  });

  it('give up a body that stalls, answer so, and keep what arrived', async () => {
    const path = await citizen.begin(file.length);
    const socket = await startAppending(path, 0, file.length, file.subarray(0, 100_000));
    const answer = await textOf(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"code":"request_timeout"');
    expect(await offsetOf(path)).toBe(100_000);
  });

  it('go on at once while a connection that is dead still seems to be there', async () => {
    const path = await citizen.begin(file.length);
    const dead = await startAppending(path, 0, file.length, file.subarray(0, 100_000));
    await hasBegun(path);
    const last = textOf(dead);
    const reached = await offsetOf(path);
    const response = await citizen.append(path, reached, file.subarray(reached));
    expect(response.status).toBe(204);
    // Not 408: it did not have to stall first.
    expect(await last).toMatch(/^HTTP\/1\.1 409 /);
    await gateway.uploads.checker.settled();
    expect((await citizen.state(path)).sha256).toBe(createHash('sha256').update(file).digest('hex'));
  });

  it('never take bytes of a connection that was superseded', async () => {
    const path = await citizen.begin(200_000);
    const old = await startAppending(path, 0, 200_000, Buffer.alloc(50_000, 1));
    await hasBegun(path);
    const reached = await offsetOf(path);
    old.write(Buffer.alloc(150_000, 2));
    await citizen.append(path, reached, new Uint8Array(200_000 - reached).fill(1));
    await gateway.uploads.checker.settled();
    const expected = createHash('sha256').update(Buffer.alloc(200_000, 1)).digest('hex');
    expect((await citizen.state(path)).sha256).toBe(expected);
    old.destroy();
  });

  it('serve a plain client of the protocol, which is cut and goes on', async () => {
    const headers = { ...someone(), 'idempotency-key': randomUUID() };
    const options = { endpoint: `http://127.0.0.1:${port}/v1/uploads`, chunkSize: 500_000, headers, metadata: { filename: 'giấy tờ.pdf' }, uploadSize: file.length };
    const run = (url: string | null, stopAt: number): Promise<string | null> =>
      new Promise((done, failed) => {
        const upload = new TusUpload(file, {
          ...options,
          ...(url === null ? {} : { uploadUrl: url }),
          retryDelays: null,
          onError: failed,
          onSuccess: () => done(upload.url),
          onChunkComplete: (_size, sent) => {
            if (sent >= stopAt && sent < file.length) void upload.abort().then(() => done(upload.url));
          },
        });
        upload.start();
      });
    const url = await run(null, 1_000_000);
    expect(await run(url, Number.POSITIVE_INFINITY)).toBe(url);
    await gateway.uploads.checker.settled();
    const owner = new Uploading(gateway, headers);
    expect(await owner.state(new URL(url ?? '').pathname)).toMatchObject({ name: 'giấy tờ.pdf', state: 'ready', sha256: createHash('sha256').update(file).digest('hex') });
  });
});
