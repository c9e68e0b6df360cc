import type { DossierReceived, ReceiptFile } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorWords } from '../../../core/error-words.js';
import { formatBytes, formatLongMoment } from '../../../core/format.js';
import { fillAddress } from '../../../core/fill-address.js';
import { heading } from '../../../core/heading.js';
import { dossierAddressWithKey } from '../../../core/key-address.js';
import { vietnameseMark } from '../../../core/official-names.js';
import type { Desk } from '../../desk/desk.js';
import { icon } from '../../desk/icons.js';
import type { FormView } from '../../form-view.js';
import type { SubmitState } from '../submit-state.js';

type Received = Extract<SubmitState, { kind: 'received' }>;

export const receivedTitle = (): string => msg('Đã nhận hồ sơ', { id: 'dossier.received' });

/** The gateway's receipt: only now is the dossier called received. */
export const receiptView = (state: Received, desk: Desk, view: FormView): TemplateResult => {
  const { receipt } = state.received;
  return html`<section class="receipt" aria-labelledby="received">
    ${heading(view.headingLevel + 1, 'received', html`${icon('done')} ${receivedTitle()}`)} ${facts(state.received, view)} ${files(receipt.facts.files, view)} ${signature(state.signature)}
    ${actions(state.received, desk, view)} ${whatNext(receipt.facts.processingTime)}
  </section>`;
};

const facts = ({ receipt: { facts: { dossierCode, service, agency, submittedAt, applicantName } } }: DossierReceived, { locale }: FormView): TemplateResult => {
  const official = vietnameseMark() ?? nothing;
  return html`<dl class="facts">
    <div><dt>${msg('Mã hồ sơ', { id: 'dossier.receipt.code' })}</dt><dd class="code" translate="no">${dossierCode}</dd></div>
    <div><dt>${msg('Nhận lúc', { id: 'dossier.receipt.time' })}</dt><dd>${formatLongMoment(submittedAt, locale)}</dd></div>
    <div><dt>${msg('Người nộp', { id: 'dossier.receipt.applicant' })}</dt><dd translate="no">${applicantName}</dd></div>
    <div><dt>${msg('Thủ tục', { id: 'dossier.receipt.service' })}</dt><dd lang=${official}>${service.name}</dd></div>
    <div><dt>${msg('Cơ quan', { id: 'dossier.receipt.agency' })}</dt><dd lang=${official}>${agency.name}</dd></div>
  </dl>`;
};

const files = (received: readonly ReceiptFile[], { locale, headingLevel }: FormView): TemplateResult | typeof nothing =>
  received.length === 0
    ? nothing
    : html`<div class="files">
        ${heading(headingLevel + 2, 'received-files', msg('Tệp đã nhận', { id: 'dossier.receipt.files' }))}
        <ul>
          ${received.map(
            ({ name, size, paper }) => html`<li>
              <span translate="no">${name}</span> <span class="hint">${formatBytes(size, locale)}</span>
              ${paper ? html`<br /><span class="hint" lang=${vietnameseMark() ?? nothing}>${paper}</span>` : nothing}
            </li>`,
          )}
        </ul>
      </div>`;

const SIGNATURES = {
  checking: () => msg('Đang kiểm tra chữ ký của biên nhận…', { id: 'dossier.receipt.checking' }),
  genuine: () => msg('Chữ ký của cổng trên biên nhận đã được kiểm tra và đúng.', { id: 'dossier.receipt.genuine' }),
  wrong: () => msg('Chữ ký trên biên nhận không đúng. Hãy giữ mã hồ sơ và gọi tổng đài để xác nhận.', { id: 'dossier.receipt.wrong' }),
  unchecked: () => msg('Chưa kiểm tra được chữ ký của biên nhận trên máy này.', { id: 'dossier.receipt.unchecked' }),
} satisfies Record<Received['signature'], () => string>;

const signature = (state: Received['signature']): TemplateResult =>
  state === 'wrong' ? html`<p class="notice" data-kind="danger">${SIGNATURES[state]()}</p>` : html`<p class="hint">${SIGNATURES[state]()}</p>`;

const actions = (received: DossierReceived, desk: Desk, view: FormView): TemplateResult => {
  const problem = view.memory.get('receipt-problem');
  return html`<p class="row-actions screen-only">
      <button class="button primary" type="button" @click=${() => void download(received, view)}>${msg('Tải biên nhận (PDF)', { id: 'dossier.receipt.download' })}</button>
      ${follow(received, desk.host.dossierHref())}
      <button class="button" type="button" @click=${() => void copy(received.code, view)}>${msg('Chép mã hồ sơ', { id: 'dossier.receipt.copy' })}</button>
      <button class="button" type="button" @click=${() => globalThis.print()}>${msg('In', { id: 'dossier.receipt.print' })}</button>
      <button class="link-button" type="button" @click=${() => desk.startOver()}>${msg('Làm hồ sơ khác', { id: 'dossier.another' })}</button>
    </p>
    ${problem === undefined ? nothing : html`<p class="notice" data-kind="danger">${errorWords(problem)}</p>`}`;
};

/** Also for who is not signed in: the secret goes with them, and stands in no link that could be copied. */
const follow = (received: DossierReceived, template: string): TemplateResult | typeof nothing => {
  const href = fillAddress(template, { code: received.code });
  if (!href) return nothing;
  const go = (event: Event): void => {
    const address = dossierAddressWithKey(href, received);
    if (!address) return;
    event.preventDefault();
    location.assign(address);
  };
  return html`<a class="button" href=${href} @click=${go}>${msg('Xem hồ sơ', { id: 'payment.dossier' })}</a>`;
};

const download = async ({ code, secret }: DossierReceived, view: FormView): Promise<void> => {
  try {
    const address = URL.createObjectURL(await view.client.dossiers.receiptPdf(code, { secret }));
    const link = Object.assign(document.createElement('a'), { href: address, download: `${code}.pdf` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    view.memory.delete('receipt-problem');
  } catch (error) {
    view.memory.set('receipt-problem', error);
  }
  view.update();
};

const copy = async (code: string, { announce }: FormView): Promise<void> => {
  try {
    await navigator.clipboard.writeText(code);
    announce(msg('Đã chép.', { id: 'dossier.copied' }));
  } catch {
    announce(msg('Trình duyệt không cho chép. Vui lòng ghi lại.', { id: 'dossier.not-copied' }));
  }
};

const whatNext = (processingTime: string | undefined): TemplateResult => html`<div class="next">
  <p>${msg('Tiếp theo, cơ quan kiểm tra hồ sơ. Cần bổ sung hay có kết quả, cổng sẽ báo; bạn cũng có thể tra cứu bằng mã hồ sơ.', { id: 'dossier.receipt.next' })}</p>
  ${processingTime ? html`<p>${msg('Thời hạn theo quy định', { id: 'dossier.receipt.time-limit' })}: <span lang=${vietnameseMark() ?? nothing}>${processingTime}</span></p>` : nothing}
  <p>${msg('Hãy tải biên nhận: mã trong đó mở được hồ sơ khi không đăng nhập.', { id: 'dossier.receipt.secret' })}</p>
</div>`;
