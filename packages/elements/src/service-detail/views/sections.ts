import type { LegalBasis, Service } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../core/format.js';
import { SECTION_WORDS, type SectionId } from '../service-detail-labels.js';
import { channelTable } from './channels.js';
import type { DetailView } from './detail-view.js';
import { heading } from './heading.js';
import { longText } from './long-text.js';
import { fact } from './overview.js';
import { paperSection } from './papers.js';

type Part = TemplateResult | typeof nothing;

const stepList = (steps: NonNullable<Service['steps']>, view: DetailView): Part =>
  steps.length === 0
    ? nothing
    : html`<ol class="steps">
        ${steps.map(
          ({ name, text }, index) => html`<li>
            ${name.trim() ? html`<p class="step-name" lang="vi">${name}</p>` : nothing}${longText(`step-${index}`, text, view.reading)}
          </li>`,
        )}
      </ol>`;

const resultList = ({ service: { results } }: DetailView): Part =>
  results.length === 0 ? nothing : html`<ul lang="vi">${results.map(({ name }) => html`<li>${name}</li>`)}</ul>`;

const legalList = (bases: readonly LegalBasis[]): Part =>
  bases.length === 0
    ? nothing
    : html`<ul class="legal" lang="vi">
        ${bases.map(({ number, name }) => html`<li><strong>${number}</strong>${name ? html` – ${name}` : nothing}</li>`)}
      </ul>`;

const official = (name: string | undefined): TemplateResult | '' => (name ? html`<span lang="vi">${name}</span>` : '');

const about = ({ service, locale }: DetailView): TemplateResult => {
  const { agencies, decision } = service;
  const sameAuthority = agencies.authority.join() === agencies.executing.join();
  return html`
    <dl class="facts">
      ${fact(msg('Mã thủ tục', { id: 'detail.fact.code' }), [service.code])}
      ${fact(msg('Cơ quan công bố', { id: 'detail.fact.promulgated' }), [service.agency.name], 'vi')}
      ${sameAuthority ? nothing : fact(msg('Cơ quan có thẩm quyền', { id: 'detail.fact.authority' }), agencies.authority, 'vi')}
      ${fact(msg('Cơ quan được ủy quyền', { id: 'detail.fact.delegated' }), agencies.delegated, 'vi')}
      ${fact(msg('Cơ quan phối hợp', { id: 'detail.fact.coordinating' }), agencies.coordinating, 'vi')}
      ${decision
        ? fact(
            msg('Quyết định công bố', { id: 'detail.fact.decision' }),
            [official(decision.number), decision.date ? formatDay(decision.date, locale) : '', official(decision.issuedBy)].filter(Boolean),
          )
        : nothing}
      ${fact(msg('Cập nhật lần cuối', { id: 'detail.fact.updated' }), [formatDay(service.updatedAt, locale)])}
    </dl>
  `;
};

/** The parts that have something to say, in the order of a citizen's questions. */
export const sectionsOf = (view: DetailView): ReadonlyMap<SectionId, Part> => {
  const { service, reading } = view;
  const parts: Record<SectionId, Part> = {
    channels: channelTable(view),
    papers: paperSection(view),
    requirements: longText('requirements', service.requirements, reading),
    steps: stepList(service.steps ?? [], view),
    results: resultList(view),
    description: longText('description', service.description, reading),
    note: longText('note', service.note, reading),
    legal: legalList(service.legalBases),
    about: about(view),
  };
  return new Map((Object.entries(parts) as [SectionId, Part][]).filter(([, part]) => part !== nothing));
};

/** A part with its heading. */
export const section = (id: SectionId, part: Part, { headingLevel }: DetailView): TemplateResult => html`
  <section part="section">${heading(headingLevel + 1, id, SECTION_WORDS[id]())}${part}</section>
`;

/** Buttons, not links: the page's address, and its router, are the host's. */
export const contents = (ids: readonly SectionId[], goTo: (id: SectionId) => void): TemplateResult => html`
  <nav class="contents screen-only" aria-labelledby="contents-label title">
    <span id="contents-label" hidden>${msg('Nội dung:', { id: 'detail.contents' })}</span>
    <ul>
      ${ids.map(
        (id) => html`<li><button class="link-button" type="button" @click=${() => goTo(id)}>${SECTION_WORDS[id]()}</button></li>`,
      )}
    </ul>
  </nav>
`;
