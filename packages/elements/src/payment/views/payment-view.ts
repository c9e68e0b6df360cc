import type { Payment } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorWords } from '../../core/error-words.js';
import { heading } from '../../core/heading.js';
import { saveFailure } from '../../status-tracker/answer/download-view.js';
import { payUrlOf } from '../checkout/standing.js';
import { meaningOf, refundWords, standingOf, TITLES, TONES, type Shown, type Standing } from '../words/standing-words.js';
import { paymentFacts } from './facts-view.js';
import { keptSafe, waitFirst } from './failure-view.js';
import { openingView } from './opening-view.js';
import type { PaymentView } from './view.js';
import { waysView } from './ways-view.js';

const RECEIPT = 'receipt';

/** What the gateway says of a payment, and what can be done about it. */
export const paymentView = (shown: Shown, view: PaymentView): TemplateResult => {
  const { checkout, headingLevel, locale } = view;
  const { payment } = shown;
  const standing = standingOf(shown);
  const refunds = refundWords(payment, locale);
  return html`<article aria-labelledby="title">
    <div class="card" data-tone=${TONES[standing]} part="standing">
      ${heading(headingLevel, 'title', TITLES[standing]())}
      <p>${meaningOf(shown, locale)}</p>
      ${refunds.map((words) => html`<p>${words}</p>`)}
    </div>
    ${openingView(view)} ${standing === 'transfer' ? transfer(payment, view) : nothing} ${paymentFacts(payment, locale)} ${warning(standing)}
    ${standing === 'ready' && !checkout.isLeaving ? html`<p class="screen-only">${toPlatform(payment, 'primary')}</p>` : nothing} ${actions(payment, standing, view)}
    ${checkout.opening.isUnderWay || checkout.isLeaving ? nothing : furtherWays(payment, standing, view)}
  </article>`;
};

const transfer = (payment: Payment, view: PaymentView): TemplateResult | undefined =>
  view.transfer ? view.transfer(payment, view) : html`<progress aria-label=${msg('Đang vẽ mã…', { id: 'payment.qr.drawing' })}></progress>`;

const warning = (standing: Standing): TemplateResult | typeof nothing => {
  const words = standing === 'waiting' || standing === 'transfer' ? keptSafe() : standing === 'failed' ? waitFirst() : '';
  return words ? html`<p class="notice screen-only" data-kind="warning">${words}</p>` : nothing;
};

const toPlatform = (payment: Payment, look: string): TemplateResult | typeof nothing => {
  const url = payUrlOf(payment);
  return url ? html`<a class="button ${look}" href=${url} rel="noreferrer">${msg('Đến trang thanh toán', { id: 'payment.redirect.go' })}</a>` : nothing;
};

const actions = (payment: Payment, standing: Standing, view: PaymentView): TemplateResult => {
  const { checkout, downloads, isForFee, onAnother } = view;
  const { watching } = checkout;
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
const furtherWays = (payment: Payment, standing: Standing, view: PaymentView): TemplateResult | typeof nothing => {
  if (!view.checkout.canPay) return nothing;
  if (standing === 'unpaid' || standing === 'failed') return waysView(view);
  if (standing !== 'transfer' && standing !== 'waiting' && standing !== 'ready') return nothing;
  return html`<details class="screen-only">
    <summary>${msg('Chưa trả tiền và muốn đổi cách nộp?', { id: 'payment.change-way' })}</summary>
    ${standing === 'waiting' ? html`<p>${toPlatform(payment, '')}</p>` : nothing} ${waysView(view)}
  </details>`;
};
