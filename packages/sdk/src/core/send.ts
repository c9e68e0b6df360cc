import type { Locale } from '@dvcqg/openapi';
import ky, { type Options } from 'ky';
import { cancellation } from './cancel.js';
import { ApiError, isApiError } from './error.js';
import { fillPath, toSearchParams } from './path.js';
import type { Bind, HeaderOptions, Method, RequestOptions, Transport } from './spec.js';
import { answerOf, JSON_TYPE, wholeFetch } from './whole-fetch.js';

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

const isWorthRetrying = (error: unknown): boolean =>
  isApiError(error) &&
  (error.kind === 'network' ||
    error.kind === 'timeout' ||
    ((error.retryAfter ?? 0) <= LONGEST_WAIT && (PASSING.test(`${error.status}`) || error.problem?.code === 'operation_running')));

/** Half to all of 0.6, 1.2, 2.4 … seconds; or exactly what the gateway asked for. */
const retryRules = (method: string, limit: number) => {
  let asked: number | undefined;
  return {
    limit,
    methods: [method],
    shouldRetry: ({ error }: { error: Error }): boolean => {
      asked = isApiError(error) ? error.retryAfter : undefined;
      return isWorthRetrying(error);
    },
    delay: (attempt: number): number => (asked === undefined ? 600 * 2 ** (attempt - 1) * (0.5 + Math.random() / 2) : asked * 1000),
  };
};

type AnyOptions = Partial<HeaderOptions> & RequestOptions;

/** Makes the functions through which all requests go. The only place that knows ky. */
export const createTransport = (client: ClientOptions): Transport => {
  const { baseUrl, locale, token, stallTimeout = 15_000, totalTimeout = 60_000, retries = 2 } = client;
  const fetch: typeof globalThis.fetch = client.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const base = String(baseUrl).replace(/\/+$/, '');

  /** Headers that are undefined are not sent. */
  const headersOf = async (method: Method, options: AnyOptions, accept: string, body: string | undefined): Promise<Record<string, string | undefined>> => {
    const { applicantKey, idempotencyKey, revision, secret } = options;
    const bearer = await token?.();
    return {
      accept,
      'content-type': body && JSON_TYPE,
      'accept-language': locale?.(),
      authorization: bearer && `Bearer ${bearer}`,
      'idempotency-key': idempotencyKey,
      'applicant-key': applicantKey,
      'dossier-secret': secret,
      'if-match': revision ? `"${revision}"` : undefined,
      'if-none-match': method === 'put' && !revision ? '*' : undefined,
    };
  };

  const bind =
    (method: Method, path: string, takes?: 'query' | 'body', accept = JSON_TYPE) =>
    async (...values: unknown[]): Promise<unknown> => {
      const { length } = path.split('{');
      const options = (values[takes ? length : length - 1] ?? {}) as AnyOptions;
      const deadline = cancellation(options.signal);
      let timer: ReturnType<typeof setTimeout> | undefined;
      try {
        const address = base + fillPath(path, values);
        const body = takes === 'body' ? JSON.stringify(values[0]) : undefined;
        const leaving = (body?.length ?? 0) / SLOWEST_UPLOAD;
        timer = setTimeout(deadline.cancel, totalTimeout + leaving);
        const response = await ky(address, {
          method,
          searchParams: takes === 'query' ? toSearchParams(values[0] as object) : undefined,
          body,
          headers: await headersOf(method, options, accept, body),
          signal: deadline.signal,
          credentials: 'omit',
          // Without a key nobody knows whether the first try of a POST did its work.
          retry: retryRules(method, method !== 'post' || options.idempotencyKey ? retries : 0),
          fetch: wholeFetch(fetch, stallTimeout + leaving),
          timeout: false,
          throwHttpErrors: false,
        } as Options);
        return answerOf(response);
      } catch (error) {
        if (options.signal?.aborted) throw new ApiError('aborted', { cause: error });
        if (deadline.cancelled) throw new ApiError('timeout', { cause: error });
        if (isApiError(error)) throw error;
        throw new ApiError(error instanceof TypeError || error instanceof URIError ? 'validation' : 'network', { cause: error });
      } finally {
        clearTimeout(timer);
        deadline.release();
      }
    };

  return { bind: bind as Bind, address: (path, query) => `${base}${path}?${toSearchParams(query)}` };
};
