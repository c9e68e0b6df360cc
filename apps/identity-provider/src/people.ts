/** Claims as VNeID and the provinces' WSO2 servers name and write them. */
export type PersonClaims = Readonly<Record<string, string | number | readonly string[]>>;

/** Who can be chosen on the sign-in page. */
export interface TestPerson {
  /** `sub`: names the account. */
  readonly id: string;
  readonly group: 'citizen' | 'organization' | 'officer';
  readonly name: string;
  /** What this account is good for trying out. */
  readonly about: string;
  readonly claims: PersonClaims;
}

const CITIZEN = { LoaiTaiKhoan: 1, QuocTich: 'Việt Nam', TonGiao: 'Không', loAs: 2, IAL: 2 } as const;
const ORGANIZATION = { LoaiTaiKhoan: 2, QuocTich: 'Việt Nam', loAs: 2 } as const;

/**
 * Made-up people. Identity numbers fit the rules (020 = Lạng Sơn, then century and sex, year of birth), tax codes have their check
 * digit; none was taken from anybody.
 */
export const TEST_PEOPLE: readonly TestPerson[] = [
  {
    id: 'citizen-hoa',
    group: 'citizen',
    name: 'Nông Thị Hoa',
    about: 'Nữ, sinh năm 1990, phường Tam Thanh',
    claims: {
      ...CITIZEN, HoVaTen: 'Nông Thị Hoa', SoDinhDanh: '020190000017', SoCMND: '082123456', NgayThangNamSinh: '14/05/1990', GioiTinh: 'Nữ', DanToc: 'Tày', MaBHXH: '2012345678',
      QueQuan: 'Xã Văn Quan, tỉnh Lạng Sơn', ThuongTru: 'Số 12, đường Tam Thanh, phường Tam Thanh, tỉnh Lạng Sơn', NoiOHienNay: 'Số 12, đường Tam Thanh, phường Tam Thanh, tỉnh Lạng Sơn',
      ThuDienTu: 'nong.hoa@example.com', SoDienThoai: '0912345678', TechID: 'TEST-0001',
    },
  },
  {
    id: 'citizen-binh',
    group: 'citizen',
    name: 'Lý Văn Bình',
    about: 'Nam, sinh năm 1985, xã Mẫu Sơn',
    claims: {
      ...CITIZEN, HoVaTen: 'LÝ VĂN BÌNH', SoDinhDanh: '020085001234', NgayThangNamSinh: '19851102', GioiTinh: '1', DanToc: 'Dao',
      ThuongTru: 'Thôn Khuổi Tẳng, xã Mẫu Sơn, tỉnh Lạng Sơn', SoDienThoai: '+84 987 654 321', TechID: 'TEST-0002',
    },
  },
  {
    id: 'citizen-chau',
    group: 'citizen',
    name: 'Hoàng Minh Châu',
    about: 'Nữ, sinh năm 2006, chưa có điện thoại và thư điện tử',
    claims: {
      ...CITIZEN, HoVaTen: 'Hoàng Minh Châu', SoDinhDanh: '020306002468', NgayThangNamSinh: '2006-02-28', GioiTinh: 'Nữ', DanToc: 'Nùng', ThuongTru: 'Khối 3, phường Đông Kinh, tỉnh Lạng Sơn', TechID: 'TEST-0003',
    },
  },
  {
    id: 'citizen-toi',
    group: 'citizen',
    name: 'Vi Văn Tới',
    about: 'Tài khoản mức độ 1: chỉ có họ tên, số định danh và ngày sinh',
    claims: { LoaiTaiKhoan: 1, HoVaTen: 'Vi Văn Tới', SoDinhDanh: '020072003579', NgayThangNamSinh: '20/07/1972', TechID: 'TEST-0004', loAs: 1 },
  },
  {
    id: 'organization-nong-san',
    group: 'organization',
    name: 'Công ty TNHH Nông sản Thử Nghiệm Xứ Lạng',
    about: 'Doanh nghiệp, mã số thuế 4900678902',
    claims: {
      ...ORGANIZATION, TenDoanhNghiep: 'Công ty TNHH Nông sản Thử Nghiệm Xứ Lạng', MaSoDoanhNghiep: '4900678902', MaSoThue: '4900678902', DiaChi: 'Số 5, đường Trần Đăng Ninh, phường Kỳ Lừa, tỉnh Lạng Sơn',
      NguoiDaiDien: 'Lương Thị Ngọc', HoVaTen: 'Lương Thị Ngọc', SoDinhDanh: '020180004680', NgayThangNamSinh: '03/09/1980', GioiTinh: 'Nữ', ThuDienTu: 'van.phong@example.com', SoDienThoai: '02053812345', TechID: 'TEST-0101',
    },
  },
  {
    id: 'organization-hoi',
    group: 'organization',
    name: 'Hợp tác xã Hoa hồi Thử Nghiệm',
    about: 'Hợp tác xã, mã số thuế 4900102033',
    claims: { ...ORGANIZATION, TenDoanhNghiep: 'Hợp tác xã Hoa hồi Thử Nghiệm', MaSoDoanhNghiep: '4900102033', DiaChi: 'Xã Văn Quan, tỉnh Lạng Sơn', NguoiDaiDien: 'Triệu Văn Páo', TechID: 'TEST-0102' },
  },
  {
    id: 'officer-thu',
    group: 'officer',
    name: 'Trần Thị Thu',
    about: 'Cán bộ một cửa, H37.08',
    claims: { ...CITIZEN, HoVaTen: 'Trần Thị Thu', SoDinhDanh: '020188005791', NgayThangNamSinh: '12/12/1988', GioiTinh: 'Nữ', TechID: 'TEST-0201', roles: ['officer@H37.08'] },
  },
  {
    id: 'officer-son',
    group: 'officer',
    name: 'Đàm Ngọc Sơn',
    about: 'Chuyên viên thụ lý, H37.08',
    claims: { ...CITIZEN, HoVaTen: 'Đàm Ngọc Sơn', SoDinhDanh: '020091006802', NgayThangNamSinh: '01/04/1991', GioiTinh: 'Nam', TechID: 'TEST-0202', roles: ['specialist@H37.08'] },
  },
  {
    id: 'officer-lan',
    group: 'officer',
    name: 'Bế Thị Lan',
    about: 'Lãnh đạo, toàn tỉnh H37',
    claims: { ...CITIZEN, HoVaTen: 'Bế Thị Lan', SoDinhDanh: '020178007913', NgayThangNamSinh: '08/03/1978', GioiTinh: 'Nữ', TechID: 'TEST-0203', roles: ['manager@H37', 'officer@H37'] },
  },
  {
    id: 'officer-hanh',
    group: 'officer',
    name: 'Nguyễn Thị Hạnh',
    about: 'Lãnh đạo, H37.08',
    claims: { ...CITIZEN, HoVaTen: 'Nguyễn Thị Hạnh', SoDinhDanh: '020175008024', NgayThangNamSinh: '19/09/1975', GioiTinh: 'Nữ', TechID: 'TEST-0204', roles: ['manager@H37.08'] },
  },
  {
    id: 'officer-mai',
    group: 'officer',
    name: 'Lương Thị Mai',
    about: 'Cán bộ một cửa, UBND tỉnh H37',
    claims: { ...CITIZEN, HoVaTen: 'Lương Thị Mai', SoDinhDanh: '020186009135', NgayThangNamSinh: '27/05/1986', GioiTinh: 'Nữ', TechID: 'TEST-0205', roles: ['officer@H37'] },
  },
  {
    id: 'officer-tuan',
    group: 'officer',
    name: 'Hoàng Anh Tuấn',
    about: 'Chuyên viên thụ lý, UBND tỉnh H37',
    claims: { ...CITIZEN, HoVaTen: 'Hoàng Anh Tuấn', SoDinhDanh: '020089010246', NgayThangNamSinh: '15/01/1989', GioiTinh: 'Nam', TechID: 'TEST-0206', roles: ['specialist@H37'] },
  },
];

/** Names of all claims that any person has. */
export const CLAIM_NAMES: readonly string[] = [...new Set(TEST_PEOPLE.flatMap(({ claims }) => Object.keys(claims)))];
