import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EICAR, pdf } from '../testing/sample-files.js';
import { fakeClamd } from '../testing/fake-clamd.js';
import { createClamd } from './clamd.js';

describe('scanning with clamd', () => {
  let directory: string;
  let server: Server | undefined;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'clamd-'));
  });
  afterEach(() => {
    server?.close();
    rmSync(directory, { recursive: true, force: true });
  });
  const file = (content: Buffer | string): string => {
    const path = join(directory, 'file');
    writeFileSync(path, content);
    return path;
  };
  const listen = async (answer: (socket: Socket) => void, where: string | number = 0): Promise<number> => {
    server = createServer(answer);
    await new Promise<void>((done) => server?.listen(where, () => done()));
    return typeof where === 'string' ? 0 : (server.address() as AddressInfo).port;
  };

  it('calls a file clean, and one with EICAR infected, over TCP', async () => {
    const port = await listen(fakeClamd());
    const { scan } = createClamd({ host: '127.0.0.1', port });
    expect(await scan(file(pdf()))).toBe('clean');
    expect(await scan(file(pdf({ body: `% ${EICAR}\n` })))).toBe('infected');
  });

  it('works over a Unix socket, and with a file longer than any buffer', async () => {
    const path = join(directory, 'clamd.sock');
    await listen(fakeClamd(), path);
    expect(await createClamd({ path }).scan(file(Buffer.concat([Buffer.alloc(3_000_000, 7), Buffer.from(EICAR)])))).toBe('infected');
  });

  it.each<[string, (socket: Socket) => void]>([
    ['says that it cannot', (socket) => socket.resume().end('INSTREAM size limit exceeded. ERROR\0')],
    ['says something else', (socket) => socket.resume().end('stream: OKAY\0')],
    ['closes without a word', (socket) => socket.destroy()],
    ['says nothing and closes in order', (socket) => socket.resume().end()],
  ])('fails, and calls nothing clean, when clamd %s', async (_what, answer) => {
    const port = await listen((socket) => {
      socket.on('error', () => undefined);
      answer(socket);
    });
    await expect(createClamd({ host: '127.0.0.1', port }).scan(file(pdf()))).rejects.toThrow();
  });

  it('fails when clamd hangs, whether it reads or not', async () => {
    for (const reads of [true, false]) {
      const port = await listen((socket) => {
        socket.on('error', () => undefined);
        if (reads) socket.resume();
      });
      await expect(createClamd({ host: '127.0.0.1', port }, 100).scan(file(Buffer.alloc(20_000_000)))).rejects.toThrow('too long');
      server?.close();
    }
  });

  it('fails when nobody listens', async () => {
    await expect(createClamd({ host: '127.0.0.1', port: 9 }).scan(file(pdf()))).rejects.toThrow();
  });
});
