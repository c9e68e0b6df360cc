import type { PortalFacts } from '../db/schema.js';

/** The pilot's portal. H37: agency code of Lạng Sơn (Decision 20/2020/QĐ-TTg); 20: its administrative code. */
export const LANG_SON: PortalFacts = {
  name: {
    vi: 'Cổng dịch vụ công tỉnh Lạng Sơn',
    en: 'Public service portal of Lạng Sơn province',
    'zh-Hans': '谅山省公共服务门户',
  },
  province: { code: '20', agencyCode: 'H37', name: 'Lạng Sơn' },
  hotline: '1022',
};
