import type { FieldTemplate } from '../compile/template.js';
import { isRecord, own, sameJson } from '../json.js';
import { pointerOf } from '../pointer.js';
import { mustLocate } from './locate.js';
import { Placing } from './place-values.js';
import type { FormState, ScopeState } from './state.js';
import { Update, type Chain } from './update.js';

/**
 * Sets an answer: of a field, of a whole person or address (an object of its parts; anything else empties them), or of a
 * whole group (a list of rows). A field that is computed, locked or readonly stays as it is.
 * @throws RangeError when the form has no field there.
 */
export function setValue(state: FormState, pointer: string, value: unknown): FormState {
  const { template, chain } = mustLocate(state, pointer);
  const update = new Update(state);
  const cell = update.cell(template, chain);
  if (cell.readonly) return state;
  if (template.kind === 'group') return replaceRows(state, template, chain, (placing) => placing.rows(template.rows!, value, pointer));
  if (template.kind === 'composite') return setParts(state, template, chain, pointer, value);
  if (template.kind !== 'value' || sameJson(cell.raw, value)) return state;
  update.put(template, chain, { raw: value });
  update.mark(template, 'value', chain);
  // A part that is filled in takes the place of a whole that was stored with the wrong type.
  const whole = template.parent?.kind === 'composite' ? template.parent : undefined;
  if (whole !== undefined && update.cell(whole, chain).raw !== undefined) {
    update.put(whole, chain, { raw: undefined });
    update.mark(whole, 'value', chain);
  }
  return update.finish();
}

function setParts(state: FormState, template: FieldTemplate, chain: Chain, pointer: string, value: unknown): FormState {
  const parts = isRecord(value) ? value : {};
  const update = new Update(state);
  update.put(template, chain, { raw: undefined });
  update.mark(template, 'value', chain);
  return template.scope.fields
    .filter((field) => field.parent === template)
    .reduce((next, { path }) => setValue(next, pointer + pointerOf(path.at(-1)!), own(parts, path.at(-1)!)), update.finish());
}

type NewRows = (placing: Placing, rows: readonly ScopeState[]) => { readonly raw?: unknown; readonly rows: readonly ScopeState[] };

/** Gives a group other rows. */
export function replaceRows(state: FormState, template: FieldTemplate, chain: Chain, make: NewRows): FormState {
  const update = new Update(state);
  const placing = new Placing(state.nextKey);
  const before = update.cell(template, chain).rows;
  const { raw, rows } = make(placing, before);
  update.put(template, chain, { raw, rows });
  rows.forEach((row, at) => {
    if (!before.includes(row)) update.markScope(template.rows!, [...chain, at]);
  });
  update.mark(template, 'value', chain);
  update.markDependents(template, 'value', chain);
  return update.finish({ nextKey: placing.nextKey });
}
