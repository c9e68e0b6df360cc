import { LIFE_EVENT_CODE_VALUES, type Audience, type LifeEventAudience, type LifeEventCode } from '@dvcqg/openapi';
import { LIFE_EVENTS } from './life-events.js';

/** What the rules look at. */
export interface ServiceTraits {
  readonly name: string;
  readonly sectors: readonly string[];
  readonly audiences: readonly Audience[];
}

/** One way for a service to belong to a life event: every pattern that is there must agree. */
interface Rule {
  readonly sector?: RegExp;
  readonly name?: RegExp;
  /** Names that are not meant, mostly permits for the institutions themselves. */
  readonly not?: RegExp;
  /** Applies also when the service names no business or no person as its audience. */
  readonly anyAudience?: true;
}

const PERSONS: ReadonlySet<Audience> = new Set(['citizen', 'overseas_vietnamese', 'foreigner']);
const BUSINESSES: ReadonlySet<Audience> = new Set(['business', 'cooperative', 'organization']);
const WHO = { citizen: PERSONS, business: BUSINESSES } as const satisfies Record<LifeEventAudience, ReadonlySet<Audience>>;

/** How much of a name the rules read, in UTF-16 units; the longest of July 2026 has 7,632. */
const LONGEST_NAME = 8000;

const INSTITUTION = /thành lập|giải thể|sáp nhập|hợp nhất|chia, tách|chuyển đổi|xếp hạng|liên kết|giấy phép|cấp phép|hoạt động|đổi tên|kiểm định|(?<!trung học )cơ sở|trung tâm|trường (trung|tiểu|mầm)|đề án|công bố|đơn vị/;
const LICENCE = /giấy phép|chứng chỉ|cơ sở|công bố|hành nghề|kinh doanh|đình chỉ|thu hồi/;

/**
 * Life events of services to which the national portal gave no group: own design, by sector and name, in lower case.
 * Careful rather than complete: a service without a match simply stands under no life event.
 */
