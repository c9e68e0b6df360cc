import { statusName } from '@dvcqg/domain';
import type { DeskQueue, DossierSituation, FeeCollection, FeeState, Locale, Role, RoleCode, SupplementState } from '@dvcqg/openapi';
import { msg } from '@lit/localize';

type Words<Code extends string> = Readonly<Record<Code, () => string>>;

export const QUEUE_WORDS = {
  intake: () => msg('Chờ tiếp nhận', { id: 'desk.queue.intake' }),
  work: () => msg('Đang giải quyết', { id: 'desk.queue.work' }),
  supplement: () => msg('Chờ bổ sung', { id: 'desk.queue.supplement' }),
  payment: () => msg('Chờ nộp phí', { id: 'desk.queue.payment' }),
  withdrawal: () => msg('Xin rút', { id: 'desk.queue.withdrawal' }),
  finished: () => msg('Chờ trả kết quả', { id: 'desk.queue.finished' }),
  ended: () => msg('Đã kết thúc', { id: 'desk.queue.ended' }),
  all: () => msg('Tất cả', { id: 'desk.queue.all' }),
} satisfies Words<DeskQueue>;

export const ROLE_WORDS = {
  officer: () => msg('Cán bộ một cửa', { id: 'desk.role.officer' }),
  specialist: () => msg('Chuyên viên', { id: 'desk.role.specialist' }),
  manager: () => msg('Lãnh đạo', { id: 'desk.role.manager' }),
} satisfies Words<RoleCode>;

/** `Cán bộ một cửa (H37.08), Lãnh đạo (H37)`. */
export const rolesWords = (roles: readonly Role[]): string => roles.map(({ code, agencyCode }) => `${wordsOf(ROLE_WORDS, code)} (${agencyCode})`).join(', ');

/** Finer than the national status, as officers speak. What a newer gateway knows besides is told by its status. */
const SITUATION_WORDS = {
  unsubmitted: () => msg('Chưa nộp', { id: 'desk.situation.unsubmitted' }),
  registered: () => msg('Mới đăng ký', { id: 'desk.situation.registered' }),
  accepted: () => msg('Đã tiếp nhận', { id: 'desk.situation.accepted' }),
  processing: () => msg('Đang xử lý', { id: 'desk.situation.processing' }),
  supplement_asked: () => msg('Chờ công dân bổ sung', { id: 'desk.situation.supplement_asked' }),
  supplement_sent: () => msg('Công dân đã gửi bổ sung', { id: 'desk.situation.supplement_sent' }),
  payment_asked: () => msg('Chờ công dân nộp phí', { id: 'desk.situation.payment_asked' }),
  paused: () => msg('Tạm dừng', { id: 'desk.situation.paused' }),
  withdrawal_asked: () => msg('Công dân xin rút', { id: 'desk.situation.withdrawal_asked' }),
  not_accepted: () => msg('Không tiếp nhận', { id: 'desk.situation.not_accepted' }),
  withdrawn: () => msg('Đã rút', { id: 'desk.situation.withdrawn' }),
  stopped: () => msg('Đã dừng', { id: 'desk.situation.stopped' }),
  finished: () => msg('Có kết quả, chưa trả', { id: 'desk.situation.finished' }),
  returned: () => msg('Đã trả kết quả', { id: 'desk.situation.returned' }),
} satisfies Words<DossierSituation>;

export const situationWords = ({ situation, status }: { readonly situation: string; readonly status: string }, locale: Locale): string =>
  Object.hasOwn(SITUATION_WORDS, situation) ? SITUATION_WORDS[situation as DossierSituation]() : statusName(status, locale);

/** What waits for the office stands out; what waits for the citizen does not. */
export const situationTone = (situation: string): 'attention' | 'waiting' | 'done' | 'stopped' => {
  if (situation === 'registered' || situation === 'supplement_sent' || situation === 'withdrawal_asked') return 'attention';
  if (situation === 'finished' || situation === 'returned') return 'done';
  return situation === 'not_accepted' || situation === 'withdrawn' || situation === 'stopped' || situation === 'paused' ? 'stopped' : 'waiting';
};

export const FEE_STATE_WORDS = {
  open: () => msg('Chưa nộp đủ', { id: 'desk.fee.open' }),
  paid: () => msg('Đã nộp', { id: 'desk.fee.paid' }),
  waived: () => msg('Được miễn', { id: 'desk.fee.waived' }),
  void: () => msg('Không thu nữa', { id: 'desk.fee.void' }),
} satisfies Words<FeeState>;

export const FEE_COLLECTION_WORDS = {
  before: () => msg('Thu trước khi giải quyết', { id: 'desk.fee.before' }),
  after: () => msg('Thu khi trả kết quả', { id: 'desk.fee.after' }),
} satisfies Words<FeeCollection>;

/** The national sub-states of a supplement, and its two ends without papers. */
export const SUPPLEMENT_WORDS = {
  one_stop_asked: () => msg('Chuyên viên đề nghị, chờ một cửa yêu cầu', { id: 'desk.supplement.one_stop_asked' }),
  citizen_asked: () => msg('Đã yêu cầu công dân bổ sung', { id: 'desk.supplement.citizen_asked' }),
  citizen_sent: () => msg('Công dân đã gửi, chờ kiểm tra', { id: 'desk.supplement.citizen_sent' }),
  awaiting_intake: () => msg('Một cửa đã nhận, chờ kiểm tra', { id: 'desk.supplement.awaiting_intake' }),
  completed: () => msg('Đã bổ sung đủ', { id: 'desk.supplement.completed' }),
  expired: () => msg('Hết hạn mà chưa bổ sung', { id: 'desk.supplement.expired' }),
  cancelled: () => msg('Không cần bổ sung nữa', { id: 'desk.supplement.cancelled' }),
} satisfies Words<SupplementState>;

/** Why an officer may only read a dossier. */
export const ownDossierWords = (): string => msg('Đây là hồ sơ của chính bạn: chỉ đồng nghiệp được xử lý.', { id: 'desk.own' });

/** Words of a code; the code itself where a newer contract knows more. */
export const wordsOf = (table: Readonly<Record<string, () => string>>, code: string): string => (Object.hasOwn(table, code) ? (table[code] as () => string)() : code);
