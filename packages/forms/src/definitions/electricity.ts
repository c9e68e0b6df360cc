import type { FormField } from '@dvcqg/openapi';
import { address, anyId, choice, email, field, filled, from, group, is, lines, NEEDED, number, oneOf, pastDate, phone, section, step, text, type EForm } from './build.js';

const customer = (): FormField[] => [
  text('tenKhachHang', 'Tên cơ quan hoặc cá nhân đăng ký mua điện|Customer|购电单位或个人', { ...NEEDED, ...from('fullName') }),
  text('nguoiDaiDien', 'Đại diện là ông (bà)|Represented by|代表人', from('representativeName')),
  anyId('soGiayTo', 'Số CCCD, hộ chiếu|Identity card or passport number|身份证或护照号', { ...NEEDED, accepts: ['personal_id', 'passport'], ...from('identityNumber', true) }),
  text('noiCap', 'Cơ quan cấp|Issued by|签发机关'),
  pastDate('ngayCap', 'Ngày cấp|Date of issue|签发日期'),
  text('giayUyQuyen', 'Theo giấy ủy quyền số, ngày, của|Authorisation: number, date, by|委托书编号、日期、签发人'),
  phone('dienThoaiSms', 'Số điện thoại liên hệ và nhận SMS|Telephone for messages|接收短信的电话', { ...NEEDED, mobileOnly: true, ...from('phone') }),
  text('fax', 'Fax|Fax|传真', { pattern: '[0-9+(). -]{6,20}' }),
  email('email', 'Thư điện tử|E-mail|电子邮箱', from('email')),
  text('soTaiKhoan', 'Tài khoản số|Account number|账号', { characters: 'latin', maxLength: 30 }),
  text('nganHang', 'Tại ngân hàng|Bank|开户银行', { required: filled('soTaiKhoan') }),
  choice('hinhThucThanhToan', 'Hình thức thanh toán|Payment|付款方式', ['chuyen_khoan: Chuyển khoản|Transfer|转账', 'uy_nhiem_thu: Ủy nhiệm thu|Direct debit|委托扣款', 'tien_mat: Tiền mặt|Cash|现金']),
  text('diaChiGiaoDich', 'Địa chỉ giao dịch|Business address|联系地址', { ...NEEDED, ...from('currentAddress') }),
];

const taxCode = (required: FormField['required'] & object | boolean): FormField => field('tax_code', 'maSoThue', 'Mã số thuế|Tax code|税号', { required, ...from('taxCode') });

const use = (): FormField[] => [
  address('diaDiemSuDung', 'Địa điểm đăng ký sử dụng điện|Where the electricity is used|用电地点', { ...NEEDED, detail: 'required' }),
  choice('tinhTrangHienTai', 'Tình trạng sử dụng điện hiện tại|Present supply|目前用电情况', ['chua_co: Chưa có điện|None|无电', 'dung_chung: Đang dùng công tơ chung|Shared meter|共用电表']),
  lines('hoDungChung', 'Tên chủ hộ dùng chung, số hợp đồng, mã khách hàng, địa chỉ|Shared with: name, contract, customer code, address|共用户主、合同号、客户编号、地址', { visible: is('tinhTrangHienTai', 'dung_chung'), ...NEEDED }),
];

/** One line of the load chart: when and how much. */
const loadChart = (visible: FormField['visible'] & object): FormField => group('bieuDoPhuTai', 'Biểu đồ phụ tải|Load chart|负荷曲线', [
  text('khungGio', 'Khung giờ|Hours|时段', { ...NEEDED, pattern: '[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]', placeholder: { vi: '08:00-17:00' } }),
  number('congSuatGio', 'Công suất (kW)|Load (kW)|负荷（kW）', { ...NEEDED, decimals: 2, maximum: { field: 'congSuat' } }),
], { visible, minRows: 1, maxRows: 24, uniqueBy: ['khungGio'] });

