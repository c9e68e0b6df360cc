import type { Locale, ReportComparison, ReportFigure, ReportFigureCode, ReportSummary } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { vietnameseMark } from '../../core/official-names.js';
import { changeView } from '../../core/reports/change-view.js';
import { changeOf } from '../../core/reports/figure-words.js';
import type { Panel } from './panel.js';
import { cellWords, COMPARISON_WORDS, valueWords } from '../words/report-words.js';

/** What is seen first. */
const MAIN = ['received', 'online', 'done', 'on_time', 'open_late', 'payments_online', 'satisfied', 'index_766'] as const satisfies readonly ReportFigureCode[];

const card = (figure: ReportFigure, compare: ReportComparison, locale: Locale): TemplateResult => {
  const { name, unit, value, denominator } = figure;
  const change = changeOf(figure, compare, locale);
  const of = unit === 'points' && value !== null && denominator !== null ? `/${cellWords(denominator, unit, locale)}` : '';
  return html`<li class="card">
    <p class="card-value" ?data-missing=${value === null}>${valueWords(figure, unit, locale)}${of && html`<span class="of">${of}</span>`}</p>
    <p class="card-name">${name}</p>
    ${change ? changeView(change, change.short) : nothing}
  </li>`;
};

const allFigures = ({ figures, comparedWith }: ReportSummary, compare: ReportComparison, locale: Locale): TemplateResult => html`<details class="all">
  <summary>${msg('Tất cả số liệu và cách tính', { id: 'report.all-figures' })}</summary>
  <div class="table" tabindex="0" role="region" aria-label=${msg('Tất cả số liệu và cách tính', { id: 'report.all-figures' })}>
    <table>
      <thead><tr>
        <th scope="col">${msg('Chỉ tiêu', { id: 'report.figure' })}</th>
        <th scope="col" class="number">${msg('Kỳ này', { id: 'report.this-period' })}</th>
        ${comparedWith ? html`<th scope="col" class="number">${COMPARISON_WORDS[compare]()}</th>` : nothing}
        <th scope="col">${msg('Cách tính', { id: 'report.definition' })}</th>
      </tr></thead>
      <tbody>${figures.map((figure) => html`<tr>
        <th scope="row">${figure.name}</th>
        <td class="number">${valueWords(figure, figure.unit, locale)}</td>
        ${comparedWith ? html`<td class="number">${cellWords(figure.compared?.value, figure.unit, locale)}</td>` : nothing}
        <td>${figure.definition} <span class="muted" lang=${vietnameseMark() ?? nothing}>${figure.source}</span></td>
      </tr>`)}</tbody>
    </table>
  </div>
</details>`;

export const mainFiguresTitle = (): string => msg('Số liệu chính', { id: 'report.main-figures' });

/** The main figures as cards, all of them as a table below. */
export const figuresView = (summary: ReportSummary, compare: ReportComparison, locale: Locale, level: number, files: Panel['files']): TemplateResult => {
  const cards = MAIN.flatMap((code) => summary.figures.find(({ figure }) => figure === code) ?? []);
  return html`<section class="figures" aria-labelledby="figures-title">
    ${heading(level, 'figures-title', mainFiguresTitle())}
    <ul class="cards">${cards.map((figure) => card(figure, compare, locale))}</ul>
    ${allFigures(summary, compare, locale)}
    <p class="tools screen-only">
      ${files
        ? html`<span class="muted">${msg('Tải toàn bộ số liệu:', { id: 'report.download' })}</span>
            <a class="button small" href=${files.csv} download>CSV</a><a class="button small" href=${files.xlsx} download>XLSX</a>`
        : nothing}
      <button class="button small" type="button" @click=${() => globalThis.print()}>${msg('In báo cáo', { id: 'report.print' })}</button>
    </p>
  </section>`;
};
