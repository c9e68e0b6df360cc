import type { FormErrorCode, FormExpression, FormField, FormText } from '@dvcqg/openapi';
import type { Evaluate } from '../expression/evaluate.js';
import type { FieldKind } from '../fields/field-kind.js';
import type { PatternMatcher } from '../pattern/pattern.js';
import type { Cell } from '../state/state.js';

/** A part of an address: a code of an administrative unit. Only the engine makes such fields. */
export interface UnitField {
  readonly id: string;
  readonly type: 'unit';
  readonly label?: FormText;
  readonly tier: 'province' | 'district' | 'commune';
  readonly visible?: FormExpression;
  readonly required?: FormExpression;
  readonly readonly?: FormExpression;
  /** The day on which the unit must exist; null means today. */
  readonly asOf: FormExpression;
  /** Code of the unit above. */
  readonly within: FormExpression;
  readonly externalKey?: string;
}

export type EngineField = FormField | UnitField;

/** The field that has a type. */
export type FieldOf<T extends EngineField['type'], F = EngineField> = F extends { readonly type: infer K } ? (T extends K ? F : never) : never;

/** What a template is: a field with an answer, a field of several parts, repeated rows, or something that only shows or groups. */
export type TemplateKind = 'value' | 'composite' | 'group' | 'static' | 'container';

/** A field as the engine knows it, once for all rows in which it occurs. */
export interface FieldTemplate {
  /** Unique in the form. */
  readonly number: number;
  readonly kind: TemplateKind;
  readonly scope: ScopeTemplate;
  /** Place among the cells of its scope. */
  readonly index: number;
  /** Keys from the scope's object to the answer. */
  readonly path: readonly string[];
  /** The same as a JSON pointer. */
  readonly suffix: string;
  /** Absent for steps and sections. */
  readonly field?: EngineField;
  /** How its answers are judged; absent where there are none. */
  readonly answers?: FieldKind;
  /** How its rows are judged, for a group. */
  readonly rowErrors?: (template: FieldTemplate, cell: Cell, required: boolean) => CellError[];
  /** Where it stands in the definition. */
  readonly pointer: string;
  /** What must be shown for it to be shown: its section, its composite field, or its group. */
  readonly parent?: FieldTemplate;
  /** Id of the step that it belongs to. */
  readonly step: string;
  /** The scope of its rows, for a group. */
  readonly rows?: ScopeTemplate;
  readonly rules: CompiledRules;
}

/** The compiled expressions of a template; absent where the definition says nothing. */
export interface CompiledRules {
  visible?: Evaluate;
  required?: Evaluate;
  readonly?: Evaluate;
  computed?: Evaluate;
  /** Expressions of the field's type, e.g. `minimum`. */
  readonly extra: Map<string, Evaluate>;
  readonly own: { readonly code: string; readonly valid: Evaluate }[];
  readonly hiddenOptions: Map<string, Evaluate>;
  pattern?: PatternMatcher;
}

/** The fields of the form's root or of a group's row. */
export interface ScopeTemplate {
  /** 0 for the root. */
  readonly depth: number;
  /** The group whose rows these are. */
  readonly group?: FieldTemplate;
  readonly fields: FieldTemplate[];
  /** Fields by the key of the row's object. */
  readonly byKey: Map<string, FieldTemplate>;
}

/** A problem of an answer, relative to its field. */
export interface CellError {
  /** Rest of the pointer below the field; mostly empty. */
  readonly below: string;
  readonly code: FormErrorCode | (string & {});
  readonly params?: Readonly<Record<string, string | number>>;
}
