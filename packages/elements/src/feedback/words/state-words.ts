import type { FeedbackEventType, FeedbackRefusalReason, FeedbackState } from '@dvcqg/openapi';
import { msg } from '@lit/localize';

export type Tone = 'info' | 'warning' | 'success' | 'danger';

interface StateWords {
  readonly name: () => string;
  readonly tone: Tone;
}

const STATES = {
  received: { name: () => msg('Đã nhận', { id: 'feedback.state.received' }), tone: 'info' },
  classified: { name: () => msg('Đã phân loại', { id: 'feedback.state.classified' }), tone: 'info' },
  forwarded: { name: () => msg('Đã chuyển xử lý', { id: 'feedback.state.forwarded' }), tone: 'info' },
  in_progress: { name: () => msg('Đang xử lý', { id: 'feedback.state.in-progress' }), tone: 'info' },
  answered: { name: () => msg('Đã trả lời', { id: 'feedback.state.answered' }), tone: 'success' },
  published: { name: () => msg('Đã công khai', { id: 'feedback.state.published' }), tone: 'success' },
  completion_requested: { name: () => msg('Chờ người gửi nói rõ thêm', { id: 'feedback.state.completion' }), tone: 'warning' },
  not_accepted: { name: () => msg('Không tiếp nhận', { id: 'feedback.state.not-accepted' }), tone: 'danger' },
} satisfies Record<FeedbackState, StateWords>;

/** Words of a state; an unknown one of a newer gateway is in progress, as the contract says. */
export const stateOf = (state: string): StateWords => (Object.hasOwn(STATES, state) ? STATES[state as FeedbackState] : STATES.in_progress);

const EVENTS = {
  received: () => msg('Đã nhận', { id: 'feedback.state.received' }),
  classified: () => msg('Đã phân loại', { id: 'feedback.state.classified' }),
  forwarded: () => msg('Chuyển cơ quan xử lý', { id: 'feedback.event.forwarded' }),
  started: () => msg('Bắt đầu xử lý', { id: 'feedback.event.started' }),
  completion_requested: () => msg('Đề nghị người gửi nói rõ thêm', { id: 'feedback.event.completion' }),
  completed: () => msg('Người gửi đã nói rõ thêm', { id: 'feedback.event.completed' }),
  refused: () => msg('Không tiếp nhận', { id: 'feedback.state.not-accepted' }),
  answered: () => msg('Trả lời', { id: 'feedback.event.answered' }),
  published: () => msg('Công khai', { id: 'feedback.event.published' }),
  unpublished: () => msg('Thôi công khai', { id: 'feedback.event.unpublished' }),
} satisfies Record<FeedbackEventType, () => string>;

/** Words of an event; empty for what only a newer version knows. */
export const eventName = (type: string): string => (Object.hasOwn(EVENTS, type) ? EVENTS[type as FeedbackEventType]() : '');

export const REFUSAL_WORDS = {
  complaint: () => msg('Là khiếu nại', { id: 'feedback.because.complaint' }),
  denunciation: () => msg('Là tố cáo', { id: 'feedback.because.denunciation' }),
  duplicate: () => msg('Trùng với nội dung đã gửi', { id: 'feedback.because.duplicate' }),
  outside_authority: () => msg('Không thuộc thẩm quyền', { id: 'feedback.because.authority' }),
  not_completed: () => msg('Đã hết hạn mà chưa nói rõ thêm', { id: 'feedback.because.not-completed' }),
  unclear: () => msg('Nội dung không rõ', { id: 'feedback.because.unclear' }),
  unsuitable: () => msg('Nội dung không phù hợp', { id: 'feedback.because.unsuitable' }),
} satisfies Record<FeedbackRefusalReason, () => string>;
