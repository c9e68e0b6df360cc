import type { DossierEventType } from '@dvcqg/openapi';
import { msg } from '@lit/localize';

/** What happened, as officers speak. */
const NAMES = {
  submitted: () => msg('Nộp hồ sơ', { id: 'desk.event.submitted' }),
  payment_received: () => msg('Nhận tiền', { id: 'desk.event.payment_received' }),
  payment_waived: () => msg('Miễn phí', { id: 'desk.event.payment_waived' }),
  supplement_submitted: () => msg('Công dân gửi bổ sung', { id: 'desk.event.supplement_submitted' }),
  supplement_received: () => msg('Một cửa nhận bổ sung', { id: 'desk.event.supplement_received' }),
  supplement_insufficient: () => msg('Bổ sung chưa đạt', { id: 'desk.event.supplement_insufficient' }),
  supplement_accepted: () => msg('Bổ sung đạt', { id: 'desk.event.supplement_accepted' }),
  supplement_expired: () => msg('Hết hạn bổ sung', { id: 'desk.event.supplement_expired' }),
  supplement_cancelled: () => msg('Bỏ yêu cầu bổ sung', { id: 'desk.event.supplement_cancelled' }),
  resumed: () => msg('Giải quyết tiếp', { id: 'desk.event.resumed' }),
  withdrawal_refused: () => msg('Không cho rút', { id: 'desk.event.withdrawal_refused' }),
  intake_refused: () => msg('Từ chối tiếp nhận', { id: 'desk.event.intake_refused' }),
  accepted: () => msg('Tiếp nhận', { id: 'desk.event.accepted' }),
  assigned: () => msg('Phân công', { id: 'desk.event.assigned' }),
  processing_started: () => msg('Bắt đầu xử lý', { id: 'desk.event.processing_started' }),
  forwarded: () => msg('Chuyển cơ quan khác', { id: 'desk.event.forwarded' }),
  extended: () => msg('Xin lỗi và hẹn lại', { id: 'desk.event.extended' }),
  supplement_proposed: () => msg('Đề nghị bổ sung', { id: 'desk.event.supplement_proposed' }),
  supplement_requested: () => msg('Yêu cầu bổ sung', { id: 'desk.event.supplement_requested' }),
  payment_requested: () => msg('Yêu cầu nộp phí', { id: 'desk.event.payment_requested' }),
  paused: () => msg('Tạm dừng', { id: 'desk.event.paused' }),
  withdrawal_requested: () => msg('Xin rút hồ sơ', { id: 'desk.event.withdrawal_requested' }),
  withdrawn: () => msg('Rút hồ sơ', { id: 'desk.event.withdrawn' }),
  stopped: () => msg('Dừng giải quyết', { id: 'desk.event.stopped' }),
  result_ready: () => msg('Có kết quả', { id: 'desk.event.result_ready' }),
  returned: () => msg('Trả kết quả', { id: 'desk.event.returned' }),
  payment_refunded: () => msg('Hoàn tiền', { id: 'desk.event.payment_refunded' }),
} satisfies Record<DossierEventType, () => string>;

/** Reading is not an event, but stands in the audit trail. */
const READINGS: Readonly<Record<string, () => string>> = {
  dossier_read: () => msg('Đọc hồ sơ', { id: 'desk.read.dossier' }),
  receipt_read: () => msg('Đọc biên nhận', { id: 'desk.read.receipt' }),
  file_read: () => msg('Mở tệp', { id: 'desk.read.file' }),
  document_read: () => msg('Mở văn bản', { id: 'desk.read.document' }),
  dossier_submitted: NAMES.submitted,
};

/** A newer gateway may know more. */
export const eventName = (type: string): string =>
  Object.hasOwn(NAMES, type) ? NAMES[type as DossierEventType]() : msg('Hồ sơ có cập nhật', { id: 'tracker.event.unknown' });

export const auditName = (action: string): string => (Object.hasOwn(READINGS, action) ? (READINGS[action] as () => string)() : Object.hasOwn(NAMES, action) ? eventName(action) : action);
