import type { FeedbackTextPlace, PersonalDataKind } from '@dvcqg/openapi';
import { checkEmail } from '../../identity/email.js';
import { checkPersonalId } from '../../identity/personal-id.js';
import { checkPhone } from '../../identity/phone.js';
import { findWords, type TextToken, textTokens } from './text-tokens.js';

/** What is known of the people behind a text: the sender, and whom it is about. */
export interface KnownPerson {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

/** Personal data in a text. */
export type PersonalDataPlace = FeedbackTextPlace & { readonly data: PersonalDataKind };

/** Digits as people write numbers: with blanks, dots, hyphens, brackets and invisible signs in between. */
const NUMBER = /\+?\(?\p{Nd}(?:[\s.()\p{Pd}\p{Cf}]{0,3}\p{Nd}){5,18}/gu;
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}\p{M}-]+(?:\.[\p{L}\p{N}\p{M}-]+)+/gu;
const PASSPORT = /(?<![\p{L}\p{N}])[A-Z]\d{7,8}(?![\p{L}\p{N}])/gu;
/** Words in front of a number that say what it is; folded. */
const IDENTITY_WORDS = /\b(?:cccd|cmnd|cmt|can cuoc|dinh danh|chung minh|ho chieu|bhxh|bhyt|ma so thue)\b[^\d]{0,24}$/;
const ACCOUNT_WORDS = /\b(?:tai khoan|stk|so tk|so the|account)\b[^\d]{0,24}$/;
/** An agency's own address is nobody's secret. */
const OF_STATE = /(?:^|\.)gov\.vn$/;

/** Signs by themselves, so that `٠` and full-width digits are digits, too. */
const digitsOf = (text: string): string => [...text.normalize('NFKC')].flatMap((sign) => (/\p{Nd}/u.test(sign) ? [digitValue(sign)] : [])).join('');

function digitValue(sign: string): string {
  if (sign >= '0' && sign <= '9') return sign;
  const code = sign.codePointAt(0)!;
  // Decimal digits of a script stand in a row of ten; Unicode keeps it so.
  for (let value = 0; value < 10; value += 1) if (!/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) return String(value);
  return String(code % 10);
}

/** The check digit of payment cards (ISO/IEC 7812). */
function isCard(digits: string): boolean {
  if (digits.length < 15 || digits.length > 19) return false;
  const sum = [...digits].reverse().reduce((total, digit, at) => total + (at % 2 === 0 ? Number(digit) : Number(digit) * 2 - (Number(digit) > 4 ? 9 : 0)), 0);
  return sum % 10 === 0;
}

type KindOf = (part: string, before: string) => PersonalDataKind | undefined;

/** Landlines are those of agencies nearly always; the sender's own is known. */
function phoneKind(part: string, known: readonly string[]): PersonalDataKind | undefined {
  const phone = checkPhone(part.startsWith('+') ? `+${digitsOf(part)}` : digitsOf(part));
  return phone.ok && (phone.kind === 'mobile' || known.includes(phone.value)) ? 'phone' : undefined;
}

/** `isCode`: it follows a letter, as in the code of a dossier. */
function numberKind(part: string, before: string, isCode: boolean): PersonalDataKind | undefined {
  const digits = digitsOf(part);
  if (ACCOUNT_WORDS.test(before) && digits.length >= 6) return 'account_number';
  if (IDENTITY_WORDS.test(before) && digits.length >= 8) return 'identity_number';
  if (isCode) return undefined;
  if (digits.startsWith('0') && checkPersonalId(digits).ok) return 'identity_number';
  return isCard(digits) ? 'account_number' : undefined;
}

/** `09.11.2026 12` is a day and an hour. */
const DAY = /^\p{Nd}{1,2}[.\p{Pd}\s]\p{Nd}{1,2}[.\p{Pd}\s]\p{Nd}{4}(?!\p{Nd})/u;

/** The longest part from one group on that is of a kind. */
function partFrom(run: string, ends: readonly number[], start: number, kindOf: KindOf): { readonly to: number; readonly data: PersonalDataKind } | undefined {
  for (let to = ends.length - 1; to >= 0 && ends[to]! > start; to -= 1) {
    const data = kindOf(run.slice(start, ends[to]), run.slice(0, start));
    if (data !== undefined) return { to, data };
  }
  return undefined;
}

