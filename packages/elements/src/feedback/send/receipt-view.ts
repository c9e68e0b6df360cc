import type { FeedbackReceived, Locale } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatLongMoment } from '../../core/format.js';
import { heading } from '../../core/heading.js';
import type { Downloads } from '../../status-tracker/answer/downloads.js';
import { linkOf, receiptText } from './receipt-text.js';

export interface ReceiptScene {
  readonly received: FeedbackReceived;
  readonly locale: Locale;
  readonly headingLevel: number;
  readonly downloads: Downloads;
  readonly isSaved: boolean;
  readonly announce: (words: string) => void;
  /** The reader has both. */
  readonly onSaved: () => void;
  readonly onTrack: () => void;
  readonly onAnother: () => void;
}

/** Code and secret, to be copied, printed or downloaded. */
export const receiptView = (scene: ReceiptScene): TemplateResult => {
  const { headingLevel, isSaved, locale, onAnother, onTrack, received } = scene;
  const { code, due, receivedAt, secret } = received;
  return html`<article class="receipt" part="receipt" aria-labelledby="received">
    ${heading(headingLevel, 'received', msg('Đã gửi', { id: 'feedback.sent' }))}
    <p class="notice" data-kind=${isSaved ? 'info' : 'warning'}>
      ${isSaved
        ? msg('Bạn đã lưu hai mã. Giữ kín mã bí mật: có nó là đọc được nội dung và người gửi.', { id: 'feedback.saved' })
        : msg('Hãy lưu hai mã này trước khi rời trang: cần cả hai để xem kết quả. Cơ quan không cấp lại mã bí mật.', { id: 'feedback.save' })}
    </p>
    <dl>
      ${fact(msg('Mã', { id: 'feedback.code' }), code, scene, code)} ${fact(msg('Mã bí mật', { id: 'feedback.secret' }), secret, scene, secret)}
      ${fact(msg('Gửi lúc', { id: 'feedback.received-at' }), formatLongMoment(receivedAt, locale), scene)} ${fact(msg('Cơ quan xem xét trước', { id: 'feedback.first-due' }), formatLongMoment(due.at, locale), scene)}
    </dl>
    <p class="link-on-paper">${linkOf(received)}</p>
    <p class="actions screen-only">
      <button class="button primary" type="button" @click=${() => void copy(receiptText(received, locale), scene)}>${msg('Chép cả hai mã', { id: 'feedback.copy-both' })}</button>
      <button class="button" type="button" @click=${() => print(scene)}>${msg('In', { id: 'dossier.receipt.print' })}</button>
      <button class="button" type="button" @click=${() => void download(scene)}>${msg('Tải về', { id: 'tracker.save' })}</button>
    </p>
    <p class="actions screen-only">
      <button class="button" type="button" @click=${onTrack}>${msg('Xem tình trạng', { id: 'feedback.to-track' })}</button>
      <button class="button" type="button" @click=${onAnother}>${msg('Gửi nội dung khác', { id: 'feedback.another' })}</button>
    </p>
  </article>`;
};

const fact = (name: string, value: string, scene: ReceiptScene, copied?: string): TemplateResult => html`<div>
  <dt>${name}</dt>
  <dd><span class=${copied ? 'code' : ''} translate=${copied ? 'no' : nothing}>${value}</span>${copied
    ? html`<button class="button small screen-only" type="button" @click=${() => void copy(copied, scene, false)}>${msg('Chép', { id: 'payment.copy' })}<span class="unseen"> ${name}</span></button>`
    : nothing}</dd>
</div>`;

const copy = async (text: string, { announce, onSaved }: ReceiptScene, isBoth = true): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
    announce(msg('Đã chép.', { id: 'dossier.copied' }));
    if (isBoth) onSaved();
  } catch {
    announce(msg('Trình duyệt không cho chép. Vui lòng ghi lại.', { id: 'dossier.not-copied' }));
  }
};

const print = ({ onSaved }: ReceiptScene): void => {
  globalThis.print();
  onSaved();
};

const download = async ({ announce, downloads, locale, onSaved, received }: ReceiptScene): Promise<void> => {
  // The byte order mark tells old editors that it is UTF-8.
  const file = new Blob(['\uFEFF', receiptText(received, locale)], { type: 'text/plain;charset=utf-8' });
  await downloads.save('receipt', `${received.code}.txt`, () => Promise.resolve(file), announce);
  onSaved();
};
