import type { Locale, ReportComparison, ReportGrouping, ReportMissing, ReportOrder, ReportPeriod, ReportUnit } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { formatFigure, missingWords } from '../../core/reports/figure-words.js';
import { capitalised, stepWords } from '../../core/reports/period-words.js';

type Words<Code extends string> = Readonly<Record<Code, () => string>>;

export const COMPARISON_WORDS = {
  year_before: () => msg('Cùng kỳ năm trước', { id: 'report.compare.year' }),
  previous: () => msg('Kỳ trước', { id: 'report.compare.previous' }),
  none: () => msg('Không so sánh', { id: 'report.compare.none' }),
} satisfies Words<ReportComparison>;

export const GROUPING_WORDS = {
  agency: () => msg('Cơ quan', { id: 'report.by.agency' }),
  commune: () => msg('Xã, phường', { id: 'report.by.commune' }),
  sector: () => msg('Lĩnh vực', { id: 'report.by.sector' }),
  service: () => msg('Dịch vụ', { id: 'report.by.service' }),
} satisfies Words<ReportGrouping>;

export const ORDER_WORDS = {
  best: () => msg('Tốt nhất trước', { id: 'report.order.best' }),
  worst: () => msg('Kém nhất trước', { id: 'report.order.worst' }),
  most: () => msg('Nhiều hồ sơ nhất trước', { id: 'report.order.most' }),
  code: () => msg('Theo mã', { id: 'report.order.code' }),
} satisfies Words<ReportOrder>;

/** A value, or why there is none. */
export const valueWords = ({ value, missing }: { readonly value: number | null; readonly missing: ReportMissing | null }, unit: ReportUnit, locale: Locale): string =>
  value === null ? missingWords(missing) : formatFigure(value, unit, locale);

/** A value, or a dash where a column says what is missing. */
export const cellWords = (value: number | null | undefined, unit: ReportUnit, locale: Locale): string => (value === null || value === undefined ? '–' : formatFigure(value, unit, locale));

/** What a line stands for. */
export const currentWords = ({ name }: ReportPeriod, locale: Locale): string => (name === null ? msg('Kỳ này', { id: 'report.this-period' }) : capitalised(stepWords(name, locale), locale));
