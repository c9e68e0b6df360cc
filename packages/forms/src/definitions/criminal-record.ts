import type { FormSection } from '@dvcqg/openapi';
import { address, anyId, choice, email, ethnicGroup, field, filled, from, group, is, lines, name, nationality, NEEDED, number, oldDate, pastDate, phone, section, sex, step, text, type EForm } from './build.js';

const relative = (key: string, title: string): FormSection => section(`lltp_${key.toLowerCase()}`, title, [
  name(`hoTen${key}`, 'Họ và tên|Full name|姓名', key === 'VoChong' ? {} : NEEDED),
  oldDate(`ngaySinh${key}`, 'Ngày sinh hoặc năm sinh|Date or year of birth|出生日期或年份'),
  anyId(`soGiayTo${key}`, 'Số giấy tờ|Number of the paper|证件号码'),
]);

const needsHistory = { gte: [{ yearsBetween: [{ field: 'ngaySinh' }, { today: true }] }, 14] };
const byOther = is('nguoiNop', 'uy_quyen');

/** Criminal record certificate (forms 01, 02, 04 and 05-2025/LLTP). */
export const CRIMINAL_RECORD: EForm = {
  id: 'lltp',
  version: 1,
  title: 'Tờ khai yêu cầu cấp Phiếu lý lịch tư pháp|Application for a criminal record certificate|司法履历证明申请',
  serviceCodes: ['3.000333'],
  steps: [
    step('lltp_to_khai', 'Tờ khai|Declaration|申报表', [
      section('lltp_nhan_than', 'Nhân thân|Person|个人信息', [
        choice('nguoiNop', 'Người nộp|Handed in by|递交人', ['ban_than: Người yêu cầu|The person|本人', 'uy_quyen: Người được ủy quyền|Somebody authorised|受委托人'], { ...NEEDED, default: 'ban_than' }),
        name('hoTen', 'Họ và tên|Full name|姓名', { ...NEEDED, prefill: { claim: 'fullName' } }), name('tenGoiKhac', 'Tên gọi khác|Other name|别名'),
        sex('gioiTinh', NEEDED), pastDate('ngaySinh', 'Ngày sinh|Date of birth|出生日期', { ...NEEDED, ...from('birthDate') }), text('noiSinh', 'Nơi sinh|Place of birth|出生地', NEEDED),
        nationality('quocTich', NEEDED), ethnicGroup('danToc', { required: is('quocTich', 'VN') }),
        address('noiThuongTru', 'Nơi thường trú|Permanent residence|常住地址', { required: is('quocTich', 'VN') }), address('noiTamTru', 'Nơi tạm trú|Temporary residence|暂住地址'),
        anyId('soGiayTo', 'Số định danh, hộ chiếu|Identification or passport number|身份号码或护照号', { ...NEEDED, ...from('identityNumber'), birthDate: { field: 'ngaySinh' }, sex: { field: 'gioiTinh' } }),
        pastDate('ngayCap', 'Ngày cấp|Date of issue|签发日期'), text('noiCap', 'Nơi cấp|Issued by|签发机关'),
        phone('dienThoai', 'Điện thoại|Telephone|电话', { ...NEEDED, foreign: true, ...from('phone') }), email('email', 'Thư điện tử|E-mail|电子邮箱', from('email')),
      ]),
      relative('Cha', 'Cha|Father|父亲'), relative('Me', 'Mẹ|Mother|母亲'), relative('VoChong', 'Vợ, chồng|Wife or husband|配偶'),
    ]),
    step('lltp_cu_tru', 'Quá trình cư trú|Residences|居住经历', [section('lltp_qua_trinh', 'Từ khi đủ 14 tuổi|Since the age of 14|自年满 14 岁起', [
      group('residenceForm', 'Quá trình cư trú của bản thân|Residences|居住经历', [
        field('date', 'tuNgay', 'Từ|From|自', { ...NEEDED, precisions: ['day', 'month', 'year'], notBefore: { field: 'ngaySinh' }, notAfter: { today: true } }),
        field('date', 'denNgay', 'Đến (bỏ trống nếu đến nay)|Until (empty if still)|至（至今则留空）', { precisions: ['day', 'month', 'year'], notBefore: { field: 'residenceForm.tuNgay' }, notAfter: { today: true } }),
        text('noiCuTru', 'Nơi cư trú|Residence|居住地', NEEDED), text('ngheNghiep', 'Nghề nghiệp, nơi làm việc|Occupation and workplace|职业与工作单位', NEEDED),
      ], { required: needsHistory, maxRows: 50, rules: [{ code: 'one_present_residence', valid: { not: { gt: [{ count: { group: 'residenceForm', where: { empty: { field: 'residenceForm.denNgay' } } } }, 1] } }, message: { vi: 'Chỉ một nơi cư trú đến nay', en: 'Only one present residence', 'zh-Hans': '只能有一个现居地' } }] }),
      field('yes_no', 'coAnTich', 'Có án tích|Convicted|有前科', NEEDED), lines('noiDungAnTich', 'Nội dung án tích|Convictions|前科内容', { visible: is('coAnTich', true), ...NEEDED }),
    ])]),
    step('lltp_yeu_cau', 'Yêu cầu|Request|请求', [
      section('lltp_phieu', 'Phiếu lý lịch tư pháp|Certificate|证明', [
        choice('loaiPhieu', 'Loại phiếu|Kind|种类', ['so_1: Phiếu số 1|No. 1|一号', 'so_2: Phiếu số 2|No. 2|二号'], { ...NEEDED, rules: [{ code: 'number_2_in_person', valid: { not: { and: [is('loaiPhieu', 'so_2'), byOther] } }, message: { vi: 'Phiếu số 2 không được ủy quyền', en: 'No. 2 cannot be asked for by others', 'zh-Hans': '二号证明不得委托他人申请' } }] }),
        lines('mucDich', 'Mục đích|Purpose|用途', NEEDED), number('soLuong', 'Số lượng phiếu|How many|份数', { ...NEEDED, minimum: 1, maximum: 20, default: 1 }),
        field('yes_no', 'noiDungCamHanhNghe', 'Xác nhận nội dung cấm đảm nhiệm chức vụ|State bans from office|注明任职禁止内容', { visible: is('loaiPhieu', 'so_1'), default: false }),
      ]),
      section('lltp_uy_quyen', 'Người được ủy quyền|Authorised person|受委托人', [
        name('hoTenNguoiUyQuyen', 'Họ và tên|Full name|姓名', { ...NEEDED, ...from('fullName') }), anyId('soGiayToNguoiUyQuyen', 'Số giấy tờ|Number of the paper|证件号码', { ...NEEDED, ...from('identityNumber') }),
        text('quanHeUyQuyen', 'Quan hệ|Relation|关系', { required: filled('hoTenNguoiUyQuyen') }),
      ], { visible: byOther }),
    ]),
  ],
};
