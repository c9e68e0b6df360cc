import type { EventOf } from '@dvcqg/domain';
import type { Locale, NamedCode } from '@dvcqg/openapi';
import { trackerAddress } from '../../tracker-address.js';
import { composeLetter, type Letter } from './compose-letter.js';
import type { MailText, MailWords } from './mail-words.js';
import type { MailedEvent, MailedType } from './mailed-events.js';
import { EN } from './words/en.js';
import { VI } from './words/vi.js';
import { ZH_HANS } from './words/zh-hans.js';
import { writtenValues } from './written-values.js';

/** What a letter is made from. No name and no number of anybody. */
export interface LetterFacts {
  readonly code: string;
  readonly service: NamedCode;
  readonly agency: NamedCode;
  readonly event: MailedEvent;
  readonly locale: Locale;
  /** Address of the portal, without a slash at the end. */
  readonly publicUrl: string;
}

const WORDS: Record<Locale, MailWords> = { vi: VI, en: EN, 'zh-Hans': ZH_HANS };

function textOf({ texts }: MailWords, event: MailedEvent, locale: Locale): MailText {
  // The table has a function for each type; which one belongs to this event the compiler cannot follow.
  const say = texts[event.type] as (event: EventOf<MailedType>, written: ReturnType<typeof writtenValues>) => MailText;
  return say(event, writtenValues(locale));
}

/** Says in plain words what happened, to the applicant. The link opens nothing by itself: it holds the code, not the secret. */
export function writeLetter({ code, service, agency, event, locale, publicUrl }: LetterFacts): Letter {
  const words = WORDS[locale];
  const { common } = words;
  return composeLetter({
    ...textOf(words, event, locale), code, locale, common,
    facts: [[common.dossier, code], [common.service, service.name], [common.agency, agency.name]],
    link: trackerAddress(publicUrl, code),
  });
}
