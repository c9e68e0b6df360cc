import type { FormAddressField, FormExpression, FormField, FormOrganizationField, FormPersonField, FormText } from '@dvcqg/openapi';
import { TWO_TIER_SINCE } from '@dvcqg/domain';
import type { EngineField, UnitField } from './template.js';

/** Fields that are made of parts. */
export type Composite = FormPersonField | FormOrganizationField | FormAddressField;

const w = (vi: string, en: string, zh: string): FormText => ({ vi, en, 'zh-Hans': zh });

/** Words of the parts, in the form's languages. */
const LABELS = {
  fullName: w('Họ, chữ đệm, tên', 'Full name', '姓名'),
  birthDate: w('Ngày, tháng, năm sinh', 'Date of birth', '出生日期'),
  sex: w('Giới tính', 'Sex', '性别'),
  identityNumber: w('Số định danh cá nhân', 'Personal identification number', '个人身份号码'),
  ethnicGroup: w('Dân tộc', 'Ethnic group', '民族'),
  nationality: w('Quốc tịch', 'Nationality', '国籍'),
  phone: w('Số điện thoại', 'Telephone', '电话号码'),
  email: w('Thư điện tử', 'E-mail', '电子邮箱'),
  residence: w('Nơi cư trú', 'Place of residence', '居住地'),
  name: w('Tên tổ chức', 'Name of the organisation', '组织名称'),
  taxCode: w('Mã số thuế', 'Tax code', '税号'),
  address: w('Địa chỉ trụ sở', 'Registered address', '注册地址'),
  representative: w('Người đại diện', 'Representative', '代表人'),
  position: w('Chức vụ', 'Position', '职务'),
  asOf: w('Địa chỉ ghi trên giấy tờ ngày', 'Date of the paper that shows the address', '载明该地址的证件日期'),
  province: w('Tỉnh, thành phố', 'Province or city', '省、市'),
  district: w('Quận, huyện', 'District', '郡、县'),
  commune: w('Xã, phường, đặc khu', 'Commune or ward', '乡、坊、特区'),
  detail: w('Số nhà, đường, thôn', 'House number, street, hamlet', '门牌号、街道、村'),
} as const;

type Part = keyof typeof LABELS;

const PERSON_FROM_IDENTITY: Readonly<Partial<Record<Part, readonly [claim: string, locked: boolean]>>> = {
  fullName: ['fullName', true], birthDate: ['birthDate', true], identityNumber: ['identityNumber', true], sex: ['sex', false],
  ethnicGroup: ['ethnicGroup', false], nationality: ['nationality', false], phone: ['phone', false], email: ['email', false], residence: ['currentAddress', false],
};
const ORGANIZATION_FROM_IDENTITY: typeof PERSON_FROM_IDENTITY = {
  name: ['organizationName', true], taxCode: ['taxCode', true], address: ['organizationAddress', false], representative: ['representativeName', false],
  phone: ['phone', false], email: ['email', false],
};
const AUTOCOMPLETE: Readonly<Partial<Record<Part, string>>> = { fullName: 'name', birthDate: 'bday', sex: 'sex', phone: 'tel-national', email: 'email', name: 'organization', position: 'organization-title' };

/** The fields that a person, an organisation or an address is made of. */
export function expandComposite(field: Composite, path: string): EngineField[] {
  if (field.type === 'address') return addressParts(field, path);
  const optional = new Set<string>(field.optionalParts ?? []);
  const claims = field.type === 'person' ? PERSON_FROM_IDENTITY : ORGANIZATION_FROM_IDENTITY;
  const needed = neededWhen(field, path, field.parts);
  return field.parts.map((part) => {
    const claim = field.fromIdentity === true ? claims[part] : undefined;
    const base = { ...common(field, part), ...(optional.has(part) ? {} : { required: needed }), ...(claim ? { prefill: { claim: claim[0], locked: claim[1] } } : {}) };
    return { ...base, ...typeOf(part, path, field) } as FormField;
  });
}

