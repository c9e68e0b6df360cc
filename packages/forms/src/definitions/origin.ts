import { choice, field, from, group, lines, multiChoice, NEEDED, pastDate, section, step, text, type EForm } from './build.js';

const FORMS = 'A B D E S X AI AJ AK AANZ AHK VC VJ VK VI VN-CU EAV EUR.1 CPTPP RCEP UAE-VN GSTP BR9 ICO DA59 Peru Venezuela TNK CNM'.split(' ');
const PAPERS = ['mau_co: Mẫu C/O đã khai|The C/O filled in|已填 C/O', 'to_khai_hai_quan: Bản in tờ khai hải quan xuất khẩu|Export customs declaration|出口报关单', 'hoa_don: Bản sao hóa đơn thương mại|Commercial invoice|商业发票', 'van_don: Bản sao vận tải đơn|Transport document|运输单据', 'bang_ke: Bảng kê khai hàng hóa đạt tiêu chí xuất xứ|Statement of origin criteria|原产地标准明细表', 'khai_bao_nsx: Bản khai báo xuất xứ của nhà sản xuất|Declaration of the producer|生产商原产地声明', 'quy_trinh: Quy trình sản xuất|Production process|生产流程', 'chu_ky: Đăng ký mẫu chữ ký (Mẫu 01)|Specimen signatures (form 01)|签字样本（表 01）', 'co_so: Danh mục cơ sở sản xuất (Mẫu 02)|Production sites (form 02)|生产设施清单（表 02）', 'noi_cap: Đơn đề nghị thay đổi nơi cấp (Mẫu 03)|Change of issuing office (form 03)|变更签发地申请（表 03）'];

