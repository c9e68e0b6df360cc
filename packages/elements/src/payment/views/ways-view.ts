import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import type { PaymentView } from './view.js';

/** The two ways to pay, and what happens on each. */
export const waysView = ({ checkout, headingLevel }: PaymentView): TemplateResult => html`<section class="screen-only" aria-labelledby="ways" part="ways">
  ${heading(headingLevel + 1, 'ways', msg('Chọn cách nộp', { id: 'payment.ways' }))}
  <ul class="ways">
    <li class="way">
      ${heading(headingLevel + 2, 'way-redirect', msg('Trang thanh toán', { id: 'payment.redirect' }))}
      <p>${msg('Sang trang của nền tảng thanh toán, chọn ngân hàng hoặc ví, xác nhận. Xong thì được đưa về đây.', { id: 'payment.redirect.text' })}</p>
      <p><button id="redirect" class="button primary" type="button" @click=${() => void checkout.pay('redirect')}>${msg('Đến trang thanh toán', { id: 'payment.redirect.go' })}</button></p>
    </li>
    <li class="way">
      ${heading(headingLevel + 2, 'way-qr', msg('Chuyển khoản bằng VietQR', { id: 'payment.qr' }))}
      <p>${msg('Quét mã bằng ứng dụng ngân hàng; số tiền và nội dung có sẵn trong mã.', { id: 'payment.qr.text' })}</p>
      <p><button id="qr" class="button" type="button" @click=${() => void checkout.pay('qr')}>${msg('Hiện mã VietQR', { id: 'payment.qr.go' })}</button></p>
    </li>
  </ul>
  <p class="muted">${msg('Bấm nhiều lần hay mở nhiều trang, khoản này vẫn chỉ là một. Số thẻ và mật khẩu chỉ nhập ở ngân hàng, không nhập ở đây.', { id: 'payment.ways.note' })}</p>
</section>`;
