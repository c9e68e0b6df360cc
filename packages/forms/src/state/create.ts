import { dayInVietnam } from '@dvcqg/domain';
import type { CompiledForm } from '../compile/compiled-form.js';
import type { FieldOf, FieldTemplate, ScopeTemplate } from '../compile/template.js';
import type { FormContext } from '../context.js';
import { normalise } from '../fields/field-kind.js';
import type { FormValues } from '../json.js';
import { Placing } from './place-values.js';
import type { FormState } from './state.js';
import { Update } from './update.js';

/**
 * A form with answers, e.g. from a draft. Nothing is filled in beforehand: for a new form pass `initialValues`. Answers
 * without a place are listed in `unplaced`.
 */
export function createFormState(form: CompiledForm, values: FormValues, context: FormContext): FormState {
  const placing = new Placing(0);
  const root = placing.scope(form.root, values, '');
  const state: FormState = { form, context, today: dayInVietnam(context.now), root, nextKey: placing.nextKey, unplaced: placing.unplaced };
  const update = new Update(state);
  update.markScope(form.root, []);
  return update.finish();
}

/** The answers that a new form begins with: defaults, what sign-in knows, and the least number of rows. */
export function initialValues(form: CompiledForm, context: FormContext): FormValues {
  return initialOf(form.root, context);
}

/** The same for a new row of a group. */
export function initialOf(scope: ScopeTemplate, context: FormContext): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const template of scope.fields) {
    const value = template.kind === 'group' ? initialRows(template, context) : template.kind === 'value' ? initialValue(template, context) : undefined;
    if (value === undefined) continue;
    const [first, second] = template.path as [string, string?];
    if (second === undefined) values[first] = value;
    else values[first] = { ...(values[first] as object | undefined), [second]: value };
  }
  return values;
}

function initialRows(template: FieldTemplate, context: FormContext): unknown {
  const least = (template.field as FieldOf<'group'>).minRows ?? 0;
  return least === 0 ? undefined : Array.from({ length: least }, () => initialOf(template.rows!, context));
}

function initialValue(template: FieldTemplate, context: FormContext): unknown {
  const { field } = template;
  if (field === undefined || field.type === 'unit') return undefined;
  const claim = field.prefill === undefined ? undefined : normalise(template, context.identity?.[field.prefill.claim]);
  return claim !== undefined && claim.problem === undefined && claim.value !== null ? claim.value : field.default;
}
