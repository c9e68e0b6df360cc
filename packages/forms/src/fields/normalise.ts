import {
  checkEmail, checkHealthCard, checkOldIdentityCard, checkPassport, checkPersonalId, checkPersonName, checkPhone, checkSocialInsuranceNumber,
  checkTaxCode, checkVehiclePlate, datePrecision, type Checked,
} from '@dvcqg/domain';
import type { FormErrorCode } from '@dvcqg/openapi';
import type { EngineField, FieldOf } from '../compile/template.js';
import { isRecord, own, type Json } from '../json.js';
import { isListed } from './option-lists.js';

/** An answer made ready: the value that counts, and what is wrong with it by itself. */
export interface Normalised {
  readonly value: Json;
  readonly problem?: FormErrorCode | undefined;
}

/** Longest text that is looked at. */
export const LONGEST_TEXT = 100_000;

const EMPTY: Normalised = { value: null };
const MISFIT: Normalised = { value: null, problem: 'type' };
// Control characters and those that turn or hide text; zero-width ones are dropped quietly before.
const UNWANTED = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/u;

/** Text in NFC without blanks around it and without zero-width characters. */
function clean(raw: string): string {
  return raw.normalize('NFC').replace(/[\u200b\u2060\ufeff\u00ad]/gu, '').replace(/\r\n?/g, '\n').trim();
}

type Kind = (raw: unknown, field: EngineField) => Normalised;

const textual = (read: (text: string, field: EngineField) => Normalised): Kind => (raw, field) => {
  if (typeof raw !== 'string') return MISFIT;
  if (raw.length > LONGEST_TEXT) return { value: null, problem: 'too_large' };
  const cleaned = clean(raw);
  return cleaned === '' ? EMPTY : read(cleaned, field);
};

/** What does not pass keeps its text, so that it can be shown, corrected and stored in a draft. */
const checked = (check: (text: string, field: EngineField) => Checked): Kind =>
  textual((text, field) => {
    const result = check(text, field);
    return result.ok ? { value: result.value } : { value: text, problem: result.code };
  });

const text = textual((value, raw) => {
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

const number: Kind = (raw, field) => {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return MISFIT;
  const decimals = field.type === 'number' ? (field as FieldOf<'number'>).decimals ?? 0 : 0;
  const value = raw + 0;
  const exact = Number(value.toFixed(decimals)) === value && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  return exact ? { value } : { value, problem: 'decimals' };
};

const date = textual((value, field) => {
  const precision = datePrecision(value);
  if (precision === null) return { value, problem: 'date' };
  const allowed: readonly string[] = (field as FieldOf<'date'>).precisions ?? ['day'];
  return allowed.includes(precision) ? { value } : { value, problem: 'date_precision' };
});

const isOption = (field: FieldOf<'choice'>, value: string): boolean =>
  field.list === undefined ? field.options?.some((option) => option.value === value) === true : isListed(field.list, value);

const choice = textual((value, field) => (isOption(field as FieldOf<'choice'>, value) ? { value } : { value, problem: 'not_an_option' }));

const multiChoice: Kind = (raw, field) => {
  if (!Array.isArray(raw) || raw.length > 2000 || !raw.every((item) => typeof item === 'string')) return MISFIT;
  if (raw.length === 0) return EMPTY;
  const value = raw.map((item: string) => clean(item));
  if (!value.every((item) => isOption(field as FieldOf<'choice'>, item))) return { value, problem: 'not_an_option' };
  return new Set(value).size < value.length ? { value, problem: 'duplicate' } : { value };
};

const yesNo: Kind = (raw) => (typeof raw === 'boolean' ? { value: raw } : MISFIT);

const identity = checked((value, raw) => {
  const { accepts = ['personal_id'] } = raw as FieldOf<'identity_number'>;
  const checks = { personal_id: checkPersonalId, old_id: checkOldIdentityCard, passport: checkPassport } as const;
  const results = accepts.map((kind): Checked => checks[kind](value));
  const other = (['personal_id', 'old_id'] as const).some((kind) => !accepts.includes(kind) && checks[kind](value).ok);
  return results.find((result) => result.ok) ?? (other ? { ok: false, code: 'identity_kind' } : results[0]!);
});

const unit = textual((value, field) => {
  const digits = { province: 2, district: 3, commune: 5 }[(field as FieldOf<'unit'>).tier];
  return value.length === digits && /^\d+$/.test(value) ? { value } : { value, problem: 'unit_format' };
});

const attachment: Kind = (raw) => {
  if (!Array.isArray(raw) || raw.length > 200) return MISFIT;
  if (raw.length === 0) return EMPTY;
  const files = raw.map(fileOf);
  return files.includes(null) ? MISFIT : { value: files };
};

function fileOf(raw: unknown): Json {
  if (!isRecord(raw)) return null;
  const [uploadId, name, size, mediaType, sha256] = ['uploadId', 'name', 'size', 'mediaType', 'sha256'].map((key) => own(raw, key));
  const named = [uploadId, name, mediaType].every((each) => typeof each === 'string' && each !== '' && each.length <= 255);
  if (!named || !Number.isSafeInteger(size) || (size as number) < 1) return null;
  if (sha256 !== undefined && !(typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256))) return null;
  return { uploadId: uploadId as string, name: (name as string).normalize('NFC'), size: size as number, mediaType: mediaType as string, ...(sha256 === undefined ? {} : { sha256: sha256 as string }) };
}

const never: Kind = () => MISFIT;

const KINDS: Readonly<Record<EngineField['type'], Kind>> = {
  text, multiline: text, number, money: number, date, choice, multi_choice: multiChoice, yes_no: yesNo, consent: yesNo, unit, attachment,
  identity_number: identity,
  tax_code: checked((value) => checkTaxCode(value)),
  social_insurance_number: checked((value) => checkSocialInsuranceNumber(value)),
  health_insurance_card: checked((value) => checkHealthCard(value)),
  vehicle_plate: checked((value) => checkVehiclePlate(value)),
  phone: checked((value, field) => checkPhone(value, field as FieldOf<'phone'>)),
  email: checked((value) => checkEmail(value)),
  person: never, organization: never, address: never, group: never, static: never,
};

/** Makes an answer ready. Doing it twice changes nothing. */
export function normalise(field: EngineField, raw: unknown): Normalised {
  return raw === undefined || raw === null ? EMPTY : KINDS[field.type](raw, field);
}
