import { wordsLocale } from '../../core/localization.js';
import { endedWords, endingWords } from '../saving/views/session-banner.js';
import { saveTopic, saveWords } from '../saving/views/save-words.js';
import { receivedTitle } from '../submission/views/receipt-view.js';
import { refusalWords } from '../submission/views/refusal-view.js';
import { askingTitle, sendingWords } from '../submission/views/under-way.js';
import type { Desk } from './desk.js';

interface Topic {
  readonly id: string;
  readonly words: string;
}

const saving = ({ drafts: { keeper } }: Desk): Topic => ({ id: saveTopic(keeper.state), words: saveWords(keeper.state, keeper.account !== undefined, wordsLocale()) });

const session = ({ watch: { notice } }: Desk): Topic => {
  if (!notice) return { id: '', words: '' };
  return notice.kind === 'ended' ? { id: 'ended', words: endedWords() } : { id: `ending ${notice.at}`, words: endingWords(notice.at, { locale: wordsLocale() }) };
};

const sending = ({ submission: { state } }: Desk): Topic => {
  const words =
    state.kind === 'keeping' || state.kind === 'sending' ? sendingWords(state.kind) : state.kind === 'asking' ? askingTitle() : state.kind === 'refused' ? refusalWords(state.why) : state.kind === 'received' ? receivedTitle() : '';
  return { id: state.kind, words };
};

/** Says changes to assistive technology: each topic once, and that it was saved not with every save. */
export class Announcer {
  readonly #said = new Map<string, string>();

  tell(desk: Desk, say: (words: string) => void): void {
    const topics = { saving: saving(desk), session: session(desk), sending: sending(desk) };
    for (const [name, { id, words }] of Object.entries(topics)) {
      if (id === '' || this.#said.get(name) === id) continue;
      this.#said.set(name, id);
      say(words);
    }
  }
}
