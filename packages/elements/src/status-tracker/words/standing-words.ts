import type { Dossier, DossierSituation, DossierStatus } from '@dvcqg/openapi';
import { msg } from '@lit/localize';

/** What the standing of a dossier means for the citizen. */
export interface StandingWords {
  readonly tone: 'info' | 'warning' | 'danger' | 'success';
  /** What has happened. */
  readonly meaning: () => string;
  /** What the citizen must do now, unless the gateway's tasks say it. */
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
} as const satisfies Record<DossierStatus, StandingWords>;

/** A newer gateway may know more statuses. What one asks of the citizen cannot be guessed. */
const UNKNOWN_STATUS: StandingWords = {
  tone: 'info',
  meaning: () => msg('Cơ quan đang giữ hồ sơ.', { id: 'tracker.unknown' }),
  task: () => msg('Trang này chưa biết tình trạng mới của hồ sơ. Muốn biết có phải làm gì không, hãy hỏi cơ quan.', { id: 'tracker.unknown.task' }),
  next: () => msg('Khi có kết quả hoặc cần thêm giấy tờ, cơ quan sẽ báo cho bạn.', { id: 'tracker.processing.next' }),
};

/** What several situations of one status have to say apart: own design, after `STATUS_OF_SITUATION` of the domain. */
const SITUATION_WORDS = {
  supplement_sent: {
    tone: 'info',
    meaning: () => msg('Bạn đã gửi phần bổ sung, cơ quan đang xem.', { id: 'tracker.supplement-sent' }),
    task: noTask,
    next: () => msg('Nếu đủ, hồ sơ được giải quyết tiếp. Nếu chưa đủ, cơ quan sẽ báo lại cho bạn.', { id: 'tracker.supplement-sent.next' }),
  },
  paused: {
    tone: 'warning',
    meaning: () => msg('Cơ quan đang tạm dừng giải quyết hồ sơ.', { id: 'tracker.paused' }),
    task: noTask,
    next: () => msg('Lý do ghi ở phần Diễn biến. Khi giải quyết tiếp, cơ quan sẽ báo cho bạn.', { id: 'tracker.paused.next' }),
  },
  stopped: {
    tone: 'danger',
    meaning: () => msg('Cơ quan đã dừng giải quyết hồ sơ.', { id: 'tracker.ended.stopped' }),
    task: () => msg('Xem lý do ở phần Diễn biến; chưa rõ thì hỏi cơ quan.', { id: 'tracker.ended.stopped.task' }),
    next: () => msg('Hồ sơ này không được giải quyết tiếp.', { id: 'tracker.closed.next' }),
  },
  withdrawal_asked: {
    tone: 'info',
    meaning: () => msg('Bạn đã xin rút hồ sơ, cơ quan đang xem.', { id: 'tracker.withdrawal-asked' }),
    task: noTask,
    next: () => msg('Cơ quan sẽ báo có cho rút hay không. Trong lúc chờ, hồ sơ không được giải quyết tiếp.', { id: 'tracker.withdrawal-asked.next' }),
  },
  withdrawn: {
    tone: 'info',
    meaning: () => msg('Hồ sơ đã được rút.', { id: 'tracker.ended.withdrawn' }),
    task: () => msg('Bạn không phải làm gì thêm. Muốn làm lại thì nộp hồ sơ mới.', { id: 'tracker.withdrawn.task' }),
    next: () => msg('Hồ sơ này không được giải quyết tiếp.', { id: 'tracker.closed.next' }),
  },
} as const satisfies Partial<Record<DossierSituation, StandingWords>>;

const rowOf = <Row>(table: Readonly<Record<string, Row>>, name: string): Row | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);

/** By the situation where it says more, otherwise by the status, which also holds for situations that this page does not know. */
export const standingWords = ({ situation, status }: Pick<Dossier, 'situation' | 'status'>): StandingWords => rowOf<StandingWords>(SITUATION_WORDS, situation) ?? rowOf<StandingWords>(STATUS_WORDS, status) ?? UNKNOWN_STATUS;
