import type { Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorWords } from '../../core/error-words.js';
import { formatMoment, formatNumber } from '../../core/format.js';
import { heading } from '../../core/heading.js';
import { requestIdView } from '../../desk/failure-view.js';
import type { BulkAcceptance, BulkOutcome, BulkState } from './bulk-acceptance.js';
import { problemWords } from './problem-words.js';

export interface BulkScene {
  readonly bulk: BulkAcceptance;
  readonly locale: Locale;
  readonly headingLevel: number;
  readonly hrefOf: (code: string) => string | undefined;
  readonly run: () => void;
  readonly close: () => void;
}

/** The dialog of a bulk acceptance, from the question to what became of each. */
export const bulkView = (scene: BulkScene): TemplateResult | typeof nothing => {
  const { bulk: { state }, headingLevel, close } = scene;
  if (state.kind === 'idle') return nothing;
  return html`<dialog id="bulk" aria-labelledby="bulk-title" @close=${close} @cancel=${(event: Event) => state.kind === 'running' && event.preventDefault()}>
    <div class="stack">${heading(headingLevel + 1, 'bulk-title', msg('Tiếp nhận nhiều hồ sơ', { id: 'desk.bulk.title' }))} ${content(state, scene)}</div>
  </dialog>`;
};

const content = (state: BulkState, scene: BulkScene): TemplateResult => {
  if (state.kind === 'done') return outcomes(state.outcomes, scene);
  const isRunning = state.kind === 'running';
  return html`${question(scene)}
    ${state.kind === 'failed'
      ? html`<div class="notice" data-kind="danger" role="alert">
          <p>${errorWords(state.error)} ${msg('Chưa rõ những hồ sơ nào đã được tiếp nhận; gửi lại không tiếp nhận hai lần.', { id: 'desk.bulk.unknown' })}</p>
          ${requestIdView(state.error)}
        </div>`
      : nothing}
    ${isRunning ? html`<p role="status">${msg('Đang tiếp nhận…', { id: 'desk.bulk.running' })}</p>` : nothing}
    <p class="row">
      <button class="button primary" type="button" aria-disabled=${isRunning} @click=${() => !isRunning && scene.run()}>
        ${state.kind === 'failed' ? msg('Gửi lại', { id: 'desk.bulk.again' }) : msg('Tiếp nhận', { id: 'desk.action.accept' })}
      </button>
      <button class="button" type="button" ?disabled=${isRunning} @click=${scene.close}>${msg('Để sau', { id: 'desk.bulk.later' })}</button>
    </p>`;
};

const question = ({ bulk: { items }, locale }: BulkScene): TemplateResult => {
  const count = formatNumber(items.length, locale);
  return html`<p>
      ${msg(str`Tiếp nhận ${count} hồ sơ? Ngày hẹn trả của từng hồ sơ được tính ngay và người nộp được báo. Không thể hoàn tác.`, { id: 'desk.bulk.question' })}
    </p>
    <ul class="bulk-list" tabindex="0" aria-label=${msg('Hồ sơ đã chọn', { id: 'desk.bulk.list' })}>
      ${items.map(({ code, service }) => html`<li><span class="code" translate="no">${code}</span> <span lang="vi">${service.name}</span></li>`)}
    </ul>`;
};

const outcomes = (all: readonly BulkOutcome[], { bulk, locale, hrefOf, run, close }: BulkScene): TemplateResult => {
  const done = all.filter((outcome) => outcome.done).length;
  const again = bulk.retryable.length;
  return html`<p id="bulk-result" tabindex="-1" role="status">
      ${msg(str`Đã tiếp nhận ${formatNumber(done, locale)} trên ${formatNumber(all.length, locale)} hồ sơ.`, { id: 'desk.bulk.result' })}
    </p>
    <ul class="bulk-list" tabindex="0" aria-label=${msg('Kết quả từng hồ sơ', { id: 'desk.bulk.each' })}>
      ${all.map((outcome) => html`<li data-done=${outcome.done}>${outcomeLine(outcome, locale, hrefOf)}</li>`)}
    </ul>
    <p class="row">
      ${again > 0 ? html`<button class="button primary" type="button" @click=${run}>${msg(str`Thử lại ${formatNumber(again, locale)} hồ sơ lỗi`, { id: 'desk.bulk.retry' })}</button>` : nothing}
      <button class="button" type="button" @click=${close}>${msg('Đóng', { id: 'desk.close' })}</button>
    </p>`;
};

const outcomeLine = ({ code, done, problem, dueAt }: BulkOutcome, locale: Locale, hrefOf: BulkScene['hrefOf']): TemplateResult => {
  const href = hrefOf(code);
  const words = !done
    ? problemWords(problem)
    : dueAt
      ? msg(str`Đã tiếp nhận, hẹn trả ${formatMoment(dueAt, locale)}`, { id: 'desk.bulk.accepted' })
      : msg('Đã tiếp nhận', { id: 'desk.situation.accepted' });
  return html`${href ? html`<a class="code" href=${href} translate="no">${code}</a>` : html`<span class="code" translate="no">${code}</span>`}
    <span class=${done ? '' : 'error'}>${words}</span>`;
};
