import type { AuditTrail, Dossier, DossierPaper, Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment, formatMoney } from '../../core/format.js';
import { heading } from '../../core/heading.js';
import { FEE_COLLECTION_WORDS, FEE_STATE_WORDS, SUPPLEMENT_WORDS, wordsOf } from '../../desk/code-words.js';
import { failureView } from '../../desk/failure-view.js';
import { auditName } from '../words/event-names.js';
import { actorWords, askedItems, eventLine, type NameOf } from './event-line.js';

interface Scene {
  readonly dossier: Dossier;
  readonly headingLevel: number;
  readonly locale: Locale;
  readonly nameOf: NameOf;
}

/** What happened, the latest first. */
export const timelineView = ({ dossier, headingLevel, locale, nameOf }: Scene): TemplateResult => html`<section class="side">
  ${heading(headingLevel, 'timeline', msg('Diễn biến', { id: 'tracker.timeline' }))}
  <ol class="timeline">
    ${dossier.events.toReversed().map((event) => html`<li>${eventLine(event, locale, nameOf)}</li>`)}
  </ol>
</section>`;

/** Requests for papers, with what was asked for and how far each is. */
export const supplementsView = ({ dossier: { supplements }, headingLevel, locale, nameOf }: Scene): TemplateResult | typeof nothing =>
  supplements.length === 0
    ? nothing
    : html`<section class="side">
        ${heading(headingLevel, 'supplements', msg('Bổ sung', { id: 'desk.supplements' }))}
        ${supplements.map(
          ({ state, items, until, sentAt }) => html`<div class="card">
            <p class="strong">${wordsOf(SUPPLEMENT_WORDS, state)}</p>
            <p class="hint">
              ${until ? msg(str`Hạn bổ sung ${formatMoment(until, locale)}`, { id: 'desk.supplement.until' }) : nothing} ${sentAt ? msg(str`Đã gửi ${formatMoment(sentAt, locale)}`, { id: 'desk.supplement.sent' }) : nothing}
            </p>
            <ol class="asked numbered">
              ${askedItems(items, nameOf)}
            </ol>
          </div>`,
        )}
      </section>`;

/** What is owed and what came. */
export const feesView = ({ dossier: { fees }, headingLevel, locale }: Scene): TemplateResult | typeof nothing =>
  fees.length === 0
    ? nothing
    : html`<section class="side">
        ${heading(headingLevel, 'fees', msg('Phí, lệ phí', { id: 'desk.fees' }))}
        ${fees.map(
          ({ feeId, amount, collect, state, paid, refunded, refundDue }) => html`<div class="card">
            <p><span class="strong">${amount === null ? msg('Chưa yêu cầu', { id: 'desk.fee.unasked' }) : formatMoney(amount, locale)}</span> <span class="badge" data-tone=${state === 'open' ? 'attention' : 'done'}>${wordsOf(FEE_STATE_WORDS, state)}</span></p>
            <p class="hint">${wordsOf(FEE_COLLECTION_WORDS, collect)}. ${msg('Mã khoản thu', { id: 'desk.fee.id' })}: <span translate="no">${feeId}</span></p>
            <p class="hint">${msg(str`Đã nhận ${formatMoney(paid, locale)}, đã hoàn ${formatMoney(refunded, locale)}.`, { id: 'desk.fee.moved' })}</p>
            ${refundDue > 0 ? html`<p class="error">${msg(str`Phải hoàn ${formatMoney(refundDue, locale)}`, { id: 'desk.fee.refund' })}</p>` : nothing}
          </div>`,
        )}
      </section>`;

