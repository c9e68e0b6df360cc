import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../../desk/desk.js';
import { signInButtons } from '../../submission/views/sign-in-request.js';
import type { FormView } from '../../form-view.js';
import { when } from './when.js';

/** A draft was deleted: it can be brought back. */
export const deletedNote = ({ drafts }: Desk, view: FormView): TemplateResult | typeof nothing => {
  if (!drafts.isDeleted) return nothing;
  const undo = (): void => {
    drafts.undelete();
    view.focus('step');
  };
  return html`<div id="deleted" class="notice" tabindex="-1">
    <p>${msg('Đã xoá bản nháp.', { id: 'dossier.draft.deleted' })}</p>
    <button class="button" type="button" @click=${undo}>${msg('Hoàn tác', { id: 'dossier.draft.undo' })}</button>
  </div>`;
};

/** How looking for an earlier draft went. */
export const lookingNote = (desk: Desk, view: FormView): TemplateResult | typeof nothing => {
  const { looking, resumedAt } = desk.drafts;
  if (looking.kind === 'failed') {
    return html`<div class="notice" data-kind="warning">
      <p>${msg('Chưa hỏi được cổng về bản nháp đã có.', { id: 'dossier.resume.failed' })}</p>
      <p class="row-actions">
        <button class="button" type="button" @click=${() => void desk.lookForDrafts()}>${msg('Thử lại', { id: 'dossier.retry' })}</button>
        ${looking.requestId ? html`<span class="hint">${msg('Mã yêu cầu', { id: 'dossier.request-id' })}: ${looking.requestId}</span>` : nothing}
      </p>
    </div>`;
  }
  if (looking.kind === 'sign-in') {
    return html`<div class="notice"><p>${msg('Đăng nhập để mở lại bản nháp đã lưu trên cổng.', { id: 'dossier.resume.sign-in' })}</p>${signInButtons(desk)}</div>`;
  }
  if (looking.kind === 'gone') return html`<p class="notice">${msg('Bản nháp này không còn: đã xoá hoặc đã nộp.', { id: 'dossier.resume.gone' })}</p>`;
  if (resumedAt === undefined) return nothing;
  const time = when(resumedAt, view.locale);
  return html`<p class="hint screen-only">${msg(str`Đang tiếp tục bản nháp lúc ${time}.`, { id: 'dossier.resume.resumed' })}</p>`;
};

/** Answers to an earlier version of the form that have no place in this one: shown, so that they can be typed anew. */
export const carriedNote = (view: FormView): TemplateResult | typeof nothing => {
  const lost = view.filling.state.unplaced.map(({ value }) => leavesOf(value).join(', ')).filter(Boolean);
  if (lost.length === 0) return nothing;
  return html`<div class="notice" data-kind="warning">
    <p>${msg('Biểu mẫu đã thay đổi. Những câu trả lời sau không còn chỗ, vui lòng xem lại:', { id: 'dossier.carried' })}</p>
    <ul>
      ${lost.map((words) => html`<li>${words}</li>`)}
    </ul>
  </div>`;
};

const leavesOf = (value: unknown): string[] => {
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? [] : [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
};

/** Somebody has signed in over answers that were given while nobody was. */
export const takeOverQuestion = (desk: Desk, view: FormView): TemplateResult | typeof nothing => {
  if (!desk.ownership.isAsking || !desk.person) return nothing;
  const { name } = desk.person;
  const answer = (isMine: boolean): void => {
    void desk.ownership.answer(isMine);
    view.focus('step');
  };
  return html`<section class="notice" data-kind="warning" aria-label=${msg('Đăng nhập', { id: 'dossier.sign-in' })}>
    <p>${msg(str`Đã đăng nhập: ${name}. Các câu trả lời ở đây được điền trước khi đăng nhập.`, { id: 'dossier.take-over.question' })}</p>
    <p class="row-actions">
      <button class="button primary" type="button" @click=${() => answer(true)}>${msg('Của tôi, lưu vào tài khoản', { id: 'dossier.take-over.yes' })}</button>
      <button class="button" type="button" @click=${() => answer(false)}>${msg('Không phải, bắt đầu mới', { id: 'dossier.take-over.no' })}</button>
    </p>
  </section>`;
};
