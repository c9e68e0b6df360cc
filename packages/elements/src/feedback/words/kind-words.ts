import type { FeedbackKind, FeedbackSubject } from '@dvcqg/openapi';
import { msg } from '@lit/localize';

export const KIND_WORDS = {
  reflection: () => msg('Phản ánh', { id: 'feedback.kind.reflection' }),
  petition: () => msg('Kiến nghị', { id: 'feedback.kind.petition' }),
} satisfies Record<FeedbackKind, () => string>;

export const KIND_HINTS = {
  reflection: () => msg('Một việc vướng mắc, chưa đúng quy định', { id: 'feedback.kind.reflection.hint' }),
  petition: () => msg('Một đề xuất để làm tốt hơn', { id: 'feedback.kind.petition.hint' }),
} satisfies Record<FeedbackKind, () => string>;

export const SUBJECT_WORDS = {
  procedure: () => msg('Thủ tục, quy định', { id: 'feedback.subject.procedure' }),
  staff: () => msg('Thái độ, hành vi của cán bộ', { id: 'feedback.subject.staff' }),
} satisfies Record<FeedbackSubject, () => string>;
