import type { LifeEventAudience, LifeEventCode, Locale } from '@dvcqg/openapi';

/** A life event and its name in each language. The Vietnamese names are those of the national portal. */
export interface LifeEventFacts {
  readonly audience: LifeEventAudience;
  readonly names: Readonly<Record<Locale, string>>;
}

const citizen = (vi: string, en: string, zh: string): LifeEventFacts => ({ audience: 'citizen', names: { vi, en, 'zh-Hans': zh } });
const business = (vi: string, en: string, zh: string): LifeEventFacts => ({ audience: 'business', names: { vi, en, 'zh-Hans': zh } });

/** All life events in the order of the national portal. */
export const LIFE_EVENTS = {
  young_children: citizen('Có con nhỏ', 'Having young children', '养育幼儿'),
  education: citizen('Học tập', 'Education', '就学'),
  employment: citizen('Việc làm', 'Employment', '就业'),
  residence_and_identity: citizen('Cư trú và giấy tờ tùy thân', 'Residence and identity papers', '居住与身份证件'),
  marriage_and_family: citizen('Hôn nhân và gia đình', 'Marriage and family', '婚姻与家庭'),
  electricity_housing_land: citizen('Điện lực, nhà ở, đất đai', 'Electricity, housing and land', '电力、住房与土地'),
  health: citizen('Sức khỏe và y tế', 'Health and medical care', '健康与医疗'),
  vehicles_and_drivers: citizen('Phương tiện và người lái', 'Vehicles and drivers', '车辆与驾驶人'),
  retirement: citizen('Hưu trí', 'Retirement', '退休'),
  bereavement: citizen('Người thân qua đời', 'Death of a relative', '亲人去世'),
  disputes: citizen('Giải quyết khiếu kiện', 'Complaints and disputes', '申诉与争议'),
  starting_a_business: business('Khởi sự kinh doanh', 'Starting a business', '创业'),
  labour_and_insurance: business('Lao động và bảo hiểm xã hội', 'Labour and social insurance', '劳动与社会保险'),
  business_finance: business('Tài chính doanh nghiệp', 'Business finance', '企业财务'),
  business_electricity_land_construction: business('Điện lực, đất đai, xây dựng', 'Electricity, land and construction', '电力、土地与建设'),
  trade_and_advertising: business('Thương mại, quảng cáo', 'Trade and advertising', '贸易与广告'),
  intellectual_property_and_assets: business('Sở hữu trí tuệ, đăng ký tài sản', 'Intellectual property and registration of assets', '知识产权与资产登记'),
  branches_and_offices: business('Thành lập chi nhánh, văn phòng đại diện', 'Branches and representative offices', '设立分支机构与代表处'),
  bidding_and_procurement: business('Đấu thầu, mua sắm công', 'Bidding and public procurement', '招标与政府采购'),
  restructuring: business('Tái cấu trúc doanh nghiệp', 'Restructuring a business', '企业重组'),
  contract_disputes: business('Giải quyết tranh chấp hợp đồng', 'Contract disputes', '合同争议解决'),
  closing_a_business: business('Tạm dừng, chấm dứt hoạt động', 'Suspending or closing a business', '暂停或终止经营'),
} as const satisfies Record<LifeEventCode, LifeEventFacts>;

/**
 * Life events of the national portal's own service groups (50 of them in July 2026), by the group's name in lower case.
 * A group without an event here says nothing about a life event (technology transfer, trade remedies).
 */
const EVENTS_OF_GROUP: Readonly<Record<string, readonly LifeEventCode[]>> = {
  'bảo hiểm xã hội': ['labour_and_insurance'],
  'bảo hiểm xã hội, thất nghiệp, trợ cấp': ['employment'],
  'chia tách': ['restructuring'],
  'chuyển đổi loại hình': ['restructuring'],
  'chuẩn bị nghỉ hưu': ['retirement'],
  'chính sách y tế': ['health'],
  'chấm dứt hoạt động': ['closing_a_business'],
  'chế độ hưu trí': ['retirement'],
  'chế độ tử tuất, mai táng phí': ['bereavement'],
  'chứng chỉ hành nghề': ['employment'],
  'cung cấp điện năng': ['electricity_housing_land'],
  'căn cước công dân/ chứng minh nhân dân': ['residence_and_identity'],
  'cư trú': ['residence_and_identity'],
  'cải chính, trích lục hộ tịch': ['residence_and_identity'],
  'cấp phép lao động cho người nước ngoài': ['employment', 'labour_and_insurance'],
  'cấp văn bằng, chứng chỉ; công nhận văn bằng, chứng chỉ do cơ sở nước ngoài cấp': ['education'],
  'giám hộ': ['marriage_and_family'],
  'hải quan': ['trade_and_advertising'],
  'học bổng và chính sách hỗ trợ': ['education'],
  'học tập ở nước ngoài bằng ngân sách nhà nước': ['education'],
  'hộ chiếu': ['residence_and_identity'],
  'hộ khẩu': ['residence_and_identity'],
  'hợp nhất, sáp nhập': ['restructuring'],
  'khai sinh': ['young_children'],
  'khai tử': ['bereavement'],
  'kinh doanh trong ngành nghề đầu tư kinh doanh có điều kiện': ['starting_a_business'],
  'kiểm tra chuyên ngành': ['trade_and_advertising'],
  'kết hôn': ['marriage_and_family'],
  'liên thông khai sinh, bảo hiểm, cư trú': ['young_children'],
  'lưu trú': ['residence_and_identity'],
  'môi trường': ['business_electricity_land_construction'],
  'nhận cha, mẹ con': ['marriage_and_family', 'young_children'],
  'nhận con nuôi': ['marriage_and_family', 'young_children'],
  'phòng vệ thương mại': ['trade_and_advertising'],
  'quản lý cạnh tranh': ['trade_and_advertising'],
  'quản lý lao động': ['labour_and_insurance'],
  'thuế, hóa đơn': ['business_finance'],
  'thành lập chi nhánh': ['branches_and_offices'],
  'thành lập doanh nghiệp, hộ kinh doanh, loại hình tổ chức khác': ['starting_a_business'],
  'tiếp cận điện năng': ['business_electricity_land_construction'],
  'tiếp cận đất đai': ['business_electricity_land_construction'],
  'tuyển sinh': ['education'],
  'tạm dừng hoạt động': ['closing_a_business'],
  'tạm trú': ['residence_and_identity'],
  'tạm vắng': ['residence_and_identity'],
  'lưu thông hàng hóa trong nước': ['trade_and_advertising'],
  'đăng ký phương tiện': ['vehicles_and_drivers'],
  'đăng ký tài sản': ['intellectual_property_and_assets'],
  'đầu tư': ['starting_a_business'],
};

/** Life events of a service group of the national portal; empty when the group says nothing about one. */
export function lifeEventsOfGroup(name: string): readonly LifeEventCode[] {
  const key = name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return Object.hasOwn(EVENTS_OF_GROUP, key) ? (EVENTS_OF_GROUP[key] ?? []) : [];
}
