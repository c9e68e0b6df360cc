import type { EngineField, FieldOf } from '../compile/template.js';
import type { Json } from '../json.js';
import { clean, textual } from './clean-text.js';
import { EMPTY, error, MISFIT, type Check, type FieldKind, type Normalise } from './field-kind.js';
import { between } from './limits.js';

const MOST_CHOSEN = 2000;

const choice: Check = (value, { rules }, env) => {
  const chosen = Array.isArray(value) ? value : [value];
  return chosen.some((each) => rules.hiddenOptions.get(each as string)?.(env) === false) ? [error('not_an_option')] : [];
};

const multiChoice: Check = (value, template, env) => {
  const { minItems = 0, maxItems = Infinity } = template.field as FieldOf<'multi_choice'>;
  return [...choice(value, template, env), ...between((value as readonly Json[]).length, minItems, maxItems)];
};

/** Choices among what `isOption` knows. */
export function choiceKinds(isOption: (field: FieldOf<'choice'>, value: string) => boolean): { readonly choice: FieldKind; readonly multi_choice: FieldKind } {
  const has = (field: EngineField, value: string): boolean => isOption(field as FieldOf<'choice'>, value);
  const several: Normalise = (raw, field) => {
    if (!Array.isArray(raw) || raw.length > MOST_CHOSEN || !raw.every((item) => typeof item === 'string')) return MISFIT;
    if (raw.length === 0) return EMPTY;
    const value = raw.map((item: string) => clean(item));
    if (!value.every((item) => has(field, item))) return { value, problem: 'not_an_option' };
    return new Set(value).size < value.length ? { value, problem: 'duplicate' } : { value };
  };
  return {
    choice: { normalise: textual((value, field) => (has(field, value) ? { value } : { value, problem: 'not_an_option' })), check: choice },
    multi_choice: { normalise: several, check: multiChoice },
  };
}
