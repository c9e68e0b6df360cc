import { FORM_FIELD_TYPE_VALUES, type FormField, type FormFieldType } from '@dvcqg/openapi';
import { describe, expect, it } from 'vitest';
import { compileCheckedForm, compileForm } from '../index.js';
import { field, formWith, group, text } from '../testing/forms.js';
import { DATE_OPERATORS } from '../expression/date-operators.js';
import { argumentsOf, OPERATORS } from '../expression/operators.js';
import { ALL_PARTS } from './all-parts.js';
import { kindOf } from './engine-parts.js';
import { loadParts, neededParts } from './load-parts.js';

const MORE: Readonly<Partial<Record<FormFieldType, object>>> = {
  choice: { options: [{ value: 'a', label: { vi: 'A' } }] },
  multi_choice: { options: [{ value: 'a', label: { vi: 'A' } }] },
  person: { parts: ['fullName', 'birthDate', 'sex', 'identityNumber', 'ethnicGroup', 'nationality', 'phone', 'email', 'residence'] },
  organization: { parts: ['name', 'taxCode', 'address', 'representative', 'position', 'phone', 'email'] },
  address: { units: 'historic' },
  group: { fields: [text('x')] },
  static: { text: { vi: 'chữ' } },
};
const of = (type: FormFieldType): FormField => field('f', type, MORE[type]);

describe('the engine that a page loads', () => {
  it.each(FORM_FIELD_TYPE_VALUES)('compiles a field of type %s, also in a row', async (type) => {
    const definition = formWith(of(type), ...(type === 'group' ? [] : [group('g', [of(type)])]));
    const [inPage, whole] = [await compileCheckedForm(definition), compileForm(definition)];
    expect(inPage.templates.map(({ pointer, answers, rowErrors }) => [pointer, answers?.check, rowErrors])).toEqual(whole.templates.map(({ pointer, answers, rowErrors }) => [pointer, answers?.check, rowErrors]));
  });

  it.each<[string, FormField[], string[]]>([
    ['usual fields', [text('a'), field('b', 'date'), field('c', 'choice', MORE.choice), field('d', 'money')], []],
    ['a person', [of('person')], ['people']],
    ['an identity number in a row', [group('g', [of('identity_number')])], ['groups', 'people']],
    ['a list of countries', [field('a', 'multi_choice', { list: 'country' })], ['people']],
    ['a pattern', [text('a', { pattern: '[0-9]+' })], ['patterns']],
    ['files', [of('attachment')], ['files']],
    ['a sum over rows', [group('g', [field('x', 'number')]), field('a', 'number', { computed: { sum: { group: 'g', of: { field: 'g.x' } } } })], ['groups']],
    ['a date in words, deep in an expression', [text('a', { computed: { concat: ['ngày ', { dateInWords: { today: true } }] } })], ['dates']],
  ])('has for %s nothing besides what that takes', (_name, fields, parts) => {
    expect([...neededParts(formWith(...fields))]).toEqual(parts);
  });

  it.each([...Object.keys(OPERATORS), ...Object.keys(DATE_OPERATORS)])('knows the operator %s', async (name) => {
    const given = [1, [1, 2], [true, 1, 2]].find((each) => argumentsOf(name, each) !== null);
    const form = await compileCheckedForm(formWith(text('a', { computed: { [name]: given } as never })));
    expect(form.root.fields.at(-1)!.rules.computed).toBeTypeOf('function');
  });

  it('judges list and own options by the same rules as the whole engine', async () => {
    const listed = field('a', 'choice', { list: 'sex' });
    const parts = await loadParts(formWith(listed));
    for (const value of ['male', 'x', 'male other', '']) expect(kindOf(parts, listed)!.normalise(value, listed)).toEqual(kindOf(ALL_PARTS, listed)!.normalise(value, listed));
    expect((await compileCheckedForm(formWith(listed))).optionsOf('sex').map(({ value }) => value)).toEqual(['male', 'female', 'other']);
  });
});
