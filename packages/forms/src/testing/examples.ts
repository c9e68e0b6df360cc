/** A complete, valid answer to each e-form; the persons are made up. */
const PERSON = { name: 'Lý Thị Mai', birth: '1995-03-08', number: '020195001234' };
const FILE = { uploadId: 'u1', name: 'ảnh.jpg', size: 12_345, mediaType: 'image/jpeg' };
const HERE = { province: '20', commune: '05983', detail: 'Thôn Pò Đứa' };

const trader = {
  TenThuongNhan: 'Công ty TNHH Mẫu Sơn', MaSoThue: '0100100079', DiaChiDoanhNghiep: HERE, NguoiLienHe: PERSON.name, SoDienThoaiNguoiLienHe: '0912345678',
};
const promotion = {
  ...trader, TenChuongTrinhKhuyenMai: 'Tết sum vầy', DiaBanKhuyenMai: [{ MaTinh: '20' }, { MaTinh: '24' }], HinhThucKhuyenMai: 'giam_gia',
  ThoiGianKhuyenMaiTu: '2026-12-01', ThoiGianKhuyenMaiDen: '2027-02-15', HangHoaDichVuKhuyenMai: 'Bánh kẹo', TongGiaTriHangHoa: 50_000_000, NoiDungChiTiet: 'Giảm 20 %',
};
const requester = { nycHoTen: PERSON.name, nycNgaySinh: PERSON.birth, nycLoaiGiayTo: 'cccd', nycSoGiayTo: PERSON.number, nycQuanHe: 'me' };
const child = { nksHoTen: 'Hoàng Minh An', nksNgaySinh: '2026-11-01', nksGioiTinh: 'male', nksDanToc: '07', nksQuocTich: 'VN', nksNoiSinh: 'Bệnh viện đa khoa Lạng Sơn', nksQueQuan: 'Lạng Sơn' };
const mother = { meHoTen: PERSON.name, meNgaySinh: '1995', meDanToc: '02', meQuocTich: 'VN', meNoiCuTru: 'Phường Lương Văn Tri', meSoGiayToTuyThan: PERSON.number };
const electricity = { tenKhachHang: PERSON.name, soGiayTo: PERSON.number, dienThoaiSms: '0912345678', diaChiGiaoDich: 'Lạng Sơn', diaDiemSuDung: HERE };
const licence = { sogplx: '200123456789', hanggplx: 'B2', noicapgplx: 'Sở GTVT Lạng Sơn', ngaycapgplx: '2016-11-01', ngayhethangplx: '2026-11-01' };

