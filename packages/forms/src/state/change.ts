import type { FieldOf, FieldTemplate } from '../compile/template.js';
import { isRecord, own, sameJson } from '../json.js';
import { pointerOf } from '../pointer.js';
import { initialOf } from './create.js';
import { mustLocate } from './locate.js';
import { MOST_ROWS_BY_DEFAULT, Placing } from './place-values.js';
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

function replaceRows(state: FormState, template: FieldTemplate, chain: Chain, make: NewRows): FormState {
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

function group(state: FormState, pointer: string): { template: FieldTemplate; chain: Chain; readonly: boolean; count: number } {
  const { template, chain } = mustLocate(state, pointer);
  if (template.kind !== 'group') throw new RangeError(`The field at ${pointer} has no rows`);
  const cell = new Update(state).cell(template, chain);
  return { template, chain, readonly: cell.readonly, count: cell.rows.length };
}

/** Adds a row, with its defaults, at the end or before the row `at`. Nothing happens when the group is readonly or full. */
export function addRow(state: FormState, pointer: string, at?: number): FormState {
  const { template, chain, readonly, count } = group(state, pointer);
  const most = (template.field as FieldOf<'group'>).maxRows ?? MOST_ROWS_BY_DEFAULT;
  if (readonly || count >= most) return state;
  return replaceRows(state, template, chain, (placing, rows) => {
    const row = placing.scope(template.rows!, initialOf(template.rows!, state.context), pointer);
    return { rows: rows.toSpliced(at ?? rows.length, 0, row) };
  });
}

/**
 * Removes a row. The page asks before it removes answers; nothing here does.
 * @throws RangeError when there is no such row.
 */
export function removeRow(state: FormState, pointer: string, at: number): FormState {
  const { template, chain, readonly, count } = group(state, pointer);
  if (!Number.isInteger(at) || at < 0 || at >= count) throw new RangeError(`There is no row ${at} at ${pointer}`);
  return readonly ? state : replaceRows(state, template, chain, (_, rows) => ({ rows: rows.toSpliced(at, 1) }));
}

/**
 * Moves a row to another place.
 * @throws RangeError when there is no such row or place.
 */
export function moveRow(state: FormState, pointer: string, from: number, to: number): FormState {
  const { template, chain, readonly, count } = group(state, pointer);
  for (const at of [from, to]) if (!Number.isInteger(at) || at < 0 || at >= count) throw new RangeError(`There is no row ${at} at ${pointer}`);
  if (readonly || from === to) return state;
  return replaceRows(state, template, chain, (_, rows) => ({ rows: rows.toSpliced(from, 1).toSpliced(to, 0, rows[from]!) }));
}