/** Names and numbers of Circular 03/2025/TT-VPCP. */
const PAPER_WORDS = {
  supplement_request: () => msg('Mẫu 02: Phiếu yêu cầu bổ sung', { id: 'desk.paper.supplement_request' }),
  refusal: () => msg('Mẫu 03: Phiếu từ chối tiếp nhận', { id: 'desk.paper.refusal' }),
  apology: () => msg('Mẫu 04: Phiếu xin lỗi và hẹn lại', { id: 'desk.paper.apology' }),
  stop_notice: () => msg('Mẫu 05: Thông báo dừng giải quyết', { id: 'desk.paper.stop_notice' }),
  control_sheet: () => msg('Mẫu 06: Phiếu kiểm soát', { id: 'desk.paper.control_sheet' }),
} satisfies Record<DossierPaper, () => string>;

export interface OfficePaper {
  readonly id: string;
  readonly name: string;
  readonly at?: string;
}

/** The papers that can be opened: the receipt and the control sheet always, others as events called for them. */
export const papersOf = ({ documents }: Dossier): readonly OfficePaper[] => [
  { id: 'receipt', name: msg('Mẫu 01: Giấy tiếp nhận', { id: 'desk.paper.receipt' }) },
  ...documents.filter(({ paper }) => paper !== 'control_sheet').map(({ id, paper, at }) => ({ id, at, name: wordsOf(PAPER_WORDS, paper) })),
  { id: documents.find(({ paper }) => paper === 'control_sheet')?.id ?? 'control-sheet', name: PAPER_WORDS.control_sheet() },
];

export const papersView = ({ dossier, headingLevel, locale }: Scene, current: string | undefined, look: (paper: OfficePaper) => void): TemplateResult => html`<section class="side papers">
  ${heading(headingLevel, 'papers', msg('Văn bản', { id: 'desk.papers' }))}
  <ul class="file-buttons">
    ${papersOf(dossier).map(
      (paper) => html`<li>
        <button class="button file" type="button" aria-pressed=${current === `paper ${paper.id}`} @click=${() => look(paper)}>${paper.name}</button>
        ${paper.at ? html`<span class="hint">${formatMoment(paper.at, locale)}</span>` : nothing}
      </li>`,
    )}
  </ul>
</section>`;

/** Undefined until it was asked for. */
export type AuditState = { readonly trail?: AuditTrail; readonly error?: unknown } | undefined;

/** Who did what, also who read; for managers, and only on demand. */
export const auditView = ({ headingLevel, locale }: Scene, audit: AuditState, open: () => void): TemplateResult => html`<section class="side">
  ${heading(headingLevel, 'audit', msg('Nhật ký truy cập', { id: 'desk.audit' }))}
  ${audit === undefined ? html`<button class="button" type="button" @click=${open}>${msg('Xem nhật ký', { id: 'desk.audit.open' })}</button>` : nothing}
  ${audit?.error === undefined ? nothing : failureView(audit.error, open)} ${audit?.trail ? trail(audit.trail, locale) : nothing}
</section>`;

const trail = ({ items, isIntact }: AuditTrail, locale: Locale): TemplateResult => html`
  <p class="notice" data-kind=${isIntact ? 'success' : 'danger'}>
    ${isIntact ? msg('Nhật ký nguyên vẹn: không dòng nào bị sửa.', { id: 'desk.audit.intact' }) : msg('Nhật ký không còn nguyên vẹn. Hãy báo ngay cho người quản trị.', { id: 'desk.audit.broken' })}
  </p>
  <div class="scroll" tabindex="0" role="group" aria-labelledby="audit">
    <table>
      <thead>
        <tr><th scope="col">${msg('Lúc', { id: 'desk.audit.at' })}</th><th scope="col">${msg('Việc', { id: 'desk.audit.what' })}</th><th scope="col">${msg('Ai', { id: 'desk.audit.who' })}</th></tr>
      </thead>
      <tbody>
        ${items.map(({ at, action, actor, role, name }) => html`<tr><td>${formatMoment(at, locale)}</td><td>${auditName(action)}</td><td>${actorWords(role, name) || html`<span class="code">${actor.slice(0, 8)}</span>`}</td></tr>`)}
      </tbody>
    </table>
  </div>
`;
