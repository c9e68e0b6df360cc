/** What to send, to whom, and how to hear of it. */
export interface UploadOptions {
  /** Address of the gateway, with or without a path, e.g. `https://dichvucong.langson.gov.vn`. */
  readonly baseUrl: string | URL;
  /** The file. It is read piece by piece, never whole. */
  readonly file: Blob;
  /** Its name on the citizen's device; only shown, and sent nowhere but to the gateway. */
  readonly name: string;
  /**
   * A UUID that stands for this upload. Make and **store** it before you call: who calls again with the same key after a cut,
   * a reload or a new day gets the same upload, so nothing is left over on the server.
   */
  readonly idempotencyKey: string;
  /** Asked at each request: `authorization` of who is signed in, or `applicant-key`. */
  readonly headers?: (() => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>) | undefined;
  /** What `onUrl` once told: goes on where the file stopped. */
  readonly url?: string | undefined;
  /** In place of `XMLHttpRequest` (pages) or the global `fetch` (elsewhere): for tests, stories and servers. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds without a byte after which a connection is given up and another one made. Default 15,000. */
  readonly stallTimeout?: number | undefined;
  /** Milliseconds without any progress, over all attempts, after which it rejects. Call again with `url` to go on. Default 60,000. */
  readonly patience?: number | undefined;
  /** Told once, as soon as the gateway knows the file. Store it beside the key. */
  readonly onUrl?: ((url: string) => void) | undefined;
  /** Bytes that left, of all bytes. Can fall back after a cut, to what really arrived. */
  readonly onProgress?: ((sent: number, total: number) => void) | undefined;
  /** Stops sending; what arrived stays, and `url` goes on from there. Rejects with an `ApiError` of kind `aborted`. */
  readonly signal?: AbortSignal | undefined;
}
