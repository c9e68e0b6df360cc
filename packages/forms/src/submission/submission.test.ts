import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSubmission, compileForm, createFormState, optionsOf, setValue, submitValues, validate } from '../index.js';
import { CONTEXT, field, formWith, group, text } from '../testing/forms.js';

const form = compileForm(formWith(
  text('a', { maxLength: 20 }), field('lines', 'multiline'), field('n', 'number', { decimals: 2 }), field('m', 'money', { minimum: 1000 }), field('p', 'person', { parts: ['fullName', 'identityNumber'] }), field('id', 'identity_number', { accepts: ['old_id'] }),
  field('file', 'attachment', { maxFiles: 1, accept: ['image/*', 'application/pdf'], maxBytes: 100 }), group('g', [text('x')]), field('yes', 'yes_no'), field('tel', 'phone'),
  field('part', 'date', { precisions: ['year', 'month'] }), field('sex', 'choice', { list: 'sex' }), { id: 'note', type: 'static', text: { vi: 'x' } },
));
const verdict = (values: unknown): unknown => { const result = checkSubmission(form, values, CONTEXT); return result.ok ? result.values : result.violations.map(({ pointer, code }) => `${pointer} ${code}`); };
const file = (more: object = {}) => ({ uploadId: 'u', name: 'ảnh.png'.normalize('NFD'), size: 5, mediaType: 'image/png', ...more });

describe('a submission', () => {
  it.each<[string, unknown, unknown]>([
    ['trims and composes text', { a: '  Lạng Sơn '.normalize('NFD') }, { a: 'Lạng Sơn' }],
    ['drops what hides in text', { a: 'x\u200by\ufeff' }, { a: 'xy' }],
    ['keeps lines', { lines: 'một\r\nhai' }, { lines: 'một\nhai' }],
    ['writes numbers of identity and telephone in one form', { id: '081 234 567', tel: '+84 912.345.678' }, { id: '081234567', tel: '0912345678' }],
    ['leaves empty answers out', { a: '', n: null, g: [], p: {} }, {}],
    ['keeps no more of a file than it should', { file: [file({ evil: 1 })] }, { file: [{ uploadId: 'u', name: 'ảnh.png'.normalize('NFC'), size: 5, mediaType: 'image/png' }] }],
    ['takes old dates as far as they are known', { part: '1950' }, { part: '1950' }],
  ])('%s', (_name, values, expected) => { expect(verdict(values)).toEqual(expected); });

  it.each<[string, unknown, string]>([
    ['no object', [], ' type'], ['nothing', null, ' type'], ['a number as text', { n: '5' }, '/n type'], ['text as a number', { a: 5 }, '/a type'], ['too many digits', { n: 1.005 }, '/n decimals'], ['a part of a đồng', { m: 1000.5 }, '/m decimals'],
    ['too little money', { m: 999 }, '/m minimum'], ['a number beyond all', { m: 1e300 }, '/m decimals'], ['turned text', { a: 'x\u202ey' }, '/a characters'], ['half a character', { a: '\ud800' }, '/a characters'], ['a control character', { a: 'a\u0007b' }, '/a characters'], ['a line in a line', { a: 'a\nb' }, '/a characters'],
    ['a text too long', { a: 'x'.repeat(21) }, '/a max_length'], ['another kind of number', { id: '020195001234' }, '/id identity_kind'], ['a whole date where years do', { part: '1950-01-01' }, '/part date_precision'], ['no date', { part: '1950-13' }, '/part date'],
    ['no option', { sex: 'x' }, '/sex not_an_option'], ['a person that is text', { p: 'x' }, '/p type'], ['half a person', { p: { fullName: 'An' } }, '/p/identityNumber required'], ['a stranger', { b: 1 }, '/b unknown_field'], ['a stranger in a row', { g: [{ y: 1 }] }, '/g/0/y unknown_field'], ['a stranger in a person', { p: { fullName: 'An', identityNumber: '020195001234', z: 1 } }, '/p/z unknown_field'],
    ['an answer to a note', { note: 'x' }, '/note unknown_field'], ['a dotted key', { 'p.fullName': 'x' }, '/p.fullName unknown_field'],
    ['two files', { file: [file(), file({ uploadId: 'v' })] }, '/file too_many'], ['a file twice', { file: [file(), file()] }, '/file duplicate'], ['a file of another type', { file: [file({ mediaType: 'text/html' })] }, '/file/0 file_type'], ['a file too large', { file: [file({ size: 101 })] }, '/file/0 file_size'], ['no file', { file: ['x'] }, '/file type'],
  ])('refuses %s', (_name, values, expected) => { expect(verdict(values)).toContain(expected); });

  it.each<[string, unknown, string]>([
    ['the prototype as a key', JSON.parse('{"a":"x","__proto__":{"polluted":1}}'), ' forbidden_key'],
    ['a constructor deep inside', JSON.parse('{"g":[{"constructor":{"prototype":{}}}]}'), '/g/0 forbidden_key'],
    ['a deep answer', { a: Array.from({ length: 50 }).reduce((inner) => [inner], 1) }, 'too_deep'],
    ['a huge list', { g: Array.from({ length: 3000 }, () => ({})) }, '/g too_large'],
    ['a huge text', { a: 'x'.repeat(200_000) }, '/a too_large'],
    ['very many values', { g: Array.from({ length: 1900 }, () => ({ x: Array.from({ length: 100 }, () => 1) })) }, 'too_large'],
    ['a date object', { a: new Date(0) }, '/a type'],
    ['a number that is none', { n: NaN }, '/n type'],
  ])('refuses %s', (_name, values, expected) => { expect(String(verdict(values))).toContain(expected); });

  it('touches no prototype and throws at nothing', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true, maxDepth: 4 }), (values) => {
      expect(typeof checkSubmission(form, values, CONTEXT).ok).toBe('boolean');
      expect(Object.keys(Object.prototype)).toEqual([]);
    }), { numRuns: 1000 });
    expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
  });

  it('says what was wrong, never what was typed', () => {
    const result = checkSubmission(form, { a: 'x'.repeat(30), m: 1 }, CONTEXT);
    expect(result).toEqual({ ok: false, violations: [{ pointer: '/a', code: 'max_length', params: { limit: 20 } }, { pointer: '/m', code: 'minimum', params: { limit: 1000 } }] });
  });
});

