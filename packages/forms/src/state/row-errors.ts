import type { CellError, FieldOf, FieldTemplate } from '../compile/template.js';
import { isRecord } from '../json.js';
import { pointerOf } from '../pointer.js';
import { MOST_ROWS_BY_DEFAULT } from './place-values.js';
import type { Cell } from './state.js';

/** What is wrong with how many rows a group has, and with what must not be twice in them. */
export function rowErrors(template: FieldTemplate, cell: Cell, required: boolean): CellError[] {
  const { minRows = 0, maxRows = MOST_ROWS_BY_DEFAULT, uniqueBy = [] } = template.field as FieldOf<'group'>;
  const least = Math.max(minRows, required ? 1 : 0);
  const count = cell.rows.length;
  const errors: CellError[] = count < least ? [{ below: '', code: 'too_few', params: { limit: least } }] : [];
  if (count > maxRows) errors.push({ below: '', code: 'too_many', params: { limit: maxRows } });
  for (const name of uniqueBy) errors.push(...repeated(template, cell, name));
  return errors;
}

function repeated(template: FieldTemplate, cell: Cell, name: string): CellError[] {
  const field = template.rows!.byKey.get(name)!;
  const seen = new Set<string>();
  return cell.rows.flatMap((row, at) => {
    const { value } = row.cells[field.index]!;
    if (value === null) return [];
    const key = isRecord(value) || Array.isArray(value) ? JSON.stringify(value) : `${typeof value}:${String(value)}`;
    if (!seen.has(key)) return (seen.add(key), []);
    return [{ below: pointerOf(at, name), code: 'duplicate' }];
  });
}
