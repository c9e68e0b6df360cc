import { address, choice, consent, email, from, group, lines, name, NEEDED, pastDate, personalId, phone, section, sex, step, text, type EForm } from './build.js';

const isHead = { eq: [{ field: 'quanHeChuHo' }, 'chu_ho'] };
const RELATIONS = ['chu_ho: Chủ hộ|Head of household|户主', 'vo_chong: Vợ, chồng|Wife or husband|配偶', 'con: Con|Child|子女', 'cha_me: Cha, mẹ|Parent|父母', 'anh_chi_em: Anh, chị, em|Brother or sister|兄弟姐妹', 'ong_ba: Ông, bà|Grandparent|祖父母', 'chau: Cháu|Grandchild|孙辈', 'o_nho: Người ở nhờ, ở thuê|Lodger or tenant|借住、租住人', 'khac: Khác|Other|其他'];

/** Form CT01: change of residence data (Circular 53/2025/TT-BCA). */
export const RESIDENCE: EForm = {
  id: 'thuong-tru-ct01',
  version: 1,
  title: 'Tờ khai thay đổi thông tin cư trú (CT01)|Change of residence data (CT01)|居住信息变更申报表（CT01）',
  serviceCodes: ['1.004222', '1.004194'],
  steps: [step('ct01', 'Tờ khai|Declaration|申报表', [
    section('ct01_nguoi', 'Người khai|Declarant|申报人', [
      name('hoTen', '1. Họ, chữ đệm và tên khai sinh|1. Full name at birth|1. 出生登记姓名', { ...NEEDED, ...from('fullName', true) }),
      pastDate('ngaySinh', '2. Ngày, tháng, năm sinh|2. Date of birth|2. 出生日期', { ...NEEDED, ...from('birthDate', true) }),
      sex('gioiTinh', { ...NEEDED, ...from('sex') }),
      personalId('soDinhDanh', '4. Số định danh cá nhân|4. Personal identification number|4. 个人身份号码', { ...NEEDED, ...from('identityNumber', true), birthDate: { field: 'ngaySinh' }, sex: { field: 'gioiTinh' } }),
      phone('dienThoai', '5. Số điện thoại liên hệ|5. Telephone|5. 联系电话', from('phone')),
      email('email', '6. Thư điện tử|6. E-mail|6. 电子邮箱', from('email')),
    ]),
    section('ct01_ho', 'Hộ gia đình|Household|家庭户', [
      choice('quanHeChuHo', '8. Mối quan hệ với chủ hộ|8. Relation to the head of household|8. 与户主关系', RELATIONS, NEEDED),
      name('hoTenChuHo', '7. Họ, chữ đệm và tên chủ hộ|7. Head of household|7. 户主姓名', { ...NEEDED }),
      personalId('soDinhDanhChuHo', '9. Số định danh cá nhân của chủ hộ|9. Number of the head of household|9. 户主身份号码', {
        ...NEEDED,
        rules: [{ code: 'head_number_mismatch', valid: { or: [{ empty: { field: 'soDinhDanhChuHo' } }, { empty: { field: 'soDinhDanh' } }, { eq: [isHead, { eq: [{ field: 'soDinhDanhChuHo' }, { field: 'soDinhDanh' }] }] }] }, message: { vi: 'Chủ hộ thì hai số trùng nhau, không là chủ hộ thì khác nhau', en: 'The head of household has the same number, others have another', 'zh-Hans': '户主号码须一致，非户主须不同' } }],
      }),
      address('noiDangKy', 'Nơi đăng ký cư trú|Place of residence to be registered|登记居住地', { ...NEEDED, detail: 'required' }),
      lines('noiDungDeNghi', '10. Nội dung đề nghị|10. What is asked for|10. 申请内容', {
        ...NEEDED, maxLength: 2000,
      }),
      group('thanhVien', '11. Thành viên cùng thay đổi|11. Members who move too|11. 一同变更的成员', [
        name('hoTen', 'Họ và tên|Full name|姓名', NEEDED),
        pastDate('ngaySinh', 'Ngày sinh|Date of birth|出生日期', NEEDED),
        sex('gioiTinh', NEEDED),
        personalId('soDinhDanh', 'Số định danh|Identification number|身份号码', {
          ...NEEDED, birthDate: { field: 'thanhVien.ngaySinh' }, sex: { field: 'thanhVien.gioiTinh' },
          rules: [{ code: 'member_is_declarant', valid: { or: [{ empty: { field: 'thanhVien.soDinhDanh' } }, { neq: [{ field: 'thanhVien.soDinhDanh' }, { field: 'soDinhDanh' }] }] }, message: { vi: 'Không kê lại người khai', en: 'Do not list the declarant again', 'zh-Hans': '请勿重复填写申报人' } }],
        }),
        choice('quanHeChuHo', 'Quan hệ với chủ hộ|Relation to the head|与户主关系', RELATIONS.slice(1), NEEDED),
      ], { maxRows: 30, uniqueBy: ['soDinhDanh'] }),
    ]),
    section('ct01_y_kien', 'Ý kiến|Consent|意见', [
      consent('yKienChuHo', 'Chủ hộ đồng ý|The head of household agrees|户主同意', { visible: { not: isHead } }),
      consent('yKienChuSoHuu', 'Chủ sở hữu chỗ ở hợp pháp đồng ý|The owner of the dwelling agrees|合法住所所有人同意'),
      text('nguoiChoYKien', 'Người cho ý kiến|Who gave the consent|出具意见人', { visible: { or: [{ eq: [{ field: 'yKienChuHo' }, true] }, { eq: [{ field: 'yKienChuSoHuu' }, true] }] }, characters: 'person_name', ...NEEDED }),
    ]),
  ])],
};
