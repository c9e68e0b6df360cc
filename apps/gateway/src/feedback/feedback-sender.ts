import { createHash } from 'node:crypto';
import { checkEmail, checkPhone } from '@dvcqg/domain';
import type { FeedbackSender } from '@dvcqg/openapi';
import type { AuditLog } from '../audit/audit-log.js';
import type { Caller } from '../http/caller.js';
import { applicantIfAny } from '../identity/caller-of.js';
import type { SecretSource } from '../submission/dossier-secret.js';

/** Who sends feedback, as far as it is told or proven. */
export interface Sender {
  /** Of the account; absent without a session. */
  readonly account?: string;
  /** To whom uploads belong; absent where there can be none. */
  readonly uploader?: string;
  /** Under whom the idempotency key is kept. Without a session the key alone must be known to nobody else. */
  readonly keeper: string;
  /** Keyed hashes of account, phone and e-mail: tell the same sender again without telling who it is. */
  readonly keys: readonly string[];
  /** Name in the audit log. */
  readonly actor: string;
}

/** What telling senders apart needs of the gateway. */
export interface SenderParts {
  readonly secret: SecretSource;
  readonly audit: Pick<AuditLog, 'actorOf'>;
}

/** Name in the audit log of who has the secret and no session. */
export const SECRET_HOLDER = 'feedback-secret';

/** What opens feedback together with its code: 256 bits in base64url, computed whenever it is needed and stored nowhere. */
export const feedbackSecret = (source: SecretSource, id: string): string => source.derive('feedback-secret', id).toString('base64url');

/** A contact in one form, however it was written. */
function contactsOf({ phone = '', email = '' }: FeedbackSender): string[] {
  const [number, address] = [checkPhone(phone, { foreign: true }), checkEmail(email)];
  return [...(number.ok ? [`phone ${number.value}`] : []), ...(address.ok ? [`email ${address.value.toLowerCase()}`] : [])];
}

/** Who sends this. */
export function senderOf({ secret, audit }: SenderParts, caller: Caller, sender: FeedbackSender): Sender {
  const account = caller.session?.subject;
  const uploader = applicantIfAny(caller)?.subject;
  const names = [...(account === undefined ? [] : [`account ${account}`]), ...contactsOf(sender)];
  return {
    ...(account === undefined ? {} : { account }), ...(uploader === undefined ? {} : { uploader }),
    keeper: uploader ?? 'feedback-sender',
    keys: names.map((name) => secret.derive('feedback-sender', name).toString('base64url').slice(0, 22)),
    actor: account === undefined ? SECRET_HOLDER : audit.actorOf(account),
  };
}

/** Names the words of a text, however they are written. */
export const textName = (words: readonly string[]): string => createHash('sha256').update(words.join(' ')).digest('base64url');
