import type { Locale } from '@dvcqg/openapi';
import ky from 'ky';
import { cancellation } from './cancel.js';
import { ApiError, isApiError } from './error.js';
import { fillPath, toSearchParams } from './path.js';
import type { Answer, Read, ReadPath, ReadRequest } from './spec.js';
import { parsedBody, wholeFetch } from './whole-fetch.js';

/** How a client reaches its gateway. */
export interface ClientOptions {
  /** Address of the gateway, with or without a path, e.g. `https://dichvucong.langson.gov.vn`. */
  readonly baseUrl: string | URL;
  /** Asked at each request; its value becomes `Accept-Language`. */
  readonly locale?: (() => Locale | undefined) | undefined;
  /** Asked at each request; its value becomes the bearer token. */
  readonly token?: (() => string | undefined | Promise<string | undefined>) | undefined;
  /** In place of the global `fetch`: for tests, stories and servers. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds without a byte after which a connection is given up and, for reads, tried again. Default 15,000. */
  readonly stallTimeout?: number | undefined;
  /** Milliseconds that a call may take with all its retries. Default 60,000. */
  readonly totalTimeout?: number | undefined;
  /** How often a read is tried again. Default 2. */
  readonly retries?: number | undefined;
}

const LONGEST_WAIT = 5; // seconds: who is told to wait longer should be told so, not kept waiting
const RETRIED: ReadonlySet<number | undefined> = new Set([undefined, 408, 429, 502, 503, 504]);

const isWorthRetrying = (error: unknown): boolean => {
  if (!isApiError(error)) return false;
  if (error.kind === 'network' || error.kind === 'timeout') return true;
  return RETRIED.has(error.status) && (error.retryAfter ?? 0) <= LONGEST_WAIT;
};

/** Half to all of 0.6, 1.2, 2.4 … seconds; or exactly what the gateway asked for. */
const retryRules = (limit: number) => {
  let asked: number | undefined;
  return {
    limit,
    shouldRetry: ({ error }: { error: Error }): boolean => {
      asked = isApiError(error) ? error.retryAfter : undefined;
      return isWorthRetrying(error);
    },
    delay: (attempt: number): number => (asked === undefined ? 600 * 2 ** (attempt - 1) * (0.5 + Math.random() / 2) : asked * 1000),
  };
};

/** Makes the function through which all requests go. The only place that knows ky. */
export const createRead = (options: ClientOptions): Read => {
  const { baseUrl, locale, token, stallTimeout = 15_000, totalTimeout = 60_000, retries = 2 } = options;
  const base = String(baseUrl).replace(/\/+$/, '');
  const http = ky.create({
    fetch: wholeFetch(options.fetch ?? ((input, init) => globalThis.fetch(input, init)), stallTimeout),
    timeout: false,
    throwHttpErrors: false,
    credentials: 'omit',
    hooks: {
      beforeRequest: [
        async (request) => {
          const language = locale?.();
          if (language) request.headers.set('accept-language', language);
          const bearer = await token?.();
          if (bearer) request.headers.set('authorization', `Bearer ${bearer}`);
          request.headers.set('accept', 'application/json');
        },
      ],
    },
  });

  return async <P extends ReadPath>(path: P, request: ReadRequest<P> = {}) => {
    const deadline = cancellation(request.signal);
    const timer = setTimeout(deadline.cancel, totalTimeout);
    try {
      const address = base + fillPath(path, request.path);
      const response = await http.get(address, { searchParams: toSearchParams(request.query), signal: deadline.signal, retry: retryRules(retries) });
      return parsedBody(response) as Answer<P>;
    } catch (error) {
      if (request.signal?.aborted) throw new ApiError('aborted', { cause: error });
      if (deadline.cancelled) throw new ApiError('timeout', { cause: error });
      if (isApiError(error)) throw error;
      throw new ApiError(error instanceof TypeError || error instanceof URIError ? 'validation' : 'network', { cause: error });
    } finally {
      clearTimeout(timer);
      deadline.release();
    }
  };
};