const RULES: Readonly<Record<LifeEventCode, readonly Rule[]>> = {
  young_children: [
    { name: /khai sinh|chứng sinh|thai sản|sinh con|mang thai/ },
    { name: /trẻ em|mầm non|mẫu giáo|nhà trẻ|trẻ bị bỏ rơi|nuôi con nuôi/, not: INSTITUTION },
  ],
  education: [
    { sector: /giáo dục|tuyển sinh|văn bằng|đào tạo/, not: INSTITUTION },
    { name: /học phí|học bổng|chi phí học tập|hỗ trợ học tập|du học|chuyển trường|văn bằng|bằng tốt nghiệp/, not: /thành lập|giấy phép|kinh doanh/ },
  ],
  employment: [
    { sector: /^việc làm$|lao động ngoài nước/, not: /trung tâm|doanh nghiệp hoạt động|giấy phép hoạt động/ },
    { name: /trợ cấp thất nghiệp|bảo hiểm thất nghiệp|giấy phép lao động|tuyển dụng|kỹ năng nghề/ },
    { name: /(chứng chỉ|giấy phép) hành nghề|tham gia bảo hiểm xã hội/ },
    { sector: /công chức/, name: /thi tuyển|xét tuyển|tuyển dụng/ },
  ],
  residence_and_identity: [
    { sector: /cư trú|căn cước|xuất nhập cảnh|quốc tịch|định danh|lý lịch tư pháp|lãnh sự/ },
    { sector: /chứng thực/, name: /bản sao|chữ ký/ },
    { sector: /hộ tịch/, name: /trích lục|cải chính|thay đổi|xác nhận thông tin|bản sao|xác định lại dân tộc/ },
  ],
  marriage_and_family: [
    { sector: /hộ tịch/, name: /kết hôn|hôn nhân|giám hộ|cha, mẹ, con|ly hôn/ },
    { sector: /nuôi con nuôi/, not: /tổ chức|cơ sở/ },
    { sector: /^gia đình$/, not: /cơ sở|hành nghề|chứng nhận/ },
  ],
  electricity_housing_land: [
    { sector: /đất đai|nhà ở|biện pháp bảo đảm/, not: /chủ đầu tư|doanh nghiệp|tổ chức kinh tế/ },
    { sector: /chứng thực/, name: /nhà ở|quyền sử dụng đất/ },
    { name: /cấp phép xây dựng|giấy phép xây dựng|cấp điện|mua điện|điện mặt trời mái nhà|nước sạch/ },
  ],
  health: [
    { sector: /bảo hiểm y tế|bhyt/ },
    { name: /khuyết tật|bảo hiểm y tế|ốm đau|cai nghiện|giám định y khoa|khám giám định|bệnh nghề nghiệp|phục hồi sức kho/, not: LICENCE },
  ],
  vehicles_and_drivers: [
    { sector: /phương tiện giao thông|lái xe|đăng kiểm|trật tự, an toàn giao thông/, not: /giấy chứng nhận đủ điều kiện|đăng kiểm viên/ },
    { sector: /đường bộ|đường thủy/, name: /lái xe|phù hiệu|biển số|đăng ký (lại )?(phương tiện|xe)|liên vận|lưu hành xe|xe máy chuyên dùng|thuyền viên/, not: /đào tạo lái xe|trung tâm|cơ sở đào tạo/, anyAudience: true },
  ],
  retirement: [{ name: /hưu trí|lương hưu|nghỉ hưu|người cao tuổi|bảo hiểm xã hội (một lần|tự nguyện)|bhxh tự nguyện/, not: /cơ sở|quỹ hưu trí|mai táng/ }],
  bereavement: [
    { name: /khai tử|mai táng|tử tuất|trợ cấp tuất|chế độ tuất|hy sinh|từ trần|thân nhân liệt sĩ|hài cốt|mộ liệt sĩ|thăm viếng/ },
    { name: /di sản/, sector: /công chứng|chứng thực|đất đai/ },
  ],
  disputes: [
    { sector: /trợ giúp pháp lý|khiếu nại|tố cáo|tiếp công dân|hòa giải ở cơ sở|bồi thường nhà nước|thi hành án/, not: /cộng tác viên|đăng ký tham gia|giấy đăng ký|ký hợp đồng|hòa giải viên|tổ trưởng|thù lao/ },
    { name: /khiếu nại|tố cáo|tranh chấp đất/, not: /^đăng ký biến động/ },
  ],
  starting_a_business: [
    { sector: /thành lập và hoạt động.*(doanh nghiệp|hợp tác xã)|hộ kinh doanh/, name: /thành lập|đăng ký (hộ kinh doanh|hoạt động|doanh nghiệp|hợp tác xã)|đăng ký tổ hợp tác/, not: /chi nhánh|chấm dứt|giải thể|chia|tách|thay đổi|thu hồi|cập nhật|hủy|hiệu đính/, anyAudience: true },
    { sector: /đầu tư tại việt nam/, name: /chủ trương đầu tư|đăng ký đầu tư/, not: /chấm dứt|ngừng/ },
    { name: /^(thủ tục )?cấp (mới )?giấy (phép|chứng nhận).*(kinh doanh|đủ điều kiện)/ },
  ],
  labour_and_insurance: [
    { sector: /lao động|bảo hiểm xã hội|bhxh|^việc làm$/ },
    { name: /giấy phép lao động|nội quy lao động|thỏa ước lao động/ },
  ],
  business_finance: [{ sector: /thuế|ngoại hối|hỗ trợ (doanh nghiệp|tổ hợp tác)|kho bạc|chứng khoán/ }],
  business_electricity_land_construction: [
    { sector: /đất đai|^điện$|điện lực|xây dựng|quy hoạch đô thị|^môi trường$|phòng cháy|khu công nghiệp|hạ tầng kỹ thuật|bất động sản|cụm công nghiệp|nhà ở/ },
    { sector: /phòng cháy/, name: /thiết kế|nghiệm thu/, anyAudience: true },
  ],
  trade_and_advertising: [
    { sector: /xuất nhập khẩu|hải quan|quảng cáo|lưu thông hàng hóa|bán hàng đa cấp|xúc tiến thương mại|thương mại quốc tế|thương mại điện tử|sở giao dịch hàng hóa|người tiêu dùng/ },
    { name: /khuyến mại|quảng cáo|hội chợ|xuất xứ hàng hóa|xuất khẩu|nhập khẩu/ },
  ],
  intellectual_property_and_assets: [
    { sector: /sở hữu trí tuệ|bản quyền|biện pháp bảo đảm/ },
    { name: /quyền tác giả|nhãn hiệu|sáng chế|đăng ký tàu/ },
  ],
  branches_and_offices: [
    { name: /chi nhánh|văn phòng đại diện|địa điểm kinh doanh/, not: /chấm dứt|thu hồi|giải thể|tạm ngừng|đóng cửa/ },
  ],
  bidding_and_procurement: [{ sector: /đấu thầu|mua sắm/ }, { name: /đấu thầu|lựa chọn nhà thầu|mua sắm/, not: /không (thông qua )?(đấu thầu|đấu giá)/ }],
  restructuring: [
    { name: /(^|[^\p{L}])(chia|tách|hợp nhất|sáp nhập|chuyển đổi)([^\p{L}]|$).*(doanh nghiệp|công ty|hợp tác xã|hộ kinh doanh|quỹ tín dụng|ngân hàng)/u, not: /thửa|quyền sử dụng đất|chi nhánh/ },
  ],
  contract_disputes: [{ sector: /trọng tài thương mại|hòa giải thương mại/ }, { name: /tranh chấp (hợp đồng|thương mại)/ }],
  closing_a_business: [{ name: /giải thể|chấm dứt hoạt động|tạm ngừng (kinh doanh|hoạt động)|tạm dừng hoạt động|phá sản/, not: /phân hiệu|trường|tôn giáo|giáo dục|chứng thực|đề nghị dừng/ }],
};

/** Life events of a service by sector and name, in the contract's order; empty when no rule fits. */
export function lifeEventsByRule(traits: ServiceTraits): LifeEventCode[] {
  const name = traits.name.slice(0, LONGEST_NAME).normalize('NFC').toLowerCase();
  const sectors = traits.sectors.map((sector) => sector.normalize('NFC').toLowerCase());
  const fits = (rule: Rule, event: LifeEventCode): boolean => {
    const who = WHO[LIFE_EVENTS[event].audience];
    if (!rule.anyAudience && !traits.audiences.some((audience) => who.has(audience))) return false;
    if (rule.not?.test(name)) return false;
    if (rule.name && !rule.name.test(name)) return false;
    return !rule.sector || sectors.some((sector) => rule.sector?.test(sector));
  };
  return LIFE_EVENT_CODE_VALUES.filter((event) => RULES[event].some((rule) => fits(rule, event)));
}
