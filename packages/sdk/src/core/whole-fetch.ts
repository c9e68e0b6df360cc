import type { Problem } from '@dvcqg/openapi';
import { cancellation } from './cancel.js';
import { ApiError, isApiError, kindOfStatus } from './error.js';

type Fetch = typeof globalThis.fetch;
type Chunk = Uint8Array<ArrayBuffer>;

/** What callers of the gateway accept unless they ask for a file. */
export const JSON_TYPE = 'application/json';

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

/** Gathers the body; each chunk is progress. */
async function readWhole(response: Response, onProgress: () => void): Promise<Chunk[]> {
  if (!response.body) return [new Uint8Array(await response.arrayBuffer())];
  const reader = response.body.getReader();
  const chunks: Chunk[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return chunks;
    onProgress();
    chunks.push(value);
  }
}

const toText = (chunks: readonly Chunk[]): string => {
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
};

/** The value of an answer, which is a success of the type that was asked for, or an `ApiError`. */
async function readAnswer({ method, headers }: Request, response: Response, onProgress: () => void): Promise<unknown> {
  const { ok, status } = response;
  // Only what deletes is answered by nothing; to anything else a 204 comes from somebody on the way.
  if (status === 204 && method === 'DELETE') return undefined;
  const chunks = await readWhole(response, onProgress);
  const type = response.headers.get('content-type') ?? '';
  const wanted = headers.get('accept') ?? JSON_TYPE;
  const isJson = /[/+]json\b/.test(type);
  if (ok && wanted !== JSON_TYPE && type.startsWith(wanted)) return new Blob(chunks, { type });
  if (ok && (!isJson || wanted !== JSON_TYPE)) throw new ApiError('network', { status });
  let body: unknown;
  try {
    body = isJson ? JSON.parse(toText(chunks)) : undefined;
  } catch (cause) {
    throw new ApiError(ok ? 'network' : kindOfStatus(status), { status, cause });
  }
  if (!ok) throw toError(response, body);
  return body;
}

/**
 * Makes a `fetch` that resolves only with a success that has arrived whole, in the media type of the request's `Accept`,
 * and rejects with an `ApiError` otherwise. So everything that can go wrong on the way (a cut, a stall, a captive portal's
 * page in place of JSON) happens before the retry rules look at it.
 * @param stall milliseconds without a byte after which the connection is given up
 */
export const wholeFetch =
  (fetch: Fetch, stall: number): Fetch =>
  async (input, init) => {
    const request = input as Request; // ky hands over nothing else
    const watchdog = cancellation(request.signal);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const restart = (): void => {
      clearTimeout(timer);
      timer = setTimeout(watchdog.cancel, stall);
    };
    restart();
    try {
      const response = await fetch(request, { ...init, signal: watchdog.signal });
      const answer = await readAnswer(request, response, restart);
      return Object.assign(new Response(), { answer });
    } catch (error) {
      if (isApiError(error) || request.signal.aborted) throw error;
      throw new ApiError(watchdog.cancelled ? 'timeout' : 'network', { cause: error });
    } finally {
      clearTimeout(timer);
      watchdog.release();
    }
  };

/** The value that a `wholeFetch` answer brought. */
export const answerOf = (response: Response): unknown => (response as Response & { answer?: unknown }).answer;
