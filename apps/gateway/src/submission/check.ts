import { checkSubmission, type FormContext, type FormValues } from '@dvcqg/forms';
import type { DossierSubmission, FormViolation } from '@dvcqg/openapi';
import type { Applicant } from '../http/caller.js';
import { ProblemError } from '../http/problem.js';
import { type AnsweredFile, checkFiles, filesOf } from './answered-files.js';
import type { ApplicableService, ApplicableServices } from './applicable-services.js';

/** A submission whose answers are right, as far as can be said before its files are claimed. */
export interface CheckedSubmission extends ApplicableService {
  readonly context: FormContext;
  /** Normalised: what is stored. */
  readonly values: FormValues;
  readonly files: readonly AnsweredFile[];
}

/** What checking needs of the gateway. */
export interface CheckParts {
  readonly services: ApplicableServices;
  readonly now: () => number;
  readonly maxFiles: number;
}

function answersInvalid(formViolations: readonly FormViolation[]): ProblemError {
  const count = formViolations.length;
  return new ProblemError('answers_invalid', { detail: count === 1 ? '1 answer is wrong' : `${count} answers are wrong`, formViolations });
}

/** Judges answers as the page does. @throws ProblemError `answers_invalid` */
export function checkAnswers({ form }: ApplicableService, values: unknown, context: FormContext): FormValues {
  const verdict = checkSubmission(form, values, context);
  if (!verdict.ok) throw answersInvalid(verdict.violations);
  return verdict.values as FormValues;
}

/**
 * Judges a submission by the rules of the form that its service has now.
 * @throws ProblemError `not_found` for the service, `form_outdated`, `answers_invalid`
 */
export async function checkedSubmission({ services, now, maxFiles }: CheckParts, { identity }: Applicant, submission: DossierSubmission): Promise<CheckedSubmission> {
  const service = await services.find(submission.serviceCode);
  const { id, version } = service.form.definition;
  if (submission.form.id !== id || submission.form.version !== version) throw new ProblemError('form_outdated');
  const context: FormContext = { now: new Date(now()), units: await services.units(), ...(identity ? { identity: identity.claims } : {}) };
  const values = checkAnswers(service, submission.values, context);
  const files = filesOf(service.form, values, context);
  const wrong = checkFiles(files, maxFiles);
  if (wrong.length > 0) throw answersInvalid(wrong);
  return { ...service, context, values, files };
}
