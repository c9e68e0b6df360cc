import type { FieldTemplate, ScopeTemplate } from '../compile/template.js';
import { segmentsOf } from '../pointer.js';
import type { FormState, ScopeState } from './state.js';
import type { Chain } from './update.js';

/** A field in one row. */
export interface Located {
  readonly template: FieldTemplate;
  readonly chain: Chain;
}

/** Finds the field at a pointer such as `/children/0/fullName`; null when there is none. */
export function locate(state: FormState, pointer: string): Located | null {
  const segments = segmentsOf(pointer);
  return segments === null ? null : locateIn(state.form.root, state.root, [], segments);
}

function locateIn(scope: ScopeTemplate, held: ScopeState, chain: Chain, segments: readonly string[]): Located | null {
  const [first, second, ...rest] = segments;
  const top = first === undefined || first.includes('.') ? undefined : scope.byKey.get(first);
  if (top === undefined) return null;
  if (second === undefined) return { template: top, chain };
  if (top.kind === 'composite') {
    const part = rest.length === 0 ? scope.byKey.get(`${first}.${second}`) : undefined;
    return part === undefined ? null : { template: part, chain };
  }
  const row = top.kind === 'group' && /^(0|[1-9]\d{0,3})$/.test(second) ? held.cells[top.index]!.rows[Number(second)] : undefined;
  return row === undefined ? null : locateIn(top.rows!, row, [...chain, Number(second)], rest);
}

/**
 * Finds the field, for a page that takes its pointers from the state.
 * @throws RangeError when there is none.
 */
export function mustLocate(state: FormState, pointer: string): Located {
  const located = locate(state, pointer);
  if (located === null) throw new RangeError(`The form has no field at ${pointer}`);
  return located;
}
