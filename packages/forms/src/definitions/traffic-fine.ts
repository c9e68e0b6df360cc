import { choice, field, filled, from, is, money, name, NEEDED, pastDate, section, step, text, type EForm } from './build.js';

/** Payment of a traffic fine: no procedure but a payment, found by the number of the decision or of the record. */
export const TRAFFIC_FINE: EForm = {
  id: 'nop-phat-giao-thong',
  version: 1,
  title: 'Nộp phạt vi phạm hành chính giao thông|Paying a traffic fine|缴纳交通违章罚款',
  serviceCodes: [],
  steps: [step('phat', 'Nộp phạt|Fine|罚款', [
    section('tra_cuu', 'Tra cứu|Look-up|查询', [
      choice('traCuuTheo', 'Tra cứu theo|Look up by|查询方式', ['quyet_dinh: Số quyết định xử phạt|Number of the decision|处罚决定编号', 'bien_ban: Số biên bản vi phạm|Number of the record|违章笔录编号'], { ...NEEDED, default: 'quyet_dinh' }),
      text('soQuyetDinh', 'Số quyết định|Number of the decision|决定编号', { visible: is('traCuuTheo', 'quyet_dinh'), ...NEEDED, maxLength: 100 }),
      text('soBienBan', 'Số biên bản|Number of the record|笔录编号', { visible: is('traCuuTheo', 'bien_ban'), ...NEEDED, maxLength: 100 }),
      name('tenNguoiViPham', 'Tên người vi phạm|Offender|违章人姓名', { ...NEEDED, ...from('fullName') }),
      field('vehicle_plate', 'bienSo', 'Biển số xe|Vehicle plate|车牌号'),
    ]),
    section('quyet_dinh', 'Quyết định|Decision|决定', [
      pastDate('ngayQD', 'Ngày quyết định|Date of the decision|决定日期', { ...NEEDED, notBefore: { field: 'thoiGianViPham' } }),
      text('maCoQuanQD', 'Mã cơ quan ra quyết định|Code of the agency|决定机关代码'), text('tenCoQuanQD', 'Cơ quan ra quyết định|Agency|决定机关', NEEDED),
      text('khoBac', 'Kho bạc|Treasury|国库', NEEDED), text('taiKhoanThuNSNN', 'Tài khoản thu ngân sách|Budget account|预算收款账户', { characters: 'latin', required: filled('khoBac') }),
      pastDate('thoiGianViPham', 'Ngày vi phạm|Date of the offence|违章日期', NEEDED), text('diaDiemViPham', 'Địa điểm vi phạm|Place of the offence|违章地点'),
      money('soTien', 'Số tiền|Amount|金额', { ...NEEDED, minimum: 1000, maximum: 1_000_000_000 }),
    ]),
  ])],
};
