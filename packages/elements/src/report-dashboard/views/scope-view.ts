import type { Locale, ReportSummary } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { TIER_WORDS } from '../../core/code-words.js';
import { heading } from '../../core/heading.js';
import { vietnameseMark } from '../../core/official-names.js';
import { capitalised, periodWords } from '../../core/reports/period-words.js';
import { EMPTY, type Choice } from '../address/choice.js';

export interface ScopeModel {
  readonly summary: ReportSummary;
  readonly locale: Locale;
  readonly level: number;
  /** Names of agencies that were seen, by code. */
  readonly names: ReadonlyMap<string, string>;
  readonly go: (content: unknown, next: Partial<Choice>) => TemplateResult;
}

interface Crumb {
  readonly name: string;
  /** Leads back to it; undefined for where the reader is. */
  readonly next?: Partial<Choice>;
}

/** Agencies above one, by the parts of its code, as far as their names are known. */
const agenciesAbove = (code: string, names: ReadonlyMap<string, string>): readonly Crumb[] => {
  const parts = code.split('.');
  return parts.slice(2).flatMap((_, at) => {
    const above = parts.slice(0, at + 2).join('.');
    const name = names.get(above);
    return name ? [{ name, next: { agency: above, service: '', by: 'agency' as const } }] : [];
  });
};

const crumbsOf = ({ summary: { scope }, names }: ScopeModel): readonly Crumb[] => {
  const { province, agency, sector, service } = scope;
  const top = { agency: '', sector: '', service: '', by: EMPTY.by } as const;
  const crumbs: Crumb[] = [{ name: province.name, next: top }];
  if (agency) crumbs.push(...agenciesAbove(agency.code, names), { name: agency.name, next: { sector: '', service: '', by: 'service' } });
  if (sector) crumbs.push({ name: sector.name, next: { service: '', by: 'service' } });
  if (service) crumbs.push({ name: service.name });
  const last = crumbs.at(-1);
  return last ? [...crumbs.slice(0, -1), { name: last.name }] : crumbs;
};

/** Whose figures these are and of when, with the way back. */
export const scopeView = (model: ScopeModel): TemplateResult => {
  const { summary, locale, level, go } = model;
  const { scope, period, comparedWith } = summary;
  const lang = vietnameseMark() ?? nothing;
  const crumbs = crumbsOf(model);
  const named = (name: string): TemplateResult => html`<span lang=${lang}>${name}</span>`;
  return html`${crumbs.length > 1
      ? html`<nav class="crumbs screen-only" aria-label=${msg('Đường về', { id: 'report.way-back' })}><ol role="list">
          ${crumbs.map(({ name, next }) => html`<li aria-current=${next ? nothing : 'page'}>${next ? go(named(name), next) : named(name)}</li>`)}
        </ol></nav>`
      : nothing}
    ${heading(level, 'scope-title', crumbs.at(-1)?.name ?? '', lang === nothing ? '' : 'vi')}
    <p class="period">
      ${capitalised(periodWords(period, locale), locale)}${scope.tier ? `, ${TIER_WORDS[scope.tier]().toLocaleLowerCase(locale)}` : nothing}${comparedWith ? html`. ${msg(str`So với ${periodWords(comparedWith, locale)}.`, { id: 'report.compared-with' })}` : nothing}
    </p>`;
};
