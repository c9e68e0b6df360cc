import type { DossierFile } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorWords } from '../../core/error-words.js';
import { formatBytes } from '../../core/format.js';
import { heading } from '../../core/heading.js';
import { vietnameseMark } from '../../core/official-names.js';
import type { AnswerView } from './answer-view.js';

/** The files that the agency has of the citizen. */
export const files = (view: AnswerView): TemplateResult => html`
  <section aria-labelledby="files">
    ${heading(view.headingLevel + 1, 'files', msg('Giấy tờ đã nộp', { id: 'tracker.files' }))}
    ${view.dossier.files.length === 0
      ? html`<p>${msg('Hồ sơ này không có tệp nào.', { id: 'tracker.files.none' })}</p>`
      : html`<ul class="files">
          ${view.dossier.files.map((file) => html`<li>${row(file, view)}</li>`)}
        </ul>`}
  </section>
`;

const row = ({ id, name, size, paper }: DossierFile, { downloads, locale, onFile }: AnswerView): TemplateResult => {
  const error = downloads.errorOf(id);
  return html`<div class="file">
      <p>
        ${paper ? html`<span class="paper" lang=${vietnameseMark() ?? nothing}>${paper}</span><br />` : nothing}
        <bdi translate="no">${name}</bdi> <span class="muted">${formatBytes(size, locale)}</span>
      </p>
      <button class="button screen-only" type="button" aria-disabled=${downloads.isRunning(id)} @click=${() => onFile(id, name)}>
        ${msg('Tải về', { id: 'tracker.save' })}<span class="unseen"> ${name}</span>
      </button>
    </div>
    ${error === undefined ? nothing : html`<p class="notice screen-only" data-kind="danger">${errorWords(error)}</p>`}`;
};
