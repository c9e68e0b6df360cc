import type { Catalog } from '@dvcqg/openapi';

/** Values of one service that a test cares about. */
export interface SmallService {
  readonly code: string;
  readonly name: string;
  readonly sector?: number;
  readonly agency?: number;
  readonly tiers?: number;
  readonly audiences?: number;
  readonly level?: number;
  readonly channels?: number;
  readonly lifeEvents?: number;
  readonly keywords?: string;
  readonly popularity?: number;
  readonly time?: number;
  readonly unit?: number;
  readonly fee?: number;
}

export const SERVICES: readonly SmallService[] = [
  { code: '1.001193', name: 'Thủ tục đăng ký khai sinh', tiers: 2, popularity: 3, keywords: 'làm giấy khai sinh|khai sinh cho con mới đẻ', lifeEvents: 1 },
  { code: '2.000528', name: 'Thủ tục đăng ký khai sinh có yếu tố nước ngoài', tiers: 2, popularity: 1 },
  { code: '1.003583', name: 'Thủ tục đăng ký khai sinh lưu động', tiers: 2 },
  { code: '1.004884', name: 'Thủ tục đăng ký lại khai sinh', tiers: 2, popularity: 1, keywords: 'mất giấy khai sinh' },
  { code: '1.000894', name: 'Thủ tục đăng ký kết hôn', tiers: 2, popularity: 3, keywords: 'làm giấy kết hôn|giấy hôn thú', lifeEvents: 2 },
  { code: '2.000806', name: 'Thủ tục đăng ký kết hôn có yếu tố nước ngoài', tiers: 2, popularity: 1, keywords: 'lấy chồng trung quốc' },
  { code: '1.000656', name: 'Thủ tục đăng ký khai tử', tiers: 2, popularity: 2, keywords: 'báo tử|giấy chứng tử' },
  { code: '1.004194', name: 'Đăng ký tạm trú', sector: 1, agency: 1, tiers: 2, popularity: 3, level: 1 },
  { code: '1.002755', name: 'Gia hạn tạm trú', sector: 1, agency: 1, tiers: 2, popularity: 1 },
  { code: '1.014064', name: 'Cấp lại thẻ căn cước', sector: 1, agency: 1, tiers: 3, popularity: 2, keywords: 'mất căn cước|làm lại cccd' },
  { code: '1.014061', name: 'Cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên', sector: 1, agency: 1, tiers: 3, popularity: 3, keywords: 'làm cccd|làm chứng minh thư' },
  { code: '3.000347', name: 'Đổi giấy phép lái xe', sector: 2, agency: 1, tiers: 1, popularity: 3, keywords: 'đổi bằng lái|gplx hết hạn' },
  { code: '1.013225', name: 'Cấp giấy phép xây dựng mới đối với công trình và nhà ở riêng lẻ', sector: 3, agency: 2, tiers: 3, popularity: 3, audiences: 3, keywords: 'xin phép xây nhà' },
  { code: '1.013227', name: 'Gia hạn giấy phép xây dựng đối với công trình và nhà ở riêng lẻ', sector: 3, agency: 2, tiers: 3, popularity: 1, audiences: 3 },
  { code: '1.001612', name: 'Đăng ký thành lập hộ kinh doanh', sector: 4, agency: 3, tiers: 2, popularity: 3, audiences: 2, level: 0, keywords: 'mở quán ăn|mở tiệm tạp hoá' },
];

/** A catalogue of a few services, complete by the contract. */
export function smallCatalog(services: readonly SmallService[] = SERVICES, terms: Catalog['terms'] = []): Catalog {
  const column = <K extends keyof SmallService>(key: K, otherwise: NonNullable<SmallService[K]>): NonNullable<SmallService[K]>[] =>
    services.map((service) => service[key] ?? otherwise);
  const entries = (...names: string[]): Catalog['sectors'] => names.map((name, at) => ({ code: `G${at}`, name }));
  return {
    version: 'test',
    province: 'H37',
    sectors: entries('Hộ tịch', 'Đăng ký, quản lý cư trú', 'Sát hạch, cấp giấy phép lái xe', 'Hoạt động xây dựng', 'Thành lập hộ kinh doanh'),
    agencies: entries('Bộ Tư pháp', 'Bộ Công an', 'Bộ Xây dựng', 'Bộ Tài chính'),
    audiences: ['citizen', 'business'],
    tiers: ['province', 'commune'],
    lifeEvents: ['young_children', 'marriage_and_family'],
    terms,
    columns: {
      code: column('code', ''),
      name: column('name', ''),
      sector: column('sector', 0),
      agency: column('agency', 0),
      tiers: column('tiers', 1),
      audiences: column('audiences', 1),
      level: column('level', 2),
      channels: column('channels', 7),
      lifeEvents: column('lifeEvents', 0),
      keywords: column('keywords', ''),
      popularity: column('popularity', 0),
      time: column('time', -1),
      unit: column('unit', 6),
      fee: column('fee', -2),
    },
  };
}

/** All 134 lower- and upper-case letters of Vietnamese that carry a mark, composed. */
export const ACCENTED_LETTERS: readonly string[] = 'aăâeêioôơuưy'
  .split('')
  .flatMap((base) => ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (base + tone).normalize('NFC')))
  .filter((letter) => !/^[a-z]$/.test(letter))
  .concat('đ')
  .flatMap((letter) => [letter, letter.toUpperCase()]);
