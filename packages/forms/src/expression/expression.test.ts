import fc from 'fast-check';
import type { FormExpression } from '@dvcqg/openapi';
import { describe, expect, it } from 'vitest';
import { checkDefinition, compileForm, createFormState, valueAt, type Json } from '../index.js';
import { CONTEXT, field, formWith, group, text } from '../testing/forms.js';

const VALUES = { a: 'Lạng Sơn', n: 7, m: 2, d: '2008-02-29', y: '1990', list: ['x', 'y'], yes: true, rows: [{ v: 1, t: 'a' }, { v: 5, t: 'b' }, { t: 'a' }] };
const FIELDS = [
  text('a'), field('n', 'number'), field('m', 'number'), field('d', 'date'), field('y', 'date', { precisions: ['year'] }),
  field('list', 'multi_choice', { options: ['x', 'y', 'z'].map((value) => ({ value, label: { vi: value } })) }), field('yes', 'yes_no'), text('none'),
  text('hidden', { visible: false }), group('rows', [field('v', 'number'), text('t')]),
];

/** What an expression gives, seen through fields of every kind that can hold it. */
function evaluate(expression: FormExpression): Json {
  const form = compileForm(formWith(
    ...FIELDS, text('as_text', { computed: expression, maxLength: 9999 }), field('as_number', 'number', { computed: expression, decimals: 6 }), field('as_yes', 'yes_no', { computed: expression }),
  ));
  const state = createFormState(form, { ...VALUES, hidden: 'x' }, { ...CONTEXT, identity: { fullName: 'Lý Thị Mai' } });
  return ['/as_text', '/as_number', '/as_yes'].map((pointer) => valueAt(state, pointer)).find((value) => value !== null) ?? null;
}

const f = (name: string): FormExpression => ({ field: name });

