import type { FormField } from '@dvcqg/openapi';
import { address, anyId, choice, field, files, from, group, name, nationality, NEEDED, number, pastDate, section, sex, step, text, type EForm } from './build.js';

const PHOTO = { accept: ['image/jpeg', 'image/png', 'image/heic', 'image/webp'], maxFiles: 1 };
const licenseClass = (id: string, more: Readonly<Record<string, unknown>> = {}): FormField => field('choice', id, 'Hạng giấy phép|Licence class|驾照类别', { list: 'license_class', ...more });

const holder = (): FormField[] => [
  name('hoTen', 'Họ và tên|Full name|姓名', { ...NEEDED, ...from('fullName', true) }),
  sex('gioiTinh', { ...NEEDED, ...from('sex') }),
  pastDate('ngaySinh', 'Ngày sinh|Date of birth|出生日期', { ...NEEDED, ...from('birthDate', true), notAfter: { addYears: [{ today: true }, -16] } }),
  nationality('quocTich', { ...NEEDED, ...from('nationality') }),
  anyId('soCmnd', 'Số CCCD, hộ chiếu|Identity card or passport number|身份证或护照号', { ...NEEDED, accepts: ['personal_id', 'passport'], ...from('identityNumber', true), birthDate: { field: 'ngaySinh' }, sex: { field: 'gioiTinh' } }),
  pastDate('ngayCapCmnd', 'Ngày cấp|Date of issue|签发日期', { notBefore: { field: 'ngaySinh' } }),
  text('noiCapCmnd', 'Nơi cấp|Issued by|签发机关'),
];

const REASONS = ['het_han: Hết hạn|Expired|到期', 'sap_het_han: Sắp hết hạn|Expiring|即将到期', 'hong: Hỏng|Damaged|损坏', 'mat: Mất|Lost|遗失', 'sai_thong_tin: Sai hoặc thay đổi thông tin|Data wrong or changed|信息错误或变更', 'doi_vat_lieu: Đổi sang thẻ PET|To a PET card|换为 PET 卡', 'tach_hang: Đổi theo hạng mới|To the new classes|换新类别'];

/** Renewal and replacement of a driving licence (Circular 12/2025/TT-BCA, appendix XII). */
export const DRIVING_LICENCE: EForm = {
  id: 'doi-gplx',
  version: 1,
  title: 'Đề nghị đổi, cấp lại giấy phép lái xe|Renewal or replacement of a driving licence|换发、补发驾驶证申请',
  serviceCodes: ['3.000347', '3.000348'],
  steps: [
    step('gplx_nguoi', 'Người đề nghị|Applicant|申请人', [section('gplx_nhan_than', 'Nhân thân|Person|个人信息', [
      ...holder(),
      address('noiThuongTru', 'Nơi thường trú|Permanent residence|常住地址', { ...NEEDED, units: 'historic' }),
      text('noiCuTru', 'Nơi cư trú|Present residence|居住地', { ...NEEDED, ...from('currentAddress') }),
      files('anhChanDung', 'Ảnh chân dung|Portrait photo|证件照', { ...NEEDED, ...PHOTO }),
    ])]),
    step('gplx_da_cap', 'Giấy phép đã cấp|Licences held|已发驾照', [section('gplx_cu', 'Giấy phép lái xe đã cấp|Licences held|已发驾照', [
      group('gplxDaCap', 'Giấy phép lái xe|Driving licence|驾照', [
        text('sogplx', 'Số giấy phép|Number|编号', { ...NEEDED, pattern: '[0-9]{12}|[A-Z]{1,2}[0-9 ]{6,12}', maxLength: 20 }),
        text('soserigplx', 'Số sê-ri|Serial|序列号', { maxLength: 20 }),
        licenseClass('hanggplx', NEEDED),
        text('noicapgplx', 'Nơi cấp|Issued by|签发机关', NEEDED),
        pastDate('ngaycapgplx', 'Ngày cấp|Date of issue|签发日期', NEEDED),
        field('date', 'ngayhethangplx', 'Ngày hết hạn|Expires on|到期日', { notBefore: { field: 'gplxDaCap.ngaycapgplx' } }),
        pastDate('ngaytrungtuyen', 'Ngày trúng tuyển|Passed on|考试通过日期', { notAfter: { field: 'gplxDaCap.ngaycapgplx' } }),
      ], { ...NEEDED, minRows: 1, maxRows: 5, uniqueBy: ['sogplx'] }),
      choice('lyDoDoiGplx', 'Lý do đổi|Reason|换发原因', REASONS, NEEDED),
      choice('mucDichDoiGplx', 'Mục đích|Purpose|用途', ['ca_nhan: Nhu cầu cá nhân|Personal|个人', 'kinh_doanh: Hành nghề lái xe|Professional|职业驾驶']),
      licenseClass('hangDaoTao'),
      number('soNamLaiXe', 'Số năm lái xe|Years of driving|驾龄', { maximum: { yearsBetween: [{ field: 'ngaySinh' }, { today: true }] } }),
      number('soKmLxAnToan', 'Số km lái xe an toàn|Kilometres driven safely|安全行驶公里数'),
      group('hoSoDinhKem', 'Đính kèm|Attachments|附件', [
        text('magiayto', 'Mã giấy tờ|Code of the paper|材料代码'), text('tengiayto', 'Tên giấy tờ|Name of the paper|材料名称', NEEDED), files('filedinhkem', 'Tệp|File|文件', NEEDED),
      ], { maxRows: 10 }),
    ])]),
  ],
};

