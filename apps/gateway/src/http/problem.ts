import type { FeedbackRuleViolation, FormViolation, Problem, ProblemCode, Violation } from '@dvcqg/openapi';
import type { Reply } from './reply.js';

interface ProblemKind {
  readonly status: number;
  readonly title: string;
}

/** The status and the English title of every code of the contract. */
const KINDS = {
  bad_request: { status: 400, title: 'The request cannot be understood' },
  validation_failed: { status: 400, title: 'The request is not valid' },
  invalid_cursor: { status: 400, title: 'The cursor does not belong to this query' },
  unauthenticated: { status: 401, title: 'You are not signed in' },
  forbidden: { status: 403, title: 'This is not yours to do' },
  own_dossier: { status: 403, title: 'Officers do not act on their own dossiers' },
  not_found: { status: 404, title: 'Not found' },
  method_not_allowed: { status: 405, title: 'This method is not allowed here' },
  not_acceptable: { status: 406, title: 'Only JSON can be answered' },
  request_timeout: { status: 408, title: 'The request took too long to arrive' },
  operation_running: { status: 409, title: 'The same operation is still running' },
  action_not_allowed: { status: 409, title: 'This cannot be done now, or not by you' },
  payment_not_due: { status: 409, title: 'Nobody asks for this payment' },
  form_outdated: { status: 409, title: 'The form has a newer version' },
  files_not_ready: { status: 409, title: 'Not all files are there and checked' },
  revision_conflict: { status: 412, title: 'It was changed by somebody else' },
  payload_too_large: { status: 413, title: 'The body is too large' },
  uri_too_long: { status: 414, title: 'The address is too long' },
  unsupported_media_type: { status: 415, title: 'This kind of content is not understood' },
  feedback_refused: { status: 422, title: 'The text does not keep the rules' },
  answers_invalid: { status: 422, title: 'The answers are not complete or not right' },
  idempotency_key_reused: { status: 422, title: 'The key belongs to another operation' },
  precondition_required: { status: 428, title: 'Say which revision you changed' },
  rate_limited: { status: 429, title: 'Too many requests' },
  headers_too_large: { status: 431, title: 'The headers are too large' },
  internal_error: { status: 500, title: 'Something went wrong' },
  unavailable: { status: 503, title: 'Not available right now' },
} as const satisfies Record<ProblemCode, ProblemKind>;

/** What a thrower may say beyond the code. Never put a value that a client sent in here. */
export interface ProblemDetails {
  /** Another status than the usual one of the code. */
  readonly status?: number;
  /** English words for developers. */
  readonly detail?: string;
  readonly violations?: readonly Violation[];
  readonly formViolations?: readonly FormViolation[];
  readonly feedbackViolations?: readonly FeedbackRuleViolation[];
  /** Further answer headers, such as `Allow` or `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error that is answered as problem details; anything else that is thrown is a fault of ours (500). */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code);
    this.name = 'ProblemError';
    this.code = code;
    this.details = details;
  }
}

/** Makes the body of an error. `path` is the path of the request without its query. */
export function toProblem(error: ProblemError, requestId: string, path?: string): Problem {
  const kind: ProblemKind = KINDS[error.code];
  const { detail, violations, formViolations, feedbackViolations, status } = error.details;
  return {
    type: `/problems/${error.code}`,
    title: kind.title,
    status: status ?? kind.status,
    code: error.code,
    ...(detail === undefined ? {} : { detail }),
    ...(path === undefined ? {} : { instance: path }),
    ...(violations === undefined ? {} : { violations: [...violations] }),
    ...(feedbackViolations === undefined ? {} : { feedbackViolations: [...feedbackViolations] }),
    ...(formViolations === undefined ? {} : { formViolations: [...formViolations] }),
    requestId,
  };
}

/** Makes the whole answer to an error. */
export function problemReply(error: ProblemError, requestId: string, path?: string): Reply {
  const problem = toProblem(error, requestId, path);
  return {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...error.details.headers },
    body: JSON.stringify(problem),
  };
}
