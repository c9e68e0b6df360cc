import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDefinition, checkSubmission, compileForm, createFormState, fieldView, setValue, validate } from '../index.js';
import type { FormField } from '@dvcqg/openapi';
import { CONTEXT } from '../testing/forms.js';
import { COMMON_PART } from '../definitions/common-part.js';
import { definitionOf } from '../definitions/index.js';
import { plainText } from './component.js';
import { formioKeysOf, fromFormioValues, FormioFault, importFormio, toFormData, toFormioValues } from './index.js';

const input = (type: string, key: string, more: object = {}) => ({ type, key, label: key, input: true, ...more });
const fieldsOf = (imported: ReturnType<typeof importFormio>): FormField[] => imported.definition.steps.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
const only = (component: object) => { const imported = importFormio([component]); return { field: fieldsOf(imported)[0] as unknown as Record<string, unknown> | undefined, notes: imported.notCarriedOver.map(({ reason }) => reason) }; };

const DOSSIER = {
  title: 'Đơn đề nghị', name: 'don-de-nghi', display: 'wizard',
  components: [
    { type: 'panel', key: 'page1', title: 'Người nộp', components: [
      input('radio', 'chonDoiTuong', { values: [{ value: 'ca_nhan', label: 'Cá nhân' }, { value: 'to_chuc', label: 'Tổ chức' }], validate: { required: true } }),
      { type: 'columns', key: 'cols', columns: [{ components: [input('textfield', 'fullname', { validate: { required: true, maxLength: 100 } })] }, { components: [input('textfield', 'identityNumber', { inputMask: '999999999999' })] }] },
      input('textfield', 'taxCode', { conditional: { show: true, when: 'chonDoiTuong', eq: 'to_chuc' }, validate: { required: true } }),
      input('container', 'noiO', { components: [input('textfield', 'soNha'), input('day', 'tuNgay', { dayFirst: true, fields: { day: { required: false }, month: { required: false } } })] }),
    ] },
    { type: 'panel', key: 'page2', title: 'Hàng hóa', conditional: { show: false, when: 'chonDoiTuong', eq: 'ca_nhan' }, components: [
      input('datagrid', 'hang', { validate: { minLength: 1 }, components: [
        input('textfield', 'ten', { validate: { required: true } }), input('currency', 'gia', { currency: 'VND', validate: { min: 1 } }),
        input('checkbox', 'khac'), input('textarea', 'ghiChu', { conditional: { show: true, when: 'hang.khac', eq: 'true' } }),
      ] }),
      input('selectboxes', 'kemTheo', { values: [{ value: 'a', label: 'A' }, { value: 'b', label: 'B' }] }),
      input('datetime', 'ngay', { enableTime: false }), input('file', 'tep', { multiple: true, filePattern: '.pdf,.jpg', fileMaxSize: '5MB' }),
      { type: 'content', html: '<p>Đọc <b>kỹ</b> &amp; ký<script>alert(1)</script></p>' }, input('button', 'submit', { action: 'submit' }),
    ] },
  ],
};

const DATA = {
  chonDoiTuong: 'to_chuc', fullname: 'Lý Thị Mai', identityNumber: '020195001234', taxCode: '0100100079', noiO: { soNha: '12', tuNgay: '00/00/1995' },
  hang: [{ ten: 'Cam', gia: 1000, khac: true, ghiChu: 'ngon' }, { ten: 'Quýt', gia: 2000, khac: false }], kemTheo: { a: true },
  ngay: '2026-11-22T00:00:00+07:00', tep: [{ storage: 'url', name: 'u1', originalName: 'đơn.pdf', size: 10, type: 'application/pdf' }],
};

