import type { CellError, FieldTemplate } from '../compile/template.js';
import type { Env } from '../expression/evaluate.js';
import { normalise, type Normalised } from '../fields/field-kind.js';
import type { Json } from '../json.js';
import type { Cell } from './state.js';

/** Whether a field shows: all around it shows and its own condition, if it has one, is true. */
export function isVisible(template: FieldTemplate, env: Env, aroundIsVisible: boolean): boolean {
  return aroundIsVisible && (template.rules.visible === undefined || template.rules.visible(env) === true);
}

/** The claim that a locked field must have; undefined when the field is free. A claim that does not fit the field locks nothing. */
export function lockedValue(template: FieldTemplate, env: Env): Json | undefined {
  const prefill = template.field?.type === 'unit' ? undefined : template.field?.prefill;
  if (prefill?.locked !== true) return undefined;
  const claim = normalise(template, env.context.identity?.[prefill.claim]);
  return claim.problem === undefined && claim.value !== null ? claim.value : undefined;
}

/** What a shown field is worth. */
export function valueOf(template: FieldTemplate, cell: Cell, env: Env): Normalised {
  if (template.kind === 'group') return cell.raw === undefined ? { value: cell.rows.length } : { value: null, problem: 'type' };
  if (template.kind !== 'value') return cell.raw === undefined ? { value: null } : { value: null, problem: 'type' };
  if (template.rules.computed !== undefined) return normalise(template, template.rules.computed(env));
  const locked = lockedValue(template, env);
  return locked === undefined ? normalise(template, cell.raw) : { value: locked };
}

/** The rest of a cell, once it is known whether it shows and what it is worth. */
export function restOf(template: FieldTemplate, cell: Cell, env: Env): Pick<Cell, 'required' | 'readonly' | 'errors'> {
  if (!cell.visible) return { required: false, readonly: false, errors: [] };
  const { rules } = template;
  const required = rules.required?.(env) === true;
  const readonly = rules.computed !== undefined || rules.readonly?.(env) === true || lockedValue(template, env) !== undefined;
  return { required, readonly, errors: errorsOf(template, cell, env, required) };
}

function errorsOf(template: FieldTemplate, cell: Cell, env: Env, required: boolean): readonly CellError[] {
  if (cell.problem !== undefined) return [{ below: '', code: cell.problem }];
  if (template.kind === 'group') return [...(template.rowErrors?.(template, cell, required) ?? NONE), ...ownErrors(template, env)];
  if (template.kind !== 'value') return ownErrors(template, env);
  if (required && template.field!.type === 'consent' && cell.value !== true) return [{ below: '', code: 'must_agree' }];
  if (cell.value === null) return [...(required ? [{ below: '', code: 'required' }] : []), ...ownErrors(template, env)];
  return [...(template.answers?.check(cell.value, template, env) ?? NONE), ...ownErrors(template, env)];
}

const ownErrors = (template: FieldTemplate, env: Env): readonly CellError[] =>
  template.rules.own.length === 0 ? NONE : template.rules.own.filter(({ valid }) => valid(env) === false).map(({ code }) => ({ below: '', code }));

const NONE: readonly CellError[] = [];
