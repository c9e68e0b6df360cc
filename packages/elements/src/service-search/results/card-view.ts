import type { Fee, ServiceSummary } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { LEVEL_WORDS, TIER_WORDS } from '../../core/code-words.js';
import { amountWords } from '../../core/fee-words.js';
import { formatDuration } from '../../core/format.js';
import { wordsLocale } from '../../core/localization.js';
import { marked } from '../../core/marked.js';
import { vietnameseMark } from '../../core/official-names.js';
import { FACET_WORDS } from './results-labels.js';

const feeWords = (fee: Fee | null): string | undefined =>
  fee?.basis === 'in_text' ? msg('Theo quy định', { id: 'fee.in-text' }) : fee ? amountWords(fee, wordsLocale()) : undefined;

const fact = (name: string, value: string | undefined, isOfficial = false): TemplateResult | typeof nothing =>
  value ? html`<div><dt>${name}</dt><dd lang=${(isOfficial && vietnameseMark()) || nothing}>${value}</dd></div>` : nothing;

/** How a card's name leads to its service. */
export interface CardLink {
  /** Address of the service's page; undefined when the page opens services itself. */
  readonly href: string | undefined;
  readonly onClick: (event: MouseEvent) => void;
}

/** One service of the results. */
export const renderCard = (service: ServiceSummary, link: CardLink): TemplateResult => {
  const { name, highlights, sector, agency, tiers, onlineLevel, processingTime, fee, code } = service;
  const lang = vietnameseMark() ?? nothing;
  const words = marked(name, highlights);
  const time = processingTime ? formatDuration(processingTime, wordsLocale()) : undefined;
  return html`<article part="card" class="card">
    <h3>
      ${link.href
        ? html`<a class="open" href=${link.href} lang=${lang} @click=${link.onClick}>${words}</a>`
        : html`<button type="button" class="open" lang=${lang} @click=${link.onClick}>${words}</button>`}
    </h3>
    <p class="badges"><span class="badge ${onlineLevel}">${LEVEL_WORDS[onlineLevel]()}</span> <span class="code">${code}</span></p>
    <dl>
      ${fact(FACET_WORDS.sector(), sector.name, true)} ${fact(FACET_WORDS.agency(), agency.name, true)}
      ${fact(FACET_WORDS.tier(), tiers.map((tier) => TIER_WORDS[tier]()).join(', '))}
      ${fact(msg('Thời hạn', { id: 'card.time' }), time)} ${fact(msg('Phí, lệ phí', { id: 'card.fee' }), feeWords(fee))}
    </dl>
  </article>`;
};
