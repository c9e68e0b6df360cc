import type { CompiledForm, FormState, FormValues, ScopeState } from '@dvcqg/forms';

type Scope = CompiledForm['root'];

/** Everything that was answered, also what does not show now or is not right yet: what a draft keeps. */
export const rawValues = (state: FormState): FormValues => ofScope(state.form.root, state.root);

const ofScope = (template: Scope, scope: ScopeState): Record<string, unknown> => {
  const values: Record<string, unknown> = {};
  for (const field of template.fields) {
    const cell = scope.cells[field.index];
    if (!cell || field.kind === 'container' || field.kind === 'static') continue;
    const isRows = field.kind === 'group' && cell.raw === undefined;
    const value = isRows ? cell.rows.map((row) => ofScope(field.rows as Scope, row)) : cell.raw;
    if (value === undefined || value === null || (isRows && cell.rows.length === 0)) continue;
    put(values, field.path, value);
  }
  return values;
};

const put = (values: Record<string, unknown>, [first, second]: readonly string[], value: unknown): void => {
  if (first === undefined) return;
  if (second === undefined) values[first] = value;
  else values[first] = { ...(values[first] as object | undefined), [second]: value };
};

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Answers, with what is known besides put where nothing was answered. */
export const filledUp = (values: FormValues, known: FormValues): FormValues => {
  const all: Record<string, unknown> = { ...values };
  for (const [key, value] of Object.entries(known)) {
    const own = all[key];
    if (own === undefined || own === null || own === '') all[key] = value;
    else if (isPlain(own) && isPlain(value)) all[key] = filledUp(own, value);
  }
  return all;
};
