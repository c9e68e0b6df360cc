import { address, choice, email, ethnicGroup, field, from, is, lines, name, nationality, NEEDED, oldDate, personalId, phone, section, sex, step, text, group, type EForm } from './build.js';

const fits = (kind: string, length: number) => ({ or: [{ neq: [{ field: 'dinhDangNgaySinh' }, kind] }, { eq: [{ length: { field: 'ngaySinh' } }, length] }, { empty: { field: 'ngaySinh' } }] });

/** Form TK1-TS of the social insurance: data on the insurance book and the health card. */
export const HEALTH_INSURANCE: EForm = {
  id: 'bhyt',
  version: 1,
  title: 'Tờ khai tham gia, điều chỉnh thông tin BHXH, BHYT|Social and health insurance data|社会保险、医疗保险信息申报表',
  serviceCodes: ['1.002759'],
  steps: [step('bhyt', 'Tờ khai|Declaration|申报表', [
    section('bhyt_nguoi', 'Người tham gia|Insured person|参保人', [
      name('hoTen', 'Họ và tên|Full name|姓名', { ...NEEDED, ...from('fullName', true) }),
      field('social_insurance_number', 'maSoBHXH', 'Mã số BHXH|Social insurance number|社会保险号', { ...from('socialInsuranceNumber'), inputMode: 'numeric' }),
      personalId('soDinhDanh', 'Số định danh cá nhân|Personal identification number|个人身份号码', { ...from('identityNumber', true), birthDate: { field: 'ngaySinh' }, sex: { field: 'gioiTinh' } }),
      choice('dinhDangNgaySinh', 'Định dạng ngày sinh|What is known of the birth date|出生日期格式', ['dd_mm_yyyy: Ngày, tháng, năm|Day, month, year|年月日', 'mm_yyyy: Tháng, năm|Month, year|年月', 'yyyy: Năm|Year|年'], { ...NEEDED, default: 'dd_mm_yyyy' }),
      oldDate('ngaySinh', 'Ngày sinh|Date of birth|出生日期', {
        ...NEEDED, ...from('birthDate'),
        rules: [{ code: 'date_not_as_said', valid: { and: [fits('dd_mm_yyyy', 10), fits('mm_yyyy', 7), fits('yyyy', 4)] }, message: { vi: 'Ngày sinh không theo định dạng đã chọn', en: 'The date does not have the chosen format', 'zh-Hans': '日期与所选格式不符' } }],
      }),
      sex('gioiTinh', { ...NEEDED, ...from('sex') }),
      nationality('quocTich', { ...NEEDED, ...from('nationality') }),
      ethnicGroup('danToc', { ...NEEDED, ...from('ethnicGroup') }),
      text('maSoHoGiaDinh', 'Mã số hộ gia đình|Household number|家庭户编号', { maxLength: 20 }),
      phone('soDienThoai', 'Số điện thoại|Telephone|电话号码', from('phone')),
      email('email', 'Thư điện tử|E-mail|电子邮箱', from('email')),
    ]),
    section('bhyt_noi_dung', 'Nội dung|Contents|内容', [
      choice('truongHop', 'Trường hợp|Case|情形', ['mat_hong: Cấp lại do mất, hỏng|Lost or damaged|遗失、损坏补发', 'nhan_than: Do thay đổi nhân thân, mã quyền lợi|Personal data or benefit changed|个人信息或权益变更', 'du_5_nam: Do thay đổi thời điểm đủ 05 năm liên tục|Five-year date changed|连续五年时点变更'], NEEDED),
      choice('hinhThucNhanKetQua', 'Hình thức nhận kết quả|How to receive the result|领取方式', ['dien_tu: Nhận bản điện tử|Electronic|电子版', 'giay: Nhận bản giấy|Paper|纸质']),
      address('noiDangKyKhaiSinh', 'Nơi đăng ký giấy khai sinh|Place of birth registration|出生登记地', { ...NEEDED, units: 'historic', detail: 'none' }),
      address('diaChiNhanKetQua', 'Địa chỉ nhận kết quả|Delivery address|结果寄送地址', { ...NEEDED, detail: 'required' }),
      lines('noiDungThayDoi', 'Nội dung thay đổi yêu cầu|Changes asked for|变更内容', { ...NEEDED, maxLength: 1000 }),
      lines('hoSoKemTheo', 'Hồ sơ kèm theo|Papers enclosed|随附材料', { maxLength: 1000 }),
      field('yes_no', 'phuLucThanhVien', 'Gửi kèm phụ lục thành viên hộ gia đình|With the list of household members|附家庭成员附录', { default: false }),
      group('thanhVien', 'Thành viên hộ gia đình|Household members|家庭成员', [
        name('hoTen', 'Họ và tên|Full name|姓名', NEEDED),
        field('social_insurance_number', 'maSoBHXH', 'Mã số BHXH|Social insurance number|社会保险号'),
        oldDate('ngaySinh', 'Ngày sinh|Date of birth|出生日期', NEEDED), sex('gioiTinh', NEEDED),
        text('moiQuanHe', 'Quan hệ với chủ hộ|Relation to the head|与户主关系', NEEDED),
      ], { visible: is('phuLucThanhVien', true), minRows: 1, maxRows: 20, uniqueBy: ['maSoBHXH'] }),
    ]),
  ])],
};
