import { own } from '../json.js';
import { childrenOf, isGrid, isLayout, textOf, type Component, type Placed } from './component.js';

/** Something of the Form.io form that the definition does not have, with the place in the source and why. */
export interface NotCarriedOver {
  readonly pointer: string;
  readonly reason: string;
}

/** How a value is written in Form.io. */
export type FormioKind = 'plain' | 'boolean' | 'number' | 'day' | 'day_first' | 'datetime' | 'selectboxes' | 'files' | 'rows';

/** Where an answer stands here and there. */
export interface FormioKey {
  readonly id: string;
  /** Keys from the submission's `data`, or from the grid's row. */
  readonly external: readonly string[];
  readonly kind: FormioKind;
  /** Part of a composite field. */
  readonly part?: string;
  readonly rows?: readonly FormioKey[];
}

/** A component that holds an answer. */
export interface Found {
  readonly component: Component;
  readonly pointer: string;
  readonly id: string;
  readonly external: readonly string[];
  readonly kind: FormioKind;
  /** Path for expressions. */
  readonly path: string;
  /** The grid in which it stands. */
  readonly grid: Found | undefined;
  readonly rows: Found[];
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const SILENT = new Set(['content', 'htmlelement', 'button']);
const DEEPEST = 30;

/** All components with answers by their object, and by the name that conditions use. */
export class Collected {
  readonly byComponent = new Map<Component, Found>();
  readonly all: Found[] = [];
  readonly notes: NotCarriedOver[] = [];
  readonly top: Found[] = [];

  constructor(components: readonly Placed[]) {
    this.#walk(components, [], undefined, new Set(), 0);
  }

  note(pointer: string, reason: string): void {
    this.notes.push({ pointer, reason });
  }

  /** What a condition calls `key`, `container.key` or `grid.key`; null when nothing or several things are called so. */
  find(name: string, from: Found | undefined): Found | null {
    const bare = name.replace(/^(data|row)\./, '');
    const same = this.all.filter((each) => [...(each.grid?.external ?? []), ...each.external].join('.') === bare);
    const inGrid = this.all.filter((each) => each.grid !== undefined && each.grid === from?.grid && each.external.join('.') === bare);
    const byKey = this.all.filter((each) => each.external.at(-1) === bare);
    return [inGrid, same, byKey].find((list) => list.length > 0)?.[0] ?? null;
  }

  #walk(components: readonly Placed[], prefix: readonly string[], grid: Found | undefined, used: Set<string>, depth: number): void {
    components.forEach((each) => {
      const { component, pointer: here } = each;
      if (depth > DEEPEST) return this.note(here, 'nested too deeply');
      const type = textOf(component, 'type');
      const key = textOf(component, 'key');
      if (isLayout(type)) return this.#walk(childrenOf(each), prefix, grid, used, depth + 1);
      if (SILENT.has(type)) return;
      if (key === '' || key.split('.').some((name) => FORBIDDEN.has(name) || name === '')) return this.note(here, 'a key that cannot be used');
      if (type === 'container') return this.#walk(childrenOf(each), [...prefix, ...key.split('.')], grid, used, depth + 1);
      this.#add(each, [...prefix, ...key.split('.')], grid, used, depth);
    });
  }

  #add({ component, pointer }: Placed, external: readonly string[], grid: Found | undefined, used: Set<string>, depth: number): void {
    const id = freeId(external.join('_'), used);
    const path = grid === undefined ? id : `${grid.path}.${id}`;
    const found: Found = { component, pointer, id, external, kind: kindOf(component), path, grid, rows: [] };
    this.all.push(found);
    this.byComponent.set(component, found);
    (grid === undefined ? this.top : grid.rows).push(found);
    if (isGrid(textOf(component, 'type'))) this.#walk(childrenOf({ component, pointer }), [], found, new Set(), depth + 1);
  }
}

function freeId(wanted: string, used: Set<string>): string {
  const clean = wanted.replace(/[^A-Za-z0-9_]/g, '_').replace(/^[^A-Za-z]+/, '').slice(0, 56) || 'field';
  let id = clean;
  for (let more = 2; used.has(id); more += 1) id = `${clean}_${more}`;
  used.add(id);
  return id;
}

function kindOf(component: Component): FormioKind {
  const type = textOf(component, 'type');
  if (isGrid(type)) return 'rows';
  if (type === 'day') return own(component, 'dayFirst') === true ? 'day_first' : 'day';
  if (type === 'datetime') return 'datetime';
  if (type === 'selectboxes') return 'selectboxes';
  if (type === 'file') return 'files';
  if (type === 'checkbox' || type === 'signature') return 'boolean';
  return type === 'number' || type === 'currency' ? 'number' : 'plain';
}

/** The keys of the collected components, for values. */
export function keysOf(found: readonly Found[], carried: ReadonlySet<Found>): FormioKey[] {
  return found.filter((each) => carried.has(each)).map(({ id, external, kind, rows }) => ({ id, external, kind, ...(kind === 'rows' ? { rows: keysOf(rows, carried) } : {}) }));
}