/** What stands in a run of numbers, from the left: a year may stand in front of a telephone number. The first of `kinds` goes before the others. */
function* partsOf(run: string, kinds: readonly KindOf[]): Generator<PersonalDataPlace> {
  const groups = [...run.matchAll(/[+(]*\p{Nd}+/gu)];
  const ends = groups.map(({ 0: group, index }) => index + group.length);
  for (let from = 0; from < groups.length; from += 1) {
    const start = groups[from]!.index;
    if (DAY.test(run.slice(start))) continue;
    const part = kinds.map((kindOf) => partFrom(run, ends, start, kindOf)).find((each) => each !== undefined);
    if (!part) continue;
    yield { start, end: ends[part.to]!, data: part.data };
    from = part.to;
  }
}

const folded = (text: string): string => textTokens(text).map((token) => token.folded).join(' ');

function* numbersIn(text: string, people: readonly KnownPerson[]): Generator<PersonalDataPlace> {
  const known = people.flatMap(({ phone }) => (phone === undefined ? [] : [checkPhone(phone)])).flatMap((phone) => (phone.ok ? [phone.value] : []));
  for (const { 0: match, index } of text.matchAll(NUMBER)) {
    const before = folded(text.slice(Math.max(0, index - 60), index));
    const isCode = /\p{L}$/u.test(text.slice(Math.max(0, index - 2), index));
    const kinds: readonly KindOf[] = [(part) => phoneKind(part, known), (part, inRun) => numberKind(part, `${before} ${inRun}`, isCode)];
    for (const { start, end, data } of partsOf(match, kinds)) yield { start: index + start, end: index + end, data };
  }
  for (const { 0: match, index } of text.matchAll(PASSPORT)) yield { start: index, end: index + match.length, data: 'identity_number' };
}

function* emailsIn(text: string, people: readonly KnownPerson[]): Generator<PersonalDataPlace> {
  const known = people.flatMap(({ email }) => (email === undefined ? [] : [email.toLowerCase()]));
  for (const { 0: match, index } of text.matchAll(EMAIL)) {
    const email = match.replace(/\.+$/, '');
    const checked = checkEmail(email);
    const isStates = checked.ok && OF_STATE.test(checked.value.slice(checked.value.lastIndexOf('@') + 1));
    if (!isStates || known.includes(email.toLowerCase())) yield { start: index, end: index + email.length, data: 'email' };
  }
}

/** Units that hold too many people to tell anybody's home. */
const LARGE_UNIT = /^(?:tinh|thanh pho|tp|huyen|quan|thi xa|thi tran|xa|phuong|viet nam)(?: |$)/;

/** The part of an address that leads to a door: what stands before commune and province. */
const homeOf = (address: string): readonly string[][] =>
  address.split(/[,;\n]/).map((part) => textTokens(part).map((token) => token.folded)).filter((words) => words.length >= 2 && !LARGE_UNIT.test(words.join(' ')));

function* peopleIn(text: string, tokens: readonly TextToken[], people: readonly KnownPerson[]): Generator<PersonalDataPlace> {
  for (const { name = '', address = '' } of people) {
    const words = textTokens(name);
    // A name of one word is a word of the language as well: only as it is written, with a capital.
    const names = words.length > 1 ? findWords(tokens, words.map((word) => word.folded)) : tokens.filter(({ word, start, end }) => word === words[0]?.word && /^\p{Lu}/u.test(text.slice(start, end)));
    for (const { start, end } of names) yield { start, end, data: 'name' };
    for (const home of homeOf(address)) for (const place of findWords(tokens, home)) yield { ...place, data: 'address' };
  }
}

/**
 * Personal data in a text (own design): mobile numbers, e-mail addresses that are no agency's, numbers of identity papers, accounts and cards,
 * and name, address, phone and e-mail of the people that are known. In order, without overlaps, in UTF-16 units. Names of people who are not
 * known are not found: an officer reads the text.
 */
export function personalDataIn(text: string, people: readonly KnownPerson[] = []): PersonalDataPlace[] {
  const found = [...emailsIn(text, people), ...numbersIn(text, people), ...peopleIn(text, textTokens(text), people)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((place, at) => found.slice(0, at).every((earlier) => place.start >= earlier.end));
}
