import type { FeedbackFile, Locale } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatBytes } from '../../core/format.js';
import { saveButton, saveFailure } from '../../status-tracker/answer/download-view.js';
import type { Downloads } from '../../status-tracker/answer/downloads.js';

export interface FilesScene {
  readonly locale: Locale;
  readonly downloads: Downloads;
  readonly announce: (words: string) => void;
  readonly fetchFile: (id: string) => Promise<Blob>;
}

/** Files to be saved: nothing of them is opened in the page. */
export const filesView = (files: readonly FeedbackFile[], { announce, downloads, fetchFile, locale }: FilesScene): TemplateResult | typeof nothing =>
  files.length === 0
    ? nothing
    : html`<ul class="stack" aria-label=${msg('Ảnh, tệp đính kèm', { id: 'feedback.files' })}>
        ${files.map(
          ({ id, name, size }) => html`<li class="actions"><span><bdi>${name}</bdi> <span class="muted">${formatBytes(size, locale)}</span></span>${saveButton({ key: id, name, start: () => void downloads.save(id, name, () => fetchFile(id), announce) }, downloads)} ${saveFailure(id, downloads)}</li>`,
        )}
      </ul>`;
