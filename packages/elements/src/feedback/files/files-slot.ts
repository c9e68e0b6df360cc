import type { FormValues } from '@dvcqg/forms';
import { msg } from '@lit/localize';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { loadCode } from '../../core/load-code.js';
import type { PortalSession } from '../../core/portal-session.js';
import type { DvcFeedbackFiles, FilesSeat } from './feedback-files.js';

/** The place of the files: a button until there are any. What prepares and sends files comes when it is pressed. */
export class FilesSlot {
  readonly #host: LitElement;
  readonly #seatOf: () => Omit<FilesSeat, 'values'>;
  #seat: FilesSeat | undefined;
  #values: FormValues = {};
  #isThere = false;
  #hasFailed = false;

  constructor(host: LitElement, seatOf: () => Omit<FilesSeat, 'values'>) {
    this.#host = host;
    this.#seatOf = seatOf;
  }

  /** Files are on their way, or were not taken. */
  get isInTheWay(): boolean {
    return this.#element?.isInTheWay === true;
  }

  /** `Applicant-Key` of files that somebody uploaded who is not signed in. */
  keyOf({ state }: PortalSession): string | undefined {
    return this.#seat && state !== 'active' ? this.#seat.applicantKey : undefined;
  }

  /** Goes on with files of an earlier visit, or begins anew without any. */
  begin(values: FormValues): void {
    this.#seat = undefined;
    this.#values = values;
    if (Object.keys(values).length > 0) this.#open();
  }

  /** They were sent, or are not wanted any more. */
  leave(): void {
    this.#element?.leave();
  }

  render(): TemplateResult {
    return html`<div id="files-slot" tabindex="-1">
      ${this.#seat && this.#isThere
        ? html`<dvc-feedback-files .seat=${this.#seat}></dvc-feedback-files>`
        : this.#seat
          ? html`<progress aria-label=${msg('Đang mở…', { id: 'desk.opening' })}></progress>`
          : html`<button class="button" type="button" @click=${this.#open}>${msg('Đính kèm ảnh, tệp', { id: 'feedback.files.add' })}</button>`}
      ${this.#hasFailed ? html`<p class="error" role="alert">${msg('Không kết nối được với hệ thống. Vui lòng kiểm tra mạng và thử lại.', { id: 'error.network' })}</p>` : nothing}
    </div>`;
  }

  get #element(): DvcFeedbackFiles | null {
    return this.#host.renderRoot.querySelector('dvc-feedback-files');
  }

  readonly #open = (): void => {
    this.#seat = { ...this.#seatOf(), values: this.#values };
    this.#hasFailed = false;
    this.#host.requestUpdate();
    void loadCode(() => import('./define.js')).then(
      () => this.#opened(true),
      () => this.#opened(false),
    );
  };

  #opened(isThere: boolean): void {
    this.#isThere = isThere;
    this.#hasFailed = !isThere;
    if (!isThere) this.#seat = undefined;
    this.#host.requestUpdate();
  }
}
