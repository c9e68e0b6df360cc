import type { FormExpression, FormOperation } from '@dvcqg/openapi';
import { isRecord, own } from '../json.js';
import type { Collected, Found } from './collect.js';
import { recordOf, textOf, type Component } from './component.js';

/** An expression, or why there is none. */
export type Translated = { readonly expression: FormExpression } | { readonly reason: string };

const reason = (text: string): Translated => ({ reason: text });

/** When a component shows; undefined when it always does. */
export function visibleWhen(component: Component, from: Found | undefined, all: Collected): Translated | undefined {
  if (textOf(component, 'customConditional') !== '') return reason('customConditional is a script');
  const conditional = recordOf(component, 'conditional');
  if (own(conditional, 'json') !== undefined && own(conditional, 'json') !== null && own(conditional, 'json') !== '') return jsonLogic(own(conditional, 'json'), from, all);
  if (Array.isArray(own(conditional, 'conditions'))) return several(conditional, from, all);
  const when = textOf(conditional, 'when');
  if (when !== '') return shown(conditional, compare(when, 'isEqual', own(conditional, 'eq'), from, all));
  return own(component, 'hidden') === true ? { expression: false } : undefined;
}

const shown = (conditional: Component, translated: Translated): Translated =>
  'expression' in translated && String(own(conditional, 'show')) === 'false' ? { expression: { not: translated.expression } } : translated;

function several(conditional: Component, from: Found | undefined, all: Collected): Translated | undefined {
  const conditions = (own(conditional, 'conditions') as readonly unknown[]).filter(isRecord);
  if (conditions.length === 0) return undefined;
  const parts: FormExpression[] = [];
  for (const each of conditions) {
    const part = compare(textOf(each, 'component'), textOf(each, 'operator'), own(each, 'value'), from, all);
    if ('reason' in part) return part;
    parts.push(part.expression);
  }
  return shown(conditional, { expression: own(conditional, 'conjunction') === 'any' ? { or: parts } : { and: parts } });
}

const ORDERS = { lessThan: 'lt', lessThanOrEqual: 'lte', greaterThan: 'gt', greaterThanOrEqual: 'gte', dateLessThan: 'lt', dateLessThanOrEqual: 'lte', dateGreaterThan: 'gt', dateGreaterThanOrEqual: 'gte' } as const;

function compare(name: string, operator: string, given: unknown, from: Found | undefined, all: Collected): Translated {
  const found = all.find(name, from);
  if (found === null) return reason(`no component is called ${name}`);
  if (found.kind === 'rows' || found.kind === 'files') return reason(`${name} cannot be compared`);
  if (found.grid !== undefined && found.grid !== from?.grid) return reason(`${name} has a value in every row`);
  const field: FormOperation = { field: found.path };
  if (operator === 'isEmpty') return { expression: { empty: field } };
  if (operator === 'isNotEmpty') return { expression: { not: { empty: field } } };
  const value = literal(found, given);
  if (value === undefined) return reason(`a value that ${name} cannot have`);
  const order = Object.hasOwn(ORDERS, operator) ? ORDERS[operator as keyof typeof ORDERS] : undefined;
  if (order !== undefined) return { expression: { [order]: [field, value] } };
  if (operator !== 'isEqual' && operator !== 'isNotEqual' && operator !== '') return reason(`the operator ${operator}`);
  const same: FormOperation = found.kind === 'selectboxes' || own(found.component, 'multiple') === true ? { contains: [field, value] } : { eq: [field, value] };
  return { expression: operator === 'isNotEqual' ? { not: same } : same };
}

/** Form.io writes what it compares with as text; ours has the type of the answer. */
function literal(found: Found, given: unknown): FormExpression | undefined {
  if (found.kind === 'boolean') return given === true || given === 'true' ? true : given === false || given === 'false' || given === '' ? false : undefined;
  if (found.kind === 'number') return Number.isFinite(Number(given)) && given !== '' && given !== null ? Number(given) : undefined;
  return typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean' ? String(given) : undefined;
}

const LOGIC: Readonly<Record<string, keyof FormOperation>> = { '<': 'lt', '<=': 'lte', '>': 'gt', '>=': 'gte', '+': 'add', '*': 'multiply', '-': 'subtract', '/': 'divide', and: 'and', or: 'or', if: 'if', max: 'max', min: 'min' };
const MOST_PARTS = 200;

/** JSON logic without loops, scripts and texts: comparisons, and/or/not, arithmetic, if, in. */
export function jsonLogic(source: unknown, from: Found | undefined, all: Collected): Translated {
  let logic = source;
  if (typeof source === 'string') {
    try { logic = JSON.parse(source); } catch { return reason('JSON logic that is no JSON'); }
  }
  let parts = 0;
  const translate = (node: unknown): Translated => {
    parts += 1;
    if (parts > MOST_PARTS) return reason('JSON logic that is too large');
    if (node === null || typeof node === 'boolean' || typeof node === 'string' || typeof node === 'number') return { expression: node };
    const [name, ...others] = isRecord(node) ? Object.keys(node) : [];
    if (!isRecord(node) || name === undefined || others.length > 0) return reason('JSON logic with a list or several operators');
    if (name === 'var') return variable(Array.isArray(node[name]) ? node[name][0] : node[name]);
    const list: readonly unknown[] = Array.isArray(node[name]) ? node[name] : [node[name]];
    if (name === 'in' && Array.isArray(list[1])) return combine('in', [list[0], ...list[1]]);
    if (name === '==' || name === '===') return equal(list, false);
    if (name === '!=' || name === '!==') return equal(list, true);
    if (name === '!' || name === '!!') return truthy(list[0], name === '!!');
    const operator = Object.hasOwn(LOGIC, name) ? LOGIC[name] : undefined;
    return operator === undefined ? reason(`the JSON logic operator ${name}`) : combine(operator, list);
  };
  const combine = (operator: keyof FormOperation, list: readonly unknown[]): Translated => {
    const translated = list.map(translate);
    const failed = translated.find((each) => 'reason' in each);
    return failed ?? { expression: { [operator]: translated.map((each) => (each as { expression: FormExpression }).expression) } as FormOperation };
  };
  const equal = (list: readonly unknown[], negated: boolean): Translated => {
    const at = list.findIndex((each) => isRecord(each) && 'var' in each);
    const found = at < 0 ? null : all.find(String((list[at] as Component)['var']), from);
    const typed = list.map((each) => (found !== null && !isRecord(each) ? (literal(found, each) ?? each) : each));
    const same = combine('eq', typed);
    return negated && 'expression' in same ? { expression: { not: same.expression } } : same;
  };
  const truthy = (node: unknown, positive: boolean): Translated => {
    const inner = translate(node);
    if ('reason' in inner) return inner;
    const isField = isRecord(inner.expression) && 'field' in inner.expression;
    const isTrue: FormExpression = isField ? { not: { in: [{ if: [{ empty: inner.expression }, false, inner.expression] }, false, 0] } } : inner.expression;
    return { expression: positive ? isTrue : { not: isTrue } };
  };
  const variable = (name: unknown): Translated => {
    const found = typeof name === 'string' ? all.find(name, from) : null;
    if (found === null || found.kind === 'rows' || (found.grid !== undefined && found.grid !== from?.grid)) return reason(`JSON logic reads ${String(name)}`);
    return { expression: { field: found.path } };
  };
  return translate(logic);
}
