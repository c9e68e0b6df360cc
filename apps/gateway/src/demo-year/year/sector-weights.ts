/**
 * How often procedures of a sector are asked for, of a hundred (own estimate: civil status, certification, residence and land make up most of
 * what people come for; communes receive three of four dossiers). What is not named here shares the rest.
 */
export const SECTOR_WEIGHTS: Readonly<Record<string, number>> = {
  'Hộ tịch': 22,
  'Chứng thực': 14,
  'Đất đai': 15,
  'Đăng ký, quản lý cư trú': 9,
  'Cấp, quản lý căn cước': 5,
  'Bảo trợ xã hội': 5,
  'Người có công': 2,
  'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)': 4,
  'Thành lập và hoạt động của doanh nghiệp': 2.5,
  'Đăng ký biện pháp bảo đảm': 3,
  'Đăng ký, quản lý phương tiện giao thông cơ giới, xe máy chuyên dùng': 3,
  'Sát hạch, cấp giấy phép lái xe': 2,
  'Lý lịch tư pháp': 1.6,
  'Giáo dục và Đào tạo thuộc hệ thống giáo dục quốc dân': 1.5,
  'Văn bằng, chứng chỉ': 0.8,
  'Hoạt động xây dựng': 1.2,
  'Xuất nhập khẩu': 1.2,
  'Đường bộ': 0.8,
  'Việc làm': 0.8,
  'An toàn thực phẩm': 0.6,
};

/** What the others share. */
export const OTHER_SECTORS = 5;

/** Sectors that fees are asked for more often in, by officers, after they looked at the dossier. */
export const FEE_SECTORS: ReadonlySet<string> = new Set(['Đất đai', 'Chứng thực', 'Đăng ký biện pháp bảo đảm', 'Hoạt động xây dựng', 'Lý lịch tư pháp']);

/** Sectors whose dossiers often go on to another agency. */
export const FORWARDED_SECTORS: ReadonlySet<string> = new Set(['Đất đai', 'Bảo trợ xã hội', 'Người có công']);
