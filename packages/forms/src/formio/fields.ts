import type { FormField, FormIdentityClaim, FormOption, FormText } from '@dvcqg/openapi';
import { isRecord, own } from '../json.js';
import { compilePattern } from '../pattern/pattern.js';
import { numberOf, plainText, recordOf, textOf, type Component } from './component.js';

/** What a component becomes beyond what all fields have; `notes` says what it loses. */
export interface Carried {
  readonly type: FormField['type'];
  readonly more: Readonly<Record<string, unknown>>;
  readonly notes: readonly string[];
}

type Convert = (component: Component) => Carried;

const made = (type: FormField['type'], more: object = {}, notes: readonly string[] = []): Carried => ({ type, more: { ...more }, notes });
const some = <T>(name: string, value: T | undefined): Readonly<Record<string, T>> => (value === undefined ? {} : { [name]: value });
const words = (vi: string): FormText => ({ vi });
const positive = (value: unknown): number | undefined => { const number = numberOf(value); return number !== undefined && number > 0 && Number.isInteger(number) ? number : undefined; };

/** Keys that the national portal uses in all its forms. */
const NATIONAL: Readonly<Record<string, readonly [type: FormField['type'] | null, claim?: FormIdentityClaim, locked?: boolean]>> = {
  fullname: [null, 'fullName', true], birthday: [null, 'birthDate', true], identityNumber: ['identity_number', 'identityNumber', true],
  ownerIdentityNumber: ['identity_number'], taxCode: ['tax_code', 'taxCode'], phoneNumber: ['phone', 'phone'], email: ['email', 'email'], organization: [null, 'organizationName'],
};

const MASK: Readonly<Record<string, string>> = { '9': '[0-9]', a: '[A-Za-z]', A: '[A-Z]', '*': '[A-Za-z0-9]' };

const text = (type: 'text' | 'multiline'): Convert => (component) => {
  const validate = recordOf(component, 'validate');
  const mask = textOf(component, 'inputMask');
  const given = textOf(validate, 'pattern') || [...mask].map((each) => MASK[each] ?? each.replace(/[^\p{L}\p{N} ]/u, '\\$&')).join('');
  const notes: string[] = [];
  const pattern = given === '' ? undefined : compilePattern(given);
  if (pattern?.ok === false) notes.push(`the pattern ${given}: ${pattern.reason}`);
  if (own(component, 'multiple') === true) notes.push('several values in one field');
  const limits = { ...some('minLength', positive(own(validate, 'minLength'))), ...some('maxLength', positive(own(validate, 'maxLength'))) };
  return made(type, { ...limits, ...(pattern?.ok === true ? { pattern: given } : {}) }, notes);
};

const textfield: Convert = (component) => {
  const key = textOf(component, 'key');
  const type = Object.hasOwn(NATIONAL, key) ? NATIONAL[key]![0] : null;
  return type ? made(type) : text('text')(component);
};

const limits = (component: Component): object => {
  const validate = recordOf(component, 'validate');
  return { ...some('minimum', numberOf(own(validate, 'min'))), ...some('maximum', numberOf(own(validate, 'max'))) };
};

const unitOf = (component: Component): object => {
  const unit = [textOf(component, 'prefix'), textOf(component, 'suffix')].map((each) => each.trim()).filter((each) => each !== '').join(' ');
  return unit === '' ? {} : { unit: words(unit) };
};

const number: Convert = (component) => {
  const whole = own(recordOf(component, 'validate'), 'integer') === true;
  const decimals = whole ? 0 : Math.min(numberOf(own(component, 'decimalLimit')) ?? (own(component, 'requireDecimal') === true ? 2 : 6), 6);
  return made('number', { decimals: Math.max(0, Math.trunc(decimals)), ...limits(component), ...unitOf(component) });
};

const currency: Convert = (component) => {
  const code = textOf(component, 'currency') || 'USD';
  return code === 'VND' ? made('money', limits(component)) : made('number', { decimals: 2, unit: words(code), ...limits(component) });
};

const datetime: Convert = (component) => {
  if (own(component, 'enableDate') === false) return made('text', { pattern: '[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?' }, ['a time without a date is text']);
  return made('date', {}, own(component, 'enableTime') === true ? ['the time of day'] : []);
};

