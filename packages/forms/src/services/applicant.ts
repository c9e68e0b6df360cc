import type { Audience, FormExpression, FormField, FormStep } from '@dvcqg/openapi';
import { w } from '../words.js';

const IS_ORGANIZATION = {
  citizen: false, overseas_vietnamese: false, foreigner: false, public_employee: false,
  business: true, cooperative: true, organization: true, state_body: true,
} as const satisfies Record<Audience, boolean>;

/** Words and keys follow part I of every e-form of the national portal, so that answers can be exchanged with it. */
const PERSON_KEYS = { fullName: 'fullname', birthDate: 'birthday', sex: 'gender', identityNumber: 'identityNumber', phone: 'phoneNumber', email: 'email' };
const ADDRESS_KEYS = { province: 'province', commune: 'district', detail: 'address' };

/** Who applies: a person or an organisation, for themselves or for somebody else. */
export function applicantStep(audiences: readonly Audience[]): FormStep {
  const known = audiences.length === 0 ? (['citizen', 'organization'] as const) : audiences;
  const organizations = known.some((audience) => IS_ORGANIZATION[audience]);
  const people = known.some((audience) => !IS_ORGANIZATION[audience]);
  const foreign = known.includes('foreigner') || known.includes('overseas_vietnamese');
  const both = organizations && people;
  const asOrganization = both ? { eq: [{ field: 'applicant_kind' }, 'organization'] } : organizations;
  return {
    id: 'applicant_step',
    title: w('Người nộp hồ sơ|Applicant|申请人'),
    sections: [
      { id: 'applicant_about', fields: [...(both ? [kindField()] : []), applicant(foreign), address(), ...(organizations ? [organization(asOrganization)] : [])] },
      { id: 'applicant_for', title: w('Nộp cho ai|On whose behalf|代表谁申请'), fields: onBehalf(foreign) },
    ],
  };
}

const kindField = (): FormField => ({
  id: 'applicant_kind', type: 'choice', label: w('Đối tượng nộp|Who applies|申请主体'), required: true, externalKey: 'chonDoiTuong',
  prefill: { claim: 'accountKind' }, default: 'citizen',
  options: [{ value: 'citizen', label: w('Cá nhân|A person|个人') }, { value: 'organization', label: w('Tổ chức, doanh nghiệp|An organisation or enterprise|组织、企业') }],
});

const applicant = (foreign: boolean): FormField => ({
  id: 'applicant', type: 'person', label: w('Người nộp|Applicant|申请人'), required: true, fromIdentity: true, externalKeys: PERSON_KEYS,
  parts: ['fullName', 'birthDate', 'sex', 'identityNumber', 'phone', 'email'], optionalParts: ['sex', 'email'],
  ...(foreign ? { accepts: ['personal_id' as const, 'passport' as const] } : {}),
});

const address = (): FormField => ({
  id: 'applicant_address', type: 'address', label: w('Địa chỉ liên hệ|Contact address|联系地址'), required: true, autocomplete: 'street-address', externalKeys: ADDRESS_KEYS,
});

const organization = (visible: FormExpression): FormField => ({
  id: 'organization', type: 'organization', label: w('Tổ chức|Organisation|组织'), visible, required: true, fromIdentity: true,
  parts: ['name', 'taxCode', 'representative'], optionalParts: ['representative'], externalKeys: { name: 'organization', taxCode: 'taxCode' },
});

function onBehalf(foreign: boolean): FormField[] {
  const forOther = { eq: [{ field: 'acting_for' }, 'other'] };
  return [
    {
      id: 'acting_for', type: 'choice', label: w('Người nộp là|The applicant is|申请人是'), required: true, default: 'self',
      options: [
        { value: 'self', label: w('Chủ hồ sơ|the owner of the dossier|档案所有人本人') },
        { value: 'other', label: w('Người được ủy quyền, người đại diện|authorised by the owner or their representative|受委托人或代表人') },
      ],
    },
    {
      id: 'owner', type: 'person', label: w('Chủ hồ sơ|Owner of the dossier|档案所有人'), visible: forOther, required: true,
      parts: ['fullName', 'birthDate', 'identityNumber'], optionalParts: ['birthDate'], externalKeys: { fullName: 'ownerFullname', identityNumber: 'ownerIdentityNumber' },
      ...(foreign ? { accepts: ['personal_id' as const, 'passport' as const] } : {}),
    },
    {
      id: 'authorisation', type: 'attachment', label: w('Giấy ủy quyền hoặc giấy tờ chứng minh quan hệ|Authorisation or proof of the relation|委托书或关系证明'), visible: forOther,
      help: w('Không cần khi đã ủy quyền trên VNeID|Not needed when the authorisation was given in VNeID|已在 VNeID 上授权的无需提供'),
    },
  ];
}
