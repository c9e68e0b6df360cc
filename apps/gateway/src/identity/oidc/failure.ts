import type { SignInFailure } from '@dvcqg/openapi';
import { AuthorizationResponseError, HTTP_REQUEST_FORBIDDEN, OperationProcessingError, PARSE_ERROR, RESPONSE_IS_NOT_CONFORM, RESPONSE_IS_NOT_JSON, ResponseBodyError } from 'oauth4webapi';

/** Signing in came to nothing. `reason` is for the log: a code, never words or values of the issuer. */
export class SignInError extends Error {
  readonly failure: SignInFailure;
  readonly reason: string;

  constructor(failure: SignInFailure, reason: string, options?: ErrorOptions) {
    super(`${failure}: ${reason}`, options);
    this.name = 'SignInError';
    this.failure = failure;
    this.reason = reason;
  }
}

/** OAuth's error codes are fixed words; anything else an issuer sends stays out of the log. */
const knownWord = (code: string): string => (/^[a-z_]{1,40}$/.test(code) ? code : 'other');

/** These say that something in between answered, such as a proxy with a page of HTML. */
const GARBLED: ReadonlySet<string> = new Set([RESPONSE_IS_NOT_JSON, RESPONSE_IS_NOT_CONFORM, PARSE_ERROR]);

/** Codes with which an issuer says that the reader did not want to, or may not. */
const CANCELLED: ReadonlySet<string> = new Set(['access_denied', 'login_required', 'consent_required', 'interaction_required', 'account_selection_required']);
const BUSY: ReadonlySet<string> = new Set(['server_error', 'temporarily_unavailable']);

function failureOf(code: string): SignInFailure {
  if (CANCELLED.has(code)) return 'cancelled';
  return BUSY.has(code) ? 'unavailable' : 'failed';
}

/** What an error of the conversation with the issuer means for the reader. */
export function toSignInError(error: unknown): SignInError {
  if (error instanceof SignInError) return error;
  const options = { cause: error };
  if (error instanceof AuthorizationResponseError) return new SignInError(failureOf(error.error), knownWord(error.error), options);
  if (error instanceof ResponseBodyError) return new SignInError(failureOf(error.error), knownWord(error.error), options);
  if (error instanceof OperationProcessingError) {
    const code = error.code ?? '';
    if (code === HTTP_REQUEST_FORBIDDEN) return new SignInError('failed', 'insecure_address', options);
    return new SignInError(GARBLED.has(code) ? 'unavailable' : 'failed', code === '' ? 'other' : code.toLowerCase(), options);
  }
  // Network errors and time-outs of fetch; a plain TypeError of our own would be a fault, but cannot be told apart.
  return new SignInError('unavailable', error instanceof Error ? error.name : 'other', options);
}
