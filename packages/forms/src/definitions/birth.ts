import type { FormField, FormSection } from '@dvcqg/openapi';
import { address, anyId, choice, email, ethnicGroup, field, filled, from, is, isNot, lines, name, nationality, NEEDED, number, oldDate, pastDate, personalId, phone, rule, section, sex, step, text, type EForm } from './build.js';

const PAPERS = ['cccd: Căn cước công dân, thẻ căn cước|Citizen identity card|公民身份证', 'so_dinh_danh: Số định danh cá nhân|Personal identification number|个人身份号码', 'ho_chieu: Hộ chiếu|Passport|护照'];
const STAY = ['thuong_tru: Thường trú|Permanent residence|常住', 'tam_tru: Tạm trú|Temporary residence|暂住', 'noi_o_hien_tai: Nơi ở hiện tại|Present place of stay|现居地'];
const RELATIONS = ['cha: Cha|Father|父亲', 'me: Mẹ|Mother|母亲', 'ong: Ông|Grandfather|祖父', 'ba: Bà|Grandmother|祖母', 'nguoi_than_thich: Người thân thích khác|Another relative|其他亲属', 'to_chuc: Tổ chức đang nuôi dưỡng|Organisation raising the child|抚养机构'];

/** The person who asks for the registration. */
export function requester(): FormSection {
  return section('nguoi_yeu_cau', 'Người yêu cầu|Requester|申请人', [
    name('nycHoTen', 'Họ, chữ đệm, tên|Full name|姓名', { ...NEEDED, ...from('fullName', true) }),
    pastDate('nycNgaySinh', 'Ngày, tháng, năm sinh|Date of birth|出生日期', { ...NEEDED, ...from('birthDate', true) }),
    choice('nycLoaiGiayTo', 'Giấy tờ tùy thân: loại|Identity paper: kind|身份证件：种类', PAPERS, { ...NEEDED, default: 'cccd' }),
    anyId('nycSoGiayTo', 'Giấy tờ tùy thân: số|Identity paper: number|身份证件：号码', { ...NEEDED, accepts: ['personal_id', 'passport'], ...from('identityNumber', true), birthDate: { field: 'nycNgaySinh' } }),
    pastDate('nycNgayCap', 'Ngày cấp|Date of issue|签发日期', { notBefore: { field: 'nycNgaySinh' } }),
    text('nycNoiCap', 'Cơ quan cấp|Issued by|签发机关'),
    lines('nycNoiCuTru', 'Nơi cư trú|Place of residence|居住地', from('currentAddress')),
    choice('nycQuanHe', 'Quan hệ với người được khai sinh|Relation to the child|与被登记人的关系', RELATIONS, NEEDED),
    phone('nycSoDienThoai', 'Số điện thoại|Telephone|电话号码', from('phone')),
    email('nycEmail', 'Thư điện tử|E-mail|电子邮箱', from('email')),
  ]);
}

/** The child. */
export function child(): FormSection {
  return section('nguoi_duoc_khai_sinh', 'Người được khai sinh|The child|被登记人', [
    name('nksHoTen', 'Họ, chữ đệm, tên|Full name|姓名', NEEDED),
    pastDate('nksNgaySinh', 'Ngày, tháng, năm sinh|Date of birth|出生日期', NEEDED),
    text('nksNgaySinhBangChu', 'Ghi bằng chữ|In words|大写', { computed: { dateInWords: { field: 'nksNgaySinh' } }, ...NEEDED }),
    sex('nksGioiTinh', NEEDED),
    ethnicGroup('nksDanToc', NEEDED),
    nationality('nksQuocTich', NEEDED),
    lines('nksNoiSinh', 'Nơi sinh|Place of birth|出生地', { ...NEEDED, help: { vi: 'Tên cơ sở y tế và địa chỉ; sinh ngoài cơ sở y tế thì ghi địa danh', en: 'Name and address of the health facility; otherwise the place', 'zh-Hans': '医疗机构名称与地址；否则填写地点' } }),
    address('nksNoiSinhDVHC', 'Nơi sinh: đơn vị hành chính|Place of birth: administrative unit|出生地：行政单位', { detail: 'none' }),
    text('nksQueQuan', 'Quê quán|Native place|籍贯', NEEDED),
  ]);
}

const rolesAndWords = { me: 'Người mẹ|Mother|母亲', cha: 'Người cha|Father|父亲' } as const;

