import { createTransport } from 'nodemailer';
import { type Outcome, reasonOf } from '../outcome.js';
import type { Letter } from './compose-letter.js';
import type { MailConfig } from './smtp-config.js';

/** One letter on its way. */
export interface MailAttempt {
  /** Of the delivery; the same for every attempt. */
  readonly id: string;
  readonly to: string;
  readonly letter: Letter;
}

/** Hands letters over to the mail server. Never throws. */
export interface MailSender {
  readonly send: (attempt: MailAttempt) => Promise<Outcome>;
  /** Lets idle connections go. */
  readonly close: () => void;
}

const CONNECT_MS = 10_000;
const SILENCE_MS = 20_000;
const CONNECTIONS = 3;

/** A refusal for good of this letter or its address (5xx); sign-in and the connection are our own trouble and may mend. */
function outcomeOf(error: unknown): Outcome {
  const { responseCode, code } = error as { responseCode?: unknown; code?: unknown };
  const isForGood = typeof responseCode === 'number' && responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
  if (isForGood) return { kind: 'refused', reason: `smtp_${responseCode}` };
  return { kind: 'failed', reason: typeof responseCode === 'number' ? `smtp_${responseCode}` : reasonOf(error) };
}

/**
 * Makes the sender. The Message-ID follows from the delivery, so that a mail server or reader that sees a letter twice can tell:
 * SMTP itself has nothing against a letter that is handed over, accepted, and handed over again because the answer got lost.
 */
export function createMailSender({ host, port, secure, requireTls, user, password, from }: MailConfig): MailSender {
  const transport = createTransport({
    host, port, secure, requireTLS: requireTls,
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    pool: true, maxConnections: CONNECTIONS, maxMessages: 100,
    connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: SILENCE_MS,
    disableFileAccess: true, disableUrlAccess: true,
  });
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  const send = async ({ id, to, letter: { subject, text, html } }: MailAttempt): Promise<Outcome> => {
    try {
      await transport.sendMail({
        from, to: { name: '', address: to }, subject, text, html,
        messageId: `<${id}@${domain}>`,
        // No holiday answers, please (RFC 3834).
        headers: { 'auto-submitted': 'auto-generated' },
      });
      return { kind: 'sent' };
    } catch (error) {
      return outcomeOf(error);
    }
  };
  return { send, close: () => transport.close() };
}
