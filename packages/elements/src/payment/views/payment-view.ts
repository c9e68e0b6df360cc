import type { Payment } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorWords } from '../../core/error-words.js';
import { heading } from '../../core/heading.js';
import { saveFailure } from '../../status-tracker/answer/download-view.js';
import { payUrlOf } from '../checkout/standing.js';
import { meaningOf, refundWords, standingOf, TITLES, TONES } from '../words/standing-words.js';
import { paymentFacts } from './facts-view.js';
import { keptSafe } from './failure-view.js';
import { openingView } from './opening-view.js';
import type { PaymentView } from './view.js';
import { waysView } from './ways-view.js';

const RECEIPT = 'receipt';

/** What the gateway says of a payment, and what can be done about it. */
export const paymentView = (payment: Payment, view: PaymentView): TemplateResult => {
  const { checkout, headingLevel, locale } = view;
  const standing = standingOf(payment);
  const refunds = refundWords(payment, locale);
  const isOpen = standing === 'waiting' || standing === 'transfer';
  return html`<article aria-labelledby="title">
    <div class="card" data-tone=${TONES[standing]} part="standing">
      ${heading(headingLevel, 'title', TITLES[standing]())}
      <p>${meaningOf(payment, locale)}</p>
      ${refunds.map((words) => html`<p>${words}</p>`)}
    </div>
    ${openingView(view)} ${standing === 'transfer' ? transfer(payment, view) : nothing} ${standing === 'waiting' ? toPlatform(payment) : nothing}
    ${paymentFacts(payment, locale)} ${isOpen || standing === 'failed' ? html`<p class="notice screen-only" data-kind="warning">${keptSafe()}</p>` : nothing}
    ${actions(payment, view)} ${checkout.opening.isUnderWay || checkout.isLeaving ? nothing : furtherWays(payment, view)}
  </article>`;
};

const transfer = (payment: Payment, view: PaymentView): TemplateResult | undefined =>
  view.transfer ? view.transfer(payment, view) : html`<progress aria-label=${msg('Đang vẽ mã…', { id: 'payment.qr.drawing' })}></progress>`;

/** The platform's page is open still: the reader may have come back by mistake. */
const toPlatform = (payment: Payment): TemplateResult | typeof nothing => {
  const url = payUrlOf(payment);
  if (!url) return nothing;
  return html`<p class="screen-only"><a class="button primary" href=${url} rel="noreferrer">${msg('Đến trang thanh toán', { id: 'payment.redirect.go' })}</a> <span class="muted">${msg('Chỉ khi bạn chưa trả tiền.', { id: 'payment.redirect.only-if' })}</span></p>`;
};

const actions = (payment: Payment, view: PaymentView): TemplateResult => {
  const { checkout, downloads, isForFee, onAnother } = view;
  const { watching } = checkout;
  const standing = standingOf(payment);
  const isOver = standing === 'paid' || standing === 'refunded' || standing === 'cancelled';
  return html`
    ${saveFailure(RECEIPT, downloads)} ${watching.error === undefined ? nothing : html`<p class="notice screen-only" data-kind="warning">${msg('Chưa hỏi lại được:', { id: 'payment.not-asked' })} ${errorWords(watching.error)}</p>`}
    ${standing === 'paid' && !payment.hasReceipt ? html`<p>${msg('Khoản này chưa có biên lai điện tử. Mã giao dịch ở trên là căn cứ khi cần hỏi.', { id: 'payment.no-receipt' })}</p>` : nothing}
    <p class="actions screen-only">
      ${payment.hasReceipt ? html`<button class="button primary" type="button" aria-disabled=${downloads.isRunning(RECEIPT)} @click=${() => saveReceipt(payment, view)}>${msg('Tải biên lai (PDF)', { id: 'payment.receipt' })}</button>` : nothing}
      ${standing === 'paid' ? html`<button class="button" type="button" @click=${() => globalThis.print()}>${msg('In', { id: 'dossier.receipt.print' })}</button>` : nothing}
      ${isOver && payment.refundDue === 0 ? nothing : html`<button id="check" class="button" type="button" aria-disabled=${watching.isAsking} @click=${watching.askNow}>${watching.isAsking ? msg('Đang hỏi lại…', { id: 'payment.checking' }) : msg('Hỏi lại ngay', { id: 'act.ask-again' })}</button>`}
      ${toDossier(payment, view)} ${isForFee ? nothing : html`<button class="button" type="button" @click=${onAnother}>${msg('Nộp khoản khác', { id: 'payment.pay-another' })}</button>`}
    </p>
  `;
};

const toDossier = ({ dossierCode }: Payment, { dossierHref, onDossier }: PaymentView): TemplateResult | typeof nothing =>
  dossierCode && dossierHref ? html`<a class="button" href=${dossierHref} @click=${onDossier}>${msg('Xem hồ sơ', { id: 'payment.dossier' })}</a>` : nothing;

const saveReceipt = (payment: Payment, { announce, checkout, downloads }: PaymentView): void =>
  void downloads.save(RECEIPT, `bien-lai-${payment.dossierCode ?? payment.id.slice(0, 8)}.pdf`, () => checkout.receipt(payment), announce);

/** Another way, or another try. Behind a fold while one is open: who has paid must not pay twice. */
const furtherWays = (payment: Payment, view: PaymentView): TemplateResult | typeof nothing => {
  const standing = standingOf(payment);
  if (!view.checkout.canPay) return nothing;
  if (standing === 'unpaid' || standing === 'failed') return waysView(view);
  if (standing !== 'transfer' && standing !== 'waiting') return nothing;
  return html`<details class="screen-only">
    <summary>${msg('Chưa trả tiền và muốn đổi cách nộp?', { id: 'payment.change-way' })}</summary>
    ${waysView(view)}
  </details>`;
};