/** Mother or father; at least one of them must be known, unless `mayBeUnknown` is true. */
export function parent(role: 'me' | 'cha', more: Readonly<Record<string, unknown>> = {}): FormSection {
  const id = (key: string): string => `${role}${key}`;
  const known = filled(id('HoTen'));
  const eitherKnown = rule('parent_needed', { or: [filled('meHoTen'), filled('chaHoTen')] }, 'Khai ít nhất thông tin của mẹ hoặc của cha|Give at least the mother or the father|至少填写母亲或父亲的信息');
  return section(`phan_${role}`, rolesAndWords[role], [
    name(id('HoTen'), 'Họ, chữ đệm, tên|Full name|姓名', 'visible' in more ? NEEDED : eitherKnown),
    oldDate(id('NgaySinh'), 'Ngày sinh hoặc năm sinh|Date or year of birth|出生日期或年份', { required: known }),
    ethnicGroup(id('DanToc'), { required: known }),
    nationality(id('QuocTich'), { required: known }),
    choice(id('LoaiCuTru'), 'Loại cư trú|Kind of residence|居住类型', STAY),
    lines(id('NoiCuTru'), 'Nơi cư trú|Place of residence|居住地', { required: known }),
    choice(id('LoaiGiayToTuyThan'), 'Loại giấy tờ|Kind of paper|证件种类', PAPERS),
    anyId(id('SoGiayToTuyThan'), 'Số định danh, số giấy tờ|Identification number|身份号码', { accepts: ['personal_id', 'passport'], birthDate: { field: id('NgaySinh') }, sex: role === 'me' ? 'female' : 'male' }),
  ], more);
}

/** The parents' marriage certificate. */
export function marriage(): FormSection {
  const known = filled('gcnkhSo');
  return section('ket_hon', 'Giấy chứng nhận kết hôn của cha, mẹ|Marriage certificate of the parents|父母结婚证', [
    text('gcnkhSo', 'Số|Number|编号'), text('gcnkhQuyenSo', 'Quyển số|Book|册号'),
    pastDate('gcnkhNgay', 'Đăng ký ngày|Registered on|登记日期', { required: known }), text('gcnkhTai', 'Tại|At|地点', { required: known }),
  ]);
}

const copies = (): FormField[] => [
  field('yes_no', 'deNghiCapBanSao', 'Đề nghị cấp bản sao|Copies wanted|需要副本', NEEDED),
  number('soLuongBanSao', 'Số lượng bản|How many|份数', { visible: is('deNghiCapBanSao', true), ...NEEDED, minimum: 1, maximum: 50 }),
  text('lamTai', 'Làm tại|Done at|填写地点'),
  field('date', 'ngay', 'Ngày|Date|日期', { computed: { today: true } }),
];

/** Birth registration (Circular 04/2024/TT-BTP). */
export const BIRTH: EForm = {
  id: 'khai-sinh',
  version: 1,
  title: 'Tờ khai đăng ký khai sinh|Declaration for birth registration|出生登记申报表',
  serviceCodes: ['1.001193'],
  steps: [
    step('ks_nguoi', 'Người yêu cầu và người được khai sinh|Requester and child|申请人与被登记人', [
      requester(),
      { ...child(), fields: [...child().fields, choice('nksLoaiKhaiSinh', 'Loại khai sinh|Kind of registration|登记类型', ['dung_han: Đúng hạn|In time|按期', 'qua_han: Quá hạn|Late|逾期', 'dang_ky_lai: Đăng ký lại|Again|重新登记'])] },
    ]),
    step('ks_cha_me', 'Cha, mẹ|Parents|父母', [parent('me'), parent('cha'), marriage()]),
    step('ks_ket_thuc', 'Bản sao|Copies|副本', [section('ban_sao', 'Bản sao trích lục|Copies|副本', copies())]),
  ],
};

const CASES = ['ca_cha_me: Đã xác định được cả cha lẫn mẹ|Both parents known|父母均已确定', 'chua_me: Chưa xác định được mẹ|Mother not known|母亲未确定', 'chua_cha: Chưa xác định được cha|Father not known|父亲未确定', 'chua_ca_hai: Chưa xác định được cả cha lẫn mẹ|Neither known|父母均未确定', 'bi_bo_roi: Trẻ bị bỏ rơi|Abandoned child|弃婴'];
const RESIDENCE = ['ve_cha_me: Con về với cha, mẹ; cha, mẹ không là chủ sở hữu chỗ ở hợp pháp|With parents who do not own the dwelling|随父母，父母非合法住所所有人', 've_giam_ho: Trẻ em mới sinh về với người giám hộ|With a guardian|随监护人', 've_nguoi_than: Trẻ em về với người thân khác|With another relative|随其他亲属', 'ton_giao: Cơ sở tín ngưỡng, tôn giáo|Religious facility|信仰、宗教场所', 'tro_giup: Cơ sở trợ giúp xã hội|Social assistance facility|社会救助机构', 'phuong_tien: Phương tiện|Vehicle or boat|交通工具'];
const RESULT = ['buu_chinh: Dịch vụ bưu chính công ích|Public post|公益邮政', 'ubnd: Tại nơi nhận kết quả khai sinh|Where the birth certificate is issued|在出生登记领取处', 'bhxh: Tại cơ quan bảo hiểm xã hội cấp thẻ|At the social insurance agency|在社会保险机构', 'dien_tu: Chỉ nhận bản điện tử|Electronic only|仅电子版'];

