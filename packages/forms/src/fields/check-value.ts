import { checkPersonalId, PROVINCES, PROVINCES_UNTIL_2025, TWO_TIER_SINCE } from '@dvcqg/domain';
import type { FormFile } from '@dvcqg/openapi';
import type { CellError, EngineField, FieldOf, FieldTemplate } from '../compile/template.js';
import type { Env } from '../expression/evaluate.js';
import { OPERATORS } from '../expression/operators.js';
import type { Json } from '../json.js';
import { pointerOf } from '../pointer.js';

type Check = (value: Json, template: FieldTemplate, env: Env) => CellError[];

const LONGEST = { text: 500, multiline: 5000 } as const;
const MOST_FILES = 20;

const error = (code: CellError['code'], params?: CellError['params'], below = ''): CellError => ({ below, code, ...(params === undefined ? {} : { params }) });
const extra = (template: FieldTemplate, name: string, env: Env): Json => template.rules.extra.get(name)?.(env) ?? null;
const limit = (value: Json): string | number => (typeof value === 'number' || typeof value === 'string' ? value : '');

const text: Check = (value, { field, rules }) => {
  const { type, minLength = 0, maxLength = LONGEST[type] } = field as FieldOf<'text' | 'multiline'>;
  const length = [...(value as string)].length;
  if (length < minLength) return [error('min_length', { limit: minLength })];
  if (length > maxLength) return [error('max_length', { limit: maxLength })];
  return rules.pattern === undefined || rules.pattern(value as string) ? [] : [error('pattern')];
};

const range = (low: string, high: string, tooLow: CellError['code'], tooHigh: CellError['code']): Check => (value, template, env) => {
  const [least, most] = [extra(template, low, env), extra(template, high, env)];
  if (OPERATORS.lt([value, least])) return [error(tooLow, { limit: limit(least) })];
  return OPERATORS.gt([value, most]) ? [error(tooHigh, { limit: limit(most) })] : [];
};

const choice: Check = (value, { rules }, env) => {
  const chosen = Array.isArray(value) ? value : [value];
  return chosen.some((each) => rules.hiddenOptions.get(each as string)?.(env) === false) ? [error('not_an_option')] : [];
};

const between = (count: number, least: number, most: number): CellError[] => {
  if (count < least) return [error('too_few', { limit: least })];
  return count > most ? [error('too_many', { limit: most })] : [];
};

const multiChoice: Check = (value, template, env) => {
  const { minItems = 0, maxItems = Infinity } = template.field as FieldOf<'multi_choice'>;
  return [...choice(value, template, env), ...between((value as readonly Json[]).length, minItems, maxItems)];
};

/** Only a personal identification number says something of its holder. */
const identity: Check = (value, template, env) => {
  if (!/^\d{12}$/.test(value as string)) return [];
  const [birthDate, sex] = [extra(template, 'birthDate', env), extra(template, 'sex', env)];
  const result = checkPersonalId(value as string, { birthDate: typeof birthDate === 'string' ? birthDate : null, sex: typeof sex === 'string' ? sex : null });
  return result.ok ? [] : [error(result.code)];
};

const unit: Check = (value, template, env) => {
  const { tier } = template.field as FieldOf<'unit'>;
  const asOf = extra(template, 'asOf', env);
  const day = typeof asOf === 'string' && asOf.length === 10 ? asOf : env.today;
  const code = value as string;
  if (tier === 'province') return (day < TWO_TIER_SINCE ? PROVINCES_UNTIL_2025 : PROVINCES).has(code) ? [] : [error('unit_unknown')];
  const known = env.context.units?.(code, day);
  if (known === undefined) return [];
  if (known === null || known.tier !== tier) return [error('unit_unknown')];
  const within = extra(template, 'within', env);
  return within !== null && known.parentCode !== null && known.parentCode !== within ? [error('unit_parent')] : [];
};

const accepted = (accept: readonly string[], mediaType: string): boolean =>
  accept.some((each) => each === mediaType || (each.endsWith('/*') && mediaType.startsWith(each.slice(0, -1))));

const attachment: Check = (value, template) => {
  const { minFiles = 1, maxFiles = MOST_FILES, maxBytes = Infinity, accept } = template.field as FieldOf<'attachment'>;
  const files = value as unknown as readonly FormFile[];
  const each = files.flatMap((file, at) => [
    ...(accept === undefined || accepted(accept, file.mediaType) ? [] : [error('file_type', undefined, pointerOf(at))]),
    ...(file.size <= maxBytes ? [] : [error('file_size', { limit: maxBytes }, pointerOf(at))]),
  ]);
  const twice = new Set(files.map(({ uploadId }) => uploadId)).size < files.length ? [error('duplicate')] : [];
  return [...between(files.length, minFiles, maxFiles), ...twice, ...each];
};

const none: Check = () => [];

const CHECKS: Readonly<Record<EngineField['type'], Check>> = {
  text, multiline: text, number: range('minimum', 'maximum', 'minimum', 'maximum'), money: range('minimum', 'maximum', 'minimum', 'maximum'),
  date: range('notBefore', 'notAfter', 'date_too_early', 'date_too_late'), choice, multi_choice: multiChoice, identity_number: identity, unit, attachment,
  yes_no: none, consent: none, tax_code: none, social_insurance_number: none, health_insurance_card: none, vehicle_plate: none, phone: none, email: none,
  person: none, organization: none, address: none, group: none, static: none,
};

/** What is wrong with a well-formed answer in view of its limits and of other answers. */
export function checkValue(value: Json, template: FieldTemplate, env: Env): CellError[] {
  return CHECKS[template.field!.type](value, template, env);
}
