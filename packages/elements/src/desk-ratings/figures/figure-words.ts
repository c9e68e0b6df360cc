import type { RatingGrade, RatingGrouping, RatingIndicator } from '@dvcqg/openapi';
import { msg } from '@lit/localize';

export const GRADE_WORDS = {
  excellent: () => msg('Xuất sắc', { id: 'rating.grade.excellent' }),
  good: () => msg('Tốt', { id: 'rating.grade.good' }),
  fair: () => msg('Khá', { id: 'rating.grade.fair' }),
  average: () => msg('Trung bình', { id: 'rating.grade.average' }),
  weak: () => msg('Yếu', { id: 'rating.grade.weak' }),
} satisfies Record<RatingGrade, () => string>;

export const GROUPING_WORDS = {
  agency: () => msg('Cơ quan', { id: 'mine.agency' }),
  service: () => msg('Dịch vụ', { id: 'desk.ratings.service' }),
  place: () => msg('Quầy, trang', { id: 'desk.ratings.place' }),
} satisfies Record<RatingGrouping, () => string>;

/** Indicators as a manager knows them, with the decree's numbers. */
export const DESK_INDICATOR_WORDS = {
  total_time: () => msg('1. Tổng thời gian giải quyết', { id: 'rating.index.1' }),
  agency_time: () => msg('2. Thời gian của từng cơ quan', { id: 'rating.index.2' }),
  contacts: () => msg('3. Số lần phải liên hệ', { id: 'rating.index.3' }),
  contacted_bodies: () => msg('4. Số cơ quan phải liên hệ', { id: 'rating.index.4' }),
  one_stop: () => msg('5. Tổ chức Bộ phận Một cửa', { id: 'rating.index.5' }),
  publication: () => msg('6. Công khai thủ tục', { id: 'rating.index.6' }),
  conduct: () => msg('7. Thái độ của cán bộ', { id: 'rating.index.7' }),
  feedback_handling: () => msg('8. Tiếp thu, giải trình', { id: 'rating.index.8' }),
  online_progress: () => msg('9. Dịch vụ công trực tuyến', { id: 'rating.index.9' }),
  convenience: () => msg('Mức độ thuận tiện (không tính điểm)', { id: 'rating.index.10' }),
  overall: () => msg('Đánh giá chung (không tính điểm)', { id: 'rating.index.11' }),
} satisfies Record<RatingIndicator, () => string>;
