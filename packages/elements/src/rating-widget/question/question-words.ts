import type { RatingLevel, RatingSubjectKind } from '@dvcqg/openapi';
import { msg } from '@lit/localize';

export const LEVEL_WORDS = {
  very_satisfied: () => msg('Rất hài lòng', { id: 'rating.level.5' }),
  satisfied: () => msg('Hài lòng', { id: 'rating.level.4' }),
  neutral: () => msg('Bình thường', { id: 'rating.level.3' }),
  dissatisfied: () => msg('Không hài lòng', { id: 'rating.level.2' }),
  very_dissatisfied: () => msg('Rất không hài lòng', { id: 'rating.level.1' }),
} satisfies Record<RatingLevel, () => string>;

export const QUESTION_WORDS = {
  dossier: () => msg('Bạn có hài lòng về cách giải quyết hồ sơ này không?', { id: 'rating.question.dossier' }),
  service: () => msg('Bạn có hài lòng với dịch vụ này không?', { id: 'rating.question.service' }),
  place: () => msg('Bạn có hài lòng về cách phục vụ ở đây không?', { id: 'rating.question.place' }),
} satisfies Record<RatingSubjectKind, () => string>;
