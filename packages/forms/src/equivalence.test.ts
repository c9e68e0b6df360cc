import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRow, checkSubmission, compileCheckedForm, compileForm, createFormState, moveRow, removeRow, setValue, submitValues, validate, type FormState } from './index.js';
import { locate } from './state/locate.js';
import type { ScopeState } from './state/state.js';
import { answers, changes, definitions } from './testing/arbitraries.js';
import { CONTEXT } from './testing/forms.js';

const context = { ...CONTEXT, identity: { fullName: 'a' } };
const RUNS = { numRuns: 400 };

type Change = (typeof changes extends fc.Arbitrary<infer T> ? T : never)[number];

function apply(state: FormState, change: Change): FormState {
  if (change.kind === 'set') return locate(state, change.pointer) === null ? state : setValue(state, change.pointer, change.value);
  const rows = state.root.cells[locate(state, '/g')!.template.index]!.rows.length;
  if (change.kind === 'add') return addRow(state, '/g', Math.min(change.at, rows));
  if (change.kind === 'remove') return change.at < rows ? removeRow(state, '/g', change.at) : state;
  return change.from < rows && change.to < rows ? moveRow(state, '/g', change.from, change.to) : state;
}

/** Cells without row keys, which only say which row is which. */
const bare = (scope: ScopeState): unknown => scope.cells.map(({ rows, ...cell }) => ({ ...cell, rows: rows.map(bare) }));

describe('browser and gateway', () => {
  it('give the same verdict on random answers to random forms', async () => {
    await fc.assert(
      fc.asyncProperty(definitions, answers, async (definition, values) => {
        const form = compileForm(definition);
        const state = createFormState(await compileCheckedForm(definition), values, context); // with no more code than it takes
        const verdict = checkSubmission(form, JSON.parse(JSON.stringify(submitValues(state))), context);
        expect(verdict.ok ? [] : verdict.violations).toEqual(validate(state));
      }),
      RUNS,
    );
  });

  it('refuse on the server whatever the browser refuses, when answers come round the browser', () => {
    fc.assert(
      fc.property(definitions, answers, (definition, values) => {
        const form = compileForm(definition);
        const verdict = checkSubmission(form, values, context);
        const violations = validate(createFormState(form, values, context));
        expect(verdict.ok ? [] : verdict.violations.filter(({ code }) => code !== 'unknown_field')).toEqual(violations);
      }),
      RUNS,
    );
  });

  it('store the same when a stored answer is handed in again', () => {
    fc.assert(
      fc.property(definitions, answers, (definition, values) => {
        const form = compileForm(definition);
        const once = submitValues(createFormState(form, values, context));
        expect(submitValues(createFormState(form, once, context))).toEqual(once);
      }),
      RUNS,
    );
  });
});

describe('a change', () => {
  it('leads to the state that the same answers would have from the beginning', () => {
    fc.assert(
      fc.property(definitions, answers, changes, (definition, values, list) => {
        const form = compileForm(definition);
        const changed = list.reduce(apply, createFormState(form, values, context));
        const fresh = createFormState(form, rawValues(changed), context);
        expect(bare(changed.root)).toEqual(bare(fresh.root));
      }),
      RUNS,
    );
  });
});

/** All answers as they were typed, hidden ones too. */
function rawValues(state: FormState): Record<string, unknown> {
  const of = (fields: FormState['form']['root']['fields'], scope: ScopeState): Record<string, unknown> => {
    const values: Record<string, unknown> = {};
    for (const template of fields) {
      const cell = scope.cells[template.index]!;
      const [first, second] = template.path as [string, string?];
      if (first === undefined) continue;
      if (second !== undefined) { if (typeof values[first] === 'object' && cell.raw !== undefined) (values[first] as Record<string, unknown>)[second] = cell.raw; }
      else if (template.kind === 'composite') values[first] = cell.raw ?? {};
      else if (template.kind === 'group') values[first] = cell.raw ?? cell.rows.map((row) => of(template.rows!.fields, row));
      else values[first] = cell.raw;
    }
    return values;
  };
  return of(state.form.root.fields, state.root);
}