/** International driving permit (Circular 12/2025/TT-BCA, appendix XVI). */
export const INTERNATIONAL_PERMIT: EForm = {
  id: 'idp',
  version: 1,
  title: 'Đề nghị cấp giấy phép lái xe quốc tế|International driving permit|国际驾驶许可申请',
  serviceCodes: ['3.000353'],
  steps: [step('idp', 'Giấy phép lái xe quốc tế|International driving permit|国际驾驶许可', [section('idp_nguoi', 'Người đề nghị|Applicant|申请人', [
    name('hoTen', 'Họ và tên|Full name|姓名', { ...NEEDED, ...from('fullName', true) }),
    pastDate('ngaySinh', 'Ngày sinh|Date of birth|出生日期', { ...NEEDED, ...from('birthDate', true) }),
    anyId('soDinhDanh', 'Số định danh, hộ chiếu|Identification or passport number|身份号码或护照号', { ...NEEDED, accepts: ['personal_id', 'passport'], ...from('identityNumber', true), birthDate: { field: 'ngaySinh' } }),
    address('noiCuTru', 'Nơi cư trú|Residence|居住地', NEEDED),
    text('soGplx', 'Số giấy phép lái xe quốc gia|Number of the national licence|国内驾照号码', { ...NEEDED, pattern: '[0-9]{12}' }),
    licenseClass('hangGplx', NEEDED),
    choice('vatLieu', 'Vật liệu thẻ|Card material|卡材质', ['pet: Thẻ PET|PET card|PET 卡', 'giay: Bìa giấy|Paper|纸质'], { ...NEEDED, rules: [{ code: 'pet_card_needed', valid: { neq: [{ field: 'vatLieu' }, 'giay'] }, message: { vi: 'Chỉ cấp cho người có thẻ PET; hãy đổi giấy phép trước', en: 'Only holders of a PET card; renew the licence first', 'zh-Hans': '仅限 PET 卡持有人，请先换发' } }] }),
    field('date', 'ngayHetHan', 'Ngày hết hạn giấy phép quốc gia|National licence expires on|国内驾照到期日', { notBefore: { today: true } }),
    files('anh', 'Ảnh 3x4|Photo 3×4|3×4 照片', { ...NEEDED, ...PHOTO }),
    text('noiNhan', 'Nơi nhận|Where to receive it|领取地点', NEEDED),
  ])])],
};
