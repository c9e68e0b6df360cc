import { address, choice, from, lines, name, NEEDED, number, personalId, phone, section, step, text, type EForm } from './build.js';

const metres = (id: string, label: string, more: Readonly<Record<string, unknown>> = {}) => number(id, label, { decimals: 2, ...more });

/** Building permit of a single house (form 01, appendix II of Decree 175/2024). */
export const BUILDING_PERMIT: EForm = {
  id: 'gpxd',
  version: 1,
  title: 'Đơn đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ|Application for a building permit of a house|单独住宅建筑许可申请',
  serviceCodes: ['1.013225'],
  steps: [
    step('gpxd_chu', 'Chủ đầu tư và địa điểm|Owner and site|业主与地点', [
      section('chu_dau_tu', '1. Chủ đầu tư|1. Owner|1. 业主', [
        name('tenChuDauTu', 'Tên chủ đầu tư (chủ hộ)|Owner (head of household)|业主（户主）姓名', { ...NEEDED, ...from('fullName') }),
        personalId('soDinhDanh', 'Số định danh cá nhân|Personal identification number|个人身份号码', { ...NEEDED, ...from('identityNumber') }),
        name('nguoiDaiDien', 'Người đại diện|Representative|代表人'),
        text('chucVu', 'Chức vụ|Position|职务'),
        phone('soDienThoai', 'Số điện thoại|Telephone|电话号码', { ...NEEDED, ...from('phone') }),
      ]),
      section('dia_diem', '2. Địa điểm|2. Site|2. 地点', [
        text('loDatSo', 'Lô đất số|Plot number|地块编号', NEEDED),
        metres('dienTich', 'Diện tích (m²)|Area (m²)|面积（m²）', { ...NEEDED, minimum: 1 }),
        text('soNhaDuong', 'Tại số nhà, đường, phố|House number and street|门牌号与街道', NEEDED),
        address('diaDiem', 'Xã, phường và tỉnh|Commune and province|乡、坊与省', { ...NEEDED, detail: 'none', externalKeys: { province: 'tinh', commune: 'xa' } }),
      ]),
    ]),
    step('gpxd_cong_trinh', 'Thiết kế và công trình|Design and building|设计与建筑', [
      section('thiet_ke', '3. Lập, thẩm tra thiết kế|3. Design and its examination|3. 设计与审查', [
        text('tenDonViThietKe', 'Tên tổ chức, cá nhân lập thiết kế|Designer|设计单位或个人', NEEDED),
        text('maChungChi', 'Mã số chứng chỉ|Certificate number|证书编号'),
        lines('chuNhiemChuTri', 'Chủ nhiệm, chủ trì thiết kế|Lead designers|设计负责人'),
        text('donViThamTra', 'Tổ chức thẩm tra|Examining body|审查机构'),
      ]),
      section('noi_dung', '4. Nội dung đề nghị|4. What is applied for|4. 申请内容', [
        choice('capCongTrinh', 'Cấp công trình|Class of building|建筑等级', ['cap_3: Cấp III|Class III|三级', 'cap_4: Cấp IV|Class IV|四级'], NEEDED),
        metres('cotXayDung', 'Cốt xây dựng (m)|Ground level (m)|建筑标高（m）', { ...NEEDED, minimum: -100, maximum: 3500 }),
        metres('khoangLui', 'Khoảng lùi (m)|Setback (m)|退界（m）'),
        metres('dienTichTang1', 'Diện tích xây dựng tầng 1 (m²)|Built area of the ground floor (m²)|首层建筑面积（m²）', {
          ...NEEDED, minimum: 1,
          rules: [{ code: 'larger_than_plot', valid: { not: { gt: [{ field: 'dienTichTang1' }, { field: 'dienTich' }] } }, message: { vi: 'Diện tích tầng 1 lớn hơn diện tích lô đất', en: 'The ground floor is larger than the plot', 'zh-Hans': '首层面积大于地块面积' } }],
        }),
        metres('tongDienTichSan', 'Tổng diện tích sàn (m²)|Total floor area (m²)|总建筑面积（m²）', { ...NEEDED, minimum: { field: 'dienTichTang1' } }),
        metres('chieuCao', 'Chiều cao (m)|Height (m)|高度（m）', { ...NEEDED, minimum: 1, maximum: 200 }),
        number('soTang', 'Số tầng|Storeys|层数', { ...NEEDED, minimum: 1, maximum: 50 }),
      ]),
      section('gpxd_ket_thuc', '5. Hoàn thành|5. Completion|5. 完工', [
        number('thoiGianHoanThanh', 'Dự kiến hoàn thành (tháng)|Expected to take (months)|预计工期（月）', { ...NEEDED, minimum: 1, maximum: 120 }),
        lines('taiLieuKem', 'Tài liệu gửi kèm|Enclosed|随附资料'),
      ]),
    ]),
  ],
};
