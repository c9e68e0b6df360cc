type Headers = Readonly<Record<string, string>>;

const EXPOSED =
  'ETag, X-Request-Id, Retry-After, Content-Language, Content-Disposition, Location, Idempotency-Replayed, Tus-Resumable, Upload-Offset, Upload-Length';
const PREFLIGHT: Headers = {
  'access-control-allow-methods': 'GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE',
  'access-control-allow-headers':
    'Accept, Accept-Language, Authorization, Content-Type, If-Match, If-None-Match, X-Request-Id, Idempotency-Key, Applicant-Key, Dossier-Secret, Payment-Secret, Rating-Device, Tus-Resumable, Upload-Length, Upload-Offset, Upload-Metadata',
  'access-control-max-age': '86400',
};

/** Decides which other sites may read answers. Never with credentials. */
export interface Cors {
  /** Headers for an answer to a request from this origin. */
  readonly answer: (origin: string | undefined) => Headers;
  /** Headers for the answer to a preflight. */
  readonly preflight: (origin: string | undefined) => Headers;
}

/** `origins`: `'*'`, or the exact origins that may read. */
export function createCors(origins: '*' | readonly string[]): Cors {
  const everyone: Headers = { 'access-control-allow-origin': '*', 'access-control-expose-headers': EXPOSED };
  const allowed = new Set(origins === '*' ? [] : origins);
  const answer = (origin: string | undefined): Headers => {
    if (origins === '*') return everyone;
    if (origin === undefined || !allowed.has(origin)) return { vary: 'Origin' };
    return { 'access-control-allow-origin': origin, 'access-control-expose-headers': EXPOSED, vary: 'Origin' };
  };
  const preflight = (origin: string | undefined): Headers => {
    const headers = answer(origin);
    return headers['access-control-allow-origin'] === undefined ? headers : { ...headers, ...PREFLIGHT };
  };
  return { answer, preflight };
}
