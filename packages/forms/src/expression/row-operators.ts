import type { FieldTemplate } from '../compile/template.js';
import { isRecord, own } from '../json.js';
import { pointerOf } from '../pointer.js';
import { fail, findByPath, part, type CompileRows, type Place, type RowOperator } from './compile-expression.js';
import type { Env, Evaluate } from './evaluate.js';

const MOST_NESTED_ROWS = 2;

/** `count`, `some`, `every` and `sum` over the rows of a group. */
export const compileRows: CompileRows = (walk, name, given, place) => {
  if (!isRecord(given) || !onlyKnown(given, name)) return fail(walk, place, 'bad_expression', 'needs a group and a test');
  const groupName = own(given, 'group');
  const group = typeof groupName === 'string' ? findByPath(walk.compiler.root, groupName) : null;
  if (group === null) return fail(walk, place, 'unknown_reference');
  if (group.kind !== 'group') return fail(walk, place, 'not_a_group');
  const { depth } = group.scope;
  if (place.scopes[depth] !== group.scope) return fail(walk, place, 'reference_out_of_scope');
  if (place.rowsDeep >= MOST_NESTED_ROWS) return fail(walk, place, 'too_deep', 'rows of rows of rows');
  const via = Math.min(depth, place.via);
  walk.reads.push({ template: group, via });
  const inner: Place = { ...place, scopes: [...place.scopes.slice(0, depth + 1), group.rows!], rowsDeep: place.rowsDeep + 1, via };
  const at = (key: string): Evaluate => part(walk, own(given, key), { ...inner, pointer: place.pointer + pointerOf(key) });
  const where = own(given, 'where') === undefined ? undefined : at('where');
  return overRows(name, group, where, name === 'sum' ? at('of') : undefined);
};

const onlyKnown = (given: Readonly<Record<string, unknown>>, name: string): boolean =>
  Object.keys(given).every((key) => key === 'group' || key === 'where' || (key === 'of' && name === 'sum')) && (name !== 'sum' || Object.hasOwn(given, 'of'));

function overRows(name: RowOperator, group: FieldTemplate, where: Evaluate | undefined, of: Evaluate | undefined): Evaluate {
  const { depth } = group.scope;
  return (env) => {
    const cell = env.chain[depth]!.cells[group.index]!;
    const all = cell.visible ? cell.rows : [];
    const head = env.chain.slice(0, depth + 1);
    const envs: Env[] = all.map((row) => ({ ...env, chain: [...head, row] }));
    const met = where === undefined ? envs : envs.filter((each) => where(each) === true);
    if (name === 'count') return met.length;
    if (name === 'some') return met.length > 0;
    if (name === 'every') return met.length === envs.length;
    const total = met.reduce((sum, each) => { const value = of!(each); return typeof value === 'number' ? sum + value : sum; }, 0);
    return Number.isFinite(total) ? total : null;
  };
}
