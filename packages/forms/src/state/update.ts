import { SLOT_COUNT, SLOTS, type CompiledForm } from '../compile/compiled-form.js';
import type { FieldTemplate, ScopeTemplate } from '../compile/template.js';
import type { Env } from '../expression/evaluate.js';
import { sameJson } from '../json.js';
import { isVisible, restOf, valueOf } from './evaluate-cell.js';
import type { Cell, FormState, ScopeState } from './state.js';

/** Row numbers from the root down to a row; empty for the root. */
export type Chain = readonly number[];

interface OpenScope {
  readonly key: number;
  cells: Cell[];
}

/**
 * One change of a state: cells are replaced on copies of the scopes they are in, then everything that depends on them is
 * recomputed in an order in which nothing is computed twice. What comes out equal is not replaced.
 */
export class Update {
  readonly #state: FormState;
  readonly #form: CompiledForm;
  readonly #opened = new Set<ScopeState>();
  readonly #dirty: (Map<string, Chain> | undefined)[] = [];
  #root: ScopeState;
  #first = Infinity;

  constructor(state: FormState) {
    this.#state = state;
    this.#form = state.form;
    this.#root = state.root;
  }

  /** The scopes from the root down to a row. */
  scopes(chain: Chain, scope: ScopeTemplate): ScopeState[] {
    if (scope.group === undefined) return [this.#root];
    const above = this.scopes(chain.slice(0, -1), scope.group.scope);
    return [...above, above.at(-1)!.cells[scope.group.index]!.rows[chain.at(-1)!]!];
  }

  cell(template: FieldTemplate, chain: Chain): Cell {
    return this.scopes(chain, template.scope).at(-1)!.cells[template.index]!;
  }

  /** Replaces a part of a cell. */
  put(template: FieldTemplate, chain: Chain, change: Partial<Cell>): void {
    const scope = this.#open(chain, template.scope);
    scope.cells[template.index] = { ...scope.cells[template.index]!, ...change };
  }

  /** Copies a scope and those above it, once in this change. */
  #open(chain: Chain, scope: ScopeTemplate): OpenScope {
    if (scope.group === undefined) {
      if (!this.#opened.has(this.#root)) this.#root = this.#copy(this.#root);
      return this.#root as OpenScope;
    }
    const { group } = scope;
    const above = this.#open(chain.slice(0, -1), group.scope);
    const at = chain.at(-1)!;
    const cell = above.cells[group.index]!;
    const row = cell.rows[at]!;
    if (this.#opened.has(row)) return row as OpenScope;
    const copy = this.#copy(row);
    above.cells[group.index] = { ...cell, rows: cell.rows.with(at, copy) };
    return copy as OpenScope;
  }

  #copy(scope: ScopeState): ScopeState {
    const copy = { key: scope.key, cells: [...scope.cells] };
    this.#opened.add(copy);
    return copy;
  }

  /** Says that a slot of a field must be recomputed. */
  mark(template: FieldTemplate, slot: keyof typeof SLOTS, chain: Chain): void {
    this.#markNode(template.number * SLOT_COUNT + SLOTS[slot], chain);
  }

  #markNode(node: number, chain: Chain): void {
    const rank = this.#form.rank[node]!;
    this.#first = Math.min(this.#first, rank);
    (this.#dirty[rank] ??= new Map()).set(chain.join(), chain);
  }

  /** Marks everything in a scope below a row, e.g. in a new one. */
  markScope(scope: ScopeTemplate, chain: Chain): void {
    for (const template of scope.fields) {
      for (let slot = 0; slot < SLOT_COUNT; slot += 1) this.#markNode(template.number * SLOT_COUNT + slot, chain);
      if (template.rows !== undefined) {
        this.cell(template, chain).rows.forEach((_, at) => this.markScope(template.rows!, [...chain, at]));
      }
    }
  }

  /** Marks what depends on a slot. */
  markDependents(template: FieldTemplate, slot: keyof typeof SLOTS, chain: Chain): void {
    for (const { node, via } of this.#form.dependents[template.number * SLOT_COUNT + SLOTS[slot]]!) {
      const target = this.#form.templates[Math.floor(node / SLOT_COUNT)]!;
      this.#markRows(node, target.scope, chain.slice(0, via));
    }
  }

  /** Marks a node in all rows of its scope below a chain. */
  #markRows(node: number, scope: ScopeTemplate, chain: Chain): void {
    if (chain.length >= scope.depth) return this.#markNode(node, chain);
    const groups: FieldTemplate[] = [];
    for (let each: ScopeTemplate = scope; each.group !== undefined; each = each.group.scope) groups.unshift(each.group);
    const group = groups[chain.length]!;
    this.cell(group, chain).rows.forEach((_, at) => this.#markRows(node, scope, [...chain, at]));
  }

  /** Recomputes all that is marked and gives the new state. */
  finish(change: Partial<Pick<FormState, 'nextKey' | 'unplaced'>> = {}): FormState {
    for (let rank = this.#first; rank < this.#dirty.length; rank += 1) {
      const node = this.#form.order[rank]!;
      const template = this.#form.templates[Math.floor(node / SLOT_COUNT)]!;
      for (const chain of this.#dirty[rank]?.values() ?? []) this.#recompute(template, node % SLOT_COUNT, chain);
    }
    return { ...this.#state, ...change, root: this.#root };
  }

  #recompute(template: FieldTemplate, slot: number, chain: Chain): void {
    const scopes = this.scopes(chain, template.scope);
    const cell = scopes.at(-1)!.cells[template.index]!;
    const env: Env = { chain: scopes, context: this.#state.context, today: this.#state.today };
    if (slot === SLOTS.visible) {
      const visible = isVisible(template, env, this.#aroundIsVisible(template, scopes));
      if (visible !== cell.visible) this.#replace(template, 'visible', chain, { visible });
    } else if (slot === SLOTS.value) {
      const { value, problem } = cell.visible ? valueOf(template, cell, env) : { value: null };
      if (problem !== cell.problem || !sameJson(value, cell.value)) this.#replace(template, 'value', chain, { value, problem });
    } else {
      const rest = restOf(template, cell, env);
      const same = rest.required === cell.required && rest.readonly === cell.readonly && sameJson(rest.errors, cell.errors);
      if (!same) this.put(template, chain, rest);
    }
  }

  #replace(template: FieldTemplate, slot: 'visible' | 'value', chain: Chain, change: Partial<Cell>): void {
    this.put(template, chain, change);
    this.markDependents(template, slot, chain);
  }

  #aroundIsVisible(template: FieldTemplate, scopes: readonly ScopeState[]): boolean {
    const { parent } = template;
    return parent === undefined || scopes[parent.scope.depth]!.cells[parent.index]!.visible;
  }
}
