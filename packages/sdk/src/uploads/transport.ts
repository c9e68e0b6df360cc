/** One HTTP request of an upload. */
export interface UploadRequest {
  readonly method: 'POST' | 'HEAD' | 'PATCH' | 'GET';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
  readonly signal: AbortSignal;
  /** Bytes of the body that left so far; called only where that can be known. */
  readonly onSent: (bytes: number) => void;
}

/** Its answer. */
export interface UploadAnswer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  /** Empty where nobody reads it: the body of a success other than of GET. */
  readonly text: string;
}

/** Carries out a request; rejects with anything when no answer came. */
export type Transport = (request: UploadRequest) => Promise<UploadAnswer>;

/** Over `fetch`, which cannot tell how much of a body has left. */
export const fetchTransport =
  (fetch: typeof globalThis.fetch): Transport =>
  async ({ method, url, headers, body, signal }) => {
    const response = await fetch(url, { method, headers, body: body ?? null, signal, credentials: 'omit', cache: 'no-store' });
    const isRead = response.status >= 400 || method === 'GET';
    // The headers of a success say everything: waiting for the end of its body is one more place to hang.
    if (!isRead) void response.body?.cancel().catch(() => undefined);
    return { status: response.status, header: (name) => response.headers.get(name), text: isRead ? await response.text() : '' };
  };

/** Over `XMLHttpRequest`, which tells how much has left. */
const xhrTransport: Transport = ({ method, url, headers, body, signal, onSent }) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = (): void => request.abort();
    const fail = (): void => {
      signal.removeEventListener('abort', stop);
      reject(new Error('No answer'));
    };
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.onerror = fail;
    request.onabort = fail;
    request.onload = () => {
      signal.removeEventListener('abort', stop);
      resolve({ status: request.status, header: (name) => request.getResponseHeader(name), text: request.responseText });
    };
    if (signal.aborted) return fail();
    signal.addEventListener('abort', stop, { once: true });
    request.send(body ?? null);
  });

/** The best way to send here. */
export const chooseTransport = (fetch: typeof globalThis.fetch | undefined): Transport => {
  if (fetch) return fetchTransport(fetch);
  return typeof XMLHttpRequest === 'undefined' ? fetchTransport((input, init) => globalThis.fetch(input, init)) : xhrTransport;
};
