import type { Problem } from '@dvcqg/openapi';

/**
 * What went wrong, as far as a page must know to choose its words:
 * - `validation`: the request is wrong (400, 405, 406, 413, 414, 415, 422, 431 …)
 * - `unauthenticated` (401), `forbidden` (403), `not-found` (404, 410), `conflict` (409, 412), `rate-limited` (429)
 * - `server`: the gateway or something before it failed (5xx), whatever its answer looks like
 * - `network`: no answer of the gateway arrived whole: offline, cut, or somebody else answered (a captive portal's HTML)
 * - `timeout`: nothing arrived for the stall time, or the total time was used up (also 408)
 * - `aborted`: the caller's signal
 */
export type ErrorKind =
  | 'validation'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'rate-limited'
  | 'server'
  | 'network'
  | 'timeout'
  | 'aborted';

const BRAND = Symbol.for('dvcqg.ApiError@1');

interface Details {
  readonly status?: number | undefined;
  readonly problem?: Problem | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
}

/** The only error that the client's methods reject with. `message` holds no address, no body, no personal data. */
export class ApiError extends Error {
  declare readonly [BRAND]: true;
  declare readonly kind: ErrorKind;
  /** HTTP status; absent when no answer arrived. */
  declare readonly status: number | undefined;
  /** The gateway's problem details (RFC 9457), when it sent some. */
  declare readonly problem: Problem | undefined;
  /** Name this to the portal's staff. */
  declare readonly requestId: string | undefined;
  /** Seconds to wait before trying again. */
  declare readonly retryAfter: number | undefined;

  constructor(kind: ErrorKind, { cause, status, problem, requestId = problem?.requestId, retryAfter }: Details = {}) {
    super(status ? `${kind} (${status})` : kind, { cause });
    Object.assign(this, { name: 'ApiError', [BRAND]: true, kind, status, problem, requestId, retryAfter });
  }
}

/** True for an `ApiError` of any copy of this package on the page. */
export const isApiError = (value: unknown): value is ApiError => (value as ApiError | null | undefined)?.[BRAND] === true;

/** Statuses that say more than their class. 407 and 511 are a proxy's or captive portal's, not the gateway's. */
const KIND_OF_STATUS: Readonly<Record<number, ErrorKind>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  407: 'network',
  408: 'timeout',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  429: 'rate-limited',
  511: 'network',
};

/** The kind of an answer that is not a success. The gateway redirects no call; a 3xx is somebody else's. */
export const kindOfStatus = (status: number): ErrorKind =>
  KIND_OF_STATUS[status] ?? (status >= 500 ? 'server' : status < 400 ? 'network' : 'validation');
