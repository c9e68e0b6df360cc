import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { HOST, listen } from '@dvcqg/tooling/test-server';
import { findBills } from './bills/demo-bills.js';
import { control } from './control.js';
import { notFoundPage, paidPage, payPage, transferPage, transferredPage } from './pages/pages.js';
import { STYLE } from './pages/style.js';
import { Ledger } from './platform/ledger.js';
import { Notifier } from './platform/notifier.js';
import { bill, init, type PlatformParts, query, refund } from './platform/platform.js';
import type { Message } from './platform/signing.js';

const LONGEST_BODY = 64 * 1024;
const PAGE = /^\/(pay|transfers)\/([\w-]{1,100})(\/cancel|\/back)?$/;

/** What a simulator is told. */
export interface SimulatorOptions {
  /** `0` takes a free one. */
  readonly port: number;
  readonly partner: string;
  readonly secret: string;
  /** Where the partner takes notices. */
  readonly noticeUrl: string;
  /** Where payers are sent back to. */
  readonly returnUrl: string;
  /** It can be told over `/control/…` to behave badly: for tests. */
  readonly control?: boolean;
  /** Milliseconds before a notice that was not answered is sent again; doubled each time. */
  readonly retryAfter?: number;
}

/** A simulator that listens. */
export interface PaymentSimulator {
  readonly address: string;
  readonly ledger: Ledger;
  readonly notifier: Notifier;
  readonly close: () => Promise<void>;
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > LONGEST_BODY) break;
  }
  return text;
}

async function readMessage(request: IncomingMessage): Promise<Message> {
  try {
    const value: unknown = JSON.parse(await readBody(request));
    return typeof value === 'object' && value !== null ? (value as Message) : {};
  } catch {
    return {};
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }).end(body);
}

const sendPage = (response: ServerResponse, status: number, page: string): void => send(response, status, 'text/html; charset=utf-8', page);
const sendJson = (response: ServerResponse, value: unknown): void => send(response, 200, 'application/json', JSON.stringify(value));

interface Parts extends PlatformParts {
  readonly options: SimulatorOptions;
}

/** A payer pays, gives up, or goes back. */
async function choose({ ledger, notifier, options }: Parts, request: IncomingMessage, response: ServerResponse, [, kind, token = '', step]: RegExpExecArray): Promise<void> {
  const order = ledger.findByToken(token);
  if (!order) return sendPage(response, 404, notFoundPage());
  const isPaid = order.transactions.length > 0;
  if (request.method !== 'POST') return sendPage(response, 200, isPaid ? paidPage(order) : payPage(order));
  const bank = new URLSearchParams(await readBody(request)).get('bank') ?? 'NHTNA';
  if (step === '/cancel' && !isPaid) {
    ledger.cancel(order);
    notifier.tell(order, undefined);
  } else if (step === undefined && (!isPaid || kind === 'transfers')) {
    notifier.tell(order, ledger.pay(order, { bank }));
  }
  if (kind === 'transfers') return sendPage(response, 200, transferredPage(order));
  const back = new URL(options.returnUrl);
  back.searchParams.set('MaThamChieu', order.reference);
  response.writeHead(303, { location: back.href, 'cache-control': 'no-store' }).end();
}

/** What the partner's system asks; `undefined` for another path. */
async function answerPartner(parts: Parts, path: string, request: IncomingMessage): Promise<Message | Uint8Array | undefined> {
  const work = { '/platform/init': init, '/platform/query': query, '/platform/receipt': bill, '/platform/refund': refund }[path];
  return work && work(parts, await readMessage(request));
}

/** Bills by their keys, with what was paid here. */
async function answerBills({ ledger }: Parts, request: IncomingMessage): Promise<Message> {
  const paid = new Set(ledger.orders.filter(({ transactions, refunds }) => transactions.length > 0 && refunds.size === 0).map(({ subject }) => subject));
  return { items: findBills(await readMessage(request)).map(({ code: _code, verifier: _verifier, ...found }) => ({ ...found, isPaid: paid.has(found.id) })) };
}

async function respond(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '').split('?')[0] ?? '';
  const match = PAGE.exec(path);
  if (match) return choose(parts, request, response, match);
  if (path === '/style.css') return send(response, 200, 'text/css', STYLE);
  if (path === '/') return sendPage(response, 200, transferPage(parts.ledger.orders.filter(({ transactions, isCancelled }) => transactions.length === 0 && !isCancelled)));
  if (request.method === 'POST' && path === '/bills') return sendJson(response, await answerBills(parts, request));
  if (parts.options.control === true && path.startsWith('/control/')) return sendJson(response, await control(parts, path.slice('/control/'.length), request.method === 'POST' ? await readMessage(request) : {}));
  const answer = request.method === 'POST' ? await answerPartner(parts, path, request) : undefined;
  if (answer instanceof Uint8Array) return send(response, 200, 'application/pdf', answer);
  return answer ? sendJson(response, answer) : sendPage(response, 404, notFoundPage());
}

/** Starts a simulator on this machine. Everything is in memory and ends with it. */
export async function startPaymentSimulator(options: SimulatorOptions): Promise<PaymentSimulator> {
  const server = createServer();
  const address = `http://${HOST}:${await listen(server, options.port)}`;
  const ledger = new Ledger();
  const notifier = new Notifier(options);
  const parts: Parts = { ledger, notifier, options, partner: options.partner, secret: options.secret, address: () => address, now: () => new Date() };
  server.on('request', (request, response) => {
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'");
    response.setHeader('referrer-policy', 'no-referrer');
    respond(parts, request, response).catch(() => sendPage(response, 500, notFoundPage()));
  });
  const close = (): Promise<void> =>
    new Promise((done) => {
      notifier.stop();
      server.close(() => done());
      server.closeAllConnections();
    });
  return { address, ledger, notifier, close };
}
