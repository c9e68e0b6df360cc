import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { HOST, listen } from '@dvcqg/tooling/test-server';
import { SMTPServer, type SMTPServerAuthentication, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { Mailbox, type CaughtMail } from './mailbox.js';
import { mailboxPage, mailPage, missingPage } from './pages/pages.js';
import { STYLE } from './pages/style.js';

const LARGEST = 1024 * 1024;
const PAGE = /^\/mails\/(\d{1,9})(\/html)?$/;
const NO_SCRIPT = "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'";
/** A letter is somebody else's page. */
const FOREIGN = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** A letter that is being handed over, before it is answered. */
export interface HandOver {
  readonly from: string;
  readonly to: readonly string[];
}

/** What a catcher is told. */
export interface MailCatcherOptions {
  /** `0` takes a free one. */
  readonly smtpPort: number;
  readonly httpPort: number;
  /** For tests: an SMTP code refuses the recipient, `undefined` takes the letter. */
  readonly refuse?: (handOver: HandOver) => number | undefined;
  /** For tests: awaited after a letter is kept and before it is confirmed. */
  readonly beforeConfirming?: (mail: CaughtMail) => Promise<void> | void;
}

/** A catcher that listens. */
export interface MailCatcher {
  readonly smtpUrl: string;
  readonly pageUrl: string;
  readonly mailbox: Mailbox;
  readonly close: () => Promise<void>;
}

async function readAll(stream: SMTPServerDataStream): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= LARGEST) chunks.push(chunk);
  }
  return bytes <= LARGEST ? Buffer.concat(chunks) : undefined;
}

const refusal = (code: number): Error => Object.assign(new Error('Refused for a test'), { responseCode: code });

function smtpServer(mailbox: Mailbox, { refuse, beforeConfirming }: MailCatcherOptions): SMTPServer {
  const handOver = ({ envelope }: SMTPServerSession): HandOver => ({
    from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
    to: envelope.rcptTo.map(({ address }) => address),
  });
  const take = async (stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> => {
    const raw = await readAll(stream);
    if (!raw) throw refusal(552);
    const { from, to } = handOver(session);
    const mail = await mailbox.add(raw, from, to);
    await beforeConfirming?.(mail);
  };
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    size: LARGEST,
    onAuth: ({ username }: SMTPServerAuthentication, _session, done) => done(null, { user: username ?? '' }),
    onRcptTo: ({ address }, session, done) => {
      const { from, to } = handOver(session);
      const code = refuse?.({ from, to: [...to, address] });
      done(code === undefined ? null : refusal(code));
    },
    onData: (stream, session, done) => void take(stream, session).then(() => done(), done),
  });
}

function send(response: ServerResponse, status: number, type: string, body: string, policy = NO_SCRIPT): void {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
  response.writeHead(status, { ...headers, 'content-security-policy': policy }).end(body);
}

function answer(mailbox: Mailbox): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const [, number, html] = PAGE.exec(path) ?? [];
    const mail = number === undefined ? undefined : mailbox.find(Number(number));
    if (request.method === 'POST' && path === '/clear') {
      mailbox.clear();
      response.writeHead(303, { location: '/' }).end();
    } else if (path === '/') send(response, 200, 'text/html', mailboxPage(mailbox.mails));
    else if (path === '/style.css') send(response, 200, 'text/css', STYLE);
    else if (path === '/mails.json') send(response, 200, 'application/json', JSON.stringify(mailbox.mails));
    else if (mail && html !== undefined) send(response, 200, 'text/html', mail.html, FOREIGN);
    else if (mail) send(response, 200, 'text/html', mailPage(mail));
    else send(response, 404, 'text/html', missingPage());
  };
}

/** Starts a mail server on this machine that keeps what it gets. Everything is in memory and ends with it. */
export async function startMailCatcher(options: MailCatcherOptions): Promise<MailCatcher> {
  const mailbox = new Mailbox();
  const smtp = smtpServer(mailbox, options);
  // What a client does to its connection is no fault of ours.
  smtp.on('error', () => undefined);
  const smtpPort = await listen(smtp.server as unknown as Server, options.smtpPort);
  const http = createServer(answer(mailbox));
  const close = (): Promise<void> =>
    new Promise((done) => {
      http.close(() => smtp.close(() => done()));
      http.closeAllConnections();
    });
  try {
    const httpPort = await listen(http, options.httpPort);
    return { smtpUrl: `smtp://${HOST}:${smtpPort}`, pageUrl: `http://${HOST}:${httpPort}`, mailbox, close };
  } catch (error) {
    await new Promise<void>((done) => smtp.close(() => done()));
    throw error;
  }
}
