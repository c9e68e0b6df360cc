import type { FeedbackDestination } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { fillAddress } from '../../core/fill-address.js';
import { vietnameseMark } from '../../core/official-names.js';

/** Where something belongs that is no feedback. */
export const destinationView = ({ address, law, name, phone, url }: FeedbackDestination): TemplateResult => {
  const href = url && fillAddress(url, {});
  return html`<address class="destination" lang=${vietnameseMark() ?? nothing}>
    <strong>${name}</strong>
    ${address ? html`<span>${address}</span>` : nothing} ${phone ? html`<span>${msg('Điện thoại', { id: 'feedback.phone.short' })}: ${phone}</span>` : nothing}
    ${href ? html`<a href=${href} rel="noreferrer">${url}</a>` : nothing} ${law ? html`<span class="muted">${law}</span>` : nothing}
  </address>`;
};

export const MATTER_WORDS = {
  complaint: () => msg('Khiếu nại', { id: 'feedback.matter.complaint' }),
  denunciation: () => msg('Tố cáo', { id: 'feedback.matter.denunciation' }),
} satisfies Record<FeedbackDestination['matter'], () => string>;
