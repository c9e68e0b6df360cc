import { describe, expect, it } from 'vitest';
import { addRow, compileForm, createFormState, fieldView, initialValues, moveRow, pointerOf, removeRow, segmentsOf, setValue, submitValues, validate, valueAt, visibleFields, visibleSections, visibleSteps, type FormState } from '../index.js';
import { CONTEXT, field, formWith, group, text, words } from '../testing/forms.js';

const start = (fields: Parameters<typeof formWith>, values = {}, context = CONTEXT): FormState => createFormState(compileForm(formWith(...fields)), values, context);
const errors = (state: FormState): string[] => validate(state).map(({ pointer, code }) => `${pointer} ${code}`);
const f = (name: string) => ({ field: name });

describe('a state', () => {
  const fields = [field('kind', 'choice', { options: [{ value: 'a', label: words('a') }, { value: 'b', label: words('b') }] }), text('only_a', { visible: { eq: [f('kind'), 'a'] }, required: true })] as Parameters<typeof formWith>;

  it('is not changed by a change, and shares the cells that stayed the same', () => {
    const before = start(fields, { kind: 'a' });
    const after = setValue(before, '/only_a', 'x');
    expect(valueAt(before, '/only_a')).toBe(null);
    expect(valueAt(after, '/only_a')).toBe('x');
    expect(fieldView(after, '/kind').cell).toBe(fieldView(before, '/kind').cell);
  });

  it('is the same when nothing changes', () => {
    const state = start(fields, { kind: 'a' });
    expect(setValue(state, '/kind', 'a')).toBe(state);
  });

  it('keeps what was typed in a field that hides, gives it back, and does not hand it in', () => {
    const typed = setValue(start(fields, { kind: 'a' }), '/only_a', 'x');
    const hidden = setValue(typed, '/kind', 'b');
    expect(submitValues(hidden)).toEqual({ kind: 'b' });
    expect(errors(hidden)).toEqual([]);
    expect(submitValues(setValue(hidden, '/kind', 'a'))).toEqual({ kind: 'a', only_a: 'x' });
  });

  it('lists answers that have no place instead of losing them', () => {
    expect(start(fields, { kind: 'a', old: 1, only_a: 'x' }).unplaced).toEqual([{ pointer: '/old', value: 1 }]);
  });

  it('says clearly when the page asks for a field that is not there', () => {
    for (const pointer of ['/nobody', '', 'kind', '/kind/0', '/__proto__', '/constructor']) expect(() => setValue(start(fields), pointer, 1), pointer).toThrow(RangeError);
  });

  it('shows steps and sections only when their conditions hold', () => {
    const definition = formWith(field('more', 'yes_no'));
    const second = { id: 't', title: words('t'), visible: { eq: [f('more'), true] }, sections: [{ id: 'q', visible: true, fields: [text('x', { required: true })] }] };
    const state = createFormState(compileForm({ ...definition, steps: [...definition.steps, second] }), {}, CONTEXT);
    expect([visibleSteps(state), visibleSections(state), errors(state)]).toEqual([['s'], ['/steps/0/sections/0'], []]);
    const more = setValue(state, '/more', true);
    expect([visibleSteps(more), visibleSections(more), errors(more)]).toEqual([['s', 't'], ['/steps/0/sections/0', '/steps/1/sections/0'], ['/x required']]);
    expect(validate(more, { step: 's' })).toEqual([]);
    expect(visibleFields(more, { step: 't' }).map(({ pointer }) => pointer)).toEqual(['/x']);
  });
});

describe('repeated rows', () => {
  const rows = [group('kids', [text('name', { required: true }), field('id', 'identity_number'), field('age', 'number', { default: 1 })], { minRows: 1, maxRows: 3, uniqueBy: ['id'] }), field('total', 'number', { computed: { sum: { group: 'kids', of: f('kids.age') } } })] as Parameters<typeof formWith>;
  const kids = (...names: string[]) => ({ kids: names.map((name, at) => ({ name, id: `02021500000${at}`, age: at + 1 })) });
  const names = (state: FormState): unknown => (submitValues(state)['kids'] as { name: string }[]).map(({ name }) => name);

  it('begin with the least number of them and their defaults', () => {
    const form = compileForm(formWith(...rows));
    expect(initialValues(form, CONTEXT)).toEqual({ kids: [{ age: 1 }] });
  });

  it('are added, moved and removed with their keys, and all that counts them follows', () => {
    const state = start(rows, kids('A', 'B'));
    const keys = (of: FormState): number[] => fieldView(of, '/kids').cell.rows.map(({ key }) => key);
    const added = setValue(addRow(state, '/kids', 0), '/kids/0/name', 'C');
    expect([names(added), valueAt(added, '/total')]).toEqual([['C', 'A', 'B'], 4]);
    const moved = moveRow(added, '/kids', 0, 2);
    expect(names(moved)).toEqual(['A', 'B', 'C']);
    expect([...keys(moved)].sort()).toEqual([...keys(added)].sort());
    const removed = removeRow(moved, '/kids', 0);
    expect([names(removed), valueAt(removed, '/total')]).toEqual([['B', 'C'], 3]);
  });

  it('are not more than the group takes, and too few or too many are said', () => {
    const full = start(rows, kids('A', 'B', 'C'));
    expect(addRow(full, '/kids')).toBe(full);
    expect(errors(start(rows, {}))).toEqual(['/kids too_few']);
    expect(errors(start(rows, kids('A', 'B', 'C', 'D')))).toContain('/kids too_many');
  });

  it('are unlike one another where they must be; the later one is marked', () => {
    const state = setValue(start(rows, kids('A', 'B')), '/kids/1/id', ' 020 215 000 000');
    expect(errors(state)).toEqual(['/kids/1/id duplicate']);
    expect(errors(removeRow(state, '/kids', 0))).toEqual([]);
  });

  it('move only within their group', () => {
    const state = start(rows, kids('A'));
    expect(() => removeRow(state, '/kids', 1)).toThrow(RangeError);
    expect(() => moveRow(state, '/kids', 0, 1)).toThrow(RangeError);
    expect(() => addRow(state, '/total')).toThrow(RangeError);
  });

  it('are refused as a whole when they are no list of objects', () => {
    expect(errors(start(rows, { kids: [1] }))).toEqual(['/kids type']);
    expect(errors(start(rows, { kids: Array.from({ length: 501 }, () => ({})) }))).toEqual(['/kids type']);
  });
});

