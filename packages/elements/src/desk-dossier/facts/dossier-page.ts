import type { Dossier, DossierEvent, DossierFile, Locale } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../../dossier-form/form-view.js';
import type { PreviewPane } from '../../desk/preview/preview-pane.js';
import { namesByPointer } from '../reading/askables.js';
import { supplementToCheck } from '../reading/supplement-to-check.js';
import type { FormReader } from '../reading/form-reader.js';
import { answersView } from './answers-view.js';
import { eventLine } from './event-line.js';
import { headView } from './head-view.js';
import { auditView, feesView, papersView, supplementsView, timelineView, type AuditState, type OfficePaper } from './side-views.js';

export interface PageScene {
  readonly dossier: Dossier;
  readonly locale: Locale;
  readonly headingLevel: number;
  readonly isBusy: boolean;
  /** What was just done. */
  readonly done: string;
  /** What others did meanwhile. */
  readonly others: readonly DossierEvent[];
  readonly seen: () => void;
  readonly actions: TemplateResult;
  readonly act: unknown;
  readonly form: FormReader;
  readonly view: FormView | undefined;
  readonly preview: PreviewPane;
  readonly look: (file: DossierFile) => void;
  readonly lookAtPaper: (paper: OfficePaper) => void;
  readonly mayAudit: boolean;
  readonly audit: AuditState;
  readonly openAudit: () => void;
}

/** The whole dossier: what it is and what to do, then answers with their files beside them, then what happened. */
export const dossierPage = (scene: PageScene): TemplateResult => {
  const { dossier, locale, headingLevel, isBusy, done, actions, act, form, view, preview, look } = scene;
  const side = { dossier, locale, headingLevel: headingLevel + 1, nameOf: namesByPointer(dossier, form.form) };
  // What was sent in has to be checked now: it stands before what was handed in at first.
  const isToCheck = supplementToCheck(dossier) !== undefined;
  return html`<article class="stack" aria-labelledby="title" aria-busy=${isBusy}>
    ${headView(dossier, headingLevel, locale)} ${others(scene)}
    ${done ? html`<p id="done" class="notice" data-kind="success" tabindex="-1">${done}</p>` : nothing} ${actions}
    <div class="columns">
      <div class="column">
        ${act} ${isToCheck ? supplementsView(side) : nothing}
        ${form.form?.isOtherVersion ? html`<p class="notice" data-kind="warning">${msg('Hồ sơ nộp theo phiên bản khác của biểu mẫu: lời của câu hỏi có thể khác.', { id: 'desk.form.other-version' })}</p>` : nothing}
        ${form.form || form.hasFailed ? answersView({ dossier, view, headingLevel: headingLevel + 1, current: preview.current, look, isSupplementFirst: isToCheck }) : html`<p class="hint" role="status">${msg('Đang tải…', { id: 'mine.loading' })}</p>`}
      </div>
      <div class="viewer">
        ${papersView(side, preview.current, scene.lookAtPaper)}
        <section class="preview" aria-label=${msg('Xem tệp', { id: 'desk.preview' })}>${preview.render()}</section>
      </div>
    </div>
    <div class="sides">
      ${timelineView(side)} ${isToCheck ? nothing : supplementsView(side)} ${feesView(side)}
      ${scene.mayAudit ? auditView(side, scene.audit, scene.openAudit) : nothing}
    </div>
  </article>`;
};

const others = ({ others: events, locale, seen, dossier, form }: PageScene): TemplateResult | typeof nothing =>
  events.length === 0
    ? nothing
    : html`<div class="notice" data-kind="warning" role="alert">
        <p><strong>${msg('Hồ sơ vừa có thay đổi:', { id: 'desk.others' })}</strong></p>
        <ul class="stack">${events.map((event) => html`<li>${eventLine(event, locale, namesByPointer(dossier, form.form))}</li>`)}</ul>
        <p><button class="button" type="button" @click=${seen}>${msg('Đã xem', { id: 'desk.others.seen' })}</button></p>
      </div>`;
