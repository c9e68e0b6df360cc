import type { FormContext } from '../context.js';
import type { Json } from '../json.js';
import type { ScopeState } from '../state/state.js';

/** Where an expression is evaluated: the root and the rows down to the field's own. */
export interface Env {
  readonly chain: readonly ScopeState[];
  readonly context: FormContext;
  readonly today: string;
}

/** A compiled expression. Total: it never throws and always ends. */
export type Evaluate = (env: Env) => Json;
