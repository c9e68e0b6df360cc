import type { Session } from '@dvcqg/openapi';

/** What tabs of one site tell each other. The token is never among it. */
export type TabMessage =
  | { readonly kind: 'ended'; /** Which session: a hash of its token. */ readonly id: string }
  | { readonly kind: 'renewed'; readonly id: string; /** With its times by the clock of this device. */ readonly session: Session };

const isMessage = (data: unknown): data is TabMessage => {
  const { kind, id } = (data ?? {}) as { kind?: unknown; id?: unknown };
  return (kind === 'ended' || kind === 'renewed') && typeof id === 'string';
};

/** The line to the other tabs of this site; silent where the browser has none. */
export class Tabs {
  readonly #channel: BroadcastChannel | undefined;

  constructor(name: string, hear: (message: TabMessage) => void) {
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isMessage(data)) hear(data);
    };
  }

  tell(message: TabMessage): void {
    this.#channel?.postMessage(message);
  }

  close(): void {
    this.#channel?.close();
  }
}
