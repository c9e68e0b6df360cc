import { expect, type Browser } from '@playwright/test';
import { OFFICER, send, signIn } from '@dvcqg/tooling/e2e/live-dossier';
import type { HostileSurface } from '@dvcqg/tooling/hostile-text/surface';
import { answerTo, lettersOf, refusedTexts, sayMore, sendLetter, type Letter, type SentLetter } from './feedback-letters.js';
import { answersAsShown, askersAsShown, deskAsShown, formAsShown, listAsShown, type SentFeedback } from './feedback-shown.js';
import { batchesOf, isThorough, written } from './text-batches.js';

/** Letters whose short fields are filled: our own texts, which come first, fit into these. */
const SHORT = isThorough() ? Infinity : 12;

/** Does something with letters, one by one, as an officer who signs in for it. */
async function asOfficer(base: string, browser: Browser, letters: readonly SentLetter[], work: (letter: SentLetter, act: (command: object, revision: number) => Promise<unknown>, at: number) => Promise<unknown>): Promise<void> {
  const context = await browser.newContext({ baseURL: base, locale: 'vi-VN' });
  const page = await context.newPage();
  const officer = await signIn(page, OFFICER);
  for (const [at, letter] of letters.entries()) await work(letter, (command, revision) => send(page, officer, `/v1/desk/feedback/${letter.code}/actions`, command, revision), at);
  await context.close();
}

/** Answers letters and makes them public. */
const publish = (base: string, browser: Browser, letters: readonly SentLetter[]): Promise<void> =>
  asOfficer(base, browser, letters, async (letter, act) => {
    const { content, title } = letter.fields;
    const answer = answerTo(letter);
    await act({ action: 'answer', answer }, 1);
    await act({ action: 'publish', publication: { title: title ? written(title) : 'Bảng niêm yết đã cũ', content: content ? written(content) : 'Bảng niêm yết đã cũ.', answer } }, 2);
  });

/** Asks to say more, which is said: by no rule of words, so with every text. */
const complete = (base: string, browser: Browser, letters: readonly SentLetter[], said: readonly string[]): Promise<void> =>
  asOfficer(base, browser, letters.slice(0, said.length), async (letter, act, at) => {
    await act({ action: 'ask_to_complete', reason: 'Xin nói rõ thêm.' }, 1);
    await sayMore(base, letter, said[at] ?? '');
  });

/** Title, text, place, persons and answers of feedback: read by who sent it, by officers and, made public, by everybody. */
export function feedbackSurface(base: string): HostileSurface {
  let sent: SentFeedback = { published: [], kept: [], completions: [], refused: [] };
  return {
    name: 'feedback',
    longest: 4800,
    fill: async (texts, browser) => {
      const wrong = new Set<string>();
      const sendAll = async (letters: readonly Letter[]): Promise<readonly SentLetter[]> => {
        const taken: SentLetter[] = [];
        for (const letter of letters) taken.push(await sendLetter(base, letter, wrong));
        return taken;
      };
      const published = await sendAll(lettersOf(['title', 'content', 'name'], texts, SHORT));
      const kept = await sendAll(lettersOf(['place', 'staffName', 'name', 'address'], texts, SHORT));
      const completions = batchesOf('Nói rõ thêm', texts, 5000).map(written);
      expect(completions.length).toBeLessThanOrEqual(kept.length);
      await complete(base, browser, kept, completions);
      await publish(base, browser, published);
      sent = { published, kept, completions, refused: await refusedTexts(base, wrong) };
    },
    show: async (page, look) => ({
      'feedback that is followed': await askersAsShown(page, base, sent, look),
      'published answers': await answersAsShown(page, base, sent, look),
      'the list of published answers': await listAsShown(page, sent, look),
      ...(await deskAsShown(page, base, sent, look)),
      // What is written into the form stays in the tab, so it comes last.
      'what is marked in the form': await formAsShown(page, base, sent, look),
    }),
  };
}
