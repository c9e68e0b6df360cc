import { expect } from '@playwright/test';
import { OFFICER } from '@dvcqg/tooling/e2e/live-dossier';
import type { WatchedPage } from '@dvcqg/tooling/hostile-text/browsers';
import type { Shown } from '@dvcqg/tooling/hostile-text/surface';
import { answerTo, EMAIL, wordsIn, type Letter, type RefusedText, type SentLetter } from './feedback-letters.js';
import { allWords, listPublished, openCase, openPublished, openTracked, turnInbox, writeRefused } from './feedback-pages.js';
import { signInAtDesk, until } from './in-page.js';

/** All that strangers have sent. */
export interface SentFeedback {
  readonly published: readonly SentLetter[];
  /** Not made public. */
  readonly kept: readonly SentLetter[];
  readonly completions: readonly string[];
  readonly refused: readonly RefusedText[];
}

type Look = () => Promise<void>;

const all = ({ kept, published }: SentFeedback): readonly SentLetter[] => [...published, ...kept];
const answersTo = (letters: readonly Letter[]): readonly string[] => letters.filter(({ fields }) => fields.content).map(answerTo);

async function openForm(page: WatchedPage, base: string): Promise<void> {
  await page.goto(`${base}/phan-anh/`);
  await until(page, () => document.querySelector('dvc-feedback')?.shadowRoot?.querySelector('#content') != null);
}

/** Shows something for each of some, looks at it, and gives all words that were there and are ours. */
async function readEach<Item>(page: WatchedPage, items: readonly Item[], open: (item: Item) => Promise<unknown>, look: Look): Promise<readonly string[]> {
  const read = new Set<string>();
  for (const item of items) {
    expect(await open(item), JSON.stringify(item)).toBeTruthy();
    for (const words of await page.evaluate(allWords, undefined)) if (words.includes('⁂') || words.startsWith(EMAIL)) read.add(words);
    await look();
  }
  return [...read];
}

/** What senders see who follow it by code and secret. */
export async function askersAsShown(page: WatchedPage, base: string, sent: SentFeedback, look: Look): Promise<Shown> {
  await openForm(page, base);
  const read = await readEach(page, all(sent), ({ code, secret }) => page.evaluate(openTracked, { code, secret }), look);
  return { sent: [...wordsIn(all(sent), ['title', 'content', 'place']), ...answersTo(sent.published), ...sent.completions], read };
}

/** What anybody sees of what is public. */
export async function answersAsShown(page: WatchedPage, base: string, { published }: SentFeedback, look: Look): Promise<Shown> {
  await openForm(page, base);
  const read = await readEach(page, published, ({ code }) => page.evaluate(openPublished, code), look);
  return { sent: [...wordsIn(published, ['title', 'content', 'name']), ...answersTo(published)], read };
}

/** What anybody finds, with beginnings of texts; a hostile text is searched for, too. */
export async function listAsShown(page: WatchedPage, { published }: SentFeedback, look: Look): Promise<Shown> {
  await readEach(page, ['<img src=x onerror=alert(1)>'], (words) => page.evaluate(listPublished, words), look);
  return { sent: wordsIn(published, ['title']), read: await readEach(page, ['tieu de'], (words) => page.evaluate(listPublished, words), look) };
}

/** What officers see. */
export async function deskAsShown(page: WatchedPage, base: string, sent: SentFeedback, look: Look): Promise<Readonly<Record<string, Shown>>> {
  const letters = all(sent);
  await signInAtDesk(page, base, OFFICER);
  const inbox: string[] = [];
  for (let isFirst = true; await page.evaluate(turnInbox, isFirst); isFirst = false) inbox.push(...(await readEach(page, [''], () => Promise.resolve(true), look)));
  const cases = await readEach(page, letters, ({ code }) => page.evaluate(openCase, code), look);
  const written = wordsIn(letters, ['title', 'content', 'place', 'staffName', 'name', 'address']);
  return {
    'the officers’ inbox': { sent: wordsIn(letters, ['title', 'name']), read: inbox },
    'the officers’ cases': { sent: [...written, ...answersTo(sent.published), ...sent.completions, ...letters.map(({ email }) => email)], read: cases },
  };
}

/** What is marked in the form when it cannot be taken: the parts that the gateway names. */
export async function formAsShown(page: WatchedPage, base: string, { refused }: SentFeedback, look: Look): Promise<Shown> {
  await openForm(page, base);
  const read: string[] = [];
  for (const { content, parts } of refused) {
    read.push(...(await page.evaluate(writeRefused, { content, count: parts.length })));
    await look();
  }
  return { sent: refused.flatMap(({ parts }) => parts), read };
}
