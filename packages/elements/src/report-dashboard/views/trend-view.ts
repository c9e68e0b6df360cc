import type { Locale, ReportComparison, ReportSeries, ReportTrend, ReportUnit } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { formatFigure } from '../../core/reports/figure-words.js';
import { capitalised, stepLabel, stepWords } from '../../core/reports/period-words.js';
import { cellWords, COMPARISON_WORDS, currentWords } from '../words/report-words.js';
import { panelView, type Panel, type PanelPorts } from './panel.js';

export const TREND = 'trend';

/** The greatest value that a unit has. */
const mostOf = (unit: ReportUnit): number | undefined => (unit === 'ratio' ? 1 : undefined);

export const trendTitle = (): string => msg('Diễn biến theo thời gian', { id: 'report.trend' });

const summaryOf = ({ name, steps, unit }: ReportSeries, locale: Locale): string => {
  const known = steps.flatMap(({ name: step, value }) => (value === null ? [] : [{ step: stepWords(step, locale), value }]));
  const last = known.at(-1);
  if (!last) return msg(str`${name}: chưa có số liệu trong kỳ này.`, { id: 'report.trend.empty' });
  const sorted = [...known].sort((a, b) => a.value - b.value);
  const [least = last, most = last] = [sorted[0], sorted.at(-1)];
  const words = (value: number): string => formatFigure(value, unit, locale);
  if (most.value === least.value) return msg(str`${name}: ${words(last.value)} suốt kỳ.`, { id: 'report.trend.flat' });
  return msg(str`${name}: cao nhất ${words(most.value)} (${most.step}), thấp nhất ${words(least.value)} (${least.step}), gần nhất ${words(last.value)} (${last.step}).`, { id: 'report.trend.summary' });
};

/** How the chosen figure went, beside the period that it is compared with. */
export const trendView = (trend: ReportTrend, compare: ReportComparison, files: Panel['files'], ports: PanelPorts): TemplateResult => {
  const { locale } = ports;
  const [series] = trend.series;
  if (!series) return panelView({ id: TREND, title: trendTitle(), summary: '', table: { columns: [], rows: [] }, draw: ({ barsScene }, room) => barsScene([], room) }, ports);
  const { steps, comparedSteps, unit, name } = series;
  const current = currentWords(trend.period, locale);
  const compared = COMPARISON_WORDS[compare]();
  const isCompared = comparedSteps.some(({ value }) => value !== null);
  return panelView(
    {
      id: TREND,
      title: `${trendTitle()}: ${name}`,
      summary: summaryOf(series, locale),
      files,
      table: {
        columns: [msg('Thời gian', { id: 'report.time' }), current, ...(isCompared ? [compared] : [])],
        rows: steps.map((step, at) => ({
          name: capitalised(stepWords(step.name, locale), locale),
          cells: [cellWords(step.value, unit, locale), ...(isCompared ? [cellWords(comparedSteps[at]?.value, unit, locale)] : [])],
        })),
      },
      draw: ({ trendScene }, room) =>
        trendScene(
          {
            periods: steps.map((step) => stepLabel(step.name, locale)),
            most: mostOf(unit),
            format: (value) => formatFigure(value, unit, locale),
            series: [
              { name: current, values: steps.map(({ value }) => value) },
              ...(isCompared ? [{ name: compared, values: steps.map((_, at) => comparedSteps[at]?.value ?? null) }] : []),
            ],
          },
          room,
        ),
    },
    ports,
  );
};
