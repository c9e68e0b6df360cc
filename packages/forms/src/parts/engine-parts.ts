import type { FormOption, FormOptionList } from '@dvcqg/openapi';
import type { EngineField, FieldTemplate } from '../compile/template.js';
import type { Composite } from '../compile/expand.js';
import type { CompileRows } from '../expression/compile-expression.js';
import type { Operator } from '../expression/operators.js';
import type { FieldKind, FieldKinds } from '../fields/field-kind.js';
import type { CompiledPattern } from '../pattern/pattern.js';

/** Code for the lists that come with the engine. */
export interface ListPart {
  /** The types of fields that choose from a list. */
  readonly kinds: FieldKinds;
  readonly optionsOf: (list: FormOptionList) => readonly FormOption[];
}

/** Code of the engine that not every form takes. The rules are the same whatever else is loaded. */
export interface EngineParts {
  readonly kinds: FieldKinds;
  /** For persons, organisations and addresses. */
  readonly expand?: (field: Composite, path: string) => EngineField[];
  readonly lists?: ListPart;
  readonly pattern?: (source: string) => CompiledPattern;
  /** For groups, and operators over their rows. */
  readonly groups?: { readonly compileRows: CompileRows; readonly rowErrors: NonNullable<FieldTemplate['rowErrors']> };
  readonly dateOperators?: Readonly<Record<string, Operator>>;
}

const hasList = (field: EngineField): boolean => 'list' in field && field.list !== undefined;

/** How the answers of a field are judged; undefined for what has no answer of its own. */
export const kindOf = ({ kinds, lists }: EngineParts, field: EngineField): FieldKind | undefined => (hasList(field) ? lists?.kinds : kinds)?.[field.type];

/** A form was compiled without the code that it takes: `neededParts` must have forgotten something. */
export const missingPart = (what: string): Error => new Error(`The form takes code for "${what}" that is not loaded.`);
