import { address, choice, email, field, filled, from, is, isNot, lines, name, NEEDED, pastDate, personalId, phone, section, sex, step, text, type EForm } from './build.js';

const isOrganization = is('chonDoiTuong', 'to_chuc');
const forOther = isNot('isOwnerDossierCheck', true);

/** Part I of every e-form of the national portal: who hands in, for whom, and what for. */
export const COMMON_PART: EForm = {
  id: 'common-part-1',
  version: 1,
  title: 'Thông tin người nộp, chủ hồ sơ|Applicant and owner of the dossier|申请人与档案所有人信息',
  serviceCodes: [],
  steps: [
    step('common', 'Thông tin chung|General information|基本信息', [
      section('nguoi_nop', 'Người nộp|Applicant|申请人', [
        choice('chonDoiTuong', 'Đối tượng nộp|Who applies|申请主体', ['ca_nhan: Cá nhân|A person|个人', 'to_chuc: Tổ chức, doanh nghiệp|Organisation or enterprise|组织、企业'], { ...NEEDED, default: 'ca_nhan' }),
        name('fullname', 'Họ và tên|Full name|姓名', { ...NEEDED, ...from('fullName', true), autocomplete: 'name' }),
        pastDate('birthday', 'Ngày sinh|Date of birth|出生日期', { ...NEEDED, ...from('birthDate', true), autocomplete: 'bday' }),
        sex('gender', from('sex')),
        personalId('identityNumber', 'Số CCCD, số định danh|Personal identification number|身份证号', { ...NEEDED, ...from('identityNumber', true), birthDate: { field: 'birthday' }, sex: { field: 'gender' } }),
        pastDate('identityDate', 'Ngày cấp|Date of issue|签发日期', { notBefore: { field: 'birthday' } }),
        text('identityAgency', 'Nơi cấp|Issued by|签发机关'),
        phone('phoneNumber', 'Số điện thoại|Telephone|电话号码', { ...NEEDED, ...from('phone') }),
        email('email', 'Thư điện tử|E-mail|电子邮箱', from('email')),
        field('choice', 'nation', 'Quốc gia|Country|国家', { list: 'country', default: 'VN' }),
        address('contact', 'Địa chỉ|Address|地址', { ...NEEDED, externalKeys: { province: 'province', commune: 'district', detail: 'address' } }),
      ]),
      section('to_chuc', 'Tổ chức|Organisation|组织', [
        text('organization', 'Tên tổ chức|Name of the organisation|组织名称', { ...NEEDED, ...from('organizationName') }),
        field('tax_code', 'taxCode', 'Mã số thuế|Tax code|税号', { ...NEEDED, ...from('taxCode') }),
      ], { visible: isOrganization }),
      section('ho_so', 'Hồ sơ|Dossier|档案', [
        text('tenHoSo', 'Tên hồ sơ, trích yếu|Subject of the dossier|档案名称、摘要', { maxLength: 1000 }),
        lines('noidungyeucaugiaiquyet', 'Nội dung yêu cầu giải quyết|What you ask for|请求办理的内容', NEEDED),
        lines('note', 'Ghi chú|Remarks|备注'),
        field('yes_no', 'isOwnerDossierCheck', 'Người nộp là chủ hồ sơ|The applicant is the owner of the dossier|申请人为档案所有人', { default: true }),
        name('ownerFullname', 'Chủ hồ sơ: họ tên|Owner: full name|所有人：姓名', { visible: forOther, ...NEEDED }),
        personalId('ownerIdentityNumber', 'Chủ hồ sơ: số định danh|Owner: personal identification number|所有人：身份号码', { visible: forOther, required: filled('ownerFullname') }),
      ]),
    ]),
  ],
};
