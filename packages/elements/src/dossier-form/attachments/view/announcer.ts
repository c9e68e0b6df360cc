import { wordsLocale } from '../../../core/localization.js';
import { placeOf } from '../room/places.js';
import type { AttachmentRoom } from '../room/attachment-room.js';
import { spokenWords } from '../words/state-words.js';

/** Says aloud what happens to files, also while the reader is at another step. Shares of bytes are for the eye only. */
export class Announcer {
  readonly #room: AttachmentRoom;
  readonly #announce: (words: string) => void;
  readonly #said = new Map<string, string>();

  constructor(room: AttachmentRoom, announce: (words: string) => void) {
    this.#room = room;
    this.#announce = announce;
    room.list.subscribe(() => this.#look());
  }

  #look(): void {
    for (const item of this.#room.list.all) {
      const before = this.#said.get(item.key);
      if (before === item.state.kind) continue;
      this.#said.set(item.key, item.state.kind);
      const isOfDraft = before === undefined && item.state.kind === 'ready';
      if (!isOfDraft && !item.isRemoved) void this.#say(item.key);
    }
  }

  async #say(key: string): Promise<void> {
    const item = this.#room.list.get(key);
    const at = item && placeOf(item, this.#room.filling);
    if (!item || !at) return;
    const words = spokenWords(item, await this.#room.limitsOf(at), wordsLocale());
    if (words) this.#announce(words);
  }
}
