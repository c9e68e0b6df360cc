import type { LifeEventCode } from '@dvcqg/openapi';
import { msg } from '@lit/localize';

/** Life events as the national portal names them. */
export const LIFE_EVENT_WORDS = {
  young_children: () => msg('Có con nhỏ', { id: 'life-event.young_children' }),
  education: () => msg('Học tập', { id: 'life-event.education' }),
  employment: () => msg('Việc làm', { id: 'life-event.employment' }),
  residence_and_identity: () => msg('Cư trú và giấy tờ tuỳ thân', { id: 'life-event.residence_and_identity' }),
  marriage_and_family: () => msg('Hôn nhân và gia đình', { id: 'life-event.marriage_and_family' }),
  electricity_housing_land: () => msg('Điện lực, nhà ở, đất đai', { id: 'life-event.electricity_housing_land' }),
  health: () => msg('Sức khoẻ và y tế', { id: 'life-event.health' }),
  vehicles_and_drivers: () => msg('Phương tiện và người lái', { id: 'life-event.vehicles_and_drivers' }),
  retirement: () => msg('Hưu trí', { id: 'life-event.retirement' }),
  bereavement: () => msg('Người thân qua đời', { id: 'life-event.bereavement' }),
  disputes: () => msg('Giải quyết khiếu kiện', { id: 'life-event.disputes' }),
  starting_a_business: () => msg('Khởi sự kinh doanh', { id: 'life-event.starting_a_business' }),
  labour_and_insurance: () => msg('Lao động và bảo hiểm xã hội', { id: 'life-event.labour_and_insurance' }),
  business_finance: () => msg('Tài chính doanh nghiệp', { id: 'life-event.business_finance' }),
  business_electricity_land_construction: () =>
    msg('Điện lực, đất đai, xây dựng', { id: 'life-event.business_electricity_land_construction' }),
  trade_and_advertising: () => msg('Thương mại, quảng cáo', { id: 'life-event.trade_and_advertising' }),
  intellectual_property_and_assets: () =>
    msg('Sở hữu trí tuệ, đăng ký tài sản', { id: 'life-event.intellectual_property_and_assets' }),
  branches_and_offices: () => msg('Thành lập chi nhánh, văn phòng đại diện', { id: 'life-event.branches_and_offices' }),
  bidding_and_procurement: () => msg('Đấu thầu, mua sắm công', { id: 'life-event.bidding_and_procurement' }),
  restructuring: () => msg('Tái cấu trúc doanh nghiệp', { id: 'life-event.restructuring' }),
  contract_disputes: () => msg('Giải quyết tranh chấp hợp đồng', { id: 'life-event.contract_disputes' }),
  closing_a_business: () => msg('Tạm dừng, chấm dứt hoạt động', { id: 'life-event.closing_a_business' }),
} satisfies Record<LifeEventCode, () => string>;
