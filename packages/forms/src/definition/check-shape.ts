import {
  FORM_DATE_PRECISION_VALUES, FORM_FIELD_TYPE_VALUES, FORM_IDENTITY_CLAIM_VALUES, FORM_IDENTITY_KIND_VALUES, FORM_OPTION_LIST_VALUES,
  FORM_ORGANIZATION_PART_VALUES, FORM_PERSON_PART_VALUES, type FormDefinitionError, type FormDefinitionErrorCode, type FormFieldType,
} from '@dvcqg/openapi';
import { isRecord } from '../json.js';
import { pointerOf } from '../pointer.js';

type Report = (pointer: string, code: FormDefinitionErrorCode, detail?: string) => void;
type Check = (value: unknown, pointer: string, report: Report, depth: number) => void;
type Shape = Readonly<Record<string, Check>>;

const MOST_PROBLEMS = 100;
const DEEPEST_GROUPS = 3;

const must = (test: (value: unknown) => boolean, detail: string, code: FormDefinitionErrorCode = 'shape'): Check => (value, pointer, report) => {
  if (!test(value)) report(pointer, code, detail);
};
const string = (least: number, most: number): Check => must((v) => typeof v === 'string' && v.length >= least && v.length <= most, `a text of ${least} to ${most} characters`);
const integer = (least: number, most: number): Check => must((v) => Number.isInteger(v) && (v as number) >= least && (v as number) <= most, `a whole number from ${least} to ${most}`);
const boolean = must((v) => typeof v === 'boolean', 'true or false');
const oneOf = (values: readonly string[]): Check => must((v) => values.includes(v as string), `one of ${values.join(', ')}`);
const matching = (pattern: RegExp, code: FormDefinitionErrorCode = 'shape'): Check => must((v) => typeof v === 'string' && pattern.test(v), `like ${pattern.source}`, code);
const id: Check = (value, pointer, report) => {
  const good = typeof value === 'string' && /^[A-Za-z][A-Za-z0-9_]{0,63}$/.test(value) && value !== 'constructor' && value !== 'prototype';
  if (!good) report(pointer, 'bad_id', 'a letter, then letters, digits and underscores');
};
/** Expressions are checked when they are compiled. */
const expression: Check = must((v) => v === null || ['string', 'number', 'boolean', 'object'].includes(typeof v), 'an expression');
const anything: Check = () => undefined;

function list(item: Check, least: number, most: number): Check {
  return (value, pointer, report, depth) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) report(pointer, 'shape', `a list of ${least} to ${most}`);
    else value.forEach((each, at) => item(each, pointer + pointerOf(at), report, depth));
  };
}

function object(required: Shape, optional: Shape = {}): Check {
  return (value, pointer, report, depth) => {
    if (!isRecord(value)) return report(pointer, 'shape', 'an object');
    for (const name of Object.keys(required)) if (value[name] === undefined) report(pointer, 'shape', `"${name}" is missing`);
    for (const [name, each] of Object.entries(value)) {
      const check = Object.hasOwn(required, name) ? required[name] : Object.hasOwn(optional, name) ? optional[name] : undefined;
      if (check === undefined) report(pointer + pointerOf(name), 'unknown_property');
      else if (each !== undefined) check(each, pointer + pointerOf(name), report, depth);
    }
  };
}

const words = object({ vi: string(1, 20_000) }, { en: string(1, 20_000), 'zh-Hans': string(1, 20_000) });
const strings: Check = (value, pointer, report) => {
  if (!isRecord(value) || !Object.values(value).every((each) => typeof each === 'string')) report(pointer, 'shape', 'an object of texts');
};
const rule = object({ code: matching(/^[a-z][a-z0-9_]{0,63}$/), valid: expression, message: words });
const option = object({ value: string(1, 200), label: words }, { visible: expression });
const options: Check = (value, pointer, report, depth) => {
  list(option, 1, 2000)(value, pointer, report, depth);
  const values = Array.isArray(value) ? value.map((each) => (isRecord(each) ? each['value'] : undefined)) : [];
  values.forEach((each, at) => { if (values.indexOf(each) < at) report(pointer + pointerOf(at), 'bad_option', 'twice'); });
};
const template = object({ name: string(1, 2000) }, { url: string(1, 2000) });

const BASE: Shape = {
  help: words, placeholder: words, visible: expression, required: expression, readonly: expression, computed: expression, default: anything,
  prefill: object({ claim: oneOf(FORM_IDENTITY_CLAIM_VALUES) }, { locked: boolean }), rules: list(rule, 0, 50), autocomplete: string(1, 100),
  inputMode: oneOf(['text', 'numeric', 'decimal', 'tel', 'email', 'url']), externalKey: string(1, 300),
};

