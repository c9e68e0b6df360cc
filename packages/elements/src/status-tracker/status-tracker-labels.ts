import type { DossierEventType, DossierStatus } from '@dvcqg/openapi';
import { msg } from '@lit/localize';

/** What a status means for the citizen. */
export interface StatusWords {
  readonly tone: 'info' | 'warning' | 'danger' | 'success';
  /** What has happened. */
  readonly meaning: () => string;
  /** What the citizen must do now. */
  readonly task: () => string;
  /** What comes next. */
  readonly next: () => string;
}

const noTask = (): string => msg('Bạn chưa phải làm gì.', { id: 'tracker.task.none' });
const noneLeft = (): string => msg('Bạn không phải làm gì thêm.', { id: 'tracker.task.over' });

/**
 * The ten national statuses in plain words of our own. The answer to what was handed in within 8 working hours: Decree
 * 61/2018/NĐ-CP, as in `intakeAnswerDue` of the domain.
 */
const STATUS_WORDS = {
  registered: {
    tone: 'info',
    meaning: () => msg('Hồ sơ đã gửi, đang chờ cơ quan tiếp nhận.', { id: 'tracker.registered' }),
    task: noTask,
    next: () => msg('Cơ quan kiểm tra hồ sơ và trả lời trong 8 giờ làm việc.', { id: 'tracker.registered.next' }),
  },
  accepted: {
    tone: 'info',
    meaning: () => msg('Cơ quan đã tiếp nhận hồ sơ.', { id: 'tracker.accepted' }),
    task: noTask,
    next: () => msg('Hồ sơ được chuyển đến người giải quyết. Ngày hẹn trả kết quả ghi trên giấy hẹn.', { id: 'tracker.accepted.next' }),
  },
  not_accepted: {
    tone: 'danger',
    meaning: () => msg('Cơ quan không tiếp nhận hồ sơ này.', { id: 'tracker.not-accepted' }),
    task: () => msg('Xem lý do trong thông báo của cơ quan. Bạn có thể sửa theo đó và nộp hồ sơ mới.', { id: 'tracker.not-accepted.task' }),
    next: () => msg('Hồ sơ này không được giải quyết tiếp.', { id: 'tracker.closed.next' }),
  },
  processing: {
    tone: 'info',
    meaning: () => msg('Cơ quan đang giải quyết hồ sơ.', { id: 'tracker.processing' }),
    task: noTask,
    next: () => msg('Khi có kết quả hoặc cần thêm giấy tờ, cơ quan sẽ báo cho bạn.', { id: 'tracker.processing.next' }),
  },
  supplement_requested: {
    tone: 'warning',
    meaning: () => msg('Hồ sơ còn thiếu giấy tờ, hoặc có giấy tờ chưa đúng.', { id: 'tracker.supplement' }),
    task: () => msg('Gửi bổ sung những gì cơ quan yêu cầu, trước hạn ghi trong thông báo.', { id: 'tracker.supplement.task' }),
    next: () => msg('Thời hạn giải quyết tạm dừng cho đến khi cơ quan nhận được phần bổ sung.', { id: 'tracker.supplement.next' }),
  },
  payment_requested: {
    tone: 'warning',
    meaning: () => msg('Cơ quan yêu cầu nộp phí, lệ phí hoặc thuế.', { id: 'tracker.payment' }),
    task: () => msg('Nộp tiền theo thông báo của cơ quan. Không chuyển khoản theo tin nhắn lạ.', { id: 'tracker.payment.task' }),
    next: () => msg('Hồ sơ được giải quyết tiếp khi cơ quan nhận được tiền.', { id: 'tracker.payment.next' }),
  },
  withdrawn: {
    tone: 'info',
    meaning: () => msg('Người nộp đã yêu cầu rút hồ sơ.', { id: 'tracker.withdrawn' }),
    task: () => msg('Bạn không phải làm gì thêm. Muốn làm lại thì nộp hồ sơ mới.', { id: 'tracker.withdrawn.task' }),
    next: () => msg('Cơ quan ngừng giải quyết hồ sơ theo yêu cầu này.', { id: 'tracker.withdrawn.next' }),
  },
  stopped: {
    tone: 'danger',
    meaning: () => msg('Cơ quan đã dừng hoặc tạm dừng giải quyết hồ sơ.', { id: 'tracker.stopped' }),
    task: () => msg('Xem lý do trong thông báo của cơ quan; chưa rõ thì hỏi cơ quan.', { id: 'tracker.stopped.task' }),
    next: () => msg('Nếu hồ sơ được giải quyết tiếp, cơ quan sẽ báo cho bạn.', { id: 'tracker.stopped.next' }),
  },
  finished: {
    tone: 'success',
    meaning: () => msg('Cơ quan đã giải quyết xong, đã có kết quả.', { id: 'tracker.finished' }),
    task: () => msg('Nhận kết quả theo cách bạn đã chọn khi nộp.', { id: 'tracker.finished.task' }),
    next: () => msg('Nhận kết quả xong thì hồ sơ kết thúc.', { id: 'tracker.finished.next' }),
  },
  returned: {
    tone: 'success',
    meaning: () => msg('Kết quả đã được trả.', { id: 'tracker.returned' }),
    task: noneLeft,
    next: () => msg('Hồ sơ đã kết thúc.', { id: 'tracker.returned.next' }),
  },
} as const satisfies Record<DossierStatus, StatusWords>;

/** A newer gateway may know more statuses. What one asks of the citizen cannot be guessed. */
const UNKNOWN_STATUS: StatusWords = {
  tone: 'info',
  meaning: () => msg('Cơ quan đang giữ hồ sơ.', { id: 'tracker.unknown' }),
  task: () => msg('Trang này chưa biết tình trạng mới của hồ sơ. Muốn biết có phải làm gì không, hãy hỏi cơ quan.', { id: 'tracker.unknown.task' }),
  next: () => msg('Khi có kết quả hoặc cần thêm giấy tờ, cơ quan sẽ báo cho bạn.', { id: 'tracker.processing.next' }),
};

export const statusWords = (status: string): StatusWords =>
  Object.hasOwn(STATUS_WORDS, status) ? STATUS_WORDS[status as DossierStatus] : UNKNOWN_STATUS;

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

export const eventWords = (type: string): string =>
  Object.hasOwn(EVENT_WORDS, type) ? EVENT_WORDS[type as DossierEventType]() : msg('Hồ sơ có cập nhật', { id: 'tracker.event.unknown' });
