import type { ScopeTemplate } from '../compile/template.js';
import { isRecord, own } from '../json.js';
import { pointerOf } from '../pointer.js';
import { EMPTY_CELL, type Cell, type ScopeState, type UnplacedValue } from './state.js';

/** More rows than this are not looked at: the answer is then of the wrong type. */
export const MOST_ROWS = 500;

/** What a group may have when its definition says nothing. */
export const MOST_ROWS_BY_DEFAULT = 100;

/** Puts stored answers into cells and remembers those that have no place. */
export class Placing {
  readonly unplaced: UnplacedValue[] = [];
  nextKey: number;

  constructor(nextKey: number) {
    this.nextKey = nextKey;
  }

  /** The cells of a scope with raw answers, not yet evaluated. */
  scope(template: ScopeTemplate, values: Readonly<Record<string, unknown>>, pointer: string): ScopeState {
    const key = this.nextKey;
    this.nextKey += 1;
    const cells = template.fields.map((field): Cell => {
      if (field.kind === 'container' || field.kind === 'static') return EMPTY_CELL;
      const parent = field.parent?.kind === 'composite' ? own(values, field.path[0]!) : values;
      const raw = isRecord(parent) ? own(parent, field.path.at(-1)!) : undefined;
      if (field.kind === 'group') return this.rows(field.rows!, raw, pointer + pointerOf(...field.path));
      return { ...EMPTY_CELL, raw: field.kind === 'composite' && (isRecord(raw) || raw === null) ? undefined : raw };
    });
    this.#rememberStrangers(template, [], values, pointer);
    return { key, cells };
  }

  /** The cell of a group. What is no list of objects is kept as it is and is of the wrong type. */
  rows(template: ScopeTemplate, raw: unknown, pointer: string): Cell {
    if (raw === undefined || raw === null) return EMPTY_CELL;
    if (!Array.isArray(raw) || raw.length > MOST_ROWS || !raw.every(isRecord)) return { ...EMPTY_CELL, raw };
    return { ...EMPTY_CELL, rows: raw.map((row: Readonly<Record<string, unknown>>, at) => this.scope(template, row, pointer + pointerOf(at))) };
  }

  #rememberStrangers(template: ScopeTemplate, path: readonly string[], values: Readonly<Record<string, unknown>>, pointer: string): void {
    for (const [key, value] of Object.entries(values)) {
      const field = template.byKey.get([...path, key].join('.'));
      if (field === undefined || field.kind === 'static' || key.includes('.')) this.unplaced.push({ pointer: pointer + pointerOf(key), value });
      else if (field.kind === 'composite' && isRecord(value)) this.#rememberStrangers(template, field.path, value, pointer + pointerOf(key));
    }
  }
}
