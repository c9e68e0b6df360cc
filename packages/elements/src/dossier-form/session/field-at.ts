import type { Cell, EngineField, FormState, ScopeState } from '@dvcqg/forms';
import type { FormLayout, Template } from './form-layout.js';

export type FieldError = Cell['errors'][number];

/** Where fields stand: in the form itself or in a row. */
export interface Place {
  readonly scope: ScopeState;
  /** From the form down to the row. */
  readonly chain: readonly ScopeState[];
  /** Pointer of the row; empty for the form. */
  readonly above: string;
  /** What the group says of this row's fields, by the rest of the pointer. */
  readonly rowErrors: readonly FieldError[];
}

/** A field at its place. */
export interface FieldAt {
  readonly template: Template;
  readonly field: EngineField;
  readonly cell: Cell;
  readonly place: Place;
  readonly pointer: string;
  /** Of its control in the page. Stays with the row when rows move. */
  readonly id: string;
}

export const formPlace = ({ root }: FormState): Place => ({ scope: root, chain: [root], above: '', rowErrors: NONE });

const NONE: readonly FieldError[] = [];

export const rowPlace = ({ cell, place, pointer }: FieldAt, at: number): Place => {
  const scope = cell.rows[at] as ScopeState;
  const start = `/${at}/`;
  const rowErrors = cell.errors.length === 0 ? NONE : cell.errors.filter(({ below }) => below.startsWith(start)).map((error) => ({ ...error, below: error.below.slice(start.length - 1) }));
  return { scope, chain: [...place.chain, scope], above: `${pointer}/${at}`, rowErrors };
};

const idOf = ({ scope }: Place, { number }: Template): string => `f${scope.key}-${number}`;

/** The field of a template; undefined when it does not show. */
export const fieldAt = (template: Template, place: Place): FieldAt | undefined => {
  const cell = place.scope.cells[template.index];
  if (!cell?.visible || !template.field) return undefined;
  return { template, field: template.field, cell, place, pointer: place.above + template.suffix, id: idOf(place, template) };
};

/** The first thing wrong with a field; for files, also with one of them. */
export const errorOf = ({ cell, field, place, template }: FieldAt): FieldError | undefined =>
  cell.errors.find(({ below }) => below === '' || field.type === 'attachment') ?? place.rowErrors.find(({ below }) => below === template.suffix);

/** The fields of a step that show, in order, with those of rows. */
export function* fieldsOfStep(layout: FormLayout, state: FormState, step: string): Generator<FieldAt> {
  const place = formPlace(state);
  for (const { template } of layout.sections(step)) {
    if (state.root.cells[template.index]?.visible) yield* fieldsBelow(layout, template, place);
  }
}

function* fieldsBelow(layout: FormLayout, parent: Template, place: Place): Generator<FieldAt> {
  for (const template of layout.below(parent)) {
    const at = fieldAt(template, place);
    if (!at) continue;
    yield at;
    if (template.kind === 'composite') yield* fieldsBelow(layout, template, place);
    for (let row = 0; row < at.cell.rows.length; row += 1) yield* fieldsBelow(layout, template, rowPlace(at, row));
  }
}
