import { DESK_QUEUE_VALUES, type DeskQueue } from '@dvcqg/openapi';
import type { RegisterQuery } from '@dvcqg/sdk/desk';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { DvcElement } from '../core/element.js';
import { heading } from '../core/heading.js';
import { property } from '../core/property.js';
import { accessView } from '../desk/access-view.js';
import { QUEUE_WORDS } from '../desk/code-words.js';
import { OfficerAccess } from '../desk/officer-access.js';
import { PreviewPane } from '../desk/preview/preview-pane.js';
import { styles } from './desk-register-styles.js';

type Control = HTMLInputElement | HTMLSelectElement;

/**
 * The register of dossiers (form 07 of Circular 03/2025/TT-VPCP) as PDF, to look at, print and save.
 *
 * @tag dvc-desk-register
 * @summary The register of dossiers as PDF, for officers.
 * @slot - Shows until the portal is known.
 */
export class DvcDeskRegister extends DvcElement {
  static override readonly tag = 'dvc-desk-register';
  static override readonly styles = styles;

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #access = new OfficerAccess(this, () => this.#preview.close());
  readonly #preview = new PreviewPane(this);
  #isWrong = false;

  protected override render(): TemplateResult {
    return html`<div class="root stack">${accessView(this.#access) ?? this.#register()}</div>`;
  }

  #register(): TemplateResult {
    const agencies = [...new Set(this.#access.roles.map(({ agencyCode }) => agencyCode))];
    return html`
      ${heading(this.headingLevel, 'title', msg('Sổ theo dõi hồ sơ', { id: 'desk.register' }))}
      <p class="hint">${msg('Mẫu 07, tối đa 1.000 hồ sơ mỗi lần. Chọn khoảng ngày ngắn hơn nếu nhiều hơn.', { id: 'desk.register.hint' })}</p>
      <form class="choices screen-only" novalidate @submit=${this.#onSubmit}>
        <p><label for="from">${msg('Nộp từ ngày', { id: 'desk.filter.from' })}</label><input id="from" name="from" class="control" type="date" aria-invalid=${this.#isWrong ? 'true' : nothing} aria-describedby=${this.#isWrong ? 'wrong' : nothing} /></p>
        <p><label for="to">${msg('đến ngày', { id: 'desk.filter.to' })}</label><input id="to" name="to" class="control" type="date" aria-invalid=${this.#isWrong ? 'true' : nothing} /></p>
        <p>
          <label for="queue">${msg('Hồ sơ', { id: 'desk.column.dossier' })}</label>
          <select id="queue" name="queue" class="control">
            ${DESK_QUEUE_VALUES.toReversed().map((queue) => html`<option value=${queue} ?selected=${queue === 'all'}>${QUEUE_WORDS[queue]()}</option>`)}
          </select>
        </p>
        ${agencies.length > 1
          ? html`<p>
              <label for="agency">${msg('Cơ quan', { id: 'mine.agency' })}</label>
              <select id="agency" name="agency" class="control"><option value="">${msg('Mọi cơ quan của tôi', { id: 'desk.filter.agency.any' })}</option>${agencies.map((code) => html`<option value=${code}>${code}</option>`)}</select>
            </p>`
          : nothing}
        <button class="button primary" type="submit">${msg('Lập sổ', { id: 'desk.register.make' })}</button>
      </form>
      ${this.#isWrong ? html`<p id="wrong" class="error" role="alert">${msg('Ngày bắt đầu phải trước ngày kết thúc.', { id: 'desk.register.wrong' })}</p>` : nothing}
      ${this.#preview.current ? html`<section class="preview" aria-label=${msg('Xem tệp', { id: 'desk.preview' })}>${this.#preview.render()}</section>` : nothing}
    `;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const { desk } = this.#access;
    const valueOf = (name: string): string => (event.target as HTMLFormElement).querySelector<Control>(`#${name}`)?.value ?? '';
    const [from, to, agency] = ['from', 'to', 'agency'].map(valueOf) as [string, string, string];
    this.#isWrong = from !== '' && to !== '' && from > to;
    this.requestUpdate();
    if (this.#isWrong || !desk) return;
    const query: RegisterQuery = { queue: valueOf('queue') as DeskQueue, sort: 'oldest', ...(from && { submittedFrom: from }), ...(to && { submittedTo: to }), ...(agency && { agency }) };
    const name = ['so-theo-doi', from, to].filter(Boolean).join('-');
    this.#preview.open({ id: crypto.randomUUID(), name: `${name}.pdf`, mediaType: 'application/pdf', fetch: (signal) => desk.register(query, { signal }) });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-desk-register': DvcDeskRegister;
  }
}
