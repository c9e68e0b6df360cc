import { REPORT_COMPARISON_VALUES, type AdministrativeTier, type Locale, type ReportComparison, type ReportScope } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { TIER_WORDS } from '../../core/code-words.js';
import { vietnameseMark } from '../../core/official-names.js';
import { capitalised, stepWords } from '../../core/reports/period-words.js';
import type { Choice } from '../address/choice.js';
import { periodsUntil } from '../address/periods.js';
import type { Names } from '../data/report-data.js';
import { COMPARISON_WORDS } from '../words/report-words.js';

export interface FiltersModel {
  readonly choice: Choice;
  readonly locale: Locale;
  /** Today in Vietnam. */
  readonly day: string;
  /** Undefined while they are not known. */
  readonly names: Names | undefined;
  readonly scope: ReportScope | undefined;
  readonly change: (next: Partial<Choice>) => void;
  /** Days of one's own are being chosen, and not complete yet. */
  readonly isOwn: boolean;
  readonly chooseOwn: () => void;
}

const OWN = 'own';
const TIERS = ['province', 'commune'] as const satisfies readonly AdministrativeTier[];

interface Option {
  readonly value: string;
  readonly name: string;
}

const option = ({ value, name }: Option, chosen: string): TemplateResult => html`<option value=${value} .selected=${value === chosen}>${name}</option>`;

const valueOf = (event: Event): string => (event.target as HTMLSelectElement).value;

const field = (id: string, label: string, control: TemplateResult): TemplateResult => html`<div class="field"><label for=${id}>${label}</label>${control}</div>`;

const periodField = ({ choice, locale, day, change, isOwn, chooseOwn }: FiltersModel): TemplateResult => {
  const { years, quarters, months } = periodsUntil(day);
  const chosen = isOwn || choice.from ? OWN : choice.period || (years[0] ?? '');
  const options = (values: readonly string[]): readonly TemplateResult[] => values.map((value) => option({ value, name: capitalised(stepWords(value, locale), locale) }, chosen));
  const onChange = (event: Event): void => {
    const value = valueOf(event);
    if (value === OWN) chooseOwn();
    else change({ period: value === years[0] ? '' : value, from: '', to: '' });
  };
  const isListed = [OWN, ...years, ...quarters, ...months].includes(chosen);
  return field(
    'period',
    msg('Kỳ báo cáo', { id: 'report.period' }),
    html`<select id="period" .value=${chosen} @change=${onChange}>
      ${isListed ? nothing : options([chosen])}
      <optgroup label=${msg('Năm', { id: 'report.years' })}>${options(years)}</optgroup>
      <optgroup label=${msg('Quý', { id: 'report.quarters' })}>${options(quarters)}</optgroup>
      <optgroup label=${msg('Tháng', { id: 'report.months' })}>${options(months)}</optgroup>
      ${option({ value: OWN, name: msg('Từ ngày đến ngày…', { id: 'report.own-days' }) }, chosen)}
    </select>`,
  );
};

const ownFields = ({ choice, day, change }: FiltersModel): TemplateResult => {
  const onChange = (event: Event): void => {
    const form = (event.target as HTMLInputElement).form;
    const from = (form?.elements.namedItem('from') as HTMLInputElement).value;
    const to = (form?.elements.namedItem('to') as HTMLInputElement).value;
    if (from && to && from <= to) change({ from, to, period: '' });
  };
  return html`${field('from', msg('Từ ngày', { id: 'report.from' }), html`<input id="from" name="from" type="date" max=${day} .value=${choice.from} @change=${onChange} />`)}
  ${field('to', msg('Đến ngày', { id: 'report.to' }), html`<input id="to" name="to" type="date" max=${day} .value=${choice.to} @change=${onChange} />`)}`;
};

/** Places to choose from, with the chosen one even if it is not among them. */
const withChosen = (items: Names['agencies'] | undefined, chosen: string, name: string | undefined): readonly Option[] => {
  const options = (items ?? []).map(({ of }) => ({ value: of.code, name: of.name }));
  return chosen && !options.some(({ value }) => value === chosen) ? [{ value: chosen, name: name ?? chosen }, ...options] : options;
};

const namesField = (id: 'agency' | 'sector', label: string, all: string, options: readonly Option[], { choice, change }: FiltersModel): TemplateResult =>
  field(
    id,
    label,
    html`<select id=${id} @change=${(event: Event) => change({ [id]: valueOf(event), service: '' })}>
      ${option({ value: '', name: all }, choice[id])} ${options.map((each) => html`<option lang=${vietnameseMark() ?? nothing} value=${each.value} .selected=${each.value === choice[id]}>${each.name}</option>`)}
    </select>`,
  );

/** What the figures are about. Every change is shown at once. */
export const filtersView = (model: FiltersModel): TemplateResult => {
  const { choice, names, scope, change, isOwn } = model;
  return html`<form class="filters screen-only" aria-label=${msg('Lọc báo cáo', { id: 'report.filters' })} @submit=${(event: Event) => event.preventDefault()}>
    ${periodField(model)} ${isOwn || choice.from ? ownFields(model) : nothing}
    ${field('compare', msg('So sánh với', { id: 'report.compare' }), html`<select id="compare" @change=${(event: Event) => change({ compare: valueOf(event) as ReportComparison })}>
      ${[...REPORT_COMPARISON_VALUES].reverse().map((value) => option({ value, name: COMPARISON_WORDS[value]() }, choice.compare))}
    </select>`)}
    ${namesField('agency', msg('Cơ quan', { id: 'report.by.agency' }), msg('Toàn tỉnh', { id: 'report.whole-province' }), withChosen(names?.agencies, choice.agency, scope?.agency?.name), model)}
    ${namesField('sector', msg('Lĩnh vực', { id: 'report.by.sector' }), msg('Mọi lĩnh vực', { id: 'report.all-sectors' }), withChosen(names?.sectors, choice.sector, scope?.sector?.name), model)}
    ${field('tier', msg('Cấp', { id: 'report.tier' }), html`<select id="tier" @change=${(event: Event) => change({ tier: valueOf(event) as Choice['tier'] })}>
      ${option({ value: '', name: msg('Mọi cấp', { id: 'report.all-tiers' }) }, choice.tier)} ${TIERS.map((value) => option({ value, name: TIER_WORDS[value]() }, choice.tier))}
    </select>`)}
  </form>`;
};
