import type { FormViolation } from '@dvcqg/openapi';
import type { EngineField, FieldTemplate } from '../compile/template.js';
import type { Json } from '../json.js';
import { mustLocate } from './locate.js';
import type { Cell, FormState, ScopeState } from './state.js';

/** What a page needs to show one field. */
export interface FieldView {
  readonly pointer: string;
  readonly field: EngineField;
  readonly step: string;
  readonly cell: Cell;
}

/** Which part of a form is meant: all of it, a step, or what stands at or below a pointer. */
export type FormPart = 'all' | { readonly step: string } | { readonly pointer: string };

type Visit = (template: FieldTemplate, cell: Cell, above: string) => void;

/** Visits the fields that show. The pointer is `above` and the template's `suffix`: most visits need none. */
function walk(fields: readonly FieldTemplate[], scope: ScopeState, above: string, visit: Visit): void {
  for (const template of fields) {
    const cell = scope.cells[template.index]!;
    if (!cell.visible || template.field === undefined) continue;
    visit(template, cell, above);
    if (cell.rows.length === 0) continue;
    for (let at = 0; at < cell.rows.length; at += 1) walk(template.rows!.fields, cell.rows[at]!, `${above}${template.suffix}/${at}`, visit);
  }
}

const within = (part: FormPart, template: FieldTemplate, pointer: string): boolean => {
  if (part === 'all') return true;
  return 'step' in part ? template.step === part.step : pointer === part.pointer || pointer.startsWith(`${part.pointer}/`);
};

/** The fields that show, in the form's order; parts of a person or an address follow it, rows follow their group. */
export function visibleFields(state: FormState, part: FormPart = 'all'): FieldView[] {
  const views: FieldView[] = [];
  walk(state.form.root.fields, state.root, '', (template, cell, above) => {
    const pointer = above + template.suffix;
    if (within(part, template, pointer)) views.push({ pointer, field: template.field!, step: template.step, cell });
  });
  return views;
}

/** Ids of the steps that show. */
export function visibleSteps(state: FormState): string[] {
  return containers(state).filter(({ parent }) => parent === undefined).map(({ step }) => step);
}

/** Pointers into the definition of the sections that show. */
export function visibleSections(state: FormState): string[] {
  return containers(state).filter(({ parent }) => parent !== undefined).map(({ pointer }) => pointer);
}

/** Steps, which stand in nothing, and sections, which stand in them. */
const containers = (state: FormState): FieldTemplate[] => state.form.root.fields.filter(({ kind, index }) => kind === 'container' && state.root.cells[index]!.visible);

/**
 * One field.
 * @throws RangeError when the form has none there.
 */
export function fieldView(state: FormState, pointer: string): FieldView {
  const { template, chain } = mustLocate(state, pointer);
  const scope = chain.reduce<{ held: ScopeState; groups: FieldTemplate[] }>(
    ({ held, groups: [next, ...rest] }, row) => ({ held: held.cells[next!.index]!.rows[row]!, groups: rest }),
    { held: state.root, groups: groupsOf(template) },
  ).held;
  return { pointer, field: template.field!, step: template.step, cell: scope.cells[template.index]! };
}

const groupsOf = ({ scope }: FieldTemplate): FieldTemplate[] => (scope.group === undefined ? [] : [...groupsOf(scope.group), scope.group]);

/** The answer that counts at a pointer; null when there is none or the field does not show. */
export function valueAt(state: FormState, pointer: string): Json {
  return fieldView(state, pointer).cell.value;
}

/** Everything wrong with the fields that show, in the form's order. Words come from the page. */
export function validate(state: FormState, part: FormPart = 'all'): FormViolation[] {
  const violations: FormViolation[] = [];
  walk(state.form.root.fields, state.root, '', (template, { errors }, above) => {
    if (errors.length === 0) return;
    const pointer = above + template.suffix;
    if (!within(part, template, pointer)) return;
    for (const { below, code, params } of errors) violations.push(params === undefined ? { pointer: pointer + below, code } : { pointer: pointer + below, code, params });
  });
  return violations;
}
