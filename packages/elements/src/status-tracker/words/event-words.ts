import type { DossierEventType } from '@dvcqg/openapi';
import { msg } from '@lit/localize';

const EVENT_WORDS = {
  submitted: () => msg('Đã nộp hồ sơ', { id: 'tracker.event.submitted' }),
  payment_received: () => msg('Đã nhận tiền phí', { id: 'tracker.event.payment_received' }),
  payment_waived: () => msg('Được miễn phí', { id: 'tracker.event.payment_waived' }),
  supplement_submitted: () => msg('Bạn đã gửi phần bổ sung', { id: 'tracker.event.supplement_submitted' }),
  supplement_received: () => msg('Cơ quan đã nhận phần bổ sung', { id: 'tracker.event.supplement_received' }),
  supplement_insufficient: () => msg('Phần bổ sung chưa đủ', { id: 'tracker.event.supplement_insufficient' }),
  supplement_accepted: () => msg('Đã bổ sung đủ', { id: 'tracker.event.supplement_accepted' }),
  supplement_expired: () => msg('Hết hạn bổ sung', { id: 'tracker.event.supplement_expired' }),
  supplement_cancelled: () => msg('Không cần bổ sung nữa', { id: 'tracker.event.supplement_cancelled' }),
  resumed: () => msg('Giải quyết tiếp', { id: 'tracker.event.resumed' }),
  withdrawal_refused: () => msg('Không cho rút hồ sơ', { id: 'tracker.event.withdrawal_refused' }),
  intake_refused: () => msg('Từ chối tiếp nhận', { id: 'tracker.event.intake_refused' }),
  accepted: () => msg('Đã tiếp nhận', { id: 'tracker.event.accepted' }),
  assigned: () => msg('Đã giao người giải quyết', { id: 'tracker.event.assigned' }),
  processing_started: () => msg('Bắt đầu giải quyết', { id: 'tracker.event.processing_started' }),
  forwarded: () => msg('Đã chuyển cơ quan khác', { id: 'tracker.event.forwarded' }),
  extended: () => msg('Xin lỗi và hẹn lại ngày trả', { id: 'tracker.event.extended' }),
  supplement_proposed: () => msg('Đề nghị bổ sung', { id: 'tracker.event.supplement_proposed' }),
  supplement_requested: () => msg('Yêu cầu bổ sung', { id: 'tracker.event.supplement_requested' }),
  payment_requested: () => msg('Yêu cầu nộp phí', { id: 'tracker.event.payment_requested' }),
  paused: () => msg('Tạm dừng giải quyết', { id: 'tracker.event.paused' }),
  withdrawal_requested: () => msg('Bạn xin rút hồ sơ', { id: 'tracker.event.withdrawal_requested' }),
  withdrawn: () => msg('Đã rút hồ sơ', { id: 'tracker.event.withdrawn' }),
  stopped: () => msg('Dừng giải quyết', { id: 'tracker.event.stopped' }),
  result_ready: () => msg('Đã có kết quả', { id: 'tracker.event.result_ready' }),
  returned: () => msg('Đã trả kết quả', { id: 'tracker.event.returned' }),
  payment_refunded: () => msg('Đã hoàn tiền', { id: 'tracker.event.payment_refunded' }),
} satisfies Record<DossierEventType, () => string>;

/** What happened, in few words; a newer gateway may tell more kinds. */
export const eventWords = (type: string): string =>
  Object.hasOwn(EVENT_WORDS, type) ? EVENT_WORDS[type as DossierEventType]() : msg('Hồ sơ có cập nhật', { id: 'tracker.event.unknown' });