describe('a field from sign-in', () => {
  const fields = [text('name', { prefill: { claim: 'fullName', locked: true }, characters: 'person_name' }), field('phone', 'phone', { prefill: { claim: 'phone' } })] as Parameters<typeof formWith>;
  const context = { ...CONTEXT, identity: { fullName: 'Lý Thị Mai', phone: '+84 912 345 678' } };

  it('has the claim; a locked one always, an open one until it is changed', () => {
    const form = compileForm(formWith(...fields));
    const state = createFormState(form, initialValues(form, context), context);
    expect(submitValues(state)).toEqual({ name: 'Lý Thị Mai', phone: '0912345678' });
    expect(setValue(state, '/name', 'X')).toBe(state);
    expect(submitValues(createFormState(form, { name: 'Kẻ Khác', phone: '' }, context))).toEqual({ name: 'Lý Thị Mai' });
  });

  it('is free when the claim is not known or does not fit', () => {
    expect(submitValues(start(fields, { name: 'Ai Đó' }))).toEqual({ name: 'Ai Đó' });
    expect(submitValues(start(fields, { name: 'Ai Đó' }, { ...CONTEXT, identity: { fullName: '12345' } }))).toEqual({ name: 'Ai Đó' });
  });
});

describe('an address', () => {
  const units = (code: string, day: string) => (code === '05986' ? { tier: 'commune' as const, parentCode: day < '2025-07-01' ? '183' : '20' } : code === '99999' ? null : undefined);
  const at = (values: object, kind = 'historic'): string[] => errors(start([field('o', 'address', { units: kind, required: true })] as Parameters<typeof formWith>, { o: values }, { ...CONTEXT, units } as typeof CONTEXT));

  it.each<[string, object, string[]]>([
    ['of today', { province: '20', commune: '05986' }, []],
    ['of today on an old paper without its district', { asOf: '2020-01-01', province: '20', commune: '05986' }, ['/o/district required']],
    ['of an old paper', { asOf: '2020-01-01', province: '20', district: '183', commune: '05986' }, []],
    ['of an old province today', { province: '02', commune: '00001' }, ['/o/province unit_unknown']],
    ['of an old province on an old paper', { asOf: '2020-01-01', province: '02', district: '024', commune: '00001' }, []],
    ['in another province', { province: '22', commune: '05986' }, ['/o/commune unit_parent']],
    ['of a commune that is none', { province: '20', commune: '99999' }, ['/o/commune unit_unknown']],
    ['with a code that is none', { province: 'x', commune: '1' }, ['/o/province unit_format', '/o/commune unit_format']],
    ['that is empty', {}, ['/o/province required', '/o/commune required']],
    ['with a day to come', { asOf: '2030-01-01', province: '20', commune: '05986' }, ['/o/asOf date_too_late']],
  ])('%s', (_name, values, expected) => { expect(at(values)).toEqual(expected); });

  it('drops a district of an address of today', () => {
    const state = start([field('o', 'address', { units: 'historic' })] as Parameters<typeof formWith>, { o: { province: '20', district: '183', commune: '05986' } });
    expect(submitValues(state)).toEqual({ o: { province: '20', commune: '05986' } });
  });

  it('may be left out unless it is required, but not half', () => {
    const state = start([field('o', 'address')] as Parameters<typeof formWith>);
    expect(errors(state)).toEqual([]);
    expect(errors(setValue(state, '/o/province', '20'))).toEqual(['/o/commune required']);
    expect(submitValues(setValue(state, '/o', { province: '20', commune: '05986' }))).toEqual({ o: { province: '20', commune: '05986' } });
  });
});

describe('a pointer', () => {
  it.each([[['a', 0, 'b/c~d'], '/a/0/b~1c~0d'], [[], '']])('of %j is %s and back', (segments, pointer) => {
    expect(pointerOf(...segments)).toBe(pointer);
    expect(segmentsOf(pointer)).toEqual(segments.map(String));
  });
});
