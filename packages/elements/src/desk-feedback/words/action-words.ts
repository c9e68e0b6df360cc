import type { FeedbackAction } from '@dvcqg/openapi';
import { msg } from '@lit/localize';

interface ActionWords {
  readonly name: () => string;
  /** What comes of it, where somebody else hears of it or sees it. */
  readonly warning?: () => string;
  readonly tone?: 'primary' | 'danger';
}

const told = (): string => msg('Người gửi đọc nguyên văn và được báo ngay.', { id: 'desk-feedback.told' });

/** In the order in which they are offered. */
const ACTIONS = {
  classify: { name: () => msg('Phân loại', { id: 'desk-feedback.classify' }), tone: 'primary' },
  start: { name: () => msg('Bắt đầu xử lý', { id: 'desk.action.start' }), tone: 'primary' },
  answer: { name: () => msg('Trả lời', { id: 'feedback.event.answered' }), warning: told, tone: 'primary' },
  publish: { name: () => msg('Công khai', { id: 'feedback.event.published' }), warning: () => msg('Ai cũng đọc được. Bản gốc vẫn giữ nguyên và chỉ cơ quan đọc.', { id: 'desk-feedback.publish.warning' }), tone: 'primary' },
  forward: { name: () => msg('Chuyển cơ quan khác', { id: 'desk.action.forward' }) },
  ask_to_complete: { name: () => msg('Đề nghị nói rõ thêm', { id: 'desk-feedback.ask' }), warning: told },
  withdraw_from_publication: { name: () => msg('Thôi công khai', { id: 'feedback.event.unpublished' }), tone: 'danger' },
  refuse: { name: () => msg('Không tiếp nhận', { id: 'feedback.state.not-accepted' }), warning: told, tone: 'danger' },
} as const satisfies Record<FeedbackAction, ActionWords>;

export const feedbackActionWords = (action: FeedbackAction): ActionWords => ACTIONS[action];

/** What of the allowed actions the desk offers, in its order; newer ones are offered by newer desks. */
export const offeredFeedbackActions = (allowed: readonly string[]): readonly FeedbackAction[] => (Object.keys(ACTIONS) as FeedbackAction[]).filter((action) => allowed.includes(action));
