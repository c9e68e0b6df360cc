import type { FormDefinition, FormOption, FormOptionList } from '@dvcqg/openapi';
import type { FieldTemplate, ScopeTemplate } from './template.js';

/** What of a template is recomputed on its own: whether it shows, what it is worth, and the rest. */
export const SLOTS = { visible: 0, value: 1, rest: 2 } as const;
export const SLOT_COUNT = 3;

/** Something that must be recomputed after a node changed. */
export interface Dependent {
  readonly node: number;
  /** From this depth on all rows are concerned; above, only the row that changed. */
  readonly via: number;
}

/** A definition made ready: templates, and what depends on what. Shared by all states of the form. */
export interface CompiledForm {
  readonly definition: FormDefinition;
  readonly root: ScopeTemplate;
  /** By their number. */
  readonly templates: readonly FieldTemplate[];
  /** Node = number of the template × `SLOT_COUNT` + slot. In an order in which nothing depends on what comes later. */
  readonly order: readonly number[];
  /** Place of each node in `order`. */
  readonly rank: readonly number[];
  readonly dependents: readonly (readonly Dependent[])[];
  /** The options of a list that a field of the form chooses from. */
  readonly optionsOf: (list: FormOptionList) => readonly FormOption[];
}
