import type { Locale } from '@dvcqg/openapi';
import { feedbackAddress } from '../../tracker-address.js';
import type { Telling } from '../deliveries/tell.js';
import { composeLetter, type Letter } from '../mail/compose-letter.js';
import { createMailSender } from '../mail/send-mail.js';
import { writtenValues } from '../mail/written-values.js';
import type { NoticeParts } from '../notice-parts.js';
import { type FeedbackHappening, readFeedbackHappening } from './feedback-outbox-repository.js';
import { type FeedbackWords, TOLD_EVENTS, type ToldEvent } from './feedback-words.js';
import { EN } from './words/en.js';
import { VI } from './words/vi.js';
import { ZH_HANS } from './words/zh-hans.js';

const WORDS: Record<Locale, FeedbackWords> = { vi: VI, en: EN, 'zh-Hans': ZH_HANS };

const isTold = (type: string): type is ToldEvent => (TOLD_EVENTS as readonly string[]).includes(type);

/** Says what happened, without the sender's words and without the answer: letters are read by others as well. `undefined` for what is not told. */
export function writeFeedbackLetter({ code, agency, locale, type, data }: Omit<FeedbackHappening, 'sender'>, publicUrl: string): Letter | undefined {
  if (!isTold(type)) return undefined;
  const { common, texts } = WORDS[locale];
  const facts = { reason: data['reason'] as string, until: data['until'] as string, agency: agency.name };
  return composeLetter({ ...texts[type](facts, writtenValues(locale)), code, locale, common, facts: [[common.code, code], [common.agency, agency.name]], link: feedbackAddress(publicUrl, code) });
}

/** The way to tell senders of feedback; none without a mail server. */
export function feedbackLetters({ db, config: { mail }, publicUrl }: Pick<NoticeParts, 'db' | 'config' | 'publicUrl'>): Telling | undefined {
  if (mail === undefined) return undefined;
  const sender = createMailSender(mail);
  const tell: Telling['tell'] = async ({ id, dossierId, eventPosition }) => {
    const happening = await readFeedbackHappening(db, dossierId, eventPosition);
    const letter = happening && writeFeedbackLetter(happening, publicUrl());
    const to = happening?.sender.email;
    if (!letter || to === undefined) return { kind: 'dropped', reason: letter ? 'no_address' : 'no_event' };
    return sender.send({ id, to, letter });
  };
  return { tell, close: sender.close };
}
