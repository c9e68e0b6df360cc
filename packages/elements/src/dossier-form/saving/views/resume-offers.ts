import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../../desk/desk.js';
import type { FormView } from '../../form-view.js';
import type { Offer } from '../opening.js';
import { when } from './when.js';

/** Earlier drafts of this service, to go on with or to leave. */
export const resumeOffers = (desk: Desk, view: FormView): TemplateResult | typeof nothing => {
  const { offers } = desk.drafts;
  if (offers.length === 0) return nothing;
  const begin = (): void => {
    desk.drafts.declineOffers();
    view.focus('step');
  };
  return html`<section class="notice" aria-label=${msg('Bản nháp trước', { id: 'dossier.resume.name' })}>
    ${offers.map((offer) => offerView(offer, desk, view))}
    <button class="button" type="button" @click=${begin}>${msg('Bắt đầu lại', { id: 'dossier.resume.begin' })}</button>
  </section>`;
};

const offerView = (offer: Offer, desk: Desk, view: FormView): TemplateResult => {
  const time = when(offer.savedAt, view.locale);
  const words =
    offer.where === 'portal' ? msg(str`Bạn có bản nháp trên cổng, lưu lúc ${time}.`, { id: 'dossier.resume.portal' }) : msg(str`Có bản nháp trên máy này, lưu lúc ${time}.`, { id: 'dossier.resume.device' });
  return html`<div class="offer">
    <p>${words}</p>
    ${offer.needsCode
      ? codeForm(offer, desk, view)
      : html`<button class="button primary" type="button" aria-label=${msg(str`Tiếp tục bản nháp lúc ${time}`, { id: 'dossier.resume.go-on-name' })} @click=${() => void desk.take(offer)}>
          ${msg('Tiếp tục', { id: 'dossier.resume.go-on' })}
        </button>`}
  </div>`;
};

const codeForm = (offer: Offer, desk: Desk, view: FormView): TemplateResult => {
  const { memory } = view;
  const isWrong = memory.get('wrong-code') === offer.id;
  const id = `code-${offer.id}`;
  const open = async (event: Event): Promise<void> => {
    event.preventDefault();
    const typed = view.root.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`)?.value ?? '';
    if (await desk.take(offer, typed)) return void memory.delete('wrong-code');
    memory.set('wrong-code', offer.id);
    view.focus(id);
  };
  return html`<form class="code-form" novalidate @submit=${open}>
    <div class="field" ?data-wrong=${isWrong}>
      <label for=${id}>${msg('Mã mở lại (16 chữ số)', { id: 'dossier.resume.code-label' })}</label>
      ${isWrong ? html`<p class="error" id="${id}-error">${msg('Mã này không mở được bản nháp. Vui lòng xem lại 16 chữ số.', { id: 'dossier.resume.wrong-code' })}</p>` : nothing}
      <input id=${id} class="control short" type="text" inputmode="numeric" autocomplete="off" maxlength="40" aria-invalid=${isWrong ? 'true' : nothing} aria-describedby=${isWrong ? `${id}-error` : nothing} />
    </div>
    <button class="button primary" type="submit">${msg('Mở bản nháp', { id: 'dossier.resume.open' })}</button>
  </form>`;
};
