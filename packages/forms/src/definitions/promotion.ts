import type { FormField, FormSection } from '@dvcqg/openapi';
import { address, choice, email, field, files, from, group, lines, money, name, NEEDED, phone, section, step, text, type EForm } from './build.js';

const KINDS = ['hang_mau: Đưa hàng mẫu, cung ứng dịch vụ mẫu|Samples|样品', 'tang: Tặng hàng hóa, cung ứng dịch vụ không thu tiền|Gifts|赠品', 'giam_gia: Bán hàng, cung ứng dịch vụ với giá thấp hơn|Lower price|降价', 'phieu_mua: Kèm phiếu mua hàng, phiếu sử dụng dịch vụ|Vouchers|购物券', 'phieu_du_thi: Kèm phiếu dự thi|Contest with prizes|参赛券', 'may_rui: Chương trình mang tính may rủi|Games of chance|抽奖', 'khach_hang_thuong_xuyen: Chương trình khách hàng thường xuyên|Loyalty programme|常客计划', 'van_hoa: Chương trình văn hóa, nghệ thuật, giải trí|Culture and entertainment|文化娱乐活动', 'khac: Hình thức khác|Other|其他'];

const trader = (): FormSection => section('thuong_nhan', 'Thương nhân|Trader|商人', [
  text('SoVanBan', 'Số văn bản|Document number|文件编号', { maxLength: 50 }),
  text('TenThuongNhan', 'Tên thương nhân|Name of the trader|商人名称', { ...NEEDED, maxLength: 500, ...from('organizationName') }),
  field('tax_code', 'MaSoThue', 'Mã số thuế|Tax code|税号', { ...NEEDED, ...from('taxCode') }),
  address('DiaChiDoanhNghiep', 'Địa chỉ|Address|地址', { ...NEEDED, detail: 'required', externalKeys: { province: 'DiaChiDoanhNghiep.MaTinh', commune: 'DiaChiDoanhNghiep.MaXa', detail: 'DiaChiDoanhNghiep.DiaChiChiTiet' } }),
  phone('DienThoai', 'Điện thoại|Telephone|电话'),
  text('Fax', 'Fax|Fax|传真', { pattern: '[0-9+(). -]{6,20}' }),
  email('Email', 'Thư điện tử|E-mail|电子邮箱', from('email')),
  name('NguoiLienHe', 'Người liên hệ|Contact person|联系人', { ...NEEDED, ...from('fullName') }),
  phone('SoDienThoaiNguoiLienHe', 'Điện thoại người liên hệ|Telephone of the contact person|联系人电话', { ...NEEDED, ...from('phone') }),
]);

const area = (): FormField => group('DiaBanKhuyenMai', 'Địa bàn khuyến mại|Area|促销地区', [
  field('choice', 'MaTinh', 'Tỉnh, thành phố|Province or city|省、市', { list: 'province', ...NEEDED }),
  text('DiaDiem', 'Địa điểm cụ thể|Places|具体地点', { maxLength: 1000 }),
], { minRows: 1, maxRows: 34, uniqueBy: ['MaTinh'] });

const period = (): FormField[] => [
  field('date', 'ThoiGianKhuyenMaiTu', 'Thời gian từ|From|自', { ...NEEDED, notBefore: { today: true } }),
  field('date', 'ThoiGianKhuyenMaiDen', 'Thời gian đến|Until|至', {
    ...NEEDED, notBefore: { field: 'ThoiGianKhuyenMaiTu' },
    help: { vi: 'Khuyến mại may rủi không quá 180 ngày một năm', en: 'Games of chance: at most 180 days a year', 'zh-Hans': '抽奖促销每年不超过 180 天' },
  }),
];

const goods = (): FormField[] => [
  lines('HangHoaDichVuKhuyenMai', 'Hàng hóa, dịch vụ được khuyến mại|Goods and services promoted|促销商品、服务', NEEDED),
  lines('HangHoaDungDeKhuyenMai', 'Hàng hóa, dịch vụ dùng để khuyến mại|Goods and services given|用于促销的商品、服务'),
  text('SoLuongHangHoaDichVu', 'Số lượng|Quantity|数量'),
  text('KhachHang', 'Khách hàng (đối tượng hưởng)|Customers entitled|受益客户'),
  lines('CoCauGiaiThuong', 'Cơ cấu giải thưởng|Prizes|奖项结构', { required: { in: [{ field: 'HinhThucKhuyenMai' }, 'may_rui', 'phieu_du_thi'] } }),
  money('TongGiaTriHangHoa', 'Tổng giá trị hàng hóa, dịch vụ dùng để khuyến mại|Total value given|用于促销的总价值', NEEDED),
  lines('NoiDungChiTiet', 'Nội dung chi tiết|Details|详细内容', NEEDED),
  lines('TenCacThuongNhanCungThucHien', 'Thương nhân cùng thực hiện|Traders taking part|共同实施的商人'),
  files('TepDonDangKy', 'Tệp đơn|The application as a file|申请文件'),
  files('TaiLieuNop', 'Tài liệu nộp|Documents|提交材料'),
];

