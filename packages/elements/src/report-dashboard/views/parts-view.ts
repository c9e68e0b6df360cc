import type { Locale, ReportFigure, ReportFigureCode, ReportSummary } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit';
import { formatFigure } from '../../core/reports/figure-words.js';
import type { Part } from '../charts/parts-scene.js';
import { panelView, type Panel, type PanelPorts } from './panel.js';

/** Parts of a whole, with the look that each keeps. */
const WHOLES = {
  outcome: { title: () => msg('Hồ sơ đã giải quyết: trước, đúng hay quá hạn', { id: 'report.outcome' }), of: (count: string) => msg(str`Trong ${count} hồ sơ đã giải quyết có thời hạn`, { id: 'report.outcome.of' }), parts: { done_early: 0, done_on_day: 1, done_late: 2 } },
  level: { title: () => msg('Dịch vụ theo mức độ trực tuyến', { id: 'report.levels' }), of: (count: string) => msg(str`Trong ${count} dịch vụ hiện có`, { id: 'report.levels.of' }), parts: { services_full: 3, services_partial: 4, services_none: 5 } },
} as const satisfies Record<string, { readonly title: () => string; readonly of: (count: string) => string; readonly parts: Partial<Record<ReportFigureCode, Part['look']>> }>;

export type Whole = keyof typeof WHOLES;

interface Share extends Part {
  readonly share: string;
  readonly count: string;
}

const sharesOf = (figures: readonly ReportFigure[], parts: Partial<Record<ReportFigureCode, Part['look']>>, locale: Locale): readonly Share[] => {
  const found = figures.flatMap(({ figure, name, value }) => {
    const look = parts[figure];
    return look === undefined || value === null ? [] : [{ name, value, look }];
  });
  const sum = found.reduce((total, { value }) => total + value, 0);
  return found.map((part) => {
    const share = formatFigure(sum ? part.value / sum : 0, 'ratio', locale);
    const count = formatFigure(part.value, 'count', locale);
    return { ...part, share, count, text: `${count} (${share})` };
  });
};

/** What makes up a whole; nothing while nothing was counted. */
export const partsView = (whole: Whole, { figures }: ReportSummary, files: Panel['files'], ports: PanelPorts): TemplateResult | typeof nothing => {
  const { title, of, parts } = WHOLES[whole];
  const shares = sharesOf(figures, parts, ports.locale);
  const sum = shares.reduce((total, { value }) => total + value, 0);
  if (sum === 0) return nothing;
  const listed = shares.map(({ name, share }) => `${name} ${share}`).join('; ');
  return panelView(
    {
      id: whole,
      title: title(),
      files,
      summary: `${of(formatFigure(sum, 'count', ports.locale))}: ${listed}.`,
      table: {
        columns: [msg('Chỉ tiêu', { id: 'report.figure' }), msg('Số lượng', { id: 'report.count' }), msg('Tỷ lệ', { id: 'report.share' })],
        rows: shares.map(({ name, count, share }) => ({ name, cells: [count, share] })),
      },
      draw: ({ partsScene }, room) => partsScene(shares, room),
    },
    ports,
  );
};
