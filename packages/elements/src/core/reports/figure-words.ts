import type { Locale, ReportBetter, ReportCompared, ReportComparison, ReportMissing, ReportUnit } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';

const MOST_DIGITS = { count: 0, ratio: 1, points: 2 } as const satisfies Record<ReportUnit, number>;
const PERCENT = 100;

const number = (value: number, locale: Locale, digits: number): string => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
const percent = (value: number, locale: Locale): string => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value);

/** `97,3%`, `1.204`, `81,25`: a value in its unit, ratios as percentages. */
export const formatFigure = (value: number, unit: ReportUnit, locale: Locale): string =>
  unit === 'ratio' ? percent(value, locale) : number(value, locale, MOST_DIGITS[unit] ?? 2);

const MISSING = {
  no_data: () => msg('Cổng này chưa có số liệu', { id: 'report.missing.no-data' }),
  nothing_counted: () => msg('Chưa phát sinh trong kỳ', { id: 'report.missing.nothing' }),
  too_few: () => msg('Quá ít người trả lời nên không công bố', { id: 'report.missing.few' }),
  not_by_this: () => msg('Không tính được theo cách lọc này', { id: 'report.missing.selection' }),
} satisfies Record<ReportMissing, () => string>;

/** Why there is no number. */
export const missingWords = (missing: ReportMissing | null): string => (MISSING[missing ?? 'no_data'] ?? MISSING.no_data)();

/** How a figure moved against the period that it is compared with. */
export interface Change {
  readonly direction: 'up' | 'down' | 'same';
  /** Null where neither way is better. */
  readonly isBetter: boolean | null;
  /** `Tăng 1,2 điểm phần trăm (tốt lên)`, where it is said elsewhere with what it is compared. */
  readonly short: string;
  /** `Tăng 1,2 điểm phần trăm so với cùng kỳ năm trước (tốt lên)`. */
  readonly words: string;
}

interface Moved {
  readonly value: number | null;
  readonly unit: ReportUnit;
  readonly better: ReportBetter;
  readonly compared: Pick<ReportCompared, 'value' | 'change'> | null;
}

/** Of counts the share by which they moved; of shares and points their difference. */
const amountOf = ({ unit, compared }: Moved, change: number, locale: Locale): string => {
  const size = Math.abs(change);
  if (unit === 'ratio') return msg(str`${number(size * PERCENT, locale, 1)} điểm phần trăm`, { id: 'report.percentage-points' });
  if (unit === 'points') return msg(str`${number(size, locale, 2)} điểm`, { id: 'report.points' });
  return compared?.value ? percent(size / compared.value, locale) : number(size, locale, 0);
};

const directionOf = ({ unit }: Moved, change: number): Change['direction'] => {
  const least = unit === 'ratio' ? 0.0005 : 0.005; // what would be shown as 0
  if (Math.abs(change) < least) return 'same';
  return change > 0 ? 'up' : 'down';
};

/** With what the figure is compared; nothing where that is said elsewhere. */
type Against = 'year' | 'previous' | 'nothing';

const SENTENCES = {
  up: {
    year: (amount: string) => msg(str`Tăng ${amount} so với cùng kỳ năm trước`, { id: 'report.up.year' }),
    previous: (amount: string) => msg(str`Tăng ${amount} so với kỳ trước`, { id: 'report.up.previous' }),
    nothing: (amount: string) => msg(str`Tăng ${amount}`, { id: 'report.up' }),
  },
  down: {
    year: (amount: string) => msg(str`Giảm ${amount} so với cùng kỳ năm trước`, { id: 'report.down.year' }),
    previous: (amount: string) => msg(str`Giảm ${amount} so với kỳ trước`, { id: 'report.down.previous' }),
    nothing: (amount: string) => msg(str`Giảm ${amount}`, { id: 'report.down' }),
  },
  same: {
    year: () => msg('Không đổi so với cùng kỳ năm trước', { id: 'report.same.year' }),
    previous: () => msg('Không đổi so với kỳ trước', { id: 'report.same.previous' }),
    nothing: () => msg('Không đổi', { id: 'report.same' }),
  },
} satisfies Record<Change['direction'], Record<Against, (amount: string) => string>>;

const verdict = (isBetter: boolean | null): string => {
  if (isBetter === null) return '';
  return ` ${isBetter ? msg('(tốt lên)', { id: 'report.better' }) : msg('(kém đi)', { id: 'report.worse' })}`;
};

/** Undefined when nothing is compared, or one of the two is not known. */
export const changeOf = (figure: Moved, comparison: ReportComparison, locale: Locale): Change | undefined => {
  const change = figure.compared?.change;
  if (change === null || change === undefined || comparison === 'none') return undefined;
  const direction = directionOf(figure, change);
  const isBetter = direction === 'same' || figure.better === 'neither' ? null : (direction === 'up') === (figure.better === 'more');
  const say = (against: Against): string => SENTENCES[direction][against](amountOf(figure, change, locale)) + verdict(isBetter);
  return { direction, isBetter, short: say('nothing'), words: say(comparison === 'year_before' ? 'year' : 'previous') };
};

/** Drawn before the words of a change; said by them. */
export const ARROWS = { up: '▲', down: '▼', same: '■' } as const satisfies Record<Change['direction'], string>;