/** The parts are needed when the whole is required, or as soon as one of them is filled in. */
function neededWhen(field: Composite, path: string, parts: readonly string[]): FormExpression {
  const touched = parts.map((part): FormExpression => ({ not: { empty: { field: `${path}.${part}` } } }));
  return { or: [field.required ?? false, ...touched] };
}

function common(field: Composite, part: Part): { id: string; label: FormText; readonly?: FormExpression; externalKey?: string; autocomplete?: string } {
  const keys: Readonly<Record<string, string>> = field.externalKeys ?? {};
  const externalKey = Object.hasOwn(keys, part) ? keys[part] : undefined;
  const autocomplete = autofill(field, part);
  return {
    id: part, label: LABELS[part],
    ...(field.readonly === undefined ? {} : { readonly: field.readonly }),
    ...(externalKey === undefined ? {} : { externalKey }),
    ...(autocomplete === undefined ? {} : { autocomplete }),
  };
}

/** Browsers know the person in front of them, nobody else: tokens only for the signed-in one, and where the form gives one. */
function autofill(field: Composite, part: Part): string | undefined {
  if (field.type === 'address') return part === 'detail' ? field.autocomplete : undefined;
  return field.fromIdentity === true ? AUTOCOMPLETE[part] : undefined;
}

function typeOf(part: Part, path: string, field: FormPersonField | FormOrganizationField): object {
  const parts: readonly string[] = field.parts;
  const sibling = (name: string): FormExpression => (parts.includes(name) ? { field: `${path}.${name}` } : null);
  switch (part) {
    case 'fullName':
    case 'representative':
      return { type: 'text', characters: 'person_name', maxLength: 100 };
    case 'birthDate':
      return { type: 'date', precisions: ['day', 'month', 'year'], notAfter: { today: true } };
    case 'sex':
      return { type: 'choice', list: 'sex' };
    case 'identityNumber':
      return { type: 'identity_number', ...('accepts' in field && field.accepts !== undefined ? { accepts: field.accepts } : {}), birthDate: sibling('birthDate'), sex: sibling('sex'), inputMode: 'numeric' };
    case 'ethnicGroup':
      return { type: 'choice', list: 'ethnic_group' };
    case 'nationality':
      return { type: 'choice', list: 'country' };
    case 'phone':
      return { type: 'phone', inputMode: 'tel' };
    case 'email':
      return { type: 'email', inputMode: 'email' };
    case 'taxCode':
      return { type: 'tax_code' };
    default:
      return { type: 'text', maxLength: 500 };
  }
}

function addressParts(field: FormAddressField, path: string): EngineField[] {
  const detail = field.detail ?? 'optional';
  const historic = field.units === 'historic';
  const needed = neededWhen(field, path, ['province', 'commune', ...(detail === 'none' ? [] : ['detail']), ...(historic ? ['district'] : [])]);
  const asOf: FormExpression = historic ? { field: `${path}.asOf` } : null;
  const old: FormExpression = { lt: [asOf, TWO_TIER_SINCE] };
  const unit = (part: 'province' | 'district' | 'commune', within: FormExpression, required: FormExpression): UnitField => ({
    ...common(field, part), type: 'unit', tier: part, asOf, within, required,
  });
  const place = (part: string): FormExpression => ({ field: `${path}.${part}` });
  const district = { ...unit('district', place('province'), { and: [old, needed] }), visible: old };
  const asOfField: FormField = { ...common(field, 'asOf'), type: 'date', notAfter: { today: true } };
  const detailField: FormField = { ...common(field, 'detail'), type: 'text', maxLength: 500, ...(detail === 'required' ? { required: needed } : {}) };
  return [
    ...(historic ? [asOfField] : []),
    unit('province', null, needed),
    ...(historic ? [district] : []),
    unit('commune', historic ? { if: [old, place('district'), place('province')] } : place('province'), needed),
    ...(detail === 'none' ? [] : [detailField]),
  ];
}
