import { createHash } from 'node:crypto';
import { readContacts } from '../contacts/contact-repository.js';
import { readHappenings } from '../happening-repository.js';
import { feedbackLetters } from '../feedback/feedback-letters.js';
import { writeLetter } from '../mail/letter.js';
import { isMailed } from '../mail/mailed-events.js';
import { createMailSender } from '../mail/send-mail.js';
import type { NoticeParts } from '../notice-parts.js';
import type { Outcome } from '../outcome.js';
import { APPLICANT, SENDER, webhookRecipient } from '../recipients.js';
import { createWebhookSender } from '../webhooks/send-webhook.js';
import { webhookBody } from '../webhooks/webhook-body.js';
import { type ClaimedDelivery, isStopped, stopRecipient } from './delivery-repository.js';

/** Tells one recipient of one event, once; `at` is the time of the attempt. Never throws for what the other side does. */
export type Tell = (delivery: ClaimedDelivery, at: Date) => Promise<Outcome>;

/** A way to tell somebody, or all of them. */
export interface Telling {
  readonly tell: Tell;
  /** Lets idle connections go. */
  readonly close: () => void;
}

type TellingParts = Pick<NoticeParts, 'db' | 'config' | 'publicUrl'>;

function letters({ db, config: { mail }, publicUrl }: TellingParts): Telling | undefined {
  if (mail === undefined) return undefined;
  const sender = createMailSender(mail);
  const tell: Tell = async (delivery) => {
    const [happening] = await readHappenings(db, [delivery]);
    const contact = (await readContacts(db, [delivery.dossierId])).get(delivery.dossierId);
    if (!happening || !contact || !isMailed(happening.event)) return { kind: 'dropped', reason: contact ? 'no_event' : 'no_address' };
    const { dossier: { code, service, agency }, event } = happening;
    const letter = writeLetter({ code, service, agency, event, locale: contact.locale, publicUrl: publicUrl() });
    return sender.send({ id: delivery.id, to: contact.email, letter });
  };
  return { tell, close: sender.close };
}

function webhooks({ db, config: { endpoints, privateNetworks } }: TellingParts): Map<string, Telling> {
  return new Map(endpoints.map((endpoint) => {
    const recipient = webhookRecipient(endpoint.name);
    const sender = createWebhookSender(endpoint, { privateNetworks });
    const addressHash = createHash('sha256').update(endpoint.url.href).digest('hex');
    const tell: Tell = async (delivery, at) => {
      if (await isStopped(db, recipient, addressHash)) return { kind: 'gone' };
      const [happening] = await readHappenings(db, [delivery]);
      if (!happening) return { kind: 'dropped', reason: 'no_event' };
      const outcome = await sender.send({ id: delivery.id, at, body: webhookBody({ ...happening, ...happening.dossier }) });
      if (outcome.kind === 'gone') await stopRecipient(db, recipient, addressHash, at);
      return outcome;
    };
    return [recipient, { tell, close: sender.close }];
  }));
}

/** Makes the ways to tell those whom the configuration names. Others, of an earlier configuration, are tried again later. */
export function createTelling(parts: TellingParts): Telling {
  const mail = letters(parts);
  const channels = webhooks(parts);
  if (mail) channels.set(APPLICANT, mail);
  const feedback = feedbackLetters(parts);
  if (feedback) channels.set(SENDER, feedback);
  return {
    tell: (delivery, at) => channels.get(delivery.recipient)?.tell(delivery, at) ?? Promise.resolve({ kind: 'failed', reason: 'not_configured' }),
    close: () => channels.forEach(({ close }) => close()),
  };
}
