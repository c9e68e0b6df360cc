import type { ReportBetter, ReportFigureCode, ReportUnit } from '@dvcqg/openapi';
import type { Tally } from './tallies.js';

/**
 * How a figure comes about: a `sum` of tallies over the days of the period, a `stock` (sums from the beginning up to the end of the period,
 * what is added less what is taken away), a `share` of two sums, or something that is counted elsewhere.
 */
export type FigureRule =
  | { readonly kind: 'sum'; readonly of: readonly Tally[] }
  | { readonly kind: 'stock'; readonly added: Tally; readonly taken: Tally }
  | { readonly kind: 'share'; readonly of: readonly Tally[]; readonly per: readonly Tally[] }
  | { readonly kind: 'services' | 'feedback' | 'index' };

/** A figure of a report. */
export interface FigureFacts {
  readonly rule: FigureRule;
  readonly unit: ReportUnit;
  readonly better: ReportBetter;
  /** By which rule it is counted so, in Vietnamese. */
  readonly source: string;
}

/** National form of reports on handling: counted by received, done (early, on the day, late) and open (in time, late). */
const FORM = 'Theo biểu báo cáo tình hình, kết quả giải quyết thủ tục hành chính (Thông tư 01/2020/TT-VPCP)';
const LEVELS = 'Mức độ trực tuyến theo Nghị định 42/2022/NĐ-CP, Điều 11 (Nghị định 224/2026/NĐ-CP)';
const ONE_STOP = 'Trạng thái hồ sơ theo cơ chế một cửa; cách tính của cổng';
const INDEX = 'Quyết định 766/QĐ-TTg ngày 23/6/2022';
const RATING = 'Đánh giá theo Nghị định 61/2018/NĐ-CP, Điều 31; cách tính của cổng';
const FEEDBACK = 'Nghị định 20/2008/NĐ-CP, Nghị định 92/2017/NĐ-CP; Quyết định 766/QĐ-TTg';

const sum = (better: ReportBetter, source: string, ...of: readonly Tally[]): FigureFacts => ({ rule: { kind: 'sum', of }, unit: 'count', better, source });
const stock = (better: ReportBetter, source: string, added: Tally, taken: Tally): FigureFacts => ({ rule: { kind: 'stock', added, taken }, unit: 'count', better, source });
const share = (source: string, of: readonly Tally[], per: readonly Tally[]): FigureFacts => ({ rule: { kind: 'share', of, per }, unit: 'ratio', better: 'more', source });
const elsewhere = (kind: 'services' | 'feedback' | 'index', unit: ReportUnit, better: ReportBetter, source: string): FigureFacts => ({ rule: { kind }, unit, better, source });

const IN_TIME = ['done_early', 'done_on_day'] as const;

/** All figures, what they are made of and whose rule that is. */
export const FIGURES = {
  services: elsewhere('services', 'count', 'neither', LEVELS),
  services_full: elsewhere('services', 'count', 'more', LEVELS),
  services_partial: elsewhere('services', 'count', 'neither', LEVELS),
  services_none: elsewhere('services', 'count', 'less', LEVELS),
  services_online: elsewhere('services', 'ratio', 'more', INDEX),
  received: sum('neither', FORM, 'received'),
  received_online: sum('more', FORM, 'received_online'),
  online: share(INDEX, ['received_online'], ['received']),
  open: stock('neither', FORM, 'received', 'closed'),
  open_late: stock('less', FORM, 'overdue_from', 'overdue_to'),
  paused: stock('neither', ONE_STOP, 'paused_from', 'paused_to'),
  done: sum('neither', FORM, 'done'),
  done_early: sum('more', FORM, 'done_early'),
  done_on_day: sum('neither', FORM, 'done_on_day'),
  done_late: sum('less', FORM, 'done_late'),
  on_time: share(FORM, IN_TIME, [...IN_TIME, 'done_late']),
  supplemented: sum('less', ONE_STOP, 'supplemented'),
  intake_refused: sum('neither', ONE_STOP, 'intake_refused'),
  outcome_refused: sum('neither', ONE_STOP, 'outcome_refused'),
  withdrawn: sum('neither', ONE_STOP, 'withdrawn'),
  stopped: sum('neither', ONE_STOP, 'stopped'),
  with_fee: sum('neither', INDEX, 'with_fee'),
  payments_online: share(INDEX, ['paid_online'], ['with_fee']),
  files: sum('neither', INDEX, 'files'),
  digitised: share(INDEX, ['digitised'], ['received']),
  electronic_results: share(INDEX, ['electronic_results'], ['done']),
  ratings: sum('neither', RATING, 'ratings'),
  satisfied: share(RATING, ['satisfied'], ['ratings']),
  feedback: elsewhere('feedback', 'count', 'neither', FEEDBACK),
  feedback_on_time: elsewhere('feedback', 'ratio', 'more', FEEDBACK),
  index_766: elsewhere('index', 'points', 'more', INDEX),
} as const satisfies Record<ReportFigureCode, FigureFacts>;
