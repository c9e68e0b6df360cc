import { neededParts } from '@dvcqg/forms/parts/load-parts';
import type { FormDefinition, FormField } from '@dvcqg/openapi';
import { describe, expect, it } from 'vitest';
import { children, everyType, field, formOf } from '../../../testing/form-examples.js';
import { neededCode } from './needed-code.js';

const options = (count: number): object => ({ options: Array.from({ length: count }, (_, at) => ({ value: `o${at}`, label: { vi: `Mục ${at}` } })) });
const one = (...fields: FormField[]): FormDefinition => formOf(fields);

describe('the code that a definition takes, as far as it can be told early', () => {
  it.each<[string, FormDefinition, string[]]>([
    ['usual fields', one(field('a', 'text', 'A'), field('b', 'date', 'B'), field('c', 'choice', 'C', options(7)), field('d', 'yes_no', 'D')), []],
    ['a telephone', one(field('a', 'phone', 'A')), ['people']],
    ['a person', one(field('a', 'person', 'A', { parts: ['fullName', 'nationality'] })), ['people', 'picker']],
    ['an address', one(field('a', 'address', 'A')), ['people', 'picker', 'units']],
    ['a long choice of its own', one(field('a', 'choice', 'A', options(8))), ['picker']],
    ['rows with a file in them', one(children({ fields: [field('a', 'attachment', 'A')] })), ['files', 'groups', 'groupView']],
    ['a day that is computed', one(field('a', 'date', 'A', { computed: { addDays: [{ today: true }, 3] } })), ['dates']],
    ['a pattern', one(field('a', 'text', 'A', { pattern: '[0-9]+' })), ['patterns']],
  ])('is for %s nothing besides that', (_name, definition, code) => {
    expect(neededCode(definition)).toEqual(code);
  });

  it.each(everyType().steps.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields)).map((each): [string, FormField] => [`${each.type} ${each.id}`, each]))(
    'is all that the engine loads for the field %s',
    (_name, each) => {
      expect(neededCode(one(each))).toEqual(expect.arrayContaining([...neededParts(one(each))]));
    },
  );
});
