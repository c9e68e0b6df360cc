import type { Problem } from '@dvcqg/openapi';
import { cancellation } from './cancel.js';
import { ApiError, isApiError, kindOfStatus } from './error.js';

type Fetch = typeof globalThis.fetch;

const retryAfter = (response: Response): number | undefined => {
  const value = response.headers.get('retry-after');
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined;
};

const toError = (response: Response, body: unknown): ApiError => {
  const problem = typeof (body as Problem | null | undefined)?.code === 'string' ? (body as Problem) : undefined;
  return new ApiError(kindOfStatus(response.status), {
    status: response.status,
    problem,
    requestId: response.headers.get('x-request-id') ?? undefined,
    retryAfter: retryAfter(response),
  });
};

/** Rejects the body when it does not keep coming, and hands out its text when it is whole. */
async function readText(response: Response, onProgress: () => void): Promise<string> {
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    onProgress();
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Makes a `fetch` that resolves only with a success that has arrived whole, as JSON, and rejects with an `ApiError`
 * otherwise. So everything that can go wrong on the way (a cut, a stall, a captive portal's page in place of JSON)
 * happens before the retry rules look at it.
 * @param stall milliseconds without a byte after which the connection is given up
 */
export const wholeFetch =
  (fetch: Fetch, stall: number): Fetch =>
  async (input, init) => {
    const outer = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    const watchdog = cancellation(outer);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const restart = (): void => {
      clearTimeout(timer);
      timer = setTimeout(watchdog.cancel, stall);
    };
    restart();
    try {
      const response = await fetch(input, { ...init, signal: watchdog.signal });
      const { status, headers } = response;
      if (status === 204 || status === 304) return response;
      const text = await readText(response, restart);
      const isJson = /[/+]json\b/.test(headers.get('content-type') ?? '');
      if (response.ok && !isJson) throw new ApiError('network', { status });
      let body: unknown;
      try {
        body = isJson ? JSON.parse(text) : undefined;
      } catch (cause) {
        throw new ApiError(response.ok ? 'network' : kindOfStatus(status), { status, cause });
      }
      if (!response.ok) throw toError(response, body);
      return Object.assign(new Response(null, { status, headers }), { parsed: body });
    } catch (error) {
      if (isApiError(error) || outer?.aborted) throw error;
      throw new ApiError(watchdog.cancelled ? 'timeout' : 'network', { cause: error });
    } finally {
      clearTimeout(timer);
      watchdog.release();
    }
  };

/** The JSON that a `wholeFetch` answer brought. */
export const parsedBody = (response: Response): unknown => (response as Response & { parsed?: unknown }).parsed;
