import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldTemplate, ScopeTemplate } from '../compile/template.js';
import { codesOf } from '../fields/option-lists.js';
import { checkSubmission, compileCheckedForm, compileForm, createFormState, submitValues, validate } from '../index.js';
import { EXAMPLES } from '../testing/examples.js';
import { CONTEXT } from '../testing/forms.js';
import { definitionOf, E_FORMS } from './index.js';

/** More in a soak: `FORMS_RUNS=100000 vitest run src/definitions/verdicts.test.ts`. */
const RUNS = Number(process.env['FORMS_RUNS'] ?? 60);

const ODD = fc.constantFrom<unknown>(null, '', '  ', 0, -1, 1.25, true, false, [], {}, [{}], 'ß'.repeat(600), '\u202eabc', '\ud800', 'Nguyễn'.normalize('NFD'), '2026-02-30', '1990', '020195001234', '+84912345678', ['a', 'a'], [{ uploadId: 'u', name: 'n', size: 1, mediaType: 'image/png' }]);

function plausible({ field }: FieldTemplate): fc.Arbitrary<unknown> {
  switch (field!.type) {
    case 'number': case 'money': return fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.double({ noNaN: true, noDefaultInfinity: true, min: 0, max: 1e6 }));
    case 'date': return fc.date({ min: new Date('1900-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    case 'choice': return fc.constantFrom(...('list' in field! && field.list ? codesOf(field.list) : (field as { options: { value: string }[] }).options.map(({ value }) => value)));
    case 'multi_choice': return fc.subarray((field as { options: { value: string }[] }).options.map(({ value }) => value));
    case 'yes_no': case 'consent': return fc.boolean();
    case 'phone': return fc.constantFrom('0912345678', '02053812345', '0711234567');
    case 'unit': return fc.constantFrom('20', '02', '178', '05983');
    default: return fc.string({ unit: 'grapheme', maxLength: 20 });
  }
}

/** Answers to a form: the example with some answers changed, dropped or made odd. */
function answersTo(scope: ScopeTemplate, example: Readonly<Record<string, unknown>>): fc.Arbitrary<Record<string, unknown>> {
  const top = scope.fields.filter((field) => field.path.length === 1 && field.kind !== 'static');
  const parts = (composite: FieldTemplate): FieldTemplate[] => scope.fields.filter((field) => field.parent === composite);
  const valueOf = (template: FieldTemplate): fc.Arbitrary<unknown> => {
    const given = example[template.path[0]!];
    const usual = template.kind === 'group' ? fc.array(answersTo(template.rows!, Array.isArray(given) ? (given[0] as Record<string, unknown>) : {}), { maxLength: 3 })
      : template.kind === 'composite' ? fc.record(Object.fromEntries(parts(template).map((part) => [part.path[1]!, plausible(part)])), { requiredKeys: [], noNullPrototype: true })
      : plausible(template);
    return fc.oneof({ weight: 7, arbitrary: fc.constant(given) }, { weight: 2, arbitrary: usual }, { weight: 1, arbitrary: ODD });
  };
  return fc.record(Object.fromEntries(top.map((template) => [template.path[0]!, valueOf(template)])), { noNullPrototype: true });
}

describe('browser and gateway give the same verdict', () => {
  it.each(E_FORMS.map((form) => [form.id, form] as const))('on random answers to %s', async (id, form) => {
    const compiled = compileForm(definitionOf(form));
    const inPage = await compileCheckedForm(definitionOf(form)); // with no more code than the form takes
    fc.assert(
      fc.property(answersTo(compiled.root, EXAMPLES[id]!), (values) => {
        const state = createFormState(inPage, values, CONTEXT);
        const sent: unknown = JSON.parse(JSON.stringify(submitValues(state)));
        const verdict = checkSubmission(compiled, sent, CONTEXT);
        expect(verdict.ok ? [] : verdict.violations).toEqual(validate(state));
        if (verdict.ok) expect(verdict.values).toEqual(sent);
      }),
      { numRuns: RUNS },
    );
  }, 3_600_000);
});
