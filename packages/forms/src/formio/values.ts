import type { FormDefinition } from '@dvcqg/openapi';
import { compileForm } from '../compile/compile-form.js';
import type { FieldTemplate, ScopeTemplate } from '../compile/template.js';
import { isRecord, own } from '../json.js';
import type { FormioKey, FormioKind } from './collect.js';

type Values = Readonly<Record<string, unknown>>;
type Mutable = Record<string, unknown>;

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The keys of a definition that was not imported: a field's `externalKey`, a part's in `externalKeys`, else its own id. So
 * the e-forms here exchange answers with the national portal's.
 */
export function formioKeysOf(definition: FormDefinition): FormioKey[] {
  return keysOfScope(compileForm(definition).root);
}

function keysOfScope(scope: ScopeTemplate): FormioKey[] {
  return scope.fields.flatMap((template): FormioKey[] => {
    const { field, kind, path } = template;
    if (field === undefined || (kind !== 'value' && kind !== 'group')) return [];
    const [id, part] = path as [string, string?];
    const external = (field.externalKey ?? path.join('.')).split('.');
    if (external.some((name) => FORBIDDEN.has(name))) return [];
    return [{ id, external, kind: kindOf(template), ...(part === undefined ? {} : { part }), ...(template.rows === undefined ? {} : { rows: keysOfScope(template.rows) }) }];
  });
}

const KINDS: Readonly<Record<string, FormioKind>> = { group: 'rows', attachment: 'files', date: 'plain', number: 'number', money: 'number', yes_no: 'boolean', consent: 'boolean' };
const kindOf = ({ field }: FieldTemplate): FormioKind => KINDS[field!.type] ?? 'plain';

/** Answers under Form.io's own keys: the `data` of a submission. */
export function toFormioValues(keys: readonly FormioKey[], values: Values): Record<string, unknown> {
  const data: Mutable = {};
  for (const key of keys) {
    const whole = own(values, key.id);
    const value = key.part === undefined ? whole : isRecord(whole) ? own(whole, key.part) : undefined;
    if (value !== undefined && value !== null) put(data, key.external, toFormio(key, value));
  }
  return data;
}

/** The same as a browser form names its fields: `data[identityNumber]`, `data[owner][name]`, `data[rows][0][name]`. */
export function toFormData(keys: readonly FormioKey[], values: Values): Record<string, string> {
  const named: [string, string][] = [];
  const walk = (name: string, value: unknown): void => {
    if (Array.isArray(value)) value.forEach((each, at) => walk(`${name}[${at}]`, each));
    else if (isRecord(value)) for (const [key, each] of Object.entries(value)) walk(`${name}[${key}]`, each);
    else if (value !== null && value !== undefined) named.push([name, String(value)]);
  };
  walk('data', toFormioValues(keys, values));
  return Object.fromEntries(named);
}

/** Answers from Form.io: a submission, its `data`, or fields named `data[…]`. Texts become numbers and yes/no where these are asked. */
export function fromFormioValues(keys: readonly FormioKey[], submission: Values): Record<string, unknown> {
  const inner = own(submission, 'data');
  const data = isRecord(inner) ? inner : Object.keys(submission).some((name) => name.startsWith('data[')) ? unflatten(submission) : submission;
  const values: Mutable = {};
  for (const key of keys) {
    const given = key.external.reduce<unknown>((node, name) => (isRecord(node) ? own(node, name) : undefined), data);
    if (given === undefined || given === null || given === '') continue;
    const value = fromFormio(key, given);
    if (value !== undefined) put(values, key.part === undefined ? [key.id] : [key.id, key.part], value);
  }
  return values;
}

function put(target: Mutable, path: readonly string[], value: unknown): void {
  if (path.some((name) => FORBIDDEN.has(name))) return;
  let node = target;
  for (const name of path.slice(0, -1)) {
    const next = own(node, name);
    node = (isRecord(next) ? next : (node[name] = {})) as Mutable;
  }
  node[path.at(-1)!] = value;
}

function toFormio(key: FormioKey, value: unknown): unknown {
  switch (key.kind) {
    case 'rows':
      return Array.isArray(value) ? value.map((row) => (isRecord(row) ? toFormioValues(key.rows ?? [], row) : row)) : value;
    case 'selectboxes':
      return Array.isArray(value) ? Object.fromEntries(value.map((each) => [String(each), true])) : value;
    case 'day':
    case 'day_first': {
      const [year = '0000', month = '00', day = '00'] = String(value).split('-');
      return key.kind === 'day' ? `${month}/${day}/${year}` : `${day}/${month}/${year}`;
    }
    case 'datetime':
      return `${String(value)}T00:00:00+07:00`;
    case 'files':
      return Array.isArray(value) ? value.filter(isRecord).map(({ uploadId, name, size, mediaType }) => ({ storage: 'url', name: uploadId, originalName: name, size, type: mediaType })) : value;
    default:
      return value;
  }
}

function fromFormio(key: FormioKey, value: unknown): unknown {
  switch (key.kind) {
    case 'rows':
      return Array.isArray(value) ? value.map((row) => (isRecord(row) ? fromFormioValues(key.rows ?? [], { data: row }) : row)) : value;
    case 'selectboxes':
      return isRecord(value) ? Object.keys(value).filter((each) => value[each] === true || value[each] === 'true') : value;
    case 'day':
    case 'day_first':
      return fromDay(String(value), key.kind === 'day_first');
    case 'datetime':
      return dayOf(String(value));
    case 'files':
      return Array.isArray(value) ? value.map((file) => (isRecord(file) ? { uploadId: file['name'], name: file['originalName'] ?? file['name'], size: file['size'], mediaType: file['type'] } : file)) : value;
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : value;
    case 'number':
      return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
    default:
      return value;
  }
}

function fromDay(text: string, dayFirst: boolean): unknown {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  if (!match) return text;
  const [, first, second, year] = match as unknown as [string, string, string, string];
  const [day, month] = dayFirst ? [first, second] : [second, first];
  if (year === '0000') return undefined;
  return [year, ...(month === '00' ? [] : [month, ...(day === '00' ? [] : [day])])].join('-');
}

/** The day in Viet Nam of what Form.io writes with a time and an offset. */
function dayOf(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}T/.test(text)) return text;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? text : new Date(instant + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** Reads names like `data[a][0][b]`. */
function unflatten(fields: Values): Mutable {
  const data: Mutable = {};
  for (const [name, value] of Object.entries(fields)) {
    const path = /^data((?:\[[^[\]]{1,300}\]){1,12})$/.exec(name)?.[1]?.slice(1, -1).split('][');
    if (path !== undefined) put(data, path, value);
  }
  return listed(data) as Mutable;
}

/** Objects whose keys count from 0 are lists. */
function listed(node: unknown): unknown {
  if (!isRecord(node)) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, listed(value)] as const);
  const isList = entries.length > 0 && entries.every(([key], at) => key === String(at));
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