export const EXAMPLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'common-part-1': { chonDoiTuong: 'ca_nhan', fullname: PERSON.name, birthday: PERSON.birth, identityNumber: PERSON.number, phoneNumber: '0912345678', contact: HERE, noidungyeucaugiaiquyet: 'Xin cấp', isOwnerDossierCheck: true },
  'khai-sinh': { ...requester, ...child, ...mother, deNghiCapBanSao: true, soLuongBanSao: 2 },
  'lien-thong-khai-sinh': {
    loaiKhaiSinh: 'trong_nuoc', truongHopKhaiSinh: 'chua_cha', truongHopDKTT: 've_cha_me', nhapThongTinTre: 'nhap_tay', ...requester, ...child, ...mother,
    hoTenChuHo: PERSON.name, soDinhDanhChuHo: PERSON.number, quanHeVoiChuHo: 'Con', noiKhamChuaBenhBanDau: 'Trạm y tế phường', thongTinGiamHoTrenThe: PERSON.name, hinhThucNhanKetQua: 'dien_tu',
  },
  'doi-gplx': {
    hoTen: PERSON.name, gioiTinh: 'female', ngaySinh: PERSON.birth, quocTich: 'VN', soCmnd: PERSON.number, noiThuongTru: HERE, noiCuTru: 'Lạng Sơn', anhChanDung: [FILE],
    gplxDaCap: [licence], lyDoDoiGplx: 'het_han', soNamLaiXe: 10,
  },
  idp: { hoTen: PERSON.name, ngaySinh: PERSON.birth, soDinhDanh: PERSON.number, noiCuTru: HERE, soGplx: '200123456789', hangGplx: 'B', vatLieu: 'pet', ngayHetHan: '2030-01-01', anh: [FILE], noiNhan: 'Công an tỉnh' },
  'cap-dien-ha-ap': { ...electricity, mucDichSuDung: 'sinh_hoat', congSuat: 5.5 },
  'cap-dien-trung-ap': { ...electricity, maSoThue: '0100100079', mucDichSuDung: 'ngoai_sinh_hoat', congSuat: 250, thongTinDauNoi: 'Cột 12', bieuDoPhuTai: [{ khungGio: '08:00-17:00', congSuatGio: 200 }] },
  bhyt: {
    hoTen: PERSON.name, maSoBHXH: '2012345678', soDinhDanh: PERSON.number, dinhDangNgaySinh: 'yyyy', ngaySinh: '1995', gioiTinh: 'female', quocTich: 'VN', danToc: '02', truongHop: 'mat_hong',
    noiDangKyKhaiSinh: { asOf: '1995-03-20', province: '20', district: '178', commune: '05977' }, diaChiNhanKetQua: HERE, noiDungThayDoi: 'Cấp lại thẻ', phuLucThanhVien: false,
  },
  'thong-bao-khuyen-mai': promotion,
  'sua-doi-khuyen-mai': { ...trader, ThongTinDaNop: 'Đến 15/02', ThongTinSuaDoi: 'Đến 28/02', LyDoDieuChinh: 'Kéo dài' },
  'dang-ky-khuyen-mai': { ...promotion, HinhThucKhuyenMai: 'may_rui', CoCauGiaiThuong: 'Một giải', TheLe: 'Quay số', GiaiThuong: [{ TenGiai: 'Nhất', SoGiai: 1, TriGia: 40_000_000 }, { TenGiai: 'Nhì', SoGiai: 2, TriGia: 5_000_000 }] },
  co: {
    kinhGui: 'Sở Công Thương', maSoThue: '0100100079', tenThuongNhan: 'Công ty TNHH Mẫu Sơn', hinhThuc: 'cap_moi', mauCO: 'E', nguoiXuatKhau: 'Công ty TNHH Mẫu Sơn', nguoiXuatKhauTiengAnh: 'Mau Son Co., Ltd',
    diaChiXuatKhau: 'Lạng Sơn', nguoiNhapKhau: 'Pingxiang Trading', diaChiNhapKhau: 'Bằng Tường', nuocNhapKhau: 'CN',
    hangHoa: [{ maHS: '0810.90.92', ten: 'Fresh dragon fruit / Thanh long tươi', tieuChiXuatXu: 'WO', soLuong: 1200.5, donVi: 'kg', triGiaFOB: 900.25 }], soHoaDon: 'INV-1', ngayHoaDon: '2026-11-20', kemTheo: ['hoa_don', 'to_khai_hai_quan'],
  },
  gpxd: {
    tenChuDauTu: PERSON.name, soDinhDanh: PERSON.number, soDienThoai: '0912345678', loDatSo: '12', dienTich: 120, soNhaDuong: 'Đường Trần Đăng Ninh', diaDiem: { province: '20', commune: '05983' },
    tenDonViThietKe: 'Công ty thiết kế', capCongTrinh: 'cap_4', cotXayDung: 0.3, dienTichTang1: 80, tongDienTichSan: 160, chieuCao: 7.5, soTang: 2, thoiGianHoanThanh: 8,
  },
  'thuong-tru-ct01': {
    hoTen: PERSON.name, ngaySinh: PERSON.birth, gioiTinh: 'female', soDinhDanh: PERSON.number, quanHeChuHo: 'vo_chong', hoTenChuHo: 'Hoàng Văn Páo', soDinhDanhChuHo: '020092004321', noiDangKy: HERE, noiDungDeNghi: 'Đăng ký thường trú',
    thanhVien: [{ hoTen: 'Hoàng Minh An', ngaySinh: '2026-11-01', gioiTinh: 'male', soDinhDanh: '020226000111', quanHeChuHo: 'con' }], yKienChuHo: true, nguoiChoYKien: 'Hoàng Văn Páo',
  },
  dntn: {
    hoTen: PERSON.name, ngaySinh: PERSON.birth, gioiTinh: 'female', soDinhDanh: PERSON.number, quocTich: 'VN', noiThuongTru: HERE, diaChiLienLac: HERE, dienThoai: '0912345678', tinhTrangThanhLap: 'thanh_lap_moi',
    tenTiengViet: 'Doanh nghiệp tư nhân Mai Pha', truSo: HERE, dienThoaiTruSo: '02053812345', loaiDiaDiem: 'khong', nganhNghe: [{ maNganh: '4711', tenNganh: 'Bán lẻ', nganhChinh: true }, { maNganh: '5610', tenNganh: 'Nhà hàng', nganhChinh: false }],
    tienViet: 500_000_000, hinhThucHachToan: 'doc_lap', namTaiChinhTu: '01/01', namTaiChinhDen: '31/12', soLaoDong: 3, xayDungBot: false, phuongPhapThue: 'khau_tru', dongBHXH: 'hang_thang', camKetKhongThuocDienCam: true, camKetTruSo: true,
  },
  lltp: {
    nguoiNop: 'ban_than', hoTen: PERSON.name, gioiTinh: 'female', ngaySinh: PERSON.birth, noiSinh: 'Lạng Sơn', quocTich: 'VN', danToc: '02', noiThuongTru: HERE, soGiayTo: PERSON.number, dienThoai: '0912345678', hoTenCha: 'Lý Văn Páo', hoTenMe: 'Nông Thị Hoa',
    residenceForm: [{ tuNgay: '2009', denNgay: '2020', noiCuTru: 'Lạng Sơn', ngheNghiep: 'Học sinh' }, { tuNgay: '2020', noiCuTru: 'Hà Nội', ngheNghiep: 'Kế toán' }], coAnTich: false, loaiPhieu: 'so_1', mucDich: 'Xin việc', soLuong: 1,
  },
  'nop-phat-giao-thong': { traCuuTheo: 'quyet_dinh', soQuyetDinh: '123/QĐ-XPHC', tenNguoiViPham: PERSON.name, bienSo: '12A-123.45', ngayQD: '2026-11-20', tenCoQuanQD: 'Phòng CSGT', khoBac: 'KBNN Lạng Sơn', taiKhoanThuNSNN: '7111', thoiGianViPham: '2026-11-15', soTien: 900_000 },
};
