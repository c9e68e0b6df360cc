import type { FormErrorCode } from '@dvcqg/openapi';
import type { CompiledForm } from '../compile/compiled-form.js';
import type { CellError } from '../compile/template.js';
import type { FormContext } from '../context.js';
import type { Json } from '../json.js';

/** Everything known of one field in one row. Unchanged cells keep their identity from state to state. */
export interface Cell {
  /** What was typed or stored; kept while the field is hidden, so that nothing is lost when it is shown again. */
  readonly raw: unknown;
  /** The answer that counts: normalised, computed or locked; null when empty, hidden or of the wrong type. */
  readonly value: Json;
  /** What is wrong with `raw` by itself. */
  readonly problem: FormErrorCode | undefined;
  readonly visible: boolean;
  readonly required: boolean;
  readonly readonly: boolean;
  readonly errors: readonly CellError[];
  /** For a group. */
  readonly rows: readonly ScopeState[];
}

/** The cells of the root or of a row, in the order of their templates. */
export interface ScopeState {
  /** Stays with the row when rows are added, removed or moved: the key for rendering. */
  readonly key: number;
  readonly cells: readonly Cell[];
}

/** An answer that the form has no place for, e.g. from a draft of an older version. */
export interface UnplacedValue {
  readonly pointer: string;
  readonly value: unknown;
}

/** A form being filled in. Never changed: every change gives a new state that shares what stayed the same. */
export interface FormState {
  readonly form: CompiledForm;
  readonly context: FormContext;
  /** Day in Viet Nam. */
  readonly today: string;
  readonly root: ScopeState;
  /** The key that the next row gets. */
  readonly nextKey: number;
  readonly unplaced: readonly UnplacedValue[];
}

export const EMPTY_CELL: Cell = Object.freeze({
  raw: undefined, value: null, problem: undefined, visible: false, required: false, readonly: false, errors: [], rows: [],
});
