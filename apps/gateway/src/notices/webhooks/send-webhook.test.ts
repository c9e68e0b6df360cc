import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseNetworks } from '../../http/client-address.js';
import type { Outcome } from '../outcome.js';
import { createWebhookSender, type WebhookSender, type WebhookSenderOptions } from './send-webhook.js';
import { parseSigningKey } from './sign.js';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const BODY = '{"type":"dossier.accepted"}';

interface Received {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

describe('sending a webhook', () => {
  let server: Server;
  let received: Received[];
  let answer: (response: ServerResponse) => void;
  let senders: WebhookSender[];
  beforeEach(async () => {
    received = [];
    senders = [];
    answer = (response) => response.writeHead(204).end();
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        received.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() });
        answer(response);
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterEach(async () => {
    senders.forEach(({ close }) => close());
    await new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  });
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const send = (changes: Partial<WebhookSenderOptions> = {}, url = `${origin()}/hooks?x=1`): Promise<Outcome> => {
    const key = parseSigningKey(SECRET);
    const endpoint = { name: 'test', url: new URL(url), keys: key ? [key] : [], events: undefined, agencies: undefined };
    const sender = createWebhookSender(endpoint, { privateNetworks: parseNetworks(['127.0.0.0/8']), ...changes });
    senders.push(sender);
    return sender.send({ id: 'msg_1', at: new Date(), body: BODY });
  };

  it('hands over what the reference library verifies, to the very address', async () => {
    expect(await send()).toEqual({ kind: 'sent' });
    const [{ path, headers, body } = { path: '', headers: {}, body: '' }] = received;
    expect(path).toBe('/hooks?x=1');
    expect(headers['content-type']).toBe('application/json');
    expect(headers['webhook-id']).toBe('msg_1');
    expect(new Webhook(SECRET).verify(body, headers as Record<string, string>)).toEqual(JSON.parse(BODY));
  });

  it.each([200, 201, 202, 299])('takes %s for success', async (status) => {
    answer = (response) => response.writeHead(status).end('ok');
    expect(await send()).toEqual({ kind: 'sent' });
  });

  it.each([400, 401, 404, 409, 429, 500, 502, 503])('takes %s for a failure', async (status) => {
    answer = (response) => response.writeHead(status).end('Nguyễn Văn A');
    expect(await send()).toEqual({ kind: 'failed', reason: `status_${status}` });
  });

  it('hears that nothing more is wanted', async () => {
    answer = (response) => response.writeHead(410).end();
    expect(await send()).toEqual({ kind: 'gone' });
  });

  it.each([301, 302, 307, 308])('does not follow a redirect (%s)', async (status) => {
    answer = (response) => response.writeHead(status, { location: `${origin()}/elsewhere` }).end();
    expect(await send()).toEqual({ kind: 'failed', reason: `status_${status}` });
    expect(received).toHaveLength(1);
  });

  it('waits as long as the receiver asks, in seconds or until a date', async () => {
    answer = (response) => response.writeHead(503, { 'retry-after': '120' }).end();
    expect(await send()).toEqual({ kind: 'failed', reason: 'status_503', askedMilliseconds: 120_000 });
    answer = (response) => response.writeHead(429, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }).end();
    expect((await send()) as { askedMilliseconds?: number }).toMatchObject({ askedMilliseconds: expect.closeTo(60_000, -4) as number });
    answer = (response) => response.writeHead(503, { 'retry-after': 'soon' }).end();
    expect(await send()).toEqual({ kind: 'failed', reason: 'status_503' });
  });

  it('gives a receiver up that never answers', async () => {
    answer = () => undefined;
    expect(await send({ timeoutMilliseconds: 100 })).toEqual({ kind: 'failed', reason: 'timeout' });
  });

  it('does not wait for the rest of an endless answer', async () => {
    answer = (response) => {
      response.writeHead(200);
      const more = (): void => void (response.destroyed || response.write('x'.repeat(16_384), more));
      more();
    };
    expect(await send()).toEqual({ kind: 'sent' });
  });

  it('survives a connection that is cut', async () => {
    answer = (response) => response.destroy();
    expect(await send()).toEqual({ kind: 'failed', reason: 'ECONNRESET' });
  });

  it.each(['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1'])('never connects to %s unless it is allowed', async (host) => {
    const { port } = server.address() as AddressInfo;
    expect(await send({ privateNetworks: undefined }, `http://${host}:${port}/`)).toEqual({ kind: 'failed', reason: 'ADDRESS_REFUSED' });
    expect(received).toHaveLength(0);
  });
});
