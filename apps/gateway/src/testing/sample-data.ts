import type { CatalogRecord, PortalFacts } from '@dvcqg/catalog';
import type { AdministrativeUnit, Service } from '@dvcqg/openapi';
import type { ShippedData } from '../catalog/shipped.js';
import { example } from './example.js';

const BIRTH = example<Service>('service');
const NAMES = [
  ['1.001193', 'Thủ tục đăng ký khai sinh', 'G15-TP07', 'Hộ tịch'],
  ['1.000894', 'Thủ tục đăng ký kết hôn', 'G15-TP07', 'Hộ tịch'],
  ['1.000656', 'Thủ tục đăng ký khai tử', 'G15-TP07', 'Hộ tịch'],
  ['2.001023', 'Liên thông thủ tục hành chính về đăng ký khai sinh, cấp thẻ bảo hiểm y tế', 'G15-TP07', 'Hộ tịch'],
  ['1.001612', 'Đăng ký thành lập hộ kinh doanh', 'G05-KH01', 'Thành lập và hoạt động của hộ kinh doanh'],
  ['1.004222', 'Đăng ký thường trú', 'G01-CA03', 'Đăng ký, quản lý cư trú'],
  ['1.004194', 'Đăng ký tạm trú', 'G01-CA03', 'Đăng ký, quản lý cư trú'],
  ['1.002755', 'Khai báo tạm vắng', 'G01-CA03', 'Đăng ký, quản lý cư trú'],
  ['1.012783', 'Cấp đổi Giấy chứng nhận quyền sử dụng đất', 'G13-DD01', 'Đất đai'],
  ['2.000889', 'Ảnh hưởng của chữ Ă và Â trong thứ tự', 'G99-AA01', 'Ắc quy'],
] as const;

/** A record like the contract's example with another code, name and sector. */
export function record(code: string, name: string, changes: Partial<Service> = {}, popularity: CatalogRecord['popularity'] = 1): CatalogRecord {
  return { service: { ...BIRTH, code, name, ...changes }, popularity };
}

/** Ten services of five sectors. */
export const SAMPLE_RECORDS: readonly CatalogRecord[] = NAMES.map(([code, name, sector, sectorName], at) =>
  record(code, name, { sectors: [{ code: sector, name: sectorName }], onlineLevel: at % 2 === 0 ? 'full' : 'partial', lifeEvents: at < 4 ? ['young_children'] : [] }, at === 0 ? 3 : 1),
);

const PORTAL: PortalFacts = {
  name: { vi: 'Cổng dịch vụ công tỉnh Lạng Sơn', en: 'Lạng Sơn Public Service Portal', 'zh-Hans': '谅山省公共服务门户' },
  province: { code: '20', agencyCode: 'H37', name: 'Lạng Sơn' },
  locales: ['vi', 'en', 'zh-Hans'],
};

export const UNITS: readonly AdministrativeUnit[] = [
  { code: '20', name: 'Lạng Sơn', fullName: 'Tỉnh Lạng Sơn', type: 'province', tier: 'province', parentCode: null, validFrom: null, validTo: null },
  { code: '05986', name: 'Hoàng Đồng', fullName: 'Xã Hoàng Đồng', type: 'commune', tier: 'commune', parentCode: '178', validFrom: null, validTo: '2025-06-30', replacedBy: ['05986'] },
  { code: '05986', name: 'Tam Thanh', fullName: 'Phường Tam Thanh', type: 'ward', tier: 'commune', parentCode: '20', validFrom: '2025-07-01', validTo: null, replaces: ['Phường Tam Thanh', 'Xã Hoàng Đồng'] },
  { code: '05977', name: 'Đông Kinh', fullName: 'Phường Đông Kinh', type: 'ward', tier: 'commune', parentCode: '20', validFrom: '2025-07-01', validTo: null },
];

/** A small catalogue in the place of the shipped one. */
export function sampleData(records: readonly CatalogRecord[] = SAMPLE_RECORDS, version = 'sample-1'): ShippedData {
  return { version, read: () => Promise.resolve({ records, units: UNITS, portal: PORTAL }) };
}