const day: Convert = (component) => {
  const fields = recordOf(component, 'fields');
  const without = (name: string): boolean => own(recordOf(fields, name), 'hide') === true || own(recordOf(fields, name), 'required') === false;
  return made('date', { precisions: ['day', ...(without('day') ? ['month'] : []), ...(without('day') && without('month') ? ['year'] : [])] });
};

const choices = (list: unknown): FormOption[] => {
  const options = (Array.isArray(list) ? list : []).filter(isRecord).map((each) => ({ value: String(own(each, 'value') ?? ''), label: plainText(String(own(each, 'label') ?? '')) }));
  const unique = new Map(options.filter(({ value }) => value !== '' && value.length <= 200).map((each) => [each.value, each]));
  return [...unique.values()].map(({ value, label }) => ({ value, label: words(label || value) }));
};

const select: Convert = (component) => {
  const options = choices(own(recordOf(component, 'data'), 'values'));
  const multiple = own(component, 'multiple') === true;
  if (options.length > 0) return made(multiple ? 'multi_choice' : 'choice', { options });
  return made('text', {}, [`options that come from elsewhere (${textOf(component, 'dataSrc') || 'none given'}): it is text`]);
};

const chosen = (type: 'choice' | 'multi_choice'): Convert => (component) => {
  const options = choices(own(component, 'values'));
  const validate = recordOf(component, 'validate');
  const counts = type === 'multi_choice' ? { ...some('minItems', positive(own(validate, 'minSelectedCount'))), ...some('maxItems', positive(own(validate, 'maxSelectedCount'))) } : {};
  return options.length === 0 ? made('text', {}, ['no options: it is text']) : made(type, { options, ...counts });
};

const checkbox: Convert = (component) => (own(recordOf(component, 'validate'), 'required') === true ? made('consent') : made('yes_no'));

const BYTES: Readonly<Record<string, number>> = { b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 };
const TYPES: Readonly<Record<string, string>> = { pdf: 'application/pdf', jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', heic: 'image/heic', webp: 'image/webp', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', xml: 'application/xml' };

const file: Convert = (component) => {
  const size = /^(\d{1,9}(?:\.\d{1,3})?)\s*([kmg]?b)$/i.exec(textOf(component, 'fileMaxSize').trim());
  const wanted = textOf(component, 'filePattern').split(/[,;\s]+/).map((each) => each.replace(/^\*?\./, '').toLowerCase()).filter((each) => each !== '' && each !== '*');
  const accept = wanted.map((each) => (/^[\w.+-]+\/[\w.+*-]+$/.test(each) ? each : TYPES[each]));
  const unknown = wanted.filter((_, at) => accept[at] === undefined);
  const known = [...new Set(accept.filter((each) => each !== undefined))];
  return made('attachment', {
    maxFiles: own(component, 'multiple') === true ? 20 : 1,
    ...(size === null ? {} : { maxBytes: Math.max(1, Math.round(Number(size[1]) * BYTES[size[2]!.toLowerCase()]!)) }),
    ...(known.length > 0 && unknown.length === 0 ? { accept: known } : {}),
  }, unknown.length === 0 ? [] : [`the file types ${unknown.join(', ')}: the portal's own list applies`]);
};

const hidden: Convert = (component) => {
  const value = own(component, 'defaultValue');
  return made('text', typeof value === 'string' && value !== '' ? { computed: value } : {}, ['a hidden field is shown, readonly']);
};

const CONVERT: Readonly<Record<string, Convert>> = {
  textfield, textarea: text('multiline'), number, currency, datetime, day, select, radio: chosen('choice'), selectboxes: chosen('multi_choice'), checkbox, file, hidden,
  email: () => made('email'), phoneNumber: () => made('phone'), signature: () => made('consent', {}, ['the drawing: a signature is a consent']),
  address: () => made('text', {}, ['the map look-up: it is text']), url: () => made('text', { characters: 'latin', inputMode: 'url' }),
};

/** Converts what is special to a type; null for a type that has no equal. */
export function convert(component: Component): Carried | null {
  const type = textOf(component, 'type');
  return Object.hasOwn(CONVERT, type) ? CONVERT[type]!(component) : null;
}

/** What sign-in knows of a field of the national portal. */
export function nationalPrefill(key: string): { readonly claim: FormIdentityClaim; readonly locked?: boolean } | undefined {
  const [, claim, locked] = Object.hasOwn(NATIONAL, key) ? NATIONAL[key]! : [null];
  return claim === undefined ? undefined : { claim, ...(locked ? { locked } : {}) };
}
