import type { Change, ChangeFeed } from '../casework/change-feed.js';

/** How often an open stream says that it is alive; milliseconds. */
const HEARTBEAT = 20_000;

/** A dossier that somebody wants to hear of; without `revision` for one that may not be seen. */
export interface Watched {
  readonly code: string;
  /** As it is now; `undefined` when it may not be seen or does not exist. */
  readonly revision: number | undefined;
  /** What the client has. */
  readonly known: number;
}

const line = (event: string, data: object): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** Open streams of a gateway. */
export class WatchStreams {
  readonly #changes: ChangeFeed;
  readonly #open = new Set<() => void>();

  constructor(changes: ChangeFeed) {
    this.#changes = changes;
  }

  /** How many are open. */
  get size(): number {
    return this.#open.size;
  }

  /** Server-Sent Events for some dossiers, until the client goes or the gateway stops. */
  open(watched: readonly Watched[]): ReadableStream<Uint8Array<ArrayBuffer>> {
    const encoder = new TextEncoder();
    const told = new Map(watched.map(({ code, known }) => [code, known]));
    let end = (): void => undefined;
    return new ReadableStream({
      start: (controller) => {
        const send = (text: string): void => controller.enqueue(encoder.encode(text));
        const tell = ({ code, revision }: Change): void => {
          if (revision <= (told.get(code) ?? 0)) return;
          told.set(code, revision);
          send(line('changed', { code, revision }));
        };
        const unwatch = watched.filter(({ revision }) => revision !== undefined).map(({ code }) => this.#changes.watch(code, tell));
        const heartbeat = setInterval(() => send(': \n\n'), HEARTBEAT);
        heartbeat.unref();
        const stop = (): void => {
          clearInterval(heartbeat);
          for (const each of unwatch) each();
          this.#open.delete(finish);
        };
        const finish = (): void => {
          stop();
          controller.close();
        };
        end = stop;
        this.#open.add(finish);
        send('retry: 3000\n: \n\n');
        for (const { code, revision } of watched) {
          if (revision === undefined) send(line('gone', { code }));
          else tell({ code, revision });
        }
      },
      cancel: () => end(),
    });
  }

  /** Ends all of them, so that their clients go to another gateway. */
  closeAll(): void {
    for (const finish of this.#open) finish();
  }
}
