import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Faults } from '../faults/faults.js';
import { noFaults } from '../faults/faults.js';
import type { Database } from '../db/schema.js';
import { parseNetworks } from '../http/client-address.js';
import { type Log, silentLog } from '../http/log.js';
import { createDeliver } from '../notices/deliveries/deliver.js';
import { createTelling } from '../notices/deliveries/tell.js';
import { fanOut } from '../notices/fan-out.js';
import { fanOutFeedback } from '../notices/feedback/fan-out-feedback.js';
import type { NoticeConfig } from '../notices/notice-config.js';
import type { NoticeParts } from '../notices/notice-parts.js';
import { sweepDeliveries } from '../notices/sweep.js';
import { parseSigningKey } from '../notices/webhooks/sign.js';
import type { WebhookEndpoint } from '../notices/webhooks/webhook-config.js';
import { byTurns } from './by-turns.js';
import { secondDoorOf } from './databases.js';

export const WEBHOOK_SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

/** A webhook as it came. */
export interface ReceivedWebhook {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A system of the province on this machine. */
export interface Receiver {
  readonly endpoint: WebhookEndpoint;
  readonly received: ReceivedWebhook[];
  /** How it answers, from the next webhook on. */
  status: number;
  readonly close: () => Promise<void>;
}

/** Starts a receiver that answers 204. */
export async function startReceiver(name: string, changes: Partial<WebhookEndpoint> = {}): Promise<Receiver> {
  const received: ReceivedWebhook[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(receiver.status, { location: '/elsewhere' }).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const key = parseSigningKey(WEBHOOK_SECRET);
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`);
  const receiver: Receiver = {
    endpoint: { name, url, keys: key ? [key] : [], events: undefined, agencies: undefined, ...changes },
    received,
    status: 204,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return receiver;
}

/** Webhooks to receivers of this machine, letters to the catcher. */
export function noticeConfig(endpoints: readonly WebhookEndpoint[], smtpUrl?: string): NoticeConfig {
  const { hostname = '', port = '' } = smtpUrl === undefined ? {} : new URL(smtpUrl);
  const from = { name: 'Dịch vụ công Lạng Sơn', address: 'khong-tra-loi@langson.example' };
  return {
    endpoints,
    privateNetworks: parseNetworks(['127.0.0.0/8']),
    mail: smtpUrl === undefined ? undefined : { host: hostname, port: Number(port), secure: false, requireTls: false, user: undefined, password: undefined, from },
  };
}

/** Time that passes only when a test says so, for all gateways of it. */
export interface TestClock {
  ahead: number;
}

/** The notices of one gateway, one step at a time; jobs wait in memory. */
export interface NoticeSteps {
  readonly fanOut: () => Promise<number>;
  /** Does every job whose time has come, over and over until there is none; how many. */
  readonly work: () => Promise<number>;
  readonly deliver: (id: string) => Promise<void>;
  readonly sweep: () => Promise<number>;
  /** Forgets all jobs, as a gateway that dies. */
  readonly forget: () => void;
  readonly close: () => void;
}

/** What notices of a test differ in. */
export interface NoticeOptions {
  readonly db: Database;
  readonly config: NoticeConfig;
  readonly clock: TestClock;
  readonly faults?: Faults;
  readonly log?: Log;
}

/** What one gateway does for notices. */
function stepsOf(parts: NoticeParts): Pick<NoticeSteps, 'fanOut' | 'deliver' | 'sweep' | 'close'> {
  const telling = createTelling(parts);
  const recipients = ['applicant', 'sender', ...parts.config.endpoints.map(({ name }) => `webhook:${name}`)];
  return { fanOut: async () => (await fanOut(parts)) + (await fanOutFeedback(parts)), deliver: createDeliver({ ...parts, tell: telling.tell }), sweep: () => sweepDeliveries(parts, recipients), close: telling.close };
}

/** Puts the notices of one gateway together; over PostgreSQL of two that share the jobs, by turns. */
export function noticeSteps({ db, config, clock, faults = noFaults, log = silentLog }: NoticeOptions): NoticeSteps {
  let jobs = new Map<string, number>();
  const now = (): number => Date.now() + clock.ahead;
  const addJobs: NoticeParts['addJobs'] = (_transaction, _queue, added) => {
    for (const { key, after } of added) if (!jobs.has(key)) jobs.set(key, after?.getTime() ?? 0);
    return Promise.resolve();
  };
  const parts = { db, config, log, addJobs, faults, publicUrl: () => 'https://dvc.langson.example', random: () => 0, ahead: () => clock.ahead };
  const door = secondDoorOf(db);
  const steps = door ? byTurns([stepsOf(parts), stepsOf({ ...parts, db: door.db })]) : stepsOf(parts);
  const work = async (): Promise<number> => {
    let total = 0;
    for (;;) {
      // A second is what clocks of the same machine may differ in at most.
      const due = [...jobs].filter(([, after]) => after <= now() + 1000).map(([key]) => key);
      if (due.length === 0) return total;
      for (const key of due) {
        jobs.delete(key);
        await steps.deliver(key);
        total += 1;
      }
    }
  };
  return { fanOut: () => steps.fanOut(), work, deliver: (id) => steps.deliver(id), sweep: () => steps.sweep(), forget: () => (jobs = new Map()), close: () => steps.close() };
}
