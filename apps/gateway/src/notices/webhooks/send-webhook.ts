import { Agent as HttpAgent, type IncomingMessage, request as httpRequest, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { type BlockList, isIP } from 'node:net';
import { type Outcome, reasonOf } from '../outcome.js';
import { webhookSignature } from './sign.js';
import { createMayConnect, guardedLookup, RefusedAddress } from './target-address.js';
import type { WebhookEndpoint } from './webhook-config.js';

/** One attempt. */
export interface WebhookAttempt {
  /** The same for every attempt of a delivery. */
  readonly id: string;
  readonly at: Date;
  readonly body: string;
}

/** Sends to one endpoint. Never throws. */
export interface WebhookSender {
  readonly send: (attempt: WebhookAttempt) => Promise<Outcome>;
  /** Lets idle connections go. */
  readonly close: () => void;
}

/** What sending is told beside the endpoint. */
export interface WebhookSenderOptions {
  readonly privateNetworks: BlockList | undefined;
  /** From resolving the name to the status line; 20 s unless said. */
  readonly timeoutMilliseconds?: number;
}

const USUAL_TIMEOUT = 20_000;
const CONNECTIONS = 8;
/** More of an answer than this is not waited for. */
const LONGEST_ANSWER = 64 * 1024;

/** `Retry-After` in milliseconds, as seconds or as a date; nothing when it cannot be read. */
function askedBy({ statusCode, headers }: IncomingMessage, now: number): number | undefined {
  const text = headers['retry-after'];
  if (text === undefined || (statusCode !== 429 && statusCode !== 503)) return undefined;
  const milliseconds = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return milliseconds > 0 ? milliseconds : undefined;
}

function outcomeOf(response: IncomingMessage, now: number): Outcome {
  const status = response.statusCode ?? 0;
  if (status >= 200 && status < 300) return { kind: 'sent' };
  if (status === 410) return { kind: 'gone' };
  const askedMilliseconds = askedBy(response, now);
  return { kind: 'failed', reason: `status_${status}`, ...(askedMilliseconds === undefined ? {} : { askedMilliseconds }) };
}

/** The status is all that counts; the rest is read only so that the connection can be used again. */
function discard(response: IncomingMessage): void {
  let bytes = 0;
  response.on('error', () => undefined);
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > LONGEST_ANSWER) response.destroy();
  });
}

/** Makes the sender of an endpoint. Redirects are not followed: an answer that is not 2xx is a failure. */
export function createWebhookSender({ url, keys }: WebhookEndpoint, { privateNetworks, timeoutMilliseconds = USUAL_TIMEOUT }: WebhookSenderOptions): WebhookSender {
  const isHttps = url.protocol === 'https:';
  const mayConnect = createMayConnect(privateNetworks, isHttps);
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  const agentOptions = { keepAlive: true, maxSockets: CONNECTIONS, maxFreeSockets: 2 };
  const agent = isHttps ? new HttpsAgent(agentOptions) : new HttpAgent(agentOptions);
  const lookup = guardedLookup(mayConnect);

  const ask = ({ id, at, body }: WebhookAttempt): Promise<Outcome> =>
    new Promise((done, failed) => {
      // Names are checked when they are resolved; an address is never resolved.
      if (isIP(literal) !== 0 && !mayConnect(literal)) throw new RefusedAddress();
      const timestamp = Math.floor(at.getTime() / 1000);
      const options: RequestOptions = {
        method: 'POST',
        agent,
        lookup,
        signal: AbortSignal.timeout(timeoutMilliseconds),
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'dvcqg-gateway',
          'webhook-id': id,
          'webhook-timestamp': String(timestamp),
          'webhook-signature': webhookSignature(keys, { id, timestamp, body }),
        },
      };
      const request = (isHttps ? httpsRequest : httpRequest)(url, options, (response) => {
        discard(response);
        done(outcomeOf(response, at.getTime()));
      });
      request.on('error', failed);
      request.end(body);
    });

  const send = async (attempt: WebhookAttempt): Promise<Outcome> => {
    try {
      return await ask(attempt);
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error && error.name === 'AbortError' ? 'timeout' : reasonOf(error) };
    }
  };
  return { send, close: () => agent.destroy() };
}