/** New supply from the low-voltage grid; five purposes. */
export const LOW_VOLTAGE: EForm = {
  id: 'cap-dien-ha-ap',
  version: 1,
  title: 'Giấy đề nghị mua điện hạ áp|Application for low-voltage electricity|低压购电申请',
  serviceCodes: ['3.000001'],
  steps: [step('dien', 'Đề nghị mua điện|Application|购电申请', [
    section('khach_hang', 'Khách hàng|Customer|客户', customer()),
    section('su_dung', 'Sử dụng điện|Use|用电', [
      choice('mucDichSuDung', 'Mục đích sử dụng điện|Purpose|用电用途', ['sinh_hoat: Sinh hoạt|Household|生活', 'sinh_hoat_chung: Sinh hoạt dùng chung công tơ|Household, shared meter|生活，共用电表', 'tach_cong_to: Tách công tơ dùng chung|Separate meter|分表', 'ngoai_duoi_40: Ngoài sinh hoạt dưới 40 kW|Other, under 40 kW|非生活，40 kW 以下', 'ngoai_tu_40: Ngoài sinh hoạt từ 40 kW|Other, 40 kW or more|非生活，40 kW 及以上'], NEEDED),
      taxCode(oneOf('mucDichSuDung', 'ngoai_duoi_40', 'ngoai_tu_40') as object),
      number('congSuat', 'Công suất đăng ký (kW)|Load wanted (kW)|申请功率（kW）', {
        ...NEEDED, decimals: 2, minimum: { if: [is('mucDichSuDung', 'ngoai_tu_40'), 40, 0.1] },
        rules: [{ code: 'load_too_high_for_purpose', valid: { or: [{ neq: [{ field: 'mucDichSuDung' }, 'ngoai_duoi_40'] }, { empty: { field: 'congSuat' } }, { lt: [{ field: 'congSuat' }, 40] }] }, message: { vi: 'Từ 40 kW hãy chọn mục đích từ 40 kW', en: 'For 40 kW or more choose the other purpose', 'zh-Hans': '40 kW 及以上请选择相应用途' } }],
      }),
      ...use(),
      loadChart(is('mucDichSuDung', 'ngoai_tu_40') as object),
    ]),
  ])],
};

/** New supply from the medium-voltage grid. */
export const MEDIUM_VOLTAGE: EForm = {
  id: 'cap-dien-trung-ap',
  version: 1,
  title: 'Giấy đề nghị mua điện trung áp|Application for medium-voltage electricity|中压购电申请',
  serviceCodes: ['3.000002'],
  steps: [step('dien_ta', 'Đề nghị mua điện|Application|购电申请', [
    section('khach_hang_ta', 'Khách hàng|Customer|客户', customer()),
    section('su_dung_ta', 'Sử dụng điện|Use|用电', [
      choice('mucDichSuDung', 'Mục đích sử dụng điện|Purpose|用电用途', ['ban_buon: Mua buôn điện nông thôn|Rural wholesale|农村趸售', 'ngoai_sinh_hoat: Ngoài sinh hoạt|Other than household|非生活', 'sinh_hoat: Sinh hoạt|Household|生活'], NEEDED),
      taxCode({ neq: [{ field: 'mucDichSuDung' }, 'sinh_hoat'] }),
      number('congSuat', 'Công suất đăng ký (kW)|Load wanted (kW)|申请功率（kW）', { ...NEEDED, decimals: 2, minimum: 1 }),
      ...use(),
      lines('thongTinDauNoi', 'Thông tin đăng ký đấu nối|Connection data|接入信息', NEEDED),
      text('giayPhepHoatDong', 'Giấy phép hoạt động điện lực (mua buôn trên 50 kVA)|Electricity licence (wholesale over 50 kVA)|电力经营许可证（趸售 50 kVA 以上）', { visible: is('mucDichSuDung', 'ban_buon'), required: { gt: [{ field: 'congSuat' }, 50] } }),
      loadChart({ neq: [{ field: 'mucDichSuDung' }, 'sinh_hoat'] }),
    ]),
  ])],
};
