import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatMoney } from '../../core/format.js';
import { heading } from '../../core/heading.js';
import { vietnameseMark } from '../../core/official-names.js';
import type { Offer } from '../checkout/target.js';
import { money } from './facts-view.js';
import type { PaymentView } from './view.js';

export const billsTitle = (): string => msg('Khoản tìm thấy', { id: 'payment.bills' });

/** What was found, each with its way on. */
export const billsView = (offers: readonly Offer[], { checkout, headingLevel, locale, onAnother }: PaymentView): TemplateResult => html`<section aria-labelledby="title">
  ${heading(headingLevel, 'title', billsTitle())}
  <ul class="bills">${offers.map((offer) => bill(offer, checkout, locale))}</ul>
  <p class="screen-only"><button class="button" type="button" @click=${onAnother}>${msg('Tìm khoản khác', { id: 'payment.another' })}</button></p>
</section>`;

const bill = (offer: Offer, checkout: PaymentView['checkout'], locale: PaymentView['locale']): TemplateResult => {
  const { amount = 0, bill, payee, purpose, standing } = offer;
  const isPaid = standing === 'settled';
  return html`<li class="bill">
    <p class="what" lang=${vietnameseMark() ?? nothing}>${purpose}</p>
    <p><strong class="amount">${money(amount, locale)}</strong>${isPaid ? html` <span class="badge">${msg('Đã nộp', { id: 'payment.bill.paid' })}</span>` : nothing}</p>
    <p class="muted"><span lang=${vietnameseMark() ?? nothing}>${payee} · ${bill?.debtor}</span>${bill?.dueOn ? html` · ${msg('Hạn nộp', { id: 'payment.due-on' })}: ${formatDay(bill.dueOn, locale)}` : nothing}</p>
    <p class="screen-only">
      <button class="button ${isPaid ? '' : 'primary'}" type="button" @click=${() => checkout.choose(offer)}>
        ${isPaid ? msg('Xem', { id: 'payment.bill.see' }) : msg('Nộp', { id: 'payment.bill.pay' })}<span class="unseen"> ${formatMoney(amount, locale)}, <span lang=${vietnameseMark() ?? nothing}>${purpose}</span></span>
      </button>
    </p>
  </li>`;
};

/** Unknown keys and wrong ones look alike. */
export const noBillsView = (): TemplateResult => html`<div class="notice">
  <p>${msg('Không tìm thấy khoản nào phải nộp.', { id: 'payment.bills.none' })}</p>
  <p>${msg('Hãy so lại hai ô với giấy tờ. Khoản mới có thể một, hai ngày sau mới tra được.', { id: 'payment.bills.none.text' })}</p>
</div>`;
