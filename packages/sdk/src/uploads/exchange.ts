import type { Problem } from '@dvcqg/openapi';
import { cancellation } from '../core/cancel.js';
import { ApiError, isApiError, kindOfStatus } from '../core/error.js';
import type { Transport, UploadAnswer, UploadRequest } from './transport.js';

/** What each request of an upload shares. */
export interface ExchangeParts {
  readonly transport: Transport;
  readonly headers: () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>;
  /** Milliseconds without a byte. */
  readonly stallTimeout: number;
  readonly signal: AbortSignal | undefined;
}

/** One request; the rest comes from the parts. */
export type ExchangeRequest = Pick<UploadRequest, 'method' | 'url' | 'body'> & {
  readonly headers?: Readonly<Record<string, string>>;
  readonly onSent?: (bytes: number) => void;
};

/** Sends a request and gives its success. Always settles, whatever the transport does. @throws ApiError */
export type Exchange = (request: ExchangeRequest) => Promise<UploadAnswer>;

const problemOf = (text: string): Problem | undefined => {
  try {
    const body = JSON.parse(text) as Problem | null;
    return typeof body?.code === 'string' ? body : undefined;
  } catch {
    return undefined;
  }
};

/** The refusal that an answer stands for. `cause` is the answer, for who must read its headers. */
const toError = (answer: UploadAnswer): ApiError => {
  const seconds = Number(answer.header('retry-after') ?? Number.NaN);
  return new ApiError(kindOfStatus(answer.status), {
    status: answer.status,
    problem: problemOf(answer.text),
    requestId: answer.header('x-request-id') ?? undefined,
    retryAfter: Number.isFinite(seconds) ? Math.max(0, seconds) : undefined,
    cause: answer,
  });
};

/** Rejects as soon as the signal says so, even if the work never hears of it. */
const orAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = (): void => reject(new Error('Given up'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });

/** Makes the exchange of one upload. */
export const createExchange =
  ({ transport, headers, stallTimeout, signal }: ExchangeParts): Exchange =>
  async (request) => {
    const watchdog = cancellation(signal);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const restart = (): void => {
      clearTimeout(timer);
      timer = setTimeout(watchdog.cancel, stallTimeout);
    };
    const onSent = (bytes: number): void => {
      restart();
      if (!watchdog.signal.aborted) request.onSent?.(bytes);
    };
    const send = async (): Promise<UploadAnswer> => {
      const own = await headers();
      restart();
      return transport({ ...request, headers: { ...own, ...request.headers }, signal: watchdog.signal, onSent });
    };
    restart();
    try {
      const answer = await orAborted(send(), watchdog.signal);
      if (answer.status >= 400) throw toError(answer);
      return answer;
    } catch (error) {
      if (signal?.aborted) throw new ApiError('aborted', { cause: error });
      if (isApiError(error)) throw error;
      throw new ApiError(watchdog.cancelled ? 'timeout' : 'network', { cause: error });
    } finally {
      clearTimeout(timer);
      watchdog.release();
    }
  };
