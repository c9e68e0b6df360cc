import type { Problem } from '@dvcqg/openapi';
import { cancellation } from './cancel.js';
import { ApiError, isApiError, kindOfStatus } from './error.js';

type Fetch = typeof globalThis.fetch;

/** What callers of the gateway accept unless they ask for a file. */
export const JSON_TYPE = 'application/json';

/** What a `Retry-After` asks for; a time that has passed is as good as none. */
const secondsToWait = (value: string): number | undefined => {
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return seconds >= 0 ? Math.ceil(seconds) : undefined;
};

/** The value of an answer, which is a success of the type that was asked for, or an `ApiError`. Each byte of it is progress. */
async function readAnswer({ method, headers }: Request, { body, headers: answered, ok, status }: Response, onProgress: () => void): Promise<unknown> {
  // Only what deletes is answered by nothing; to anything else a 204 comes from somebody on the way.
  if (status === 204 && method === 'DELETE') return undefined;
  const watched = body?.pipeThrough(new TransformStream({ transform: (chunk, out) => (onProgress(), out.enqueue(chunk)) }));
  const type = answered.get('content-type') ?? '';
  const whole = new Response(watched, { headers: { 'content-type': type } });
  const wanted = headers.get('accept') ?? JSON_TYPE;
  let value: unknown;
  if (ok && wanted !== JSON_TYPE) {
    if (type.startsWith(wanted)) value = await whole.blob();
  } else if (/[/+]json\b/.test(type)) {
    value = await whole.json().catch((error: unknown) => {
      // Broken JSON is no value. It is not kept as the cause: engines quote it there.
      if (!(error instanceof SyntaxError)) throw error;
    });
  }
  if (ok && value) return value;
  const problem = value as Problem | null | undefined;
  throw new ApiError(ok ? 'network' : kindOfStatus(status), {
    status,
    problem: typeof problem?.code === 'string' ? problem : undefined,
    requestId: answered.get('x-request-id') ?? undefined,
    retryAfter: secondsToWait(answered.get('retry-after') ?? ''),
  });
}

/**
 * Makes a `fetch` for ky that resolves only with a success that has arrived whole, in the media type of the request's `Accept`,
 * and rejects with an `ApiError` otherwise. So everything that can go wrong on the way (a cut, a stall, a captive portal's
 * page in place of JSON) happens before the retry rules look at it.
 * @param stall milliseconds without a byte after which the connection is given up
 * @param onAnswer gets the value of the answer
 */
export const wholeFetch =
  (fetch: Fetch, stall: number, onAnswer: (value: unknown) => void) =>
  async (request: Request): Promise<Response> => {
    const watchdog = cancellation(request.signal, stall);
    try {
      const response = await fetch(request, { signal: watchdog.signal });
      onAnswer(await readAnswer(request, response, watchdog.restart));
      return response;
    } catch (error) {
      if (isApiError(error) || request.signal.aborted) throw error;
      throw new ApiError(watchdog.cancelled ? 'timeout' : 'network', { cause: error });
    } finally {
      watchdog.cancel(); // what nobody reads need not come
      watchdog.release();
    }
  };
