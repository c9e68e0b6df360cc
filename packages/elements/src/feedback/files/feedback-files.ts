import { compileCheckedForm, type FormValues } from '@dvcqg/forms';
import type { FormDefinition } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { css, html, type TemplateResult } from 'lit';
import { DvcElement } from '../../core/element.js';
import { loadCode } from '../../core/load-code.js';
import { PortalConsumer } from '../../core/portal-context.js';
import { property } from '../../core/property.js';
import type { Applicant } from '../../dossier-form/desk/applicant.js';
import { EmbeddedForm } from '../../dossier-form/embedded/embedded-form.js';
import { spoken } from '../../dossier-form/embedded/spoken.js';
import { fieldsBelow } from '../../dossier-form/fields/fields-view.js';
import { newSecret } from '../../dossier-form/saving/draft-cipher.js';
import { formPlace } from '../../dossier-form/session/field-at.js';
import { fields } from '../../dossier-form/styles/fields.js';

/** What the files are given by what they belong to. Another object is another set of files. */
export interface FilesSeat {
  /** Those of an earlier visit. */
  readonly values: FormValues;
  readonly maxFiles: number;
  /** `Applicant-Key` for who is not signed in. */
  readonly applicantKey: string;
  readonly onChange: (values: FormValues) => void;
}

const own = css`
  section {
    padding: 0;
    border: 0;
  }
`;

/**
 * Files of feedback: the same field as in dossiers. A room of the feedback element, which gives it its seat.
 * @internal
 */
export class DvcFeedbackFiles extends DvcElement {
  static override readonly tag = 'dvc-feedback-files';
  static override readonly styles = [fields, own];

  @property({ attribute: false }) seat: FilesSeat | undefined;

  readonly #portal = new PortalConsumer(this);
  readonly #owner = { draftId: `feedback ${crypto.randomUUID()}`, sealKey: newSecret(), mayUseDevice: false };
  #opened: FilesSeat | undefined;
  #hasFailed = false;
  readonly #form = new EmbeddedForm(this, { applicant: () => this.#applicant(), keep: () => this.#tell(), quiet: 0, changed: () => this.#tell() });

  /** Files are on their way, or were not taken: nothing can be sent yet. */
  get isInTheWay(): boolean {
    const { filling } = this.#form;
    if (!filling) return this.#opened !== undefined && !this.#hasFailed;
    return filling.files?.isRunning === true || !filling.checkAll();
  }

  /** Everything was sent: nobody goes on with these. */
  leave(): void {
    this.#form.filling?.files?.leave();
    this.#form.stopWaiting();
  }

  protected override willUpdate(): void {
    if (this.seat && this.#portal.value && this.#opened !== this.seat) void this.#begin(this.seat);
  }

  protected override render(): TemplateResult {
    const [filling, seat, portal] = [this.#form.filling, this.seat, this.#portal.value];
    return html`<div class="root">
      <div class="unseen" role="status">${this.#form.spoken}</div>
      ${filling && seat && portal ? this.#fields(filling, portal) : this.#opening()}
    </div>`;
  }

  #fields(filling: NonNullable<EmbeddedForm['filling']>, portal: NonNullable<PortalConsumer['value']>): unknown {
    const view = this.#form.view(filling, portal, 3);
    return html`${filling.layout.sections('files').map((section) => fieldsBelow(section.template, formPlace(filling.state), view))} ${view.lazy.get('attachments')?.runningNotice(view)}`;
  }

  #opening(): TemplateResult {
    if (!this.#hasFailed) return html`<progress aria-label=${msg('Đang mở…', { id: 'desk.opening' })}></progress>`;
    return html`<div class="notice" data-kind="danger" role="alert">
      <p>${msg('Không kết nối được với hệ thống. Vui lòng kiểm tra mạng và thử lại.', { id: 'error.network' })}</p>
      <button class="button" type="button" @click=${this.#retry}>${msg('Thử lại', { id: 'tracker.retry' })}</button>
    </div>`;
  }

  readonly #retry = (): void => {
    this.#hasFailed = false;
    this.#opened = undefined;
    this.requestUpdate();
  };

  async #begin(seat: FilesSeat): Promise<void> {
    this.#opened = seat;
    try {
      const form = await compileCheckedForm(definition(seat.maxFiles), loadCode);
      if (this.#opened === seat) this.#form.begin(form, Object.keys(seat.values).length > 0 ? seat.values : undefined);
    } catch {
      this.#hasFailed = true;
    }
    this.requestUpdate();
  }

  #tell(): void {
    const values = this.#form.filling?.values;
    if (values) this.seat?.onChange(values);
  }

  #applicant(): Applicant | undefined {
    const state = this.#portal.value?.session.state;
    if (!this.seat || state === undefined || state === 'starting') return undefined;
    return { ...this.#owner, key: state === 'active' ? undefined : this.seat.applicantKey, isAllowed: true };
  }
}

const definition = (maxFiles: number): FormDefinition => {
  const title = spoken(() => msg('Ảnh, tệp đính kèm', { id: 'feedback.files' }));
  return {
    id: 'feedback-files', version: 1, title,
    steps: [{ id: 'files', title, sections: [{ id: 'files', fields: [{ id: 'files', type: 'attachment', maxFiles, label: title }] }] }],
  };
};

declare global {
  interface HTMLElementTagNameMap {
    'dvc-feedback-files': DvcFeedbackFiles;
  }
}
