import { isApiError, type ApiError } from '@dvcqg/sdk';
import type { Refusal, SubmitState } from './submit-state.js';

type Asking = Extract<SubmitState, { kind: 'asking' }>;
type Refused = Extract<SubmitState, { kind: 'refused' }>;

const REFUSALS: Readonly<Record<string, Refusal>> = {
  answers_invalid: 'answers', form_outdated: 'outdated', files_not_ready: 'files', idempotency_key_reused: 'used', payload_too_large: 'too-large',
};

const refusalOf = ({ kind, problem }: ApiError): Refusal => {
  const named = problem && REFUSALS[problem.code];
  if (named) return named;
  if (kind === 'unauthenticated') return 'sign-in';
  return kind === 'rate-limited' ? 'busy' : 'other';
};

/**
 * What an error of a submission means. As long as it may have been received, it is `asking`; refused is only what the gateway
 * itself has refused.
 */
export const outcomeOf = (error: unknown): Asking | Refused => {
  if (!isApiError(error)) return { kind: 'asking', trouble: 'server' };
  const { requestId, retryAfter } = error;
  if (error.kind === 'network' || error.kind === 'timeout' || error.kind === 'aborted') return { kind: 'asking', trouble: 'offline' };
  if (error.kind === 'server') return { kind: 'asking', trouble: 'server', requestId };
  if (error.problem?.code === 'operation_running') return { kind: 'asking', trouble: 'running', requestId };
  return { kind: 'refused', why: refusalOf(error), violations: error.problem?.formViolations ?? [], requestId, retryAfter };
};
