import type { DeskDossierItem, Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { formatMoment } from '../../core/format.js';
import { vietnameseMark } from '../../core/official-names.js';
import { situationTone, situationWords } from '../../desk/code-words.js';
import { dueView } from '../../desk/due-view.js';
import type { Selection } from '../list/selection.js';

export interface ListScene {
  readonly items: readonly DeskDossierItem[];
  readonly locale: Locale;
  readonly selection: Selection;
  readonly isBusy: boolean;
  readonly hrefOf: (code: string) => string | undefined;
  /** Of the row that the keyboard is at. */
  readonly active: string | undefined;
  readonly toggle: (item: DeskDossierItem) => void;
  readonly toggleAll: () => void;
  readonly open: (event: Event, code: string) => void;
  readonly focused: (code: string) => void;
}

/** One page of dossiers. */
export const listView = (scene: ListScene): TemplateResult => {
  const { items, selection, isBusy, toggleAll } = scene;
  const isAll = items.every((item) => selection.has(item));
  return html`<div>
    <div class="list-head screen-only">
      <label class="pick">
        <input type="checkbox" .checked=${live(isAll)} .indeterminate=${live(!isAll && items.some((item) => selection.has(item)))} @change=${toggleAll} />
        <span class="pick-words">${msg('Chọn cả trang', { id: 'desk.select-page' })}</span>
      </label>
      <span class="column" aria-hidden="true">${msg('Hồ sơ', { id: 'desk.column.dossier' })}</span>
      <span class="column" aria-hidden="true">${msg('Người nộp', { id: 'desk.column.applicant' })}</span>
      <span class="column" aria-hidden="true">${msg('Tình trạng', { id: 'desk.column.situation' })}</span>
      <span class="column" aria-hidden="true">${msg('Hạn', { id: 'desk.filter.due' })}</span>
    </div>
    <ul class="list" aria-label=${msg('Hồ sơ', { id: 'desk.column.dossier' })} aria-busy=${isBusy}>
      ${repeat(items, ({ code }) => code, (item) => row(item, scene))}
    </ul>
  </div>`;
};

const row = (item: DeskDossierItem, scene: ListScene): TemplateResult => {
  const { locale, selection, active, toggle, focused } = scene;
  const { code, service, agency, applicantName, submittedAt, due, unit, person } = item;
  const official = vietnameseMark() ?? nothing;
  return html`<li class="line" data-code=${code} data-due=${due?.state ?? nothing} ?data-chosen=${selection.has(item)} ?data-active=${code === active} @focusin=${() => focused(code)}>
    <label class="pick screen-only">
      <input type="checkbox" aria-label=${msg(str`Chọn ${code}`, { id: 'desk.select' })} .checked=${live(selection.has(item))} @change=${() => toggle(item)} />
    </label>
    <div class="what">${link(item, scene)} <span class="name" lang=${official}>${service.name}</span> <span class="hint agency" lang=${official}>${agency.name}</span></div>
    <div class="who">
      <span><span class="unseen">${msg('Người nộp', { id: 'desk.column.applicant' })}: </span><bdi translate="no">${applicantName}</bdi></span>
      <span class="hint">${msg(str`Nộp ${formatMoment(submittedAt, locale)}`, { id: 'desk.submitted' })}</span>
    </div>
    <div class="where">
      <span class="badge" data-tone=${situationTone(item.situation)}>${situationWords(item, locale)}</span>
      ${unit || person ? html`<span class="hint">${[unit, person].filter(Boolean).join(' – ')}</span>` : nothing}
    </div>
    <div class="when">${dueView(due, locale)}</div>
  </li>`;
};

const link = ({ code }: DeskDossierItem, { hrefOf, open }: ListScene): TemplateResult => {
  const href = hrefOf(code);
  return href
    ? html`<a class="open code" href=${href} translate="no" @click=${(event: Event) => open(event, code)}>${code}</a>`
    : html`<button class="open link code" type="button" translate="no" @click=${(event: Event) => open(event, code)}>${code}</button>`;
};
