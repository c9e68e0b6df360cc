import type { DossierDocument } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { paperWords } from '../words/paper-words.js';
import type { AnswerView } from './answer-view.js';
import { saveButton, saveFailure } from './download-view.js';
import { momentWords } from './moment.js';

/** The papers that the agency has written, the latest first; nothing while there is none. */
export const papersView = (view: AnswerView): TemplateResult | typeof nothing => {
  const { dossier, headingLevel } = view;
  if (dossier.documents.length === 0) return nothing;
  return html`<section aria-labelledby="papers">
    ${heading(headingLevel + 1, 'papers', msg('Văn bản của cơ quan', { id: 'tracker.papers' }))}
    <ul class="files">
      ${dossier.documents.toReversed().map((paper) => html`<li>${row(paper, view)}</li>`)}
    </ul>
  </section>`;
};

const row = ({ id, paper, at }: DossierDocument, { downloads, locale, onPaper }: AnswerView): TemplateResult => {
  const key = `paper ${id}`;
  const name = paperWords(paper);
  return html`<div class="line">
      <p><span class="paper">${name}</span><br /><span class="muted">${momentWords(at, locale)}</span></p>
      ${saveButton({ key, name, start: () => onPaper(id, paper, name) }, downloads)}
    </div>
    ${saveFailure(key, downloads)}`;
};
