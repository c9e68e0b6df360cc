import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { AUDIENCE_WORDS, LEVEL_WORDS, TIER_WORDS } from '../../core/code-words.js';
import { LEVEL_MEANINGS } from '../service-detail-labels.js';
import type { DetailView } from './detail-view.js';

type Part = TemplateResult | typeof nothing;

/** One question and its answers; nothing when there are none. */
export const fact = (label: string, answers: readonly unknown[], lang = ''): Part =>
  answers.length === 0
    ? nothing
    : html`<div class="fact"><dt>${label}</dt>${answers.map((answer) => html`<dd lang=${lang || nothing}>${answer}</dd>`)}</div>`;

const anywhere = (): string =>
  msg('Nộp được ở bất kỳ nơi tiếp nhận nào trong tỉnh.', { id: 'detail.non-territorial' });

/** How far it can be done online, in plain words. */
export const levelBanner = ({ service: { onlineLevel } }: DetailView): TemplateResult => html`
  <p class="level" data-level=${onlineLevel}>
    <strong class="badge">${LEVEL_WORDS[onlineLevel]()}</strong>
    <span>${LEVEL_MEANINGS[onlineLevel]()}</span>
  </p>
`;

/** Who it is for, and where. */
export const overview = ({ service }: DetailView): TemplateResult => html`
  <dl class="facts" part="facts">
    ${fact(msg('Dành cho', { id: 'detail.fact.audience' }), service.audiences.map((audience) => AUDIENCE_WORDS[audience]()))}
    ${fact(msg('Cơ quan thực hiện', { id: 'detail.fact.executing' }), service.agencies.executing, 'vi')}
    ${fact(msg('Cấp giải quyết', { id: 'detail.fact.tier' }), service.tiers.map((tier) => TIER_WORDS[tier]()))}
    ${service.nonTerritorial ? fact(msg('Nơi nộp', { id: 'detail.fact.place' }), [anywhere()]) : nothing}
    ${fact(msg('Lĩnh vực', { id: 'detail.fact.sector' }), service.sectors.map(({ name }) => name), 'vi')}
  </dl>
`;
