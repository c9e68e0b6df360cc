/** A draft that is open in a tab, with its key. */
export interface OpenDraft {
  readonly id: string;
  readonly sealKey: string;
}

/** What tabs of one site tell each other about a draft. */
export type Talk =
  | { readonly type: 'key-wanted'; readonly place: string }
  | { readonly type: 'key'; readonly place: string; readonly draft: OpenDraft; readonly account: string | undefined }
  | { readonly type: 'submitted'; readonly id: string; readonly code: string }
  | { readonly type: 'gone'; readonly id: string };

const CHANNEL = 'dvc-drafts';
/** Milliseconds for the other tabs to answer. */
const PATIENCE = 300;

/** Talks with the other tabs; silent where the browser has no channels. */
export class TabTalk {
  #channel: BroadcastChannel | undefined;
  readonly #listeners = new Set<(talk: Talk) => void>();

  open(): void {
    if (this.#channel || typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(CHANNEL);
    this.#channel.onmessage = ({ data }: MessageEvent<Talk>) => {
      for (const listener of [...this.#listeners]) listener(data);
    };
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  say(talk: Talk): void {
    this.#channel?.postMessage(talk);
  }

  listen(listener: (talk: Talk) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The drafts of a place that other tabs have open, for an account or for nobody. */
  async openDrafts(place: string, account: string | undefined): Promise<readonly OpenDraft[]> {
    const found = new Map<string, OpenDraft>();
    const stop = this.listen((talk) => {
      if (talk.type === 'key' && talk.place === place && (talk.account === undefined || talk.account === account)) found.set(talk.draft.id, talk.draft);
    });
    this.say({ type: 'key-wanted', place });
    if (this.#channel) await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    stop();
    return [...found.values()];
  }
}
