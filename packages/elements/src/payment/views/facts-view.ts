import type { Locale, Payment } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatLongMoment, formatMoney } from '../../core/format.js';
import { vietnameseMark } from '../../core/official-names.js';
import type { Offer } from '../checkout/target.js';

/** `đồng Việt Nam` in words: a sign of currency is read out in many ways, or not at all. */
const spokenMoney = (amount: number, locale: Locale): string => new Intl.NumberFormat(locale, { style: 'currency', currency: 'VND', currencyDisplay: 'name' }).format(amount);

/** An amount to be seen, and in words to be heard. */
export const money = (amount: number, locale: Locale): TemplateResult => html`<span aria-hidden="true">${formatMoney(amount, locale)}</span><span class="unseen">${spokenMoney(amount, locale)}</span>`;

type Fact = readonly [name: string, value: unknown, isOfficial?: boolean];

const facts = (items: readonly (Fact | undefined)[]): TemplateResult => html`<dl part="facts">
  ${items.map((item) => item && html`<div><dt>${item[0]}</dt><dd lang=${(item[2] && vietnameseMark()) || nothing}>${item[1]}</dd></div>`)}
</dl>`;

const amountFact = (value: unknown): Fact => [msg('Số tiền', { id: 'payment.amount' }), value];
const whatFacts = (purpose: string, payee: string): readonly Fact[] => [
  [msg('Nội dung', { id: 'payment.purpose' }), purpose, true],
  [msg('Đơn vị thu', { id: 'payment.payee' }), payee, true],
];
const codeFact = (code: string | undefined): Fact | undefined => (code ? [msg('Mã hồ sơ', { id: 'tracker.code' }), code] : undefined);

/** What is to be paid, to whom and what for. */
export const offerFacts = ({ amount, bill, payee, purpose, target }: Offer, locale: Locale): TemplateResult => html`
  ${facts([
    amountFact(amount === undefined ? msg('Hiện ở bước sau, trước khi bạn trả tiền', { id: 'payment.amount.later' }) : html`<strong class="amount">${money(amount, locale)}</strong>`),
    ...whatFacts(purpose, payee),
    codeFact(target.kind === 'fee' ? target.code : undefined),
    bill && [msg('Người phải nộp', { id: 'payment.debtor' }), bill.debtor, true],
    bill?.dueOn ? [msg('Hạn nộp', { id: 'payment.due-on' }), formatDay(bill.dueOn, locale)] : undefined,
  ])}
  ${bill?.lines?.length ? lines(bill.lines, locale) : nothing}
`;

const lines = (items: readonly { readonly name: string; readonly amount: number }[], locale: Locale): TemplateResult => html`<details>
  <summary>${msg('Gồm những khoản nào?', { id: 'payment.lines' })}</summary>
  <ul class="lines" lang=${vietnameseMark() ?? nothing}>${items.map(({ amount, name }) => html`<li>${name}: ${formatMoney(amount, locale)}</li>`)}</ul>
</details>`;

/** What the gateway knows of a payment. */
export const paymentFacts = ({ amount, dossierCode, paidAt, payee, purpose, transaction }: Payment, locale: Locale): TemplateResult => facts([
  amountFact(html`<strong class="amount">${money(amount, locale)}</strong>`),
  ...whatFacts(purpose, payee),
  codeFact(dossierCode),
  transaction ? [msg('Mã giao dịch', { id: 'payment.transaction' }), html`<span class="code" translate="no">${transaction}</span>`] : undefined,
  paidAt ? [msg('Thời gian thanh toán', { id: 'payment.paid-at' }), formatLongMoment(paidAt, locale)] : undefined,
]);
