import { address, choice, consent, email, ethnicGroup, field, files, filled, from, group, is, lines, money, name, nationality, NEEDED, number, pastDate, personalId, phone, section, sex, step, text, type EForm } from './build.js';

const newlyFounded = is('tinhTrangThanhLap', 'thanh_lap_moi');

/** Registration of a private enterprise (form 1, appendix I of Circular 68/2025/TT-BTC); sections A–H. */
export const PRIVATE_ENTERPRISE: EForm = {
  id: 'dntn',
  version: 1,
  title: 'Giấy đề nghị đăng ký doanh nghiệp tư nhân|Registration of a private enterprise|私营企业登记申请书',
  serviceCodes: ['2.001610'],
  steps: [
    step('dntn_chu', 'Chủ doanh nghiệp|Owner|企业主', [
      section('dntn_a', 'A. Chủ doanh nghiệp|A. Owner|A. 企业主', [
        name('hoTen', 'Họ và tên|Full name|姓名', { ...NEEDED, ...from('fullName', true) }),
        pastDate('ngaySinh', 'Ngày sinh|Date of birth|出生日期', { ...NEEDED, ...from('birthDate', true), rules: [{ code: 'owner_under_age', valid: { or: [{ empty: { field: 'ngaySinh' } }, { gte: [{ yearsBetween: [{ field: 'ngaySinh' }, { today: true }] }, 18] }] }, message: { vi: 'Chủ doanh nghiệp phải đủ 18 tuổi', en: 'The owner must be 18', 'zh-Hans': '企业主须年满 18 岁' } }] }),
        sex('gioiTinh', { ...NEEDED, ...from('sex') }),
        personalId('soDinhDanh', 'Số định danh cá nhân|Personal identification number|个人身份号码', { ...NEEDED, ...from('identityNumber', true), birthDate: { field: 'ngaySinh' }, sex: { field: 'gioiTinh' } }),
        ethnicGroup('danToc', from('ethnicGroup')), nationality('quocTich', { ...NEEDED, ...from('nationality') }),
        address('noiThuongTru', 'Địa chỉ thường trú|Permanent residence|常住地址', { ...NEEDED, detail: 'required' }), address('diaChiLienLac', 'Địa chỉ liên lạc|Contact address|联系地址', { ...NEEDED, detail: 'required' }),
        phone('dienThoai', 'Điện thoại|Telephone|电话', { ...NEEDED, ...from('phone') }), email('email', 'Thư điện tử|E-mail|电子邮箱', from('email')),
      ]),
      section('dntn_b', 'B. Tình trạng thành lập|B. How it is founded|B. 设立情形', [
        choice('tinhTrangThanhLap', 'Tình trạng thành lập|How it is founded|设立情形', ['thanh_lap_moi: Thành lập mới|New|新设', 'chuyen_tu_hkd: Chuyển từ hộ kinh doanh|From a household business|由个体户转换', 'khac: Khác|Other|其他'], { ...NEEDED, default: 'thanh_lap_moi' }),
        text('tenHoKinhDoanh', 'Tên hộ kinh doanh|Name of the household business|个体户名称', { visible: is('tinhTrangThanhLap', 'chuyen_tu_hkd'), ...NEEDED }),
        text('soGcnHoKinhDoanh', 'Số giấy chứng nhận hộ kinh doanh|Its certificate number|个体户证号', { visible: is('tinhTrangThanhLap', 'chuyen_tu_hkd'), ...NEEDED }),
        field('tax_code', 'mstHoKinhDoanh', 'Mã số thuế hộ kinh doanh|Its tax code|个体户税号', { visible: { not: newlyFounded } }),
      ]),
    ]),
    step('dntn_doanh_nghiep', 'Doanh nghiệp|Enterprise|企业', [
      section('dntn_c', 'C. Tên doanh nghiệp|C. Name|C. 企业名称', [
        text('tenTiengViet', 'Tên bằng tiếng Việt|Vietnamese name|越文名称', { ...NEEDED, maxLength: 250, rules: [{ code: 'type_missing_in_name', valid: { or: [{ empty: { field: 'tenTiengViet' } }, { gte: [{ length: { field: 'tenTiengViet' } }, 5] }] }, message: { vi: 'Tên gồm loại hình và tên riêng', en: 'The name has the type and a proper name', 'zh-Hans': '名称须包含类型与专名' } }] }),
        text('tenTiengNuocNgoai', 'Tên bằng tiếng nước ngoài|Foreign name|外文名称', { characters: 'latin', maxLength: 250 }), text('tenVietTat', 'Tên viết tắt|Short name|简称', { maxLength: 100 }),
      ]),
      section('dntn_d', 'D. Trụ sở|D. Head office|D. 总部', [
        address('truSo', 'Địa chỉ trụ sở chính|Head office|总部地址', { ...NEEDED, detail: 'required' }),
        phone('dienThoaiTruSo', 'Điện thoại|Telephone|电话', NEEDED), text('faxTruSo', 'Fax|Fax|传真', { pattern: '[0-9+(). -]{6,20}' }), email('emailTruSo', 'Thư điện tử|E-mail|电子邮箱'), text('website', 'Trang thông tin điện tử|Web site|网站', { characters: 'latin' }),
        choice('loaiDiaDiem', 'Trụ sở nằm trong|The office is in|总部位于', ['khong: Không thuộc khu nào|No zone|不属于任何区', 'khu_cong_nghiep: Khu công nghiệp|Industrial zone|工业区', 'khu_kinh_te: Khu kinh tế|Economic zone|经济区', 'khu_cong_nghe_cao: Khu công nghệ cao|High-tech zone|高新区'], { ...NEEDED, default: 'khong' }),
      ]),
      section('dntn_e', 'E. Ngành, nghề kinh doanh|E. Lines of business|E. 经营行业', [
        group('nganhNghe', 'Ngành, nghề|Line of business|行业', [
          text('maNganh', 'Mã ngành (4 số)|Code (4 digits)|行业代码（4 位）', { ...NEEDED, pattern: '[0-9]{4}', inputMode: 'numeric' }), text('tenNganh', 'Tên ngành|Name|行业名称', NEEDED),
          field('yes_no', 'nganhChinh', 'Ngành chính|Main line|主营', { ...NEEDED, default: false }),
        ], { minRows: 1, maxRows: 100, uniqueBy: ['maNganh'], rules: [{ code: 'one_main_line', valid: { eq: [{ count: { group: 'nganhNghe', where: { eq: [{ field: 'nganhNghe.nganhChinh' }, true] } } }, 1] }, message: { vi: 'Chọn đúng một ngành chính', en: 'Choose exactly one main line', 'zh-Hans': '须选择一个主营行业' } }] }),
      ]),
      section('dntn_f', 'F. Vốn đầu tư|F. Capital|F. 投资额', [
        money('tienViet', 'Đồng Việt Nam|In đồng|越南盾', { ...NEEDED }), money('ngoaiTe', 'Ngoại tệ, quy đổi ra đồng|Foreign currency, in đồng|外币折合越南盾'), money('vang', 'Vàng, quy đổi ra đồng|Gold, in đồng|黄金折合越南盾'), money('taiSanKhac', 'Tài sản khác|Other assets|其他资产'),
        money('vonDauTu', 'Tổng vốn đầu tư|Total capital|投资总额', {
          computed: { add: [['tienViet'], ['ngoaiTe'], ['vang'], ['taiSanKhac']].map(([id]) => ({ if: [filled(id!), { field: id! }, 0] })) },
          rules: [{ code: 'capital_missing', valid: { gt: [{ field: 'vonDauTu' }, 0] }, message: { vi: 'Vốn đầu tư phải lớn hơn 0', en: 'The capital must be more than 0', 'zh-Hans': '投资额须大于 0' } }],
        }),
      ]),
      section('dntn_g', 'G. Thông tin thuế và bảo hiểm|G. Tax and insurance|G. 税务与保险', [
        name('keToanTruong', 'Phụ trách kế toán|Chief accountant|会计负责人'), phone('dienThoaiKeToan', 'Điện thoại phụ trách kế toán|Telephone of the accountant|会计负责人电话', { required: filled('keToanTruong') }),
        field('date', 'ngayBatDau', 'Ngày bắt đầu hoạt động|Starts on|开业日期', { notBefore: { today: true } }),
        choice('hinhThucHachToan', 'Hình thức hạch toán|Accounting|核算形式', ['doc_lap: Độc lập|Independent|独立', 'phu_thuoc: Phụ thuộc|Dependent|非独立'], { ...NEEDED, default: 'doc_lap' }),
        text('namTaiChinhTu', 'Năm tài chính từ (ngày/tháng)|Financial year from (day/month)|财年起（日/月）', { ...NEEDED, pattern: '(0[1-9]|[12][0-9]|3[01])/(0[1-9]|1[0-2])', default: '01/01' }), text('namTaiChinhDen', 'Năm tài chính đến (ngày/tháng)|Financial year until (day/month)|财年止（日/月）', { ...NEEDED, pattern: '(0[1-9]|[12][0-9]|3[01])/(0[1-9]|1[0-2])', default: '31/12' }),
        number('soLaoDong', 'Tổng số lao động dự kiến|Employees expected|预计员工数', { ...NEEDED, maximum: 100000 }), field('yes_no', 'xayDungBot', 'Hoạt động theo dự án BOT, BTO, BT, BOO|Under BOT, BTO, BT or BOO|按 BOT、BTO、BT、BOO 项目', { ...NEEDED, default: false }),
        choice('phuongPhapThue', 'Phương pháp tính thuế giá trị gia tăng|VAT method|增值税计算方法', ['khau_tru: Khấu trừ|Credit|抵扣法', 'truc_tiep_gtgt: Trực tiếp trên giá trị gia tăng|Direct on value added|增值额直接法', 'truc_tiep_doanh_thu: Trực tiếp trên doanh số|Direct on turnover|销售额直接法', 'khong: Không phải nộp|Not liable|无需缴纳'], NEEDED),
        text('soTaiKhoan', 'Tài khoản ngân hàng|Bank account|银行账号', { characters: 'latin', maxLength: 30 }), text('nganHang', 'Ngân hàng|Bank|银行', { required: filled('soTaiKhoan') }),
        choice('dongBHXH', 'Phương thức đóng BHXH|Social insurance paid|社保缴纳方式', ['hang_thang: Hàng tháng|Monthly|每月', 'ba_thang: 03 tháng một lần|Every 3 months|每三个月', 'sau_thang: 06 tháng một lần|Every 6 months|每六个月'], NEEDED),
      ]),
      section('dntn_h', 'H. Cam kết|H. Commitment|H. 承诺', [
        lines('ghiChu', 'Ghi chú|Remarks|备注'), files('banSaoGiayTo', 'Bản sao giấy tờ của chủ doanh nghiệp|Copy of the owner’s identity paper|企业主证件副本'),
        consent('camKetKhongThuocDienCam', 'Tôi không thuộc diện bị cấm thành lập doanh nghiệp|I am not barred from founding an enterprise|本人不属于禁止设立企业的对象', NEEDED),
        consent('camKetTruSo', 'Trụ sở thuộc quyền sử dụng hợp pháp và đúng mục đích|The office is used lawfully and for its purpose|总部依法使用且符合用途', NEEDED),
      ]),
    ]),
  ],
};
