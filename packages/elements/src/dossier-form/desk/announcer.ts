import { wordsLocale } from '../../core/localization.js';
import { endedWords, endingWords } from '../saving/views/session-banner.js';
import { saveTopic, saveWords } from '../saving/views/save-words.js';
import { receivedTitle } from '../submission/views/receipt-view.js';
import { refusalWords } from '../submission/views/refusal-view.js';
import { askingTitle, sendingWords } from '../submission/views/under-way.js';
import type { Desk } from './desk.js';

interface Topic {
  /** Another one when there is something new to say; empty when there is nothing. */
  readonly id: string;
  readonly words: string;
}

const saving = ({ drafts: { keeper } }: Desk, before: string | undefined): Topic => ({ id: saveTopic(keeper.state, before), words: saveWords(keeper.state, keeper.account !== undefined, wordsLocale()) });

const session = ({ watch: { notice } }: Desk): Topic => {
  if (!notice) return { id: '', words: '' };
  return notice.kind === 'ended' ? { id: 'ended', words: endedWords() } : { id: `ending ${notice.at}`, words: endingWords(notice.at, { locale: wordsLocale() }) };
};

const sending = ({ submission: { state } }: Desk): Topic => {
  if (state.kind === 'keeping' || state.kind === 'sending') return { id: state.kind, words: sendingWords(state.kind) };
  if (state.kind === 'asking') return { id: state.kind, words: askingTitle() };
  if (state.kind === 'refused') return { id: state.kind, words: refusalWords(state.why) };
  return state.kind === 'received' ? { id: state.kind, words: receivedTitle() } : { id: '', words: '' };
};

/** Says changes to assistive technology: that it was saved not with every save, but when it was not before. */
export class Announcer {
  readonly #said = new Map<number, string>();

  tell(desk: Desk, say: (words: string) => void): void {
    const topics = [saving(desk, this.#said.get(0)), session(desk), sending(desk)];
    for (const [at, { id, words }] of topics.entries()) {
      if (this.#said.get(at) === id) continue;
      if (id) say(words);
      this.#said.set(at, id);
    }
  }
}
