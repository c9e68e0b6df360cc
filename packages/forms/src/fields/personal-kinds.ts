import {
  checkEmail, checkHealthCard, checkOldIdentityCard, checkPassport, checkPersonalId, checkPhone, checkSocialInsuranceNumber, checkTaxCode, checkVehiclePlate, PROVINCES,
  PROVINCES_UNTIL_2025, TWO_TIER_SINCE, type Checked,
} from '@dvcqg/domain';
import type { FieldOf } from '../compile/template.js';
import { checked, textual } from './clean-text.js';
import { error, extra, NO_CHECK, type Check, type FieldKind, type FieldKinds } from './field-kind.js';

const readIdentity = checked((value, raw) => {
  const { accepts = ['personal_id'] } = raw as FieldOf<'identity_number'>;
  const checks = { personal_id: checkPersonalId, old_id: checkOldIdentityCard, passport: checkPassport } as const;
  const results = accepts.map((kind): Checked => checks[kind](value));
  const other = (['personal_id', 'old_id'] as const).some((kind) => !accepts.includes(kind) && checks[kind](value).ok);
  return results.find((result) => result.ok) ?? (other ? { ok: false, code: 'identity_kind' } : results[0]!);
});

/** Only a personal identification number says something of its holder. */
const checkIdentity: Check = (value, template, env) => {
  if (!/^\d{12}$/.test(value as string)) return [];
  const [birthDate, sex] = [extra(template, 'birthDate', env), extra(template, 'sex', env)];
  const result = checkPersonalId(value as string, { birthDate: typeof birthDate === 'string' ? birthDate : null, sex: typeof sex === 'string' ? sex : null });
  return result.ok ? [] : [error(result.code)];
};

const readUnit = textual((value, field) => {
  const digits = { province: 2, district: 3, commune: 5 }[(field as FieldOf<'unit'>).tier];
  return value.length === digits && /^\d+$/.test(value) ? { value } : { value, problem: 'unit_format' };
});

const checkUnit: Check = (value, template, env) => {
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

const plain = (check: (text: string) => Checked): FieldKind => ({ normalise: checked((value) => check(value)), check: NO_CHECK });

/** What identifies or reaches a person, an organisation or a vehicle, and administrative units. */
export const PERSONAL_KINDS: FieldKinds = {
  identity_number: { normalise: readIdentity, check: checkIdentity },
  phone: { normalise: checked((value, field) => checkPhone(value, field as FieldOf<'phone'>)), check: NO_CHECK },
  email: plain(checkEmail),
  unit: { normalise: readUnit, check: checkUnit },
  tax_code: plain(checkTaxCode),
  social_insurance_number: plain(checkSocialInsuranceNumber),
  health_insurance_card: plain(checkHealthCard),
  vehicle_plate: plain(checkVehiclePlate),
};