describe('a whole with the wrong type', () => {
  const own = compileForm(formWith(field('p', 'person', { parts: ['fullName', 'phone'], fromIdentity: true })));
  const context = { ...CONTEXT, identity: { fullName: 'Lý Thị Mai' } };

  it('is handed in as it is, so that the gateway refuses it too', () => {
    const state = createFormState(own, { p: 'abc' }, context);
    expect(submitValues(state)).toEqual({ p: 'abc' });
    expect(validate(state)).toContainEqual({ pointer: '/p', code: 'type' });
  });

  it('is gone as soon as one of its parts is filled in', () => {
    const state = setValue(createFormState(own, { p: 'abc' }, context), '/p/phone', '0912345678');
    expect(submitValues(state)).toEqual({ p: { fullName: 'Lý Thị Mai', phone: '0912345678' } });
    expect(validate(state)).toEqual([]);
  });
});

describe('lists of options', () => {
  it.each([['sex', 3], ['ethnic_group', 54], ['country', 249], ['province', 34], ['license_class', 24]] as const)('%s has %i, each once and with words', (list, count) => {
    const options = optionsOf(list);
    expect(options.length).toBe(count);
    expect(new Set(options.map(({ value }) => value)).size).toBe(count);
    expect(options.every(({ label }) => label.vi.trim() !== '')).toBe(true);
  });

  it('name countries in three languages', () => {
    expect(optionsOf('country').find(({ value }) => value === 'CN')!.label).toEqual({ vi: 'Trung Quốc', en: 'China', 'zh-Hans': '中国' });
  });
});
