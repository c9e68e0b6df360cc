import type { Locale } from '@dvcqg/openapi';
import ky, { type Options } from 'ky';
import { type Cancellation, cancellation } from './cancel.js';
import { ApiError, isApiError } from './error.js';
import { type AnyOptions, headersOf } from './headers.js';
import { addressOf, fillPath } from './path.js';
import type { AnyBind, Bind, Method, Transport } from './spec.js';
import { JSON_TYPE, wholeFetch } from './whole-fetch.js';

/** How a client reaches its gateway. */
export interface ClientOptions {
  /** Address of the gateway, with or without a path, e.g. `https://dichvucong.langson.gov.vn`. */
  readonly baseUrl: string | URL;
  /** Asked at each request; its value becomes `Accept-Language`. */
  readonly locale?: (() => Locale | undefined) | undefined;
  /** Asked at each request; its value becomes the bearer token. Nothing while nobody is signed in: an ended token is refused everywhere. */
  readonly token?: (() => string | undefined | Promise<string | undefined>) | undefined;
  /** In place of the global `fetch`: for tests, stories and servers. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds without a byte after which a connection is given up and, where that is safe, tried again. Default 15,000. */
  readonly stallTimeout?: number | undefined;
  /** Milliseconds that a call may take with all its retries. Default 60,000. */
  readonly totalTimeout?: number | undefined;
  /** How often a call that is safe to repeat is tried again. Default 2. */
  readonly retries?: number | undefined;
}

const LONGEST_WAIT = 5; // seconds: who is told to wait longer should be told so, not kept waiting
const SLOWEST_UPLOAD = 4; // characters a millisecond, as 2G has it: nothing tells how much of a body has left
const PASSING = /^(429|50[234])$/;

/** When and how soon to try again: after 0.3–0.6, 0.6–1.2, 1.2–2.4 … seconds, or exactly when the gateway asked for it. */
const retryRules = (method: Method, limit: number) => {
  let asked: number | undefined;
  return {
    limit,
    methods: [method],
    shouldRetry: ({ error }: { error: Partial<ApiError> }): boolean => {
      const { kind, problem, status } = error;
      asked = error.retryAfter;
      if ((asked ?? 0) > LONGEST_WAIT) return false;
      return kind === 'network' || kind === 'timeout' || PASSING.test(`${status}`) || problem?.code === 'operation_running';
    },
    delay: (attempt: number): number => 1000 * (asked ?? 0.15 * 2 ** attempt * (1 + Math.random())),
  };
};

/** Makes the functions through which all requests go. The only place that knows ky. */
export const createTransport = (client: ClientOptions): Transport => {
  const { baseUrl, locale, token, stallTimeout = 15_000, totalTimeout = 60_000, retries = 2 } = client;

  const bind: AnyBind =
    (method, path, takes, accept = JSON_TYPE) =>
    async (...values) => {
      const rest = values.slice(path.split('{').length - 1);
      const value = takes && (rest.shift() as object | undefined);
      const options = (rest[0] ?? {}) as AnyOptions;
      let deadline: Cancellation | undefined;
      try {
        const body = takes === 'body' ? JSON.stringify(value) : undefined;
        const leaving = (body?.length ?? 0) / SLOWEST_UPLOAD;
        deadline = cancellation(options.signal, totalTimeout + leaving);
        let answer: unknown;
        await ky(addressOf(baseUrl, fillPath(path, values), body ? undefined : value), {
          method,
          body,
          headers: headersOf(method, options, { accept, body, locale: locale?.(), bearer: await token?.() }),
          signal: deadline.signal,
          credentials: 'omit',
          // Without a key nobody knows whether the first try of a POST did its work.
          retry: retryRules(method, method !== 'post' || options.idempotencyKey ? retries : 0),
          fetch: wholeFetch(client.fetch ?? globalThis.fetch, stallTimeout + leaving, (value) => (answer = value)),
          timeout: false,
          throwHttpErrors: false,
        } as Options);
        return answer;
      } catch (error) {
        if (options.signal?.aborted) throw new ApiError('aborted', { cause: error });
        if (deadline?.cancelled) throw new ApiError('timeout', { cause: error });
        // What is no `ApiError` yet could not even be sent.
        throw isApiError(error) ? error : new ApiError('validation', { cause: error });
      } finally {
        deadline?.release();
      }
    };

  return { bind: bind as Bind, address: (path, query) => addressOf(baseUrl, path, query) };
};
