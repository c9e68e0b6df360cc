// What a form is filled with besides by its reader: drafts, what sign-in knows, what the gateway found wrong.
import { createFormState, initialValues, type FormContext, type FormIdentity, type FormValues } from '@dvcqg/forms';
import type { FormViolation } from '@dvcqg/openapi';
import type { Filling, Problem } from './filling.js';
import { filledUp, rawValues } from './raw-values.js';
import { Refusals } from './refusals.js';

/** Everything that was answered, as a draft keeps it. */
export const answersOf = ({ state }: Filling): FormValues => rawValues(state);

/** Goes on with answers from elsewhere, such as a draft, instead of these. What has no place is in `state.unplaced`. */
export const openAnswers = (filling: Filling, answers: FormValues, step?: string, context = filling.state.context): void =>
  filling.begin(createFormState(filling.form, answers, context), step);

/** Goes on with what was answered to another version of the form. */
export const carryOver = (before: Filling, filling: Filling): void => {
  before.files?.leave();
  filling.begin(createFormState(filling.form, answersOf(before), before.state.context), before.step, before.isDirty);
};

const knowing = ({ state: { context } }: Filling, identity: FormIdentity | undefined): FormContext => ({ now: context.now, ...(identity && { identity }) });

/** Begins anew, for who is signed in. */
export const clearAnswers = (filling: Filling, identity = filling.state.context.identity): void => {
  const context = knowing(filling, identity);
  openAnswers(filling, initialValues(filling.form, context), undefined, context);
};

/** Takes over what sign-in knows: it fills in what is not answered yet, and fixes what must be as it says. */
export const identify = (filling: Filling, identity: FormIdentity | undefined): void => {
  if (identity === filling.state.context.identity) return;
  const context = knowing(filling, identity);
  filling.swap(createFormState(filling.form, filledUp(answersOf(filling), initialValues(filling.form, context)), context));
};

/** Shows what the gateway found wrong. Says whether all of it has a place here. */
export const refuse = (filling: Filling, violations: readonly FormViolation[]): boolean => {
  filling.checkAll();
  const refusals = new Refusals();
  const { problems, isWhole } = refusals.take(violations, filling.fields(filling.steps));
  const isKnown = ({ at }: Problem): boolean => filling.problems.some((problem) => problem.at.id === at.id);
  filling.refuse(refusals, [...filling.problems, ...problems.filter((problem) => !isKnown(problem))]);
  return isWhole;
};
