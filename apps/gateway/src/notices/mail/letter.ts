import type { EventOf } from '@dvcqg/domain';
import type { Locale, NamedCode } from '@dvcqg/openapi';
import { trackerAddress } from '../../tracker-address.js';
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

/** A letter, ready to be sent. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const WORDS: Record<Locale, MailWords> = { vi: VI, en: EN, 'zh-Hans': ZH_HANS };

/** Officers write reasons: signs that steer a line or its direction do not belong into a letter. */
const plain = (text: string): string => text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').replace(/ {2,}/g, ' ').trim();
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

function textOf({ texts }: MailWords, event: MailedEvent, locale: Locale): MailText {
  // The table has a function for each type; which one belongs to this event the compiler cannot follow.
  const say = texts[event.type] as (event: EventOf<MailedType>, written: ReturnType<typeof writtenValues>) => MailText;
  return say(event, writtenValues(locale));
}

/** Says in plain words what happened, to the applicant. The link opens nothing by itself: it holds the code, not the secret. */
export function writeLetter({ code, service, agency, event, locale, publicUrl }: LetterFacts): Letter {
  const words = WORDS[locale];
  const { common } = words;
  const { subject, paragraphs, items = [], task } = textOf(words, event, locale);
  const said = paragraphs.map(plain);
  const asked = items.map(plain);
  const link = trackerAddress(publicUrl, code);
  const facts = [[common.dossier, code], [common.service, plain(service.name)], [common.agency, plain(agency.name)]] as const;
  const text = [
    common.greeting,
    ...said,
    ...(asked.length === 0 ? [] : [asked.map((item, at) => `${at + 1}. ${item}`).join('\n')]),
    ...(task === undefined ? [] : [task]),
    facts.map(([name, value]) => `${name}: ${value}`).join('\n'),
    `${common.track}: ${link}`,
    common.howToOpen,
    `--\n${common.footer}`,
  ].join('\n\n');
  const paragraph = (words: string): string => `<p>${escaped(words)}</p>`;
  const html = [
    `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${escaped(subject)}</title><body>`,
    ...[common.greeting, ...said].map(paragraph),
    ...(asked.length === 0 ? [] : [`<ol>${asked.map((item) => `<li>${escaped(item)}</li>`).join('')}</ol>`]),
    ...(task === undefined ? [] : [paragraph(task)]),
    `<p>${facts.map(([name, value]) => `${escaped(name)}: ${escaped(value)}`).join('<br>')}</p>`,
    `<p><a href="${escaped(link)}">${escaped(common.track)}</a></p>`,
    paragraph(common.howToOpen),
    `<hr><p><small>${escaped(common.footer)}</small></p>`,
  ].join('\n');
  return { subject: `${subject} – ${code}`, text: `${text}\n`, html: `${html}\n` };
}
