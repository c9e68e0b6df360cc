import { INDICATORS, MOST_POINTS } from '@dvcqg/domain';
import type { Locale, RatingFigures, RatingGrouping, RatingIndicator, RatingSummary } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../core/format.js';
import { vietnameseMark } from '../../core/official-names.js';
import { wordsOf } from '../../desk/code-words.js';
import { LEVEL_WORDS } from '../../rating-widget/question/question-words.js';
import { DESK_INDICATOR_WORDS, GRADE_WORDS, GROUPING_WORDS } from './figure-words.js';
import { type Period, periodWords } from './period.js';

export interface FiguresScene {
  readonly items: readonly RatingSummary[];
  readonly locale: Locale;
  readonly isBusy: boolean;
}

export interface ChoiceScene {
  readonly by: RatingGrouping;
  readonly period: Period;
  readonly periods: readonly Period[];
  readonly locale: Locale;
  readonly change: (change: { readonly by?: RatingGrouping; readonly period?: Period }) => void;
}

const valueOf = (event: Event): string => (event.currentTarget as HTMLSelectElement).value;

/** By what, and for when. */
export const choiceView = ({ by, period, periods, locale, change }: ChoiceScene): TemplateResult => html`<form class="filters screen-only" aria-label=${msg('Chọn số liệu', { id: 'desk.ratings.choose' })} @submit=${(event: Event) => event.preventDefault()}>
  <p>
    <label for="by">${msg('Tổng hợp theo', { id: 'desk.ratings.by' })}</label>
    <select id="by" class="control" @change=${(event: Event) => change({ by: valueOf(event) as RatingGrouping })}>
      ${(Object.keys(GROUPING_WORDS) as RatingGrouping[]).map((each) => html`<option value=${each} ?selected=${each === by}>${GROUPING_WORDS[each]()}</option>`)}
    </select>
  </p>
  <p>
    <label for="period">${msg('Kỳ', { id: 'desk.ratings.period' })}</label>
    <select id="period" class="control" @change=${(event: Event) => change({ period: valueOf(event) })}>
      ${periods.map((each) => html`<option value=${each} ?selected=${each === period}>${periodWords(each, locale)}</option>`)}
    </select>
  </p>
</form>`;

const percent = (share: number, locale: Locale): string => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share);

/** What people said, one line for each agency, service or place; more of it behind a press. */
export const figuresView = ({ items, locale, isBusy }: FiguresScene): TemplateResult => html`<ul class="list" aria-label=${msg('Tổng hợp', { id: 'desk.ratings.figures' })} aria-busy=${isBusy}>
  ${items.map(({ of, figures }) => html`<li class="summary">
    <p class="name"><strong lang=${vietnameseMark() ?? nothing}>${of.name}</strong> <span class="hint code" translate="no">${of.code}</span></p>
    ${figures ? figureView(figures, locale) : nothing}
  </li>`)}
</ul>`;

const figureView = (figures: RatingFigures, locale: Locale): TemplateResult => {
  const { count, satisfied, grade, points, of } = figures;
  const [all, share, known] = [formatNumber(count, locale), percent(satisfied, locale), formatNumber(of / 2, locale)];
  return html`<p class="row">
      <span>${msg(str`${all} đánh giá`, { id: 'desk.ratings.count' })}</span><span>${msg(str`${share} hài lòng`, { id: 'desk.ratings.satisfied' })}</span>
      ${grade === null
        ? html`<span class="badge">${msg('Chưa xếp loại', { id: 'desk.ratings.ungraded' })}</span>`
        : html`<strong class="badge" data-grade=${grade}>${wordsOf(GRADE_WORDS, grade)}</strong><span>${msg(str`${formatNumber(points, locale)} trên ${formatNumber(of, locale)} điểm`, { id: 'desk.ratings.points' })}</span>`}
      ${grade !== null && of < MOST_POINTS ? html`<span class="hint">${msg(str`Tạm tính theo ${known} trên 9 chỉ số`, { id: 'desk.ratings.provisional' })}</span>` : nothing}
    </p>
    <details>
      <summary>${msg('Từng chỉ số và mức', { id: 'desk.ratings.details' })}</summary>
      <div class="tables">${levelsTable(figures, locale)} ${indicatorsTable(figures, locale)}</div>
    </details>`;
};

const levelsTable = ({ levels }: RatingFigures, locale: Locale): TemplateResult => html`<table>
  <thead><tr><th scope="col">${msg('Mức hài lòng', { id: 'desk.ratings.level' })}</th><th scope="col" class="number">${msg('Số đánh giá', { id: 'desk.ratings.number' })}</th></tr></thead>
  <tbody>${levels.map(({ level, count }) => html`<tr><th scope="row">${wordsOf(LEVEL_WORDS, level)}</th><td class="number">${formatNumber(count, locale)}</td></tr>`)}</tbody>
</table>`;

/** What a newer gateway knows besides comes last. */
const numberOf = ({ indicator }: { readonly indicator: string }): number => (Object.hasOwn(INDICATORS, indicator) ? INDICATORS[indicator as RatingIndicator].number : Infinity);

/** All of them in the order of their numbers, also those of which nothing is known. */
const rowsOf = ({ indicators, notMeasured }: RatingFigures): readonly { readonly indicator: RatingIndicator; readonly average?: number }[] =>
  [...indicators, ...notMeasured.map((indicator) => ({ indicator }))].sort((one, other) => numberOf(one) - numberOf(other));

const indicatorsTable = (figures: RatingFigures, locale: Locale): TemplateResult => html`<table>
  <thead><tr><th scope="col">${msg('Chỉ số', { id: 'desk.ratings.indicator' })}</th><th scope="col" class="number">${msg('Điểm (0–2)', { id: 'desk.ratings.average' })}</th></tr></thead>
  <tbody>
    ${rowsOf(figures).map(({ indicator, average }) => html`<tr>
      <th scope="row">${wordsOf(DESK_INDICATOR_WORDS, indicator)}</th>
      ${average === undefined ? html`<td class="number hint">${msg('Chưa đo được', { id: 'desk.ratings.unmeasured' })}</td>` : html`<td class="number">${formatNumber(average, locale)}</td>`}
    </tr>`)}
  </tbody>
</table>`;
