import type { RatingAnswers, RatingReason } from '@dvcqg/openapi';
import { msg } from '@lit/localize';

export const REASON_WORDS = {
  slow: () => msg('Chậm, phải chờ lâu', { id: 'rating.reason.slow' }),
  conduct: () => msg('Thái độ phục vụ chưa tốt', { id: 'rating.reason.conduct' }),
  unclear_guidance: () => msg('Hướng dẫn không rõ', { id: 'rating.reason.guidance' }),
  extra_papers: () => msg('Đòi giấy tờ ngoài quy định', { id: 'rating.reason.papers' }),
  many_visits: () => msg('Phải đi lại nhiều lần', { id: 'rating.reason.visits' }),
  unofficial_cost: () => msg('Phải chi tiền ngoài quy định', { id: 'rating.reason.cost' }),
  hard_to_use: () => msg('Trang khó dùng', { id: 'rating.reason.page' }),
  other: () => msg('Lý do khác', { id: 'rating.reason.other' }),
} satisfies Record<RatingReason, () => string>;

/** What only the citizen knows. */
export const INDICATOR_WORDS = {
  conduct: () => msg('Thái độ của cán bộ', { id: 'rating.indicator.conduct' }),
  convenience: () => msg('Mức độ thuận tiện', { id: 'rating.indicator.convenience' }),
} satisfies Record<keyof RatingAnswers, () => string>;
