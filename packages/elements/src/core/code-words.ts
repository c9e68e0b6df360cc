import type { AdministrativeTier, Audience, Channel, FeeType, OnlineLevel } from '@dvcqg/openapi';
import { msg } from '@lit/localize';

type Words<Code extends string> = Readonly<Record<Code, () => string>>;

/** Words of the contract's codes, the same in all elements. */
export const TIER_WORDS = {
  ministry: () => msg('Bộ, ngành', { id: 'tier.ministry' }),
  province: () => msg('Cấp tỉnh', { id: 'tier.province' }),
  district: () => msg('Cấp huyện (trước 01/7/2025)', { id: 'tier.district' }),
  commune: () => msg('Cấp xã', { id: 'tier.commune' }),
} satisfies Words<AdministrativeTier>;

export const AUDIENCE_WORDS = {
  citizen: () => msg('Công dân Việt Nam', { id: 'audience.citizen' }),
  overseas_vietnamese: () => msg('Người Việt Nam định cư ở nước ngoài', { id: 'audience.overseas_vietnamese' }),
  foreigner: () => msg('Người nước ngoài', { id: 'audience.foreigner' }),
  business: () => msg('Doanh nghiệp', { id: 'audience.business' }),
  cooperative: () => msg('Hợp tác xã', { id: 'audience.cooperative' }),
  organization: () => msg('Tổ chức', { id: 'audience.organization' }),
  public_employee: () => msg('Cán bộ, công chức, viên chức', { id: 'audience.public_employee' }),
  state_body: () => msg('Cơ quan nhà nước', { id: 'audience.state_body' }),
} satisfies Words<Audience>;

export const CHANNEL_WORDS = {
  online: () => msg('Trực tuyến', { id: 'channel.online' }),
  counter: () => msg('Trực tiếp', { id: 'channel.counter' }),
  post: () => msg('Qua bưu chính', { id: 'channel.post' }),
} satisfies Words<Channel>;

export const LEVEL_WORDS = {
  full: () => msg('Toàn trình', { id: 'level.full' }),
  partial: () => msg('Một phần', { id: 'level.partial' }),
  none: () => msg('Chỉ có thông tin', { id: 'level.none' }),
} satisfies Words<OnlineLevel>;

export const FEE_TYPE_WORDS = {
  fee: () => msg('Phí', { id: 'fee-type.fee' }),
  charge: () => msg('Lệ phí', { id: 'fee-type.charge' }),
  price: () => msg('Giá dịch vụ', { id: 'fee-type.price' }),
} satisfies Words<FeeType>;
