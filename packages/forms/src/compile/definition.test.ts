import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDefinition, compileCheckedForm, compileForm, FormDefinitionFault } from '../index.js';
import { field, formWith, group, text } from '../testing/forms.js';

const found = (...fields: Parameters<typeof formWith>): string[] => checkDefinition(formWith(...fields)).map(({ pointer, code }) => `${pointer.replace('/steps/0/sections/0/fields', '')} ${code}`);
const f = (name: string) => ({ field: name });

describe('a definition', () => {
  it('names a circle of conditions with all its fields', () => {
    const problems = checkDefinition(formWith(text('a', { visible: { empty: f('b') } }), text('b', { visible: { empty: f('c') } }), text('c', { visible: { empty: f('a') } }), text('d', { visible: { empty: f('a') } })));
    expect(problems.map(({ code }) => code)).toEqual(['cycle']);
    for (const name of ['a', 'b', 'c']) expect(problems[0]!.detail).toContain(name);
    expect(problems[0]!.detail).not.toContain('d');
  });

  it.each<[string, Parameters<typeof formWith>, string]>([
    ['its own value', [text('a', { visible: { empty: f('a') } })], '/0 cycle'],
    ['its rows', [group('g', [text('x', { visible: { gt: [{ count: { group: 'g', where: { empty: f('g.x') } } }, 1] } })])], '/0/fields/0 cycle'],
    ['a sum of itself', [field('n', 'number', { computed: { add: [f('n'), 1] } })], '/0 cycle'],
  ])('may not make a field depend on %s', (_name, fields, problem) => { expect(found(...fields)).toEqual([problem]); });

  it('lets required and rules look at the field itself', () => {
    expect(found(text('a', { required: { empty: f('a') }, rules: [{ code: 'own', valid: { neq: [f('a'), 'x'] }, message: { vi: 'x' } }] }))).toEqual([]);
  });

  it.each<[string, Parameters<typeof formWith>, string]>([
    ['two fields of one name', [text('a'), text('a')], '/1/id duplicate_id'],
    ['a name that is none', [text('9a')], '/0/id bad_id'],
    ['the name of the prototype', [text('constructor')], '/0/id bad_id'],
    ['an unknown type', [field('a', 'colour')], '/0/type unknown_type'],
    ['an unknown property', [text('a', { onclick: 'x' })], '/0/onclick unknown_property'],
    ['a property of another type', [text('a', { minRows: 1 })], '/0/minRows unknown_property'],
    ['no label', [{ id: 'a', type: 'text' } as never], '/0 shape'],
    ['a choice without options', [field('a', 'choice')], '/0 bad_option'],
    ['an option twice', [field('a', 'choice', { options: [1, 1].map(() => ({ value: 'x', label: { vi: 'x' } })) })], '/0/options/1 bad_option'],
    ['a list and options', [field('a', 'choice', { list: 'sex', options: [{ value: 'x', label: { vi: 'x' } }] })], '/0/options bad_option'],
    ['limits that nothing fits', [text('a', { minLength: 5, maxLength: 2 })], '/0/maxLength bad_range'],
    ['a default that does not fit', [field('a', 'number', { default: 'x' })], '/0/default bad_default'],
    ['a consent set beforehand', [field('a', 'consent', { default: true })], '/0/default consent_preset'],
    ['a pattern that goes back', [text('a', { pattern: '(a+)\\1' })], '/0/pattern bad_pattern'],
    ['computed and prefilled', [text('a', { computed: 'x', prefill: { claim: 'fullName' } })], '/0/computed computed_and_prefilled'],
    ['unique by nothing', [group('g', [text('x')], { uniqueBy: ['y'] })], '/0/uniqueBy/0 unknown_reference'],
    ['groups nested too deeply', [group('a', [group('b', [group('c', [group('d', [text('x')])])])])], '/0/fields/0/fields/0/fields/0 too_deep'],
    ['a missing Vietnamese word', [text('a', { help: { en: 'x' } })], '/0/help shape'],
  ])('with %s is refused where it stands', (_name, fields, problem) => { expect(found(...fields)).toContain(problem); });

  it('lists all its problems at once', () => {
    expect(found(text('a', { visible: f('x') }), text('b', { required: f('y') })).length).toBe(2);
    expect(() => compileForm(formWith(text('a', { visible: f('x') })))).toThrow(FormDefinitionFault);
  });

  it('that the gateway has checked compiles to the same form without the check of its shape', async () => {
    const definition = formWith(text('a'), text('b', { visible: { empty: f('a') } }));
    expect((await compileCheckedForm(definition)).order).toEqual(compileForm(definition).order);
    await expect(compileCheckedForm(formWith(text('a', { visible: f('x') })))).rejects.toThrow(FormDefinitionFault);
  });

  it('may be anything: the checker answers and never throws', () => {
    fc.assert(fc.property(fc.anything(), (anything) => { expect(checkDefinition(anything).length).toBeGreaterThan(0); }));
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => { expect(Array.isArray(checkDefinition(formWith(a as never, field('x', 'choice', { options: b, visible: a, rules: b }))))).toBe(true); }));
  });
});
