import type { AdministrativeTier, Index766, ReportFigure, ReportHighlights, ReportMissing, ReportPeriod, ReportScope, ReportStep, ReportSummary, ReportTrend, ReportUnit } from '@dvcqg/openapi';
import type { WholeRanking } from '../ranking.js';
import type { Cell, Sheet } from './sheet.js';

const MISSING = { no_data: 'không có dữ liệu để đo', nothing_counted: 'không phát sinh', too_few: 'quá ít lượt để công bố', not_by_this: 'không tính theo phạm vi hoặc kỳ này' } as const satisfies Record<ReportMissing, string>;
const UNITS = { count: 'số lượng', ratio: 'tỷ lệ', points: 'điểm' } as const satisfies Record<ReportUnit, string>;
const TIERS = { ministry: 'Bộ, ngành', province: 'Cấp tỉnh', district: 'Cấp huyện', commune: 'Cấp xã' } as const satisfies Record<AdministrativeTier, string>;

const date = (day: string): string => day.split('-').reverse().join('/');
const span = ({ from, to }: Pick<ReportPeriod, 'from' | 'to'>): string => `${date(from)} – ${date(to)}`;
const missing = (why: ReportMissing | null): string => (why === null ? '' : MISSING[why]);

function cell(value: number | null, unit: ReportUnit): Cell {
  return value !== null && unit === 'ratio' ? { ratio: value } : value;
}

type Told = { readonly scope: ReportScope; readonly period: ReportPeriod; readonly comparedWith: ReportPeriod | null };

function scopeWords({ province, agency, sector, tier, service }: ReportScope): string {
  return [agency?.name ?? province.name, ...(tier === null ? [] : [TIERS[tier]]), ...(sector ? [`lĩnh vực ${sector.name}`] : []), ...(service ? [`thủ tục ${service.code} ${service.name}`] : [])].join('; ');
}

function notesOf({ scope, period, comparedWith }: Told): Sheet['notes'] {
  return [['Phạm vi', scopeWords(scope)], ['Kỳ báo cáo', span(period)], ...(comparedWith ? [['Kỳ so sánh', span(comparedWith)] as const] : [])];
}

const FIGURE_HEAD = ['Mã', 'Chỉ tiêu', 'Giá trị', 'Tử số', 'Mẫu số', 'Đơn vị', 'Kỳ so sánh', 'Thay đổi', 'Ghi chú', 'Cách tính', 'Nguồn'];
const figureRow = ({ figure, name, value, numerator, denominator, unit, compared, missing: why, definition, source }: ReportFigure): Cell[] =>
  [figure, name, cell(value, unit), numerator, denominator, UNITS[unit], cell(compared?.value ?? null, unit), cell(compared?.change ?? null, unit), missing(why), definition, source];

/** All figures, and services by tier and level. */
export function summarySheets(report: ReportSummary): Sheet[] {
  const services = report.services.map(({ tier, total, full, partial, none }): Cell[] => [TIERS[tier], total, full, partial, none]);
  return [
    { name: 'Chỉ tiêu', notes: notesOf(report), head: FIGURE_HEAD, rows: report.figures.map(figureRow) },
    { name: 'Dịch vụ', notes: [], head: ['Cấp', 'Tổng số', 'Toàn trình', 'Một phần', 'Cung cấp thông tin'], rows: services },
  ];
}

/** A few figures. */
export function highlightSheets({ period, figures }: ReportHighlights): Sheet[] {
  return [{ name: 'Chỉ tiêu', notes: [['Kỳ báo cáo', span(period)]], head: FIGURE_HEAD, rows: figures.map(figureRow) }];
}

/** One row a step; what it is compared with beside it. */
export function trendSheets(report: ReportTrend): Sheet[] {
  const { series, comparedWith } = report;
  const steps = series[0]?.steps ?? [];
  const columns = series.flatMap(({ name, unit, steps: own, comparedSteps }): { title: string; unit: ReportUnit; steps: readonly ReportStep[] }[] => [
    { title: name, unit, steps: own }, ...(comparedWith ? [{ title: `${name} (kỳ so sánh)`, unit, steps: comparedSteps }] : []),
  ]);
  return [{
    name: 'Diễn biến', notes: notesOf(report), head: ['Kỳ', 'Từ ngày', 'Đến ngày', ...columns.map(({ title }) => title)],
    rows: steps.map(({ name, from, to }, at) => [name, date(from), date(to), ...columns.map(({ unit, steps: own }) => cell(own[at]?.value ?? null, unit))]),
  }];
}

/** One row for each that is ranked. */
export function rankingSheets(report: WholeRanking): Sheet[] {
  const { figures, items, comparedWith } = report;
  const [first] = figures;
  return [{
    name: 'Xếp hạng', notes: notesOf(report),
    head: ['Hạng', 'Mã', 'Tên', 'Mã đơn vị hành chính', ...figures.map(({ name }) => name), ...(comparedWith ? [`${first?.name ?? ''} (kỳ so sánh)`] : [])],
    rows: items.map(({ rank, of, unitCode, values, compared }) => [
      rank, of.code, of.name, unitCode, ...values.map(({ value }, at) => cell(value, figures[at]?.unit ?? 'count')), ...(comparedWith ? [cell(compared?.value ?? null, first?.unit ?? 'count')] : []),
    ]),
  }];
}

/** One row for each criterion. */
export function indexSheets(report: Index766): Sheet[] {
  const rows = report.groups.flatMap((group) => group.criteria.map(({ code, name, max, formula, ratio, numerator, denominator, points, comparedPoints, missing: why, definition }): Cell[] =>
    [group.code, group.name, code, name, max, formula, cell(ratio, 'ratio'), numerator, denominator, points, comparedPoints, missing(why), definition]));
  const all: Cell[] = ['', 'Tổng', '', 'Tiêu chí đo được', report.of, null, null, null, null, report.points, report.comparedPoints, '', ''];
  return [{
    name: 'Chỉ số 766', notes: [...notesOf(report), ['Nguồn', report.source]], rows: [...rows, all],
    head: ['Mã nhóm', 'Nhóm', 'Mã tiêu chí', 'Tiêu chí', 'Điểm tối đa', 'Công thức (R: tỷ lệ)', 'Tỷ lệ', 'Tử số', 'Mẫu số', 'Điểm', 'Điểm kỳ so sánh', 'Ghi chú', 'Cách tính'],
  }];
}
