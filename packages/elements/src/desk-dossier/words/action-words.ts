import type { DossierAction } from '@dvcqg/openapi';
import { msg } from '@lit/localize';

/** An action as an officer is offered it. */
interface ActionWords {
  readonly name: () => string;
  /** Asked once more before it is done: it cannot be taken back. */
  readonly warning?: () => string;
  readonly tone?: 'primary' | 'danger';
}

const told = (): string => msg('Người nộp được báo ngay. Không thể hoàn tác.', { id: 'desk.warning.told' });
const final = (): string => msg('Hồ sơ kết thúc và người nộp được báo ngay. Không thể hoàn tác.', { id: 'desk.warning.final' });
const money = (): string => msg('Khoản tiền được ghi vào hồ sơ và nhật ký. Không thể hoàn tác.', { id: 'desk.warning.money' });

/** Actions of the desk, in the order in which they are offered. What is not here is offered to nobody. */
const ACTIONS = {
  accept: { name: () => msg('Tiếp nhận', { id: 'desk.action.accept' }), warning: told, tone: 'primary' },
  accept_supplement: { name: () => msg('Bổ sung đạt', { id: 'desk.action.accept_supplement' }), tone: 'primary' },
  start: { name: () => msg('Bắt đầu xử lý', { id: 'desk.action.start' }), tone: 'primary' },
  finish: { name: () => msg('Có kết quả', { id: 'desk.action.finish' }), warning: told, tone: 'primary' },
  return_result: { name: () => msg('Trả kết quả', { id: 'desk.action.return_result' }), warning: final, tone: 'primary' },
  confirm_withdrawal: { name: () => msg('Đồng ý cho rút', { id: 'desk.action.confirm_withdrawal' }), warning: final, tone: 'primary' },
  resume: { name: () => msg('Giải quyết tiếp', { id: 'desk.action.resume' }), tone: 'primary' },
  assign: { name: () => msg('Phân công', { id: 'desk.action.assign' }) },
  request_supplement: { name: () => msg('Yêu cầu bổ sung', { id: 'desk.action.request_supplement' }), warning: told },
  propose_supplement: { name: () => msg('Đề nghị bổ sung', { id: 'desk.action.propose_supplement' }) },
  receive_supplement: { name: () => msg('Nhận bổ sung', { id: 'desk.action.receive_supplement' }) },
  send_supplement: { name: () => msg('Nhập bổ sung nộp tại quầy', { id: 'desk.action.send_supplement' }) },
  reject_supplement: { name: () => msg('Bổ sung chưa đạt', { id: 'desk.action.reject_supplement' }), warning: told },
  cancel_supplement: { name: () => msg('Bỏ yêu cầu bổ sung', { id: 'desk.action.cancel_supplement' }) },
  request_payment: { name: () => msg('Yêu cầu nộp phí', { id: 'desk.action.request_payment' }) },
  record_payment: { name: () => msg('Ghi nhận tiền mặt', { id: 'desk.action.record_payment' }), warning: money },
  waive_payment: { name: () => msg('Miễn phí', { id: 'desk.action.waive_payment' }), warning: money },
  refund_payment: { name: () => msg('Ghi nhận hoàn tiền', { id: 'desk.action.refund_payment' }), warning: money },
  forward: { name: () => msg('Chuyển cơ quan khác', { id: 'desk.action.forward' }) },
  pause: { name: () => msg('Tạm dừng', { id: 'desk.action.pause' }) },
  extend: { name: () => msg('Xin lỗi và hẹn lại', { id: 'desk.action.extend' }), warning: told },
  request_withdrawal: { name: () => msg('Ghi yêu cầu rút tại quầy', { id: 'desk.action.request_withdrawal' }) },
  refuse_withdrawal: { name: () => msg('Không cho rút', { id: 'desk.action.refuse_withdrawal' }), tone: 'danger' },
  refuse_intake: { name: () => msg('Từ chối tiếp nhận', { id: 'desk.action.refuse_intake' }), warning: final, tone: 'danger' },
  stop: { name: () => msg('Dừng giải quyết', { id: 'desk.action.stop' }), warning: final, tone: 'danger' },
} as const satisfies Partial<Record<DossierAction, ActionWords>>;

/** An action that the desk knows how to do. */
export type DeskAction = keyof typeof ACTIONS;

export const actionWords = (action: DeskAction): ActionWords => ACTIONS[action];

/** What of the allowed actions the desk offers, in its order; newer ones are offered by newer desks. */
export const offeredActions = (allowed: readonly string[]): readonly DeskAction[] => (Object.keys(ACTIONS) as readonly DeskAction[]).filter((action) => allowed.includes(action));
