import { compileForm } from '@dvcqg/forms';
import type { FormField } from '@dvcqg/openapi';
import { describe, expect, it } from 'vitest';
import { children, field, formOf } from '../../../testing/form-examples.js';
import { FormLayout, type Template } from './form-layout.js';

const PERSON = field('owner', 'person', 'Chủ hồ sơ', { parts: ['fullName', 'birthDate', 'identityNumber'] });

const laidOut = (...fields: FormField[]): { layout: FormLayout; section: Template } => {
  const layout = new FormLayout(compileForm(formOf(fields)));
  return { layout, section: layout.sections('s0')[0]!.template };
};

describe('the layout of a form', () => {
  it('counts parts and the fields of a row, as they take room', () => {
    const { layout, section } = laidOut(field('a', 'text', 'A'), PERSON, children());
    expect(layout.below(section).map((each) => layout.sizeOf(each))).toEqual([1, 3, 2]);
    expect(layout.sizeOf(section)).toBe(6);
  });

  it.each([[0, []], [1, ['a']], [2, ['a', 'owner']], [4, ['a', 'owner']], [5, ['a', 'owner', 'b']], [Infinity, ['a', 'owner', 'b', 'c']]])('gives for a room of %s the fields %j', (room, names) => {
    const { layout, section } = laidOut(field('a', 'text', 'A'), PERSON, field('b', 'text', 'B'), field('c', 'text', 'C'));
    expect(layout.firstBelow(section, room).map(({ path }) => path.at(-1))).toEqual(names);
  });
});