describe('an expression', () => {
  it.each<[FormExpression, Json]>([
    [f('a'), 'Lạng Sơn'], [f('none'), null], [f('hidden'), null], [{ today: true }, '2026-11-22'], [{ identity: 'fullName' }, 'Lý Thị Mai'], [{ identity: 'phone' }, null],
    [{ eq: [f('n'), 7] }, true], [{ eq: [f('n'), '7'] }, false], [{ neq: [f('none'), null] }, false], [{ eq: [f('hidden'), null] }, true],
    [{ lt: [f('m'), f('n')] }, true], [{ lte: [7, f('n')] }, true], [{ gt: [f('none'), 0] }, false], [{ lt: [f('none'), 0] }, false], [{ gte: ['b', 'a'] }, true], [{ lt: ['a', 1] }, false],
    [{ lt: ['1990', '1990-05-01'] }, false], [{ lte: ['1990', '1990-05-01'] }, true], [{ lt: ['1989', '1990-05-01'] }, true], [{ gt: ['1991-01', '1990-05-01'] }, true],
    [{ in: [f('n'), 1, 7] }, true], [{ in: [f('n'), 1] }, false], [{ contains: [f('list'), 'x'] }, true], [{ contains: [f('list'), 'z'] }, false], [{ contains: [f('a'), 'L'] }, false],
    [{ and: [f('yes'), true] }, true], [{ and: [true, null] }, false], [{ or: [false, f('yes')] }, true], [{ or: ['x', 1] }, false], [{ not: null }, true], [{ not: f('yes') }, false],
    [{ empty: f('none') }, true], [{ empty: f('list') }, false], [{ if: [f('yes'), 'y', 'n'] }, 'y'], [{ if: [null, 'y', 'n'] }, 'n'],
    [{ add: [f('n'), f('m'), 1] }, 10], [{ add: [f('n'), f('none')] }, null], [{ subtract: [f('m'), f('n')] }, -5], [{ multiply: [f('n'), f('m')] }, 14],
    [{ divide: [f('n'), f('m')] }, 3.5], [{ divide: [1, 0] }, null], [{ min: [f('n'), f('none'), f('m')] }, 2], [{ max: ['2026-01-01', '2026-02-01'] }, '2026-02-01'], [{ min: [1, 'a'] }, null], [{ round: 2.5 }, 3],
    [{ multiply: [1e300, 1e300] }, null], [{ length: f('a') }, 8], [{ length: f('list') }, 2], [{ length: 5 }, null], [{ concat: [f('a'), ' ', f('n'), f('none'), true] }, 'Lạng Sơn 7'],
    [{ addDays: [f('d'), 1] }, '2008-03-01'], [{ addMonths: [f('d'), 12] }, '2009-02-28'], [{ addYears: [f('d'), 18] }, '2026-02-28'], [{ addDays: [f('y'), 1] }, null], [{ addDays: [f('d'), 0.5] }, null],
    [{ daysBetween: [f('d'), '2008-03-01'] }, 1], [{ monthsBetween: [f('d'), '2008-04-28'] }, 1], [{ yearsBetween: [f('d'), { today: true }] }, 18], [{ yearOf: f('y') }, 1990], [{ yearOf: f('a') }, null],
    [{ dateInWords: '2026-04-01' }, 'Ngày một, tháng tư, năm hai nghìn không trăm hai mươi sáu'], [{ dateInWords: f('y') }, null],
    [{ count: { group: 'rows' } }, 3], [{ count: { group: 'rows', where: { eq: [f('rows.t'), 'a'] } } }, 2], [{ some: { group: 'rows', where: { gt: [f('rows.v'), 4] } } }, true],
    [{ every: { group: 'rows', where: { not: { empty: f('rows.v') } } } }, false], [{ every: { group: 'rows', where: { lt: [f('rows.v'), f('n')] } } }, false],
    [{ sum: { group: 'rows', of: f('rows.v') } }, 6], [{ sum: { group: 'rows', of: { multiply: [f('rows.v'), f('m')] }, where: { eq: [f('rows.t'), 'b'] } } }, 10],
  ])('%j is %j', (expression, expected) => { expect(evaluate(expression)).toEqual(expected); });

  it.each<[unknown, string]>([
    [{ field: 'nobody' }, 'unknown_reference'], [{ field: 'rows' }, 'unknown_reference'], [{ field: 'rows.v' }, 'reference_out_of_scope'], [{ field: 'rows.0.v' }, 'unknown_reference'], [{ field: 'constructor' }, 'unknown_reference'],
    [{ identity: 'password' }, 'unknown_reference'], [{ count: { group: 'a' } }, 'not_a_group'], [{ count: { group: 'nobody' } }, 'unknown_reference'], [{ count: { group: 'rows', of: 1 } }, 'bad_expression'], [{ sum: { group: 'rows' } }, 'bad_expression'],
    [{ eq: [1] }, 'bad_expression'], [{ eq: [1, 2], neq: [1, 2] }, 'bad_expression'], [{}, 'bad_expression'], [{ eval: 'x' }, 'bad_expression'], [{ toString: [] }, 'bad_expression'], [[1, 2], 'bad_expression'], [{ today: false }, 'bad_expression'], [{ and: [] }, 'bad_expression'],
  ])('%j is no expression: %s', (expression, code) => {
    const problems = checkDefinition(formWith(...FIELDS, text('x', { computed: expression })));
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]!.pointer).toContain('/steps/0/sections/0/fields/10/computed');
  });

  it('is refused when it is too deep or too large', () => {
    const deep = Array.from({ length: 40 }).reduce<FormExpression>((inner) => ({ not: inner }), true);
    const large: FormExpression = { or: Array.from({ length: 300 }, () => ({ not: true })) };
    expect(checkDefinition(formWith(text('x', { visible: deep }))).map(({ code }) => code)).toContain('too_deep');
    expect(checkDefinition(formWith(text('x', { visible: large })))[0]?.code).toBe('too_large');
  });

  it('never makes the checker throw, whatever it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (expression) => { expect(Array.isArray(checkDefinition(formWith(...FIELDS, text('x', { visible: expression, required: expression }))))).toBe(true); }));
  });
});
