import type { DossierSummary, DraftSummary, Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatMoment } from '../../core/format.js';
import { vietnameseMark } from '../../core/official-names.js';
import { fillAddress } from '../../core/fill-address.js';
import { statusLabel } from '../my-dossiers-labels.js';

const official = (name: string): TemplateResult => html`<span lang=${vietnameseMark() ?? nothing}>${name}</span>`;

export interface DraftCard {
  readonly locale: Locale;
  readonly formHref: string;
  readonly hasFailed: boolean;
  readonly remove: () => void;
}

/** A draft: what it is, how long it stays, and the way on. */
export const draftCard = (draft: DraftSummary, { locale, formHref, hasFailed, remove }: DraftCard): TemplateResult => {
  const { id, serviceCode, serviceName, updatedAt, expiresAt } = draft;
  const href = fillAddress(formHref, { code: serviceCode, draft: id });
  const day = formatDay(expiresAt, locale);
  return html`
    <p class="name">${official(serviceName)}</p>
    <dl>
      <div><dt>${msg('Sửa lần cuối', { id: 'mine.draft.changed' })}</dt><dd>${formatMoment(updatedAt, locale)}</dd></div>
      <div><dt>${msg('Được giữ đến', { id: 'mine.draft.expires' })}</dt><dd>${day}</dd></div>
    </dl>
    ${hasFailed ? html`<p class="notice" data-kind="danger" role="alert">${msg('Chưa xoá được bản nháp này. Vui lòng thử lại.', { id: 'mine.draft.not-deleted' })}</p>` : nothing}
    <p class="row screen-only">
      ${href ? html`<a class="button primary" href=${href} aria-label=${msg(str`Tiếp tục: ${serviceName}`, { id: 'mine.draft.go-on-name' })}>${msg('Tiếp tục', { id: 'mine.draft.go-on' })}</a>` : nothing}
      <button class="button" type="button" aria-label=${msg(str`Xoá bản nháp: ${serviceName}`, { id: 'mine.draft.delete-name' })} @click=${remove}>${msg('Xoá', { id: 'mine.draft.delete' })}</button>
    </p>
  `;
};

/** A dossier: its code, what it is for, where it stands, until when, and whether it waits for the reader. */
export const dossierCard = ({ code, service, agency, status, submittedAt, dueAt, needsCitizen }: DossierSummary, locale: Locale, dossierHref: string): TemplateResult => {
  const href = fillAddress(dossierHref, { code });
  const { kind, words } = statusLabel(status);
  return html`
    <p class="head">
      ${href ? html`<a class="code" href=${href} translate="no">${code}</a>` : html`<span class="code" translate="no">${code}</span>`}
      <span class="badge" data-kind=${kind}>${words()}</span>
      ${needsCitizen ? html`<strong class="badge" data-kind="attention">${msg('Cần bạn làm tiếp', { id: 'mine.needs-you' })}</strong>` : nothing}
    </p>
    <p class="name">${official(service.name)}</p>
    <dl>
      <div><dt>${msg('Cơ quan', { id: 'mine.agency' })}</dt><dd>${official(agency.name)}</dd></div>
      <div><dt>${msg('Ngày nộp', { id: 'mine.submitted' })}</dt><dd>${formatDay(submittedAt, locale)}</dd></div>
      ${dueAt ? html`<div><dt>${msg('Hẹn trả kết quả', { id: 'mine.due' })}</dt><dd>${formatDay(dueAt, locale)}</dd></div>` : nothing}
    </dl>
  `;
};