describe('a whole Form.io wizard', () => {
  const imported = importFormio(DOSSIER);
  const form = compileForm(imported.definition);

  it('becomes steps, fields and groups, and loses nothing but scripts', () => {
    expect(imported.definition.steps.map(({ title }) => title.vi)).toEqual(['Người nộp', 'Hàng hóa']);
    expect(fieldsOf(imported).map(({ id, type }) => `${id} ${type}`)).toEqual([
      'chonDoiTuong choice', 'fullname text', 'identityNumber identity_number', 'taxCode tax_code', 'noiO_soNha text', 'noiO_tuNgay date',
      'hang group', 'kemTheo multi_choice', 'ngay date', 'tep attachment', 'static_text_1 static',
    ]);
    expect(imported.notCarriedOver).toEqual([]);
  });

  it("round-trips the values under Form.io's own keys", () => {
    const values = fromFormioValues(imported.keys, { data: DATA });
    expect(values).toMatchObject({ noiO_soNha: '12', noiO_tuNgay: '1995', kemTheo: ['a'], ngay: '2026-11-22' });
    expect(toFormioValues(imported.keys, values)).toEqual({ ...DATA, tep: [{ storage: 'url', name: 'u1', originalName: 'đơn.pdf', size: 10, type: 'application/pdf' }] });
  });

  it('accepts the values that Form.io accepted', () => {
    expect(checkSubmission(form, fromFormioValues(imported.keys, { data: DATA }), CONTEXT)).toMatchObject({ ok: true });
  });

  it('keeps conditions: of fields, of pages, and within a row', () => {
    let state = createFormState(form, fromFormioValues(imported.keys, { data: DATA }), CONTEXT);
    expect([fieldView(state, '/taxCode').cell.visible, fieldView(state, '/hang').cell.visible, fieldView(state, '/hang/0/ghiChu').cell.visible, fieldView(state, '/hang/1/ghiChu').cell.visible]).toEqual([true, true, true, false]);
    state = setValue(state, '/chonDoiTuong', 'ca_nhan');
    expect([fieldView(state, '/taxCode').cell.visible, fieldView(state, '/hang').cell.visible]).toEqual([false, false]);
  });

  it('keeps checks', () => {
    const wrong = fromFormioValues(imported.keys, { data: { ...DATA, hang: [{ gia: 0 }], tep: [{ name: 'u', originalName: 'a.exe', size: 6_000_000, type: 'application/x-dosexec' }] } });
    expect(validate(createFormState(form, wrong, CONTEXT)).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(['/hang/0/ten required', '/hang/0/gia minimum', '/tep/0 file_type', '/tep/0 file_size']);
  });

  it('writes and reads the names of a browser form, nested ones too', () => {
    const values = fromFormioValues(imported.keys, { data: DATA });
    const flat = toFormData(imported.keys, values);
    expect(flat).toMatchObject({ 'data[identityNumber]': '020195001234', 'data[noiO][soNha]': '12', 'data[hang][1][ten]': 'Quýt', 'data[kemTheo][a]': 'true' });
    const { tep: _files, ...others } = values;
    expect(fromFormioValues(imported.keys, flat)).toMatchObject(others);
  });
});

describe('the common part of the national portal', () => {
  it('has the names that the portal and its helpers use', () => {
    const keys = formioKeysOf(definitionOf(COMMON_PART));
    const flat = toFormData(keys, { fullname: 'Lý Thị Mai', identityNumber: '020195001234', contact: { province: '20', commune: '05983', detail: 'Thôn' } });
    expect(flat).toEqual({ 'data[fullname]': 'Lý Thị Mai', 'data[identityNumber]': '020195001234', 'data[province]': '20', 'data[district]': '05983', 'data[address]': 'Thôn' });
    expect(fromFormioValues(keys, flat)).toMatchObject({ contact: { province: '20', commune: '05983', detail: 'Thôn' } });
  });
});

describe('single components', () => {
  it.each([
    ['a text with limits', input('textfield', 'a', { validate: { minLength: 2, maxLength: 9, pattern: '^[A-Z]+$' }, placeholder: 'x', tooltip: 'y' }), { type: 'text', minLength: 2, maxLength: 9, pattern: '^[A-Z]+$' }],
    ['a number', input('number', 'a', { validate: { min: 1, max: 5 }, decimalLimit: 2, suffix: 'kg' }), { type: 'number', minimum: 1, maximum: 5, decimals: 2, unit: { vi: 'kg' } }],
    ['đồng', input('currency', 'a', { currency: 'VND' }), { type: 'money' }],
    ['dollars', input('currency', 'a', { currency: 'USD' }), { type: 'number', decimals: 2, unit: { vi: 'USD' } }],
    ['a list', input('select', 'a', { data: { values: [{ value: 1, label: 'Một' }] } }), { type: 'choice', options: [{ value: '1', label: { vi: 'Một' } }] }],
    ['a list with several', input('select', 'a', { multiple: true, data: { values: [{ value: 'x', label: 'X' }] } }), { type: 'multi_choice' }],
    ['a tick', input('checkbox', 'a'), { type: 'yes_no' }],
    ['a tick that must be set', input('checkbox', 'a', { validate: { required: true } }), { type: 'consent', required: true }],
    ['an e-mail address', input('email', 'a'), { type: 'email' }],
    ['a telephone', input('phoneNumber', 'a'), { type: 'phone' }],
    ['a mask', input('textfield', 'a', { inputMask: '99-AA' }), { type: 'text', pattern: '[0-9][0-9]\\-[A-Z][A-Z]' }],
    ['a first value', input('textfield', 'a', { defaultValue: 'x', disabled: true }), { default: 'x', readonly: true }],
    ['computed by JSON logic', input('number', 'a', { calculateValue: { '+': [1, 2] } }), { computed: { add: [1, 2] } }],
    ['a key that is no identifier', input('textfield', '9-a.b'), { id: 'a_b', externalKey: '9-a.b' }],
  ])('%s', (_name, component, expected) => {
    const { field, notes } = only(component);
    expect(field).toMatchObject(expected);
    expect(notes).toEqual([]);
  });

  it.each([
    ['a script that decides whether it shows', input('textfield', 'a', { customConditional: 'show = true' }), 'customConditional'],
    ['a check by script', input('textfield', 'a', { validate: { custom: 'valid = true' } }), 'script'],
    ['a computed value by script', input('textfield', 'a', { calculateValue: 'value = 1' }), 'script'],
    ['a pattern with look-ahead', input('textfield', 'a', { validate: { pattern: '(?=x)x' } }), 'pattern'],
    ['a list from a server', input('select', 'a', { dataSrc: 'url' }), 'elsewhere'],
    ['an unknown component', input('survey', 'a'), 'survey'],
    ['a condition on nothing', input('textfield', 'a', { conditional: { show: true, when: 'nowhere', eq: '1' } }), 'nowhere'],
    ['a key of the prototype', input('textfield', '__proto__'), 'key'],
    ['a time of day', input('datetime', 'a', { enableTime: true }), 'time'],
    ['a drawing', input('signature', 'a'), 'drawing'],
    ['a default that does not fit', input('select', 'a', { defaultValue: 'z', data: { values: [{ value: 'x', label: 'X' }] } }), 'bad_default'],
  ])('%s is listed as not carried over', (_name, component, word) => {
    const { notes } = only(component);
    expect(notes.join()).toContain(word);
  });

  it('breaks a circle of conditions and says so', () => {
    const imported = importFormio([input('textfield', 'a', { conditional: { show: true, when: 'b', eq: 'x' } }), input('textfield', 'b', { conditional: { show: true, when: 'a', eq: 'x' } })]);
    expect(checkDefinition(imported.definition)).toEqual([]);
    expect(imported.notCarriedOver.map(({ reason }) => reason).join()).toContain('cycle');
  });

  it.each([
    [{ '==': [{ var: 'data.a' }, 'x'] }, { eq: [{ field: 'a' }, 'x'] }],
    [{ and: [{ '!=': [{ var: 'data.a' }, 'x'] }, { '>': [{ var: 'data.n' }, 3] }] }, { and: [{ not: { eq: [{ field: 'a' }, 'x'] } }, { gt: [{ field: 'n' }, 3] }] }],
    [{ in: [{ var: 'data.a' }, ['x', 'y']] }, { in: [{ field: 'a' }, 'x', 'y'] }],
  ])('reads the JSON logic %j', (json, expected) => {
    const imported = importFormio([input('textfield', 'a'), input('number', 'n'), input('textfield', 'c', { conditional: { json } })]);
    expect(fieldsOf(imported)[2]!.visible).toEqual(expected);
  });

  it('shows a section whose condition reads something that was not carried over', () => {
    const imported = importFormio([{ type: 'panel', title: 'P', conditional: { show: true, when: 's', eq: 'x' }, components: [input('textfield', 'a')] }, input('survey', 's')]);
    expect(imported.definition.steps[0]!.sections[0]).not.toHaveProperty('visible');
    expect(imported.notCarriedOver.map(({ reason }) => reason).join()).toContain('unknown_reference');
  });

  it('leaves out a grid without fields, its key too', () => {
    const imported = importFormio([input('datagrid', 'g'), input('textfield', 'a')]);
    expect([fieldsOf(imported).map(({ id }) => id), imported.keys.map(({ id }) => id)]).toEqual([['a'], ['a']]);
  });

  it('says where a thing was lost, also inside columns and tables', () => {
    const { notCarriedOver } = importFormio({ components: [{ type: 'columns', columns: [{ components: [] }, { components: [input('survey', 's')] }] }, { type: 'table', rows: [[{ components: [input('tree', 't')] }]] }] });
    expect(notCarriedOver.map(({ pointer }) => pointer)).toEqual(['/components/0/columns/1/components/0', '/components/1/rows/0/0/components/0']);
  });
});

describe('whatever comes in', () => {
  it.each([null, 1, 'x', {}, [], { components: {} }, { components: ['x'] }])('%j is refused clearly', (json) => {
    expect(() => importFormio(json)).toThrow(FormioFault);
  });

  it('becomes a sound definition, however odd the components', () => {
    const odd = fc.record({
      type: fc.constantFrom('textfield', 'number', 'select', 'radio', 'selectboxes', 'checkbox', 'day', 'datetime', 'file', 'panel', 'container', 'datagrid', 'content', 'button', 'hidden', 'x'),
      key: fc.oneof(fc.constantFrom('a', 'b', 'a.b', '__proto__', ''), fc.string({ maxLength: 5 })), label: fc.anything(), defaultValue: fc.anything(), validate: fc.anything(), values: fc.anything(), data: fc.anything(), calculateValue: fc.anything(),
      conditional: fc.oneof(fc.anything(), fc.record({ show: fc.boolean(), when: fc.constantFrom('a', 'b'), eq: fc.anything() })), components: fc.anything(), fields: fc.anything(), title: fc.anything(), html: fc.string(),
    }, { requiredKeys: ['type', 'key'] });
    fc.assert(fc.property(fc.array(odd, { minLength: 1, maxLength: 6 }), (components) => {
      expect(checkDefinition(importFormio({ components }).definition)).toEqual([]);
    }), { numRuns: 500 });
  });
});

describe('markup as text', () => {
  it.each([
    ['<p>Một</p><p>Hai</p>', 'Một\nHai'], ['a<script>alert("<b>")</script>b', 'ab'], ['<img src=x onerror=alert(1)>', ''], ['&lt;b&gt; &#84; &amp;', '<b> T &'],
    ['a < b', 'a'], ['<style>p{}</style>x', 'x'], ['<script>', ''], ['<b', ''],
  ])('%j is %j', (html, expected) => { expect(plainText(html)).toBe(expected); });
});
