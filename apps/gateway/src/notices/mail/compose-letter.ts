import type { Locale } from '@dvcqg/openapi';
import type { CommonWords, MailText } from './mail-words.js';

/** A letter, ready to be sent. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What a letter says, and in which words it says what all say. */
export interface LetterParts extends MailText {
  readonly code: string;
  readonly locale: Locale;
  readonly common: Pick<CommonWords, 'greeting' | 'track' | 'howToOpen' | 'footer'>;
  /** Names and values. */
  readonly facts: readonly (readonly [string, string])[];
  /** Address of the page where it is followed. Opens nothing by itself. */
  readonly link: string;
}

/** Officers write reasons: signs that steer a line or its direction do not belong into a letter. */
const plain = (text: string): string => text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').replace(/ {2,}/g, ' ').trim();
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Writes it as text and as HTML. */
export function composeLetter({ code, locale, subject, paragraphs, items = [], task, common, facts: given, link }: LetterParts): Letter {
  const [said, asked] = [paragraphs.map(plain), items.map(plain)];
  const facts = given.map(([name, value]) => [name, plain(value)] as const);
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