const programme = (kind: FormField): FormSection => section('chuong_trinh', 'Chương trình khuyến mại|Programme|促销活动', [
  text('TenChuongTrinhKhuyenMai', 'Tên chương trình khuyến mại|Name of the programme|促销活动名称', NEEDED), area(), kind, ...period(), ...goods(),
]);

const changes = (): FormSection => section('sua_doi', 'Nội dung sửa đổi|Changes|修改内容', [
  lines('ThongTinDaNop', 'Thông tin đã nộp|What was handed in|已提交信息', NEEDED),
  lines('ThongTinSuaDoi', 'Thông tin sửa đổi|What changes|修改信息', NEEDED),
  lines('LyDoDieuChinh', 'Lý do điều chỉnh|Reason|调整原因', NEEDED),
]);

/** Notice of a promotion (form 01 of Decree 81/2018, amended by Decree 128/2024). */
export const PROMOTION_NOTICE: EForm = {
  id: 'thong-bao-khuyen-mai',
  version: 1,
  title: 'Thông báo thực hiện khuyến mại|Notice of a promotion|促销活动通报',
  serviceCodes: ['2.000033'],
  steps: [step('km', 'Khuyến mại|Promotion|促销', [trader(), programme(choice('HinhThucKhuyenMai', 'Hình thức khuyến mại|Kind of promotion|促销形式', KINDS, NEEDED))])],
};

/** Change of a promotion that was notified or registered. */
export const PROMOTION_CHANGE: EForm = {
  id: 'sua-doi-khuyen-mai',
  version: 1,
  title: 'Sửa đổi, bổ sung chương trình khuyến mại|Change of a promotion|促销活动修改',
  serviceCodes: ['2.001474', '2.000002', '2.000041'],
  steps: [step('km_sua', 'Sửa đổi|Change|修改', [trader(), changes()])],
};

const drawRules = (): FormSection => section('the_le', 'Thể lệ chương trình|Rules of the programme|活动规则', [
  lines('TheLe', 'Thể lệ|Rules|规则', { ...NEEDED, maxLength: 20000 }),
  group('GiaiThuong', 'Giải thưởng|Prizes|奖品', [
    text('TenGiai', 'Tên giải|Prize|奖项', NEEDED),
    field('number', 'SoGiai', 'Số giải|Number|数量', { ...NEEDED, minimum: 1 }),
    money('TriGia', 'Trị giá một giải|Value of one|单项价值', NEEDED),
    money('ThanhTien', 'Thành tiền|Value|金额', { computed: { multiply: [{ field: 'GiaiThuong.SoGiai' }, { field: 'GiaiThuong.TriGia' }] } }),
  ], { minRows: 1, maxRows: 100, uniqueBy: ['TenGiai'] }),
  money('TongGiaTriGiaiThuong', 'Tổng giá trị giải thưởng|Total value of prizes|奖品总价值', {
    computed: { sum: { group: 'GiaiThuong', of: { field: 'GiaiThuong.ThanhTien' } } },
    rules: [{ code: 'prizes_over_total', valid: { not: { gt: [{ field: 'TongGiaTriGiaiThuong' }, { field: 'TongGiaTriHangHoa' }] } }, message: { vi: 'Tổng giải thưởng vượt tổng giá trị đã khai', en: 'The prizes exceed the total value stated', 'zh-Hans': '奖品总价值超过申报总额' } }],
  }),
]);

/** Registration of a promotion by chance (form 02 with the rules of form 03). At most 180 days. */
export const PROMOTION_REGISTRATION: EForm = {
  id: 'dang-ky-khuyen-mai',
  version: 1,
  title: 'Đăng ký khuyến mại mang tính may rủi|Registration of a promotion by chance|抽奖促销登记',
  serviceCodes: ['2.000004', '2.000138'],
  steps: [
    step('dkkm', 'Khuyến mại|Promotion|促销', [trader(), programme(choice('HinhThucKhuyenMai', 'Hình thức khuyến mại|Kind of promotion|促销形式', KINDS, {
      ...NEEDED, default: 'may_rui',
      rules: [{ code: 'promotion_too_long', valid: { not: { gt: [{ daysBetween: [{ field: 'ThoiGianKhuyenMaiTu' }, { field: 'ThoiGianKhuyenMaiDen' }] }, 180] } }, message: { vi: 'Chương trình may rủi không quá 180 ngày', en: 'At most 180 days', 'zh-Hans': '不得超过 180 天' } }],
    }))]),
    step('dkkm_the_le', 'Thể lệ và giải thưởng|Rules and prizes|规则与奖品', [drawRules()]),
  ],
};
