import type { Payment, PaymentQr } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, svg, type TemplateResult } from 'lit';
import { formatMoney } from '../../core/format.js';
import { saveFailure } from '../../status-tracker/answer/download-view.js';
import type { PaymentView } from '../views/view.js';
import { money } from '../views/facts-view.js';
import { bankName } from './bank-names.js';
import { drawQr } from './qr-drawing.js';

const PICTURE = 'picture';

/** The code to scan, and the same in text to type. */
export const transferView = ({ amount, attempt }: Payment, view: PaymentView): TemplateResult | undefined => {
  const qr = attempt?.qr;
  if (!qr) return undefined;
  const bank = bankName(qr.bank);
  return html`<div class="transfer screen-only" part="transfer">
    <div class="code-side">${picture(qr)} ${phone(qr, amount, view)} ${saveFailure(PICTURE, view.downloads)}</div>
    <dl class="to-type">
      ${line(msg('Ngân hàng', { id: 'payment.bank' }), bank ? `${bank} (${qr.bank})` : qr.bank)}
      ${line(msg('Số tài khoản', { id: 'payment.account' }), qr.account, view, qr.account)}
      ${line(msg('Tên tài khoản', { id: 'payment.account-name' }), html`<span lang="vi">${qr.accountName}</span>`)}
      ${line(msg('Số tiền', { id: 'payment.amount' }), money(amount, view.locale), view, String(amount), formatMoney(amount, view.locale))}
      ${line(msg('Nội dung chuyển khoản', { id: 'payment.content' }), qr.content, view, qr.content)}
    </dl>
    <p class="muted">${msg('Tự nhập thì giữ đúng số tiền và nội dung này: khác đi thì tiền không được nhận ra.', { id: 'payment.transfer.exact' })}</p>
  </div>`;
};

const picture = ({ payload }: PaymentQr): TemplateResult => {
  const { path, size } = drawQr(payload);
  return html`<svg class="qr" role="img" aria-label=${msg('Mã VietQR để quét bằng ứng dụng ngân hàng', { id: 'payment.qr.image' })} viewBox=${`0 0 ${size} ${size}`} shape-rendering="crispEdges">
    ${svg`<path class="paper" d=${`M0 0h${size}v${size}h-${size}z`}></path><path class="ink" d=${path}></path>`}
  </svg>`;
};

const phone = (qr: PaymentQr, amount: number, { announce, downloads }: PaymentView): TemplateResult => html`
  <p class="muted">${msg('Đang dùng chính điện thoại này? Lưu ảnh mã, mở ứng dụng ngân hàng, chọn quét QR rồi lấy ảnh từ thư viện.', { id: 'payment.qr.phone' })}</p>
  <p>
    <button class="button" type="button" aria-disabled=${downloads.isRunning(PICTURE)} @click=${() => void downloads.save(PICTURE, `vietqr-${qr.content}.png`, async () => (await import('./qr-picture.js')).qrPicture(qr, amount), announce)}>
      ${msg('Lưu ảnh mã', { id: 'payment.qr.save' })}
    </button>
  </p>
`;

const line = (name: string, value: unknown, view?: PaymentView, copied?: string, spoken = copied): TemplateResult => html`<div>
  <dt>${name}</dt>
  <dd><span class="code" translate="no">${value}</span>${view && copied ? copyButton(name, copied, spoken ?? '', view) : ''}</dd>
</div>`;

const copyButton = (name: string, text: string, spoken: string, { announce }: PaymentView): TemplateResult =>
  html`<button class="button small" type="button" @click=${() => void copy(text, announce)}>${msg('Chép', { id: 'payment.copy' })}<span class="unseen"> ${name} ${spoken}</span></button>`;

const copy = async (text: string, announce: (words: string) => void): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
    announce(msg('Đã chép.', { id: 'dossier.copied' }));
  } catch {
    announce(msg('Trình duyệt không cho chép. Vui lòng ghi lại.', { id: 'dossier.not-copied' }));
  }
};
