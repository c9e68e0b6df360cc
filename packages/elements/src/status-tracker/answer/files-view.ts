import type { DossierFile } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatBytes } from '../../core/format.js';
import { heading } from '../../core/heading.js';
import { vietnameseMark } from '../../core/official-names.js';
import type { AnswerView } from './answer-view.js';
import { saveButton, saveFailure } from './download-view.js';
import { momentWords } from './moment.js';

/** The result of a dossier that has one, to be fetched in place. */
export const resultView = (view: AnswerView): TemplateResult | typeof nothing => {
  const { dossier, headingLevel } = view;
  const results = dossier.files.filter(({ kind }) => kind === 'result');
  if (!dossier.result && results.length === 0) return nothing;
  return html`<section class="result" aria-labelledby="result">
    ${heading(headingLevel + 1, 'result', msg('Kết quả', { id: 'tracker.result' }))}
    <p>${outcomeWords(view)}</p>
    ${results.length > 0 ? list(results, view, true) : nothing}
  </section>`;
};

const outcomeWords = ({ dossier: { result }, locale }: AnswerView): unknown => {
  if (!result) return msg('Có tệp kết quả.', { id: 'tracker.result.there' });
  const words = result.outcome === 'refused' ? msg('Không được chấp thuận.', { id: 'tracker.result.refused' }) : msg('Đã có kết quả.', { id: 'tracker.result.ready' });
  return html`${words} ${momentWords(result.returnedAt ?? result.readyAt, locale)}`;
};

/** The files that the agency has of the citizen, those of the supplements apart. */
export const filesView = (view: AnswerView): TemplateResult => {
  const own = view.dossier.files.filter(({ kind }) => kind !== 'result' && kind !== 'supplement');
  const later = view.dossier.files.filter(({ kind }) => kind === 'supplement');
  return html`<section aria-labelledby="files">
    ${heading(view.headingLevel + 1, 'files', msg('Giấy tờ đã nộp', { id: 'tracker.files' }))}
    ${own.length === 0 ? html`<p>${msg('Hồ sơ này không có tệp nào.', { id: 'tracker.files.none' })}</p>` : list(own, view)}
    ${later.length > 0 ? html`${heading(view.headingLevel + 2, 'later', msg('Đã bổ sung', { id: 'tracker.files.later' }))}${list(later, view)}` : nothing}
  </section>`;
};

const list = (files: readonly DossierFile[], view: AnswerView, isPrimary = false): TemplateResult => html`
  <ul class="files">
    ${files.map((file) => html`<li>${row(file, view, isPrimary)}</li>`)}
  </ul>
`;

const row = ({ id, name, size, paper }: DossierFile, { downloads, locale, onFile }: AnswerView, isPrimary: boolean): TemplateResult => html`
  <div class="line">
    <p>
      ${paper ? html`<span class="paper" lang=${vietnameseMark() ?? nothing}>${paper}</span><br />` : nothing}
      <bdi translate="no">${name}</bdi> <span class="muted">${formatBytes(size, locale)}</span>
    </p>
    ${saveButton({ key: id, name, isPrimary, start: () => onFile(id, name) }, downloads)}
  </div>
  ${saveFailure(id, downloads)}
`;