/** Certificate of origin (form 04 of Decree 31/2018); one form for all kinds of certificates. */
export const CERTIFICATE_OF_ORIGIN: EForm = {
  id: 'co',
  version: 1,
  title: 'Đơn đề nghị cấp C/O|Application for a certificate of origin|原产地证书申请',
  serviceCodes: (
    '1.000665 1.000382 1.000398 1.000430 1.000431 1.000432 1.000450 1.000490 1.000603 1.000664 1.000676 1.000686 1.000694 1.000695 1.001274 1.001383 ' +
    '1.002960 1.003400 1.003477 1.003522 1.007968 1.008361 1.008667 1.010056 1.010762 1.013642 1.013643 1.014119 1.115117 2.000260 2.000303 2.001372'
  ).split(' '),
  steps: [
    step('co', 'Đơn đề nghị|Application|申请', [
      section('co_thuong_nhan', 'Thương nhân|Trader|商人', [
        text('kinhGui', 'Kính gửi (tổ chức cấp C/O)|To (issuing body)|致（签发机构）', NEEDED),
        field('tax_code', 'maSoThue', 'Mã số thuế|Tax code|税号', { ...NEEDED, ...from('taxCode') }),
        text('tenThuongNhan', 'Tên thương nhân|Name of the trader|商人名称', { ...NEEDED, ...from('organizationName') }),
        text('dangKyHoSoThuongNhanSo', 'Đăng ký hồ sơ thương nhân số|Trader registration number|商人档案登记号'),
        choice('hinhThuc', 'Hình thức|Kind|形式', ['cap_moi: Cấp mới|New|新签发', 'cap_lai: Cấp lại|Replacement|补发', 'cap_sau: Cấp sau|Issued retroactively|后补签发'], { ...NEEDED, default: 'cap_moi' }),
        choice('mauCO', 'Mẫu C/O|Form of the certificate|C/O 格式', FORMS.map((form) => `${form}: ${form}|${form}|${form}`), NEEDED),
        text('soCO', 'Số C/O|Number of the certificate|C/O 编号', { required: { in: [{ field: 'hinhThuc' }, 'cap_lai'] } }),
      ]),
      section('co_cac_ben', 'Các bên|Parties|各方', [
        text('nguoiXuatKhau', 'Người xuất khẩu (tên tiếng Việt)|Exporter (Vietnamese name)|出口商（越文名称）', NEEDED),
        text('nguoiXuatKhauTiengAnh', 'Người xuất khẩu (tên tiếng Anh)|Exporter (English name)|出口商（英文名称）', { ...NEEDED, characters: 'latin' }),
        text('diaChiXuatKhau', 'Địa chỉ người xuất khẩu|Address of the exporter|出口商地址', NEEDED),
        text('nguoiNhapKhau', 'Người nhập khẩu|Importer|进口商', NEEDED),
        text('diaChiNhapKhau', 'Địa chỉ người nhập khẩu|Address of the importer|进口商地址', NEEDED),
        field('choice', 'nuocNhapKhau', 'Nước nhập khẩu|Country of import|进口国', { list: 'country', ...NEEDED, rules: [{ code: 'import_country_is_vietnam', valid: { neq: [{ field: 'nuocNhapKhau' }, 'VN'] }, message: { vi: 'Nước nhập khẩu phải khác Việt Nam', en: 'It must be another country than Viet Nam', 'zh-Hans': '进口国不能为越南' } }] }),
        text('nguoiSanXuat', 'Người sản xuất|Producer|生产商'),
      ]),
    ]),
    step('co_hang', 'Hàng hóa và chứng từ|Goods and documents|货物与单证', [
      section('hang', 'Hàng hóa|Goods|货物', [
        group('hangHoa', 'Hàng hóa|Goods|货物', [
          text('maHS', 'Mã HS (8 số)|HS code (8 digits)|HS 编码（8 位）', { ...NEEDED, pattern: '[0-9]{4}\\.?[0-9]{2}\\.?[0-9]{2}', inputMode: 'numeric' }),
          text('ten', 'Tên hàng (tiếng Anh và tiếng Việt)|Name (English and Vietnamese)|品名（英文与越文）', NEEDED),
          text('tieuChiXuatXu', 'Tiêu chí xuất xứ|Origin criterion|原产地标准', NEEDED),
          field('number', 'soLuong', 'Số lượng|Quantity|数量', { ...NEEDED, decimals: 3, minimum: 0.001 }),
          text('donVi', 'Đơn vị|Unit|单位', NEEDED),
          field('number', 'triGiaFOB', 'Trị giá FOB (USD)|FOB value (USD)|FOB 价值（美元）', { ...NEEDED, decimals: 2, minimum: 0 }),
        ], { minRows: 1, maxRows: 200 }),
        field('number', 'tongTriGia', 'Tổng trị giá FOB (USD)|Total FOB value (USD)|FOB 总值（美元）', { decimals: 2, computed: { divide: [{ round: { multiply: [{ sum: { group: 'hangHoa', of: { field: 'hangHoa.triGiaFOB' } } }, 100] } }, 100] } }),
      ]),
      section('chung_tu', 'Chứng từ|Documents|单证', [
        text('soHoaDon', 'Số hóa đơn|Invoice number|发票号', NEEDED), pastDate('ngayHoaDon', 'Ngày hóa đơn|Invoice date|发票日期', NEEDED),
        text('soVanDon', 'Số vận đơn|Transport document number|运单号'), field('date', 'ngayVanDon', 'Ngày vận đơn|Transport document date|运单日期'),
        text('soToKhaiHaiQuan', 'Số tờ khai hải quan xuất khẩu|Export declaration number|出口报关单号'), pastDate('ngayToKhai', 'Ngày tờ khai|Declaration date|报关日期'),
        multiChoice('kemTheo', 'Chứng từ kèm theo|Enclosed|随附单证', PAPERS, { ...NEEDED, minItems: 1 }),
        multiChoice('noChungTu', 'Chứng từ nộp sau|Handed in later|后补单证', PAPERS.slice(1, 4)),
        field('date', 'hanNopBoSung', 'Hạn nộp bổ sung|Hand in by|补交期限', {
          visible: { not: { empty: { field: 'noChungTu' } } }, ...NEEDED, notBefore: { today: true }, notAfter: { addDays: [{ today: true }, 21] },
          help: { vi: 'Chậm nhất 15 ngày làm việc', en: 'Within 15 working days', 'zh-Hans': '最迟 15 个工作日' },
        }),
        lines('lyDoNo', 'Lý do nộp sau|Why later|后补原因', { visible: { not: { empty: { field: 'noChungTu' } } }, ...NEEDED }),
      ]),
    ]),
  ],
};