const TEXT: Shape = { minLength: integer(0, 100_000), maxLength: integer(1, 100_000), pattern: string(1, 500), characters: oneOf(['any', 'person_name', 'digits', 'latin']) };
const NUMBER: Shape = { minimum: expression, maximum: expression, decimals: integer(0, 6), unit: words };
const CHOICE: Shape = { options, list: oneOf(FORM_OPTION_LIST_VALUES), minItems: integer(0, 2000), maxItems: integer(1, 2000) };

/** What each type knows beyond `BASE`; `fields` of a group is added below because it leads back here. */
const TYPES: Readonly<Record<FormFieldType, Shape>> = {
  text: TEXT, multiline: TEXT, number: NUMBER, money: NUMBER,
  date: { precisions: list(oneOf(FORM_DATE_PRECISION_VALUES), 1, 3), notBefore: expression, notAfter: expression },
  choice: CHOICE, multi_choice: CHOICE, yes_no: {}, tax_code: {}, social_insurance_number: {}, health_insurance_card: {}, vehicle_plate: {}, email: {},
  identity_number: { accepts: list(oneOf(FORM_IDENTITY_KIND_VALUES), 1, 3), birthDate: expression, sex: expression },
  phone: { mobileOnly: boolean, foreign: boolean },
  person: { accepts: list(oneOf(FORM_IDENTITY_KIND_VALUES), 1, 3), parts: list(oneOf(FORM_PERSON_PART_VALUES), 1, 20), optionalParts: list(oneOf(FORM_PERSON_PART_VALUES), 0, 20), fromIdentity: boolean, externalKeys: strings },
  organization: { parts: list(oneOf(FORM_ORGANIZATION_PART_VALUES), 1, 20), optionalParts: list(oneOf(FORM_ORGANIZATION_PART_VALUES), 0, 20), fromIdentity: boolean, externalKeys: strings },
  address: { units: oneOf(['current', 'historic']), detail: oneOf(['none', 'optional', 'required']), externalKeys: strings },
  group: { fields: list(field, 1, 200), rowLabel: words, minRows: integer(0, 500), maxRows: integer(1, 500), uniqueBy: list(id, 0, 20) },
  attachment: {
    paperId: string(1, 100), minFiles: integer(0, 50), maxFiles: integer(1, 50), maxBytes: integer(1, Number.MAX_SAFE_INTEGER),
    accept: list(matching(/^[\w.+-]+\/[\w.+*-]+$/), 1, 50), templates: list(template, 0, 50),
  },
  consent: {},
  static: { text: words, style: oneOf(['paragraph', 'heading', 'notice']) },
};
const NEEDED: Readonly<Partial<Record<FormFieldType, readonly string[]>>> = { person: ['parts'], organization: ['parts'], group: ['fields'], static: ['text'] };

function field(value: unknown, pointer: string, report: Report, depth: number): void {
  if (!isRecord(value)) return report(pointer, 'shape', 'an object');
  const type = FORM_FIELD_TYPE_VALUES.find((each) => each === value['type']);
  if (type === undefined) return report(pointer + pointerOf('type'), 'unknown_type');
  if (type === 'group' && depth >= DEEPEST_GROUPS) return report(pointer, 'too_deep', 'groups in groups in groups');
  const own = TYPES[type];
  const label: Shape = type === 'static' ? {} : { label: words };
  const needed = Object.fromEntries((NEEDED[type] ?? []).map((name) => [name, own[name] ?? anything]));
  object({ id, type: anything, ...label, ...needed }, { ...BASE, label: words, ...own })(value, pointer, report, type === 'group' ? depth + 1 : depth);
}

const section = object({ id, fields: list(field, 0, 500) }, { title: words, help: words, visible: expression });
const step = object({ id, title: words, sections: list(section, 1, 60) }, { visible: expression });
const definition = object(
  { id: matching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/), version: integer(1, Number.MAX_SAFE_INTEGER), title: words, steps: list(step, 1, 30) },
  { serviceCode: matching(/^[1-6]\.\d{6}$/) },
);

/** Checks that anything at all has the shape of a form definition, as the contract describes it. */
export function checkShape(value: unknown): FormDefinitionError[] {
  const problems: FormDefinitionError[] = [];
  definition(value, '', (pointer, code, detail) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ pointer, code, ...(detail === undefined ? {} : { detail }) });
  }, 0);
  if (problems.length === 0) checkStepIds(value as { steps: { id: string; sections: { id: string }[] }[] }, problems);
  return problems;
}

function checkStepIds({ steps }: { steps: { id: string; sections: { id: string }[] }[] }, problems: FormDefinitionError[]): void {
  const seen = new Set<string>();
  const see = (name: string, pointer: string): void => {
    if (seen.has(name)) problems.push({ pointer, code: 'duplicate_id', detail: name });
    seen.add(name);
  };
  steps.forEach((each, s) => {
    see(each.id, pointerOf('steps', s, 'id'));
    each.sections.forEach((part, n) => see(`${each.id}/${part.id}`, pointerOf('steps', s, 'sections', n, 'id')));
  });
}
