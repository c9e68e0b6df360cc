import { FORM_IDENTITY_CLAIM_VALUES, type FormDefinitionErrorCode } from '@dvcqg/openapi';
import type { FieldTemplate, ScopeTemplate } from '../compile/template.js';
import type { EngineParts } from '../parts/engine-parts.js';
import { isRecord, own } from '../json.js';
import { pointerOf } from '../pointer.js';
import type { Evaluate } from './evaluate.js';
import { argumentsOf, OPERATORS, type Operator } from './operators.js';

const DEEPEST = 24;
const MOST_PARTS = 600;
const ROW_OPERATORS: ReadonlySet<string> = new Set<RowOperator>(['count', 'some', 'every', 'sum']);

/** A field that an expression reads. `via` is the depth from which all its rows matter. */
export interface Read {
  readonly template: FieldTemplate;
  readonly via: number;
}

export interface Compiler {
  readonly root: ScopeTemplate;
  readonly parts: EngineParts;
  report(pointer: string, code: FormDefinitionErrorCode, detail?: string): void;
}

export type RowOperator = 'count' | 'some' | 'every' | 'sum';

/** Compiles an operator over the rows of a group. */
export type CompileRows = (walk: Walk, name: RowOperator, given: unknown, place: Place) => Evaluate;

export interface Walk {
  readonly compiler: Compiler;
  readonly reads: Read[];
  parts: number;
}

export interface Place {
  /** The scopes whose rows are given here, root first. */
  readonly scopes: readonly ScopeTemplate[];
  readonly pointer: string;
  readonly depth: number;
  /** How many row operators are around; -1 marks none. */
  readonly rowsDeep: number;
  /** Reads below this depth see every row. */
  readonly via: number;
}

const NOTHING: Evaluate = () => null;

/** The scopes from the root down to one. */
export function scopesOf(scope: ScopeTemplate): ScopeTemplate[] {
  return scope.group === undefined ? [scope] : [...scopesOf(scope.group.scope), scope];
}

/** Compiles an expression of a field in `scope`; problems are reported and the expression is then always null. */
export function compileExpression(compiler: Compiler, expression: unknown, scope: ScopeTemplate, pointer: string): { evaluate: Evaluate; reads: readonly Read[] } {
  const walk: Walk = { compiler, reads: [], parts: 0 };
  const evaluate = part(walk, expression, { scopes: scopesOf(scope), pointer, depth: 0, rowsDeep: 0, via: Number.MAX_SAFE_INTEGER });
  return { evaluate, reads: walk.reads };
}

/** Compiles a part of an expression. */
export function part(walk: Walk, expression: unknown, place: Place): Evaluate {
  walk.parts += 1;
  if (place.depth > DEEPEST || walk.parts > MOST_PARTS) return fail(walk, place, place.depth > DEEPEST ? 'too_deep' : 'too_large');
  if (expression === null || typeof expression === 'string' || typeof expression === 'boolean') return () => expression;
  if (typeof expression === 'number') return Number.isFinite(expression) ? () => expression : fail(walk, place, 'bad_expression', 'a number must be finite');
  const names = isRecord(expression) ? Object.keys(expression) : [];
  if (!isRecord(expression) || names.length !== 1) return fail(walk, place, 'bad_expression', 'an operation has exactly one operator');
  const name = names[0]!;
  return operation(walk, name, expression[name], { ...place, pointer: place.pointer + pointerOf(name), depth: place.depth + 1 });
}

function operation(walk: Walk, name: string, given: unknown, place: Place): Evaluate {
  if (name === 'field') return reference(walk, given, place);
  if (name === 'today') return given === true ? (env) => env.today : fail(walk, place, 'bad_expression', 'write { "today": true }');
  if (name === 'identity') return claim(walk, given, place);
  if (ROW_OPERATORS.has(name)) return walk.compiler.parts.groups?.compileRows(walk, name as RowOperator, given, place) ?? fail(walk, place, 'bad_expression', 'unknown operator');
  const apply = own(OPERATORS, name) ?? own(walk.compiler.parts.dateOperators ?? {}, name);
  if (apply === undefined) return fail(walk, place, 'bad_expression', 'unknown operator');
  const list = argumentsOf(name, given);
  if (list === null) return fail(walk, place, 'bad_expression', 'wrong number of arguments');
  const single = list.length === 1 && !Array.isArray(given);
  const parts = list.map((item, at) => part(walk, item, single ? place : { ...place, pointer: place.pointer + pointerOf(at) }));
  return plain(name, apply as Operator, parts);
}

/** `and`, `or` and `if` look only as far as they must; the others take all their arguments. */
function plain(name: string, apply: Operator, parts: readonly Evaluate[]): Evaluate {
  if (name === 'and') return (env) => parts.every((each) => each(env) === true);
  if (name === 'or') return (env) => parts.some((each) => each(env) === true);
  if (parts.length === 1) return (env) => apply([parts[0]!(env)]);
  if (parts.length === 2) return (env) => apply([parts[0]!(env), parts[1]!(env)]);
  return (env) => apply(parts.map((each) => each(env)));
}

/** Reports a problem; the part is then always null. */
export function fail(walk: Walk, place: Place, code: FormDefinitionErrorCode, detail?: string): Evaluate {
  walk.compiler.report(place.pointer, code, detail);
  return NOTHING;
}

function claim(walk: Walk, given: unknown, place: Place): Evaluate {
  const name = FORM_IDENTITY_CLAIM_VALUES.find((each) => each === given);
  if (name === undefined) return fail(walk, place, 'unknown_reference', 'no such claim');
  return (env) => env.context.identity?.[name] ?? null;
}

/** The template at a path of names from the root, or null. */
export function findByPath(root: ScopeTemplate, path: string): FieldTemplate | null {
  const direct = root.byKey.get(path);
  if (direct !== undefined) return direct;
  for (let dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
    const group = root.byKey.get(path.slice(0, dot));
    if (group?.rows !== undefined) return findByPath(group.rows, path.slice(dot + 1));
  }
  return null;
}

function reference(walk: Walk, given: unknown, place: Place): Evaluate {
  const found = typeof given === 'string' ? findByPath(walk.compiler.root, given) : null;
  if (found === null) return fail(walk, place, 'unknown_reference');
  if (found.kind !== 'value') return fail(walk, place, 'unknown_reference', 'it has no value of its own; use count for a group, or one of its parts');
  const { depth } = found.scope;
  if (place.scopes[depth] !== found.scope) return fail(walk, place, 'reference_out_of_scope', 'a field of another group has many values; use count, some, every or sum');
  walk.reads.push({ template: found, via: Math.min(depth, place.via) });
  const { index } = found;
  return (env) => env.chain[depth]!.cells[index]!.value;
}
