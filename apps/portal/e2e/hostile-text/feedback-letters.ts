import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { batchesOf, textsAt, written, type Batch } from './text-batches.js';

/** What stands before the texts of each field, so that it is known again wherever it is shown; that of the content has the accented words. */
const OPENINGS = {
  title: 'Tiêu đề', content: 'Nội dung: người dân đề nghị sửa bảng niêm yết đã cũ ở quầy số một', place: 'Nơi xảy ra', staffName: 'Người được nhắc đến', name: 'Lộc Thị Thử Nghiệm', address: 'Thôn thử nghiệm',
} as const;
export type LetterField = keyof typeof OPENINGS;

/** As the contract says. */
const LONGEST: Readonly<Record<LetterField, number>> = { title: 200, content: 5000, place: 300, staffName: 200, name: 200, address: 300 };
/** Signs that an address of e-mail may begin with, and templates and scripts know. */
export const EMAIL = "`${alert}`{{alert}}'";
const MOST_TRIES = 20;

export interface Letter {
  readonly fields: Readonly<Partial<Record<LetterField, Batch>>>;
  readonly email: string;
}

/** A letter as the gateway took it. */
export interface SentLetter extends Letter {
  readonly code: string;
  readonly secret: string;
}

/** A text that is refused, and the parts of it that the gateway named. */
export interface RefusedText {
  readonly content: string;
  readonly parts: readonly string[];
}

interface Violation {
  readonly rule: string;
  readonly pointer: string;
  readonly places?: readonly { readonly start: number; readonly end: number }[];
}

/** Letters whose fields hold these texts, the first of them first. `most`: how many letters short fields may fill. */
export function lettersOf(fields: readonly LetterField[], texts: readonly string[], most: number): readonly Letter[] {
  const filled = fields.map((field) => [field, batchesOf(OPENINGS[field], texts, LONGEST[field])] as const);
  const count = Math.max(...filled.map(([field, batches]) => (field === 'content' ? batches.length : Math.min(batches.length, most))));
  return Array.from({ length: count }, (_each, at) => ({
    fields: Object.fromEntries(filled.flatMap(([field, batches]) => (batches[at] ? [[field, batches[at]]] : []))), email: `${EMAIL}${randomUUID()}@example.com`,
  }));
}

/** Sends a letter as it is. Without content of its own it says something of its own, since no words may be sent too often. */
function post(base: string, { email, fields }: Letter): Promise<Response> {
  const { address, content, name, place, staffName, title } = Object.fromEntries(Object.entries(fields).map(([field, batch]) => [field, written(batch)])) as Partial<Record<LetterField, string>>;
  const body = {
    kind: 'reflection', subject: staffName ? 'staff' : 'procedure', title: title ?? 'Bảng niêm yết đã cũ', content: content ?? `${OPENINGS.content}, ${randomUUID().replaceAll(/\d/g, 'x')}`,
    ...(place && { place }), ...(staffName && { staffName }), sender: { name: name ?? OPENINGS.name, address: address ?? OPENINGS.address, email, publishName: true },
  };
  return fetch(`${base}/v1/feedback`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(body) });
}

async function violationsIn(response: Response): Promise<readonly Violation[]> {
  const problem = (await response.json()) as { readonly feedbackViolations?: readonly Violation[] };
  expect(problem, JSON.stringify(problem)).toHaveProperty('feedbackViolations');
  return problem.feedbackViolations ?? [];
}

/** Sends a letter, without the texts for which it is refused: those go into `refused`. */
export async function sendLetter(base: string, letter: Letter, refused: Set<string>): Promise<SentLetter> {
  let { fields } = letter;
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const response = await post(base, { ...letter, fields });
    if (response.status === 201) return { ...letter, fields, ...((await response.json()) as { readonly code: string; readonly secret: string }) };
    for (const { places = [], pointer, rule } of await violationsIn(response)) {
      const field = pointer.replace('/body/', '') as LetterField;
      const batch = fields[field];
      const wrong = batch ? textsAt(batch, places) : [];
      expect(wrong, `${rule} of ${pointer}`).not.toEqual([]);
      for (const text of wrong) refused.add(text);
      if (batch) fields = { ...fields, [field]: { ...batch, texts: batch.texts.filter((text) => !wrong.includes(text)) } };
    }
  }
  throw new Error('A letter is refused whatever is taken out of it');
}

/** What the gateway says of texts that it does not take. */
export async function refusedTexts(base: string, refused: ReadonlySet<string>): Promise<readonly RefusedText[]> {
  return Promise.all(batchesOf(OPENINGS.content, [...refused], LONGEST.content).map(async (content) => {
    const response = await post(base, { fields: { content }, email: `${EMAIL}${randomUUID()}@example.com` });
    expect(response.status).toBe(422);
    const text = written(content);
    return { content: text, parts: (await violationsIn(response)).flatMap(({ places = [] }) => places.map(({ start, end }) => text.slice(start, end))) };
  }));
}

/** Says more of a letter, as its sender who is asked to. */
export async function sayMore(base: string, { code, secret }: SentLetter, content: string): Promise<void> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'feedback-secret': secret };
  const response = await fetch(`${base}/v1/feedback/${code}/completion`, { method: 'POST', headers, body: JSON.stringify({ content }) });
  expect(response.status, await response.text()).toBe(200);
}

/** The answer to a letter says again what the letter says. */
export const answerTo = ({ fields: { content } }: Letter): string => (content ? written({ ...content, opening: 'Trả lời' }) : 'Bảng niêm yết đã được thay.');

/** All that stands in letters in these fields. */
export const wordsIn = (letters: readonly Letter[], fields: readonly LetterField[]): readonly string[] => letters.flatMap((letter) => fields.flatMap((field) => (letter.fields[field] ? [written(letter.fields[field])] : [])));
