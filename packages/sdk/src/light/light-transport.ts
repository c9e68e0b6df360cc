import { cancellation } from '../core/cancel.js';
import { ApiError, isApiError } from '../core/error.js';
import { type AnyOptions, headersOf } from '../core/headers.js';
import { addressOf, fillPath } from '../core/path.js';
import type { ClientOptions } from '../core/send.js';
import type { AnyBind, Bind, Transport } from '../core/spec.js';
import { JSON_TYPE, wholeFetch } from '../core/whole-fetch.js';

const LONGEST_WAIT = 5; // seconds

/** Whether trying once more may help: nothing arrived, or a gateway that is away for the moment. */
const isPassing = ({ kind, problem, retryAfter = 1, status = 0 }: ApiError): boolean =>
  retryAfter <= LONGEST_WAIT && (kind === 'network' || kind === 'timeout' || (status > 501 && status < 505) || problem?.code === 'operation_running');

/**
 * The requests of a client without ky: for a page that embeds a single small element, where every kilobyte shows. It does the same,
 * but tries again only once, and only what is safe to repeat: reads, and a POST under its key.
 * @example
 * const ratings = ratingsOf({ transport: createLightTransport({ baseUrl: 'https://dichvucong.langson.gov.vn' }) });
 */
export const createLightTransport = ({ baseUrl, fetch, locale, stallTimeout = 15_000, token, totalTimeout = 60_000 }: ClientOptions): Transport => {
  const bind: AnyBind =
    (method, path, takes, accept = JSON_TYPE) =>
    async (...values) => {
      const rest = values.slice(path.split('{').length - 1);
      const value = takes && (rest.shift() as object | undefined);
      const options = (rest[0] ?? {}) as AnyOptions;
      const deadline = cancellation(options.signal, totalTimeout);
      try {
        const body = takes === 'body' ? JSON.stringify(value) : undefined;
        const address = addressOf(baseUrl, fillPath(path, values), body ? undefined : value);
        const given = headersOf(method, options, { accept, body, locale: locale?.(), bearer: await token?.() });
        const headers = Object.entries(given).filter((header): header is [string, string] => !!header[1]);
        let answer: unknown;
        const once = async (): Promise<unknown> => {
          await wholeFetch(fetch ?? globalThis.fetch, stallTimeout, (whole) => (answer = whole))(new Request(address, { method: method.toUpperCase(), headers, body: body ?? null, credentials: 'omit', signal: deadline.signal }));
          return answer;
        };
        return await once().catch(async (error: unknown) => {
          if (!isApiError(error) || !isPassing(error) || (method === 'post' && !options.idempotencyKey)) throw error;
          await new Promise((resolve) => setTimeout(resolve, 1000 * (error.retryAfter ?? 0.5 + Math.random() / 2)));
          return once();
        });
      } catch (error) {
        if (options.signal?.aborted) throw new ApiError('aborted', { cause: error });
        if (deadline.cancelled) throw new ApiError('timeout', { cause: error });
        // What is no `ApiError` yet could not even be sent.
        throw isApiError(error) ? error : new ApiError('validation', { cause: error });
      } finally {
        deadline.release();
      }
    };
  return { bind: bind as Bind, address: (path, query) => addressOf(baseUrl, path, query) };
};