/** Birth, permanent residence and health card of a child under six in one go. */
export const LINKED_BIRTH: EForm = {
  id: 'lien-thong-khai-sinh',
  version: 1,
  title: 'Liên thông khai sinh, thường trú, thẻ bảo hiểm y tế|Birth, residence and health insurance of a child together|出生登记、常住登记、医保卡联办',
  serviceCodes: ['2.000986'],
  steps: [
    step('lt_truong_hop', 'Trường hợp|Case|情形', [section('truong_hop', 'Trường hợp đăng ký|Case of registration|登记情形', [
      choice('loaiKhaiSinh', 'Loại khai sinh|Kind of registration|登记类型', ['trong_nuoc: Không có yếu tố nước ngoài|No foreign element|无涉外因素', 'vung_bien: Có yếu tố nước ngoài thuộc các xã vùng biên|Foreign element, border communes|涉外，边境乡', 'nuoc_ngoai: Có yếu tố nước ngoài không thuộc các xã vùng biên|Foreign element, elsewhere|涉外，非边境乡'], NEEDED),
      choice('truongHopKhaiSinh', 'Trường hợp khai sinh|Case of birth|出生情形', CASES, NEEDED),
      choice('truongHopDKTT', 'Trường hợp đăng ký thường trú|Case of residence|常住登记情形', RESIDENCE, NEEDED),
      choice('nhapThongTinTre', 'Thông tin trẻ|Data of the child|儿童信息', ['nhap_tay: Nhập tay|Typed in|手动填写', 'chung_sinh: Lấy dữ liệu chứng sinh từ cơ sở dữ liệu bảo hiểm|From the insurance database|取自保险数据库'], { ...NEEDED, default: 'nhap_tay' }),
    ])]),
    step('lt_nguoi', 'Kê khai|Declaration|申报', [requester(), child(), parent('me', { visible: { not: { in: [{ field: 'truongHopKhaiSinh' }, 'chua_me', 'chua_ca_hai', 'bi_bo_roi'] } } }), parent('cha', { visible: { not: { in: [{ field: 'truongHopKhaiSinh' }, 'chua_cha', 'chua_ca_hai', 'bi_bo_roi'] } } }), marriage()]),
    step('lt_cu_tru_bhyt', 'Cư trú và bảo hiểm|Residence and insurance|居住与保险', [section('cu_tru', 'Đăng ký thường trú|Permanent residence|常住登记', [
      name('hoTenChuHo', 'Họ tên chủ hộ|Head of household|户主姓名', NEEDED),
      personalId('soDinhDanhChuHo', 'Số định danh chủ hộ|Number of the head of household|户主身份号码', { ...NEEDED, ...rule('not_the_child', { or: [{ empty: { field: 'soDinhDanhChuHo' } }, isNot('nksHoTen', { field: 'hoTenChuHo' })] }, 'Chủ hộ không thể là trẻ được khai sinh|The child cannot be the head of household|户主不能是被登记儿童') }),
      text('quanHeVoiChuHo', 'Quan hệ với chủ hộ|Relation to the head|与户主关系', NEEDED),
      choice('xacNhanDangKyThuongTru', 'Chủ hộ xác nhận bằng|The head confirms by|户主确认方式', ['giay: Bản giấy|Paper|纸质', 'vneid: VNeID|VNeID|VNeID']),
    ]), section('bhyt', 'Thẻ bảo hiểm y tế|Health insurance card|医保卡', [
      text('noiKhamChuaBenhBanDau', 'Nơi khám chữa bệnh ban đầu|First place of care|首诊医疗机构', NEEDED), name('thongTinGiamHoTrenThe', 'Người giám hộ ghi trên thẻ|Guardian on the card|卡上监护人', NEEDED),
      text('soGiayChungNhanHoNgheo', 'Số giấy chứng nhận hộ nghèo|Poor household certificate|贫困户证号'), choice('hinhThucNhanKetQua', 'Hình thức nhận kết quả|How to receive the result|领取方式', RESULT, NEEDED),
    ])]),
  ],
};
