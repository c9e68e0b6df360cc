import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import type { Offer } from '../checkout/target.js';
import { offerFacts } from './facts-view.js';
import { openingView } from './opening-view.js';
import type { PaymentView } from './view.js';
import { waysView } from './ways-view.js';

export const offerTitle = (offer: Offer | undefined): string => {
  if (!offer) return msg('Hồ sơ này không có khoản nào phải nộp', { id: 'payment.no-fee' });
  if (offer.standing === 'settled') return msg('Khoản này đã nộp', { id: 'payment.settled' });
  return offer.standing === 'off' ? msg('Không phải nộp khoản này nữa', { id: 'payment.cancelled' }) : msg('Khoản phải nộp', { id: 'payment.offer' });
};

/** What is to be paid, before anything is opened; and how. */
export const offerView = (offer: Offer | undefined, view: PaymentView): TemplateResult => {
  const { checkout, headingLevel, isForFee, locale } = view;
  const isBusy = checkout.opening.isUnderWay;
  return html`<article aria-labelledby="title">
    ${heading(headingLevel, 'title', offerTitle(offer))} ${offer ? offerFacts(offer, locale) : nothing} ${openingView(view)}
    ${!offer || isBusy ? nothing : offer.standing === 'due' ? waysView(view) : offer.standing === 'settled' ? settled(view) : nothing}
    ${isBusy || isForFee ? nothing : html`<p class="screen-only"><button class="button" type="button" @click=${() => checkout.leaveOffer()}>${msg('Quay lại', { id: 'payment.back' })}</button></p>`}
  </article>`;
};

/** Paid here or elsewhere: opening it makes no new payment, the gateway gives the one that is there. */
const settled = ({ checkout }: PaymentView): TemplateResult => html`
  <p>${msg('Không phải nộp lần nữa. Nộp trực tuyến thì xem được mã giao dịch và biên lai; nộp ở nơi khác thì hỏi nơi đã thu.', { id: 'payment.settled.text' })}</p>
  <p class="screen-only"><button class="button primary" type="button" @click=${() => void checkout.pay('redirect')}>${msg('Xem thanh toán và biên lai', { id: 'payment.settled.show' })}</button></p>
`;
