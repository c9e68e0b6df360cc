import { REPORT_GROUPING_VALUES, type ReportFigureCode, type ReportOrder, type ReportSummary } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Choice } from '../address/choice.js';
import { GROUPING_WORDS, ORDER_WORDS } from '../words/report-words.js';

type Change = (next: Partial<Choice>) => void;

const valueOf = (event: Event): string => (event.target as HTMLSelectElement).value;

/** Counts of services are of today: they have no course and no ranking. */
const hasCourse = (code: ReportFigureCode): boolean => !code.startsWith('services');

/** The figure whose course, ranking and map are shown. */
export const figureControl = ({ figures }: ReportSummary, { figure: chosen }: Choice, change: Change): TemplateResult => html`<div class="field figure-field screen-only">
  <label for="figure">${msg('Xem kỹ theo chỉ tiêu', { id: 'report.choose-figure' })}</label>
  <select id="figure" @change=${(event: Event) => change({ figure: valueOf(event) as ReportFigureCode })}>
    ${figures.filter(({ figure, missing }) => figure === chosen || (hasCourse(figure) && missing !== 'no_data')).map(({ figure, name }) => html`<option value=${figure} .selected=${figure === chosen}>${name}</option>`)}
  </select>
</div>`;

const ORDERS = ['best', 'worst', 'most'] as const satisfies readonly ReportOrder[];

/** What is ranked, and in which order. */
export const rankingControls = ({ by, order }: Choice, change: Change): TemplateResult => html`<div class="controls screen-only">
  <fieldset>
    <legend class="unseen">${msg('Xếp hạng theo', { id: 'report.rank-by' })}</legend>
    ${REPORT_GROUPING_VALUES.map((each) => html`<label class="segment"><input type="radio" name="by" value=${each} .checked=${each === by} @change=${() => change({ by: each })} /><span>${GROUPING_WORDS[each]()}</span></label>`)}
  </fieldset>
  <div class="field">
    <label for="order">${msg('Thứ tự', { id: 'report.order' })}</label>
    <select id="order" @change=${(event: Event) => change({ order: valueOf(event) as ReportOrder })}>
      ${ORDERS.map((each) => html`<option value=${each} .selected=${each === order}>${ORDER_WORDS[each]()}</option>`)}
    </select>
  </div>
</div>`;
