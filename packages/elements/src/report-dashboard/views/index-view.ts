import type { Index766, Index766Criterion, Index766Group, Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { vietnameseMark } from '../../core/official-names.js';
import { formatFigure, missingWords } from '../../core/reports/figure-words.js';
import { cellWords } from '../words/report-words.js';
import { panelView, type Panel, type PanelPorts } from './panel.js';

export const INDEX = 'index';

export const indexTitle = (): string => msg('Chỉ số phục vụ theo Quyết định 766', { id: 'report.index' });

const points = (value: number, locale: Locale): string => formatFigure(value, 'points', locale);
const ofMost = (value: number | null, most: number, locale: Locale): string => (value === null ? missingWords('no_data') : `${points(value, locale)}/${points(most, locale)}`);

const summaryOf = (index: Index766, locale: Locale): string => {
  const measured = index.groups.filter((group) => group.points !== null && group.of > 0);
  const [weakest] = [...measured].sort((a, b) => (a.points ?? 0) / a.of - (b.points ?? 0) / b.of);
  const reached = msg(str`Đạt ${points(index.points, locale)} trên ${points(index.of, locale)} điểm mà cổng này đo được (thang điểm ${points(index.max, locale)}).`, { id: 'report.index.reached' });
  const compared = index.comparedPoints === null ? '' : ` ${msg(str`Kỳ so sánh: ${points(index.comparedPoints, locale)} điểm.`, { id: 'report.index.compared' })}`;
  const weak = weakest && (weakest.points ?? 0) < weakest.of ? ` ${msg(str`Còn cách mức tối đa xa nhất: ${weakest.name} (${ofMost(weakest.points, weakest.of, locale)}).`, { id: 'report.index.weakest' })}` : '';
  return `${reached}${compared}${weak}`;
};

const shareOf = ({ ratio, numerator, denominator }: Index766Criterion, locale: Locale): string => {
  if (ratio === null) return '–';
  const share = formatFigure(ratio, 'ratio', locale);
  return numerator === null || denominator === null ? share : `${share} (${formatFigure(numerator, 'count', locale)}/${formatFigure(denominator, 'count', locale)})`;
};

const criterionView = (criterion: Index766Criterion, locale: Locale): TemplateResult => {
  const { name, formula, definition, max, missing } = criterion;
  return html`<tr>
    <th scope="row">${name}</th>
    <td><code>${formula}</code><br /><span class="muted">${definition}</span></td>
    <td class="number">${missing ? missingWords(missing) : shareOf(criterion, locale)}</td>
    <td class="number">${cellWords(criterion.points, 'points', locale)}/${points(max, locale)}</td>
  </tr>`;
};

const groupView = ({ name, max, of, points: reached, criteria }: Index766Group, locale: Locale): TemplateResult => html`<details class="group">
  <summary><span class="group-name">${name}</span> <span class="group-points">${reached === null ? missingWords('no_data') : msg(str`${points(reached, locale)} điểm, đo được ${points(of, locale)} trên ${points(max, locale)}`, { id: 'report.index.group' })}</span></summary>
  <div class="table" tabindex="0" role="region" aria-label=${name}>
    <table>
      <thead><tr>
        <th scope="col">${msg('Tiêu chí', { id: 'report.criterion' })}</th>
        <th scope="col">${msg('Công thức (R là tỷ lệ)', { id: 'report.formula' })}</th>
        <th scope="col" class="number">${msg('Tỷ lệ đạt', { id: 'report.ratio' })}</th>
        <th scope="col" class="number">${msg('Điểm', { id: 'report.points-column' })}</th>
      </tr></thead>
      <tbody>${criteria.map((criterion) => criterionView(criterion, locale))}</tbody>
    </table>
  </div>
</details>`;

/** The index by groups, and each group's criteria with their formulas. */
export const indexView = (index: Index766, files: Panel['files'], ports: PanelPorts): TemplateResult => {
  const { locale } = ports;
  return panelView(
    {
      id: INDEX,
      title: indexTitle(),
      summary: summaryOf(index, locale),
      files,
      table: {
        columns: [msg('Nhóm', { id: 'report.group' }), msg('Điểm', { id: 'report.points-column' }), msg('Đo được', { id: 'report.measured' }), msg('Tối đa', { id: 'report.most' })],
        rows: index.groups.map(({ name, points: reached, of, max }) => ({ name, cells: [cellWords(reached, 'points', locale), points(of, locale), points(max, locale)] })),
      },
      draw: ({ barsScene }, room) => barsScene(index.groups.map(({ name, points: reached, of, max }) => ({ name, value: reached, most: of, whole: max, text: ofMost(reached, of, locale) })), room, index.of < index.max ? msg('Phần cổng này chưa có số liệu để đo', { id: 'report.index.unmeasured' }) : ''),
      more: html`<div class="groups">${index.groups.map((group) => groupView(group, locale))}</div>
        <p class="muted" lang=${vietnameseMark() ?? nothing}>${index.source}</p>`,
    },
    ports,
  );
};
