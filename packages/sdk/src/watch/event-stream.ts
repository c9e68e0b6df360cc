import { createParser } from 'eventsource-parser';
import { cancellation } from '../core/cancel.js';
import { JSON_TYPE } from '../core/whole-fetch.js';
import type { DossierNews, WatchOptions } from './options.js';

const TYPE = 'text/event-stream';
const NEWS: ReadonlySet<string | undefined> = new Set(['changed', 'gone']);

/** What a stream tells besides its news. */
interface Told {
  /** A first byte got through. */
  readonly onOpen: () => void;
  readonly onNews: (news: DossierNews) => void;
}

/** News of a kind that this version knows; other events are left alone, so that a newer gateway may send more. */
const newsOf = (event: string | undefined, data: string): DossierNews | undefined => {
  if (!NEWS.has(event)) return undefined;
  try {
    const { code, revision } = JSON.parse(data) as { code?: unknown; revision?: unknown };
    if (typeof code !== 'string') return undefined;
    if (event === 'gone') return { type: 'gone', code };
    return typeof revision === 'number' ? { type: 'changed', code, revision } : undefined;
  } catch {
    return undefined;
  }
};

/** Seconds that the gateway asks to wait; it may also say so by a date, which nobody sends here. */
const secondsAsked = ({ headers }: Response): number => Math.max(0, Number(headers.get('retry-after')) || 0);

/** A stream that is over, with what its end asks for. */
export class StreamEnd extends Error {
  override readonly name = 'StreamEnd';
  /** Seconds. */
  readonly retryAfter: number;

  constructor(retryAfter = 0) {
    super('The stream has ended');
    this.retryAfter = retryAfter;
  }
}

/** Reads one stream until it ends. @throws always: `StreamEnd`, or whatever cut it */
export const readStream = async ({ baseUrl, headers, fetch = globalThis.fetch, stallTimeout = 45_000 }: WatchOptions, body: string, signal: AbortSignal, { onOpen, onNews }: Told): Promise<never> => {
  const watchdog = cancellation(signal, stallTimeout);
  try {
    const response = await fetch(`${String(baseUrl).replace(/\/+$/, '')}/v1/dossier-watch`, {
      method: 'POST',
      body,
      headers: { accept: TYPE, 'content-type': JSON_TYPE, ...(await headers?.()) },
      credentials: 'omit',
      cache: 'no-store',
      signal: watchdog.signal,
    });
    const isStream = response.ok && response.headers.get('content-type')?.startsWith(TYPE);
    const reader = isStream ? response.body?.getReader() : undefined;
    if (!reader) throw new StreamEnd(secondsAsked(response));
    const decoder = new TextDecoder();
    const parser = createParser({
      onEvent: ({ event, data }) => {
        const news = newsOf(event, data);
        if (news) onNews(news);
      },
    });
    for (;;) {
      const { done, value } = await reader.read();
      if (done) throw new StreamEnd();
      watchdog.restart();
      onOpen();
      parser.feed(decoder.decode(value, { stream: true }));
    }
  } finally {
    watchdog.cancel();
    watchdog.release();
  }
};
