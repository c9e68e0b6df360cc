import type { FieldOf, FieldTemplate } from '../compile/template.js';
import { replaceRows } from './change.js';
import { initialOf } from './create.js';
import { mustLocate } from './locate.js';
import { MOST_ROWS_BY_DEFAULT } from './place-values.js';
import type { FormState } from './state.js';
import { Update, type Chain } from './update.js';

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
