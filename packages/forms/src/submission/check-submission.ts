import type { FormViolation } from '@dvcqg/openapi';
import type { CompiledForm } from '../compile/compiled-form.js';
import type { FormContext } from '../context.js';
import { isRecord } from '../json.js';
import { createFormState } from '../state/create.js';
import { validate } from '../state/read.js';
import { guardValues } from './guard.js';
import { submitValues } from './submit-values.js';

/** The gateway's verdict on a submission. */
export type SubmissionVerdict =
  | { readonly ok: true; /** What to store. */ readonly values: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly violations: readonly FormViolation[] };

/**
 * Judges answers that were handed in. Anything may be passed. With the same form and context the verdict is that of
 * `validate` in the browser; besides, what the form has no field for is refused.
 */
export function checkSubmission(form: CompiledForm, values: unknown, context: FormContext): SubmissionVerdict {
  if (!isRecord(values)) return { ok: false, violations: [{ pointer: '', code: 'type' }] };
  const fault = guardValues(values);
  if (fault !== null) return { ok: false, violations: [fault] };
  const state = createFormState(form, values, context);
  const strangers = state.unplaced.map(({ pointer }): FormViolation => ({ pointer, code: 'unknown_field' }));
  const violations = [...validate(state), ...strangers];
  return violations.length === 0 ? { ok: true, values: submitValues(state) } : { ok: false, violations };
}
