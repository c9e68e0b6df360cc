import { isIP } from 'node:net';
import type { DatabaseTransaction } from '../db/schema.js';
import { limitKey } from '../http/client-address.js';
import { isLoopback } from '../http/rate-limit.js';
import { createCountTry } from '../limits/shared-limits.js';
import type { SecretSource } from '../submission/dossier-secret.js';
import type { FeedbackConfig } from './feedback-config.js';
import type { Sender } from './feedback-sender.js';

/** What limiting needs of the gateway. */
export interface FeedbackLimitParts {
  readonly secret: SecretSource;
  readonly config: Pick<FeedbackConfig, 'perPerson' | 'perAddress' | 'perText'>;
  /** Requests of this machine may come from a proxy behind which everybody stands. */
  readonly sparesLoopback: boolean;
}

/** Counts feedback, in its transaction: what is refused or rolled back does not count. @throws ProblemError `rate_limited` */
export type CountFeedback = (transaction: DatabaseTransaction, sent: { readonly sender: Sender; readonly address: string; readonly text: string }) => Promise<void>;

const HOUR = 3600;

/**
 * Makes it. Who signed in is limited as a person only: whatever others do behind the same address, they can send. Phone and e-mail anybody
 * can make up, so without a session there is the address as well, wide, and the words: a petition that is sent a hundred times is still one.
 */
export function createCountFeedback({ secret, config, sparesLoopback }: FeedbackLimitParts): CountFeedback {
  return async (transaction, { sender: { account, keys }, address, text }) => {
    const count = createCountTry({ db: transaction, secret });
    const isCounted = isIP(address) !== 0 && !(sparesLoopback && isLoopback(address));
    const limits = [
      ...keys.map((key) => ({ name: 'feedback-person', most: config.perPerson, key })),
      ...(account === undefined ? [{ name: 'feedback-text', most: config.perText, key: text }] : []),
      ...(account === undefined && isCounted ? [{ name: 'feedback-address', most: config.perAddress, key: limitKey(address) }] : []),
    ];
    // Always in the same order, or two senders could wait for each other.
    for (const { name, most, key } of limits.sort((a, b) => (`${a.name} ${a.key}` < `${b.name} ${b.key}` ? -1 : 1))) await count({ name, most, seconds: HOUR }, key);
  };
}
