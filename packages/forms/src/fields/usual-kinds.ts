import { checkPersonName, datePrecision } from '@dvcqg/domain';
import type { FieldOf } from '../compile/template.js';
import { choiceKinds } from './choice-kinds.js';
import { textual } from './clean-text.js';
import { error, MISFIT, NO_CHECK, type Check, type FieldKinds, type Normalise } from './field-kind.js';
import { range } from './limits.js';

const LONGEST = { text: 500, multiline: 5000 } as const;
// Control characters and those that turn or hide text; zero-width ones are dropped quietly before.
const UNWANTED = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/u;

const readText = textual((value, raw) => {
  const field = raw as FieldOf<'text' | 'multiline'>;
  if (field.characters === 'person_name') {
    const name = checkPersonName(value);
    return name.ok ? { value: name.value } : { value, problem: name.code };
  }
  if (UNWANTED.test(field.type === 'multiline' ? value.replace(/[\n\t]/g, '') : value)) return { value, problem: 'characters' };
  if (field.characters === 'digits' && !/^\d+$/.test(value)) return { value, problem: 'characters' };
  if (field.characters === 'latin' && !/^[\x20-\x7e]+$/.test(value)) return { value, problem: 'characters' };
  return { value };
});

const checkText: Check = (value, { field, rules }) => {
  const { type, minLength = 0, maxLength = LONGEST[type] } = field as FieldOf<'text' | 'multiline'>;
  const length = [...(value as string)].length;
  if (length < minLength) return [error('min_length', { limit: minLength })];
  if (length > maxLength) return [error('max_length', { limit: maxLength })];
  return rules.pattern === undefined || rules.pattern(value as string) ? [] : [error('pattern')];
};

const readNumber: Normalise = (raw, field) => {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return MISFIT;
  const decimals = field.type === 'number' ? (field as FieldOf<'number'>).decimals ?? 0 : 0;
  const value = raw + 0;
  const exact = Number(value.toFixed(decimals)) === value && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  return exact ? { value } : { value, problem: 'decimals' };
};

const readDate = textual((value, field) => {
  const precision = datePrecision(value);
  if (precision === null) return { value, problem: 'date' };
  const allowed: readonly string[] = (field as FieldOf<'date'>).precisions ?? ['day'];
  return allowed.includes(precision) ? { value } : { value, problem: 'date_precision' };
});

const readYesNo: Normalise = (raw) => (typeof raw === 'boolean' ? { value: raw } : MISFIT);

const text = { normalise: readText, check: checkText };
const number = { normalise: readNumber, check: range('minimum', 'maximum', 'minimum', 'maximum') };
const yesNo = { normalise: readYesNo, check: NO_CHECK };

/** The types that most fields have; choices among options of their own. */
export const USUAL_KINDS: FieldKinds = {
  text, multiline: text, number, money: number, yes_no: yesNo, consent: yesNo,
  date: { normalise: readDate, check: range('notBefore', 'notAfter', 'date_too_early', 'date_too_late') },
  ...choiceKinds((field, value) => field.options?.some((option) => option.value === value) === true),
};
