import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { deskAwaited, type AwaitedDesk } from '../desk/desk-awaited.js';
import { heading } from '../../core/heading.js';
import type { FormView } from '../form-view.js';
import { REVIEW, type Problem } from '../session/filling.js';
import { skeleton } from '../../core/skeleton.js';
import { stepList, stepTitle } from './step-list.js';
import { stepView } from './step-view.js';

export interface BodyActions {
  readonly stepsAreOpen: boolean;
  readonly toggleSteps: () => void;
  readonly submit: () => void;
  /** No page took the answers. */
  readonly isRefused: boolean;
  readonly awaited: AwaitedDesk;
}

/** The steps and the current one of them. */
export const formBody = (view: FormView, actions: BodyActions): TemplateResult => {
  const { filling } = view;
  const isReview = filling.step === REVIEW;
  if (view.desk?.desk.drafts.resumedAt !== undefined && hasFiles(view)) view.lazy.get('attachments')?.goOn(view);
  return html`<div class="body">
    ${stepList(view, actions.stepsAreOpen, actions.toggleSteps, (step) => go(step, view))}
    <form novalidate @submit=${(event: Event) => onSubmit(event, view, actions)}>
      ${heading(view.headingLevel + 1, 'step', stepTitle(filling.step, view))}
      <div class="save-space">${view.desk?.part.deskStatus(view.desk.desk, view) ?? deskAwaited(view, actions.awaited)}</div>
      ${view.desk?.part.deskRefusal(view.desk.desk, view)} ${problemsOf(view)}
      ${isReview ? review(view, actions) : stepView(view)}
      <div class="row-actions screen-only">
        <button class="button primary" type="submit">
          ${isReview ? msg('Gửi hồ sơ', { id: 'dossier.send' }) : msg('Tiếp tục', { id: 'dossier.next' })}
        </button>
        ${filling.steps[0] === filling.step ? nothing : html`<button class="button" type="button" @click=${() => back(view)}>${msg('Quay lại', { id: 'dossier.back' })}</button>`}
      </div>
      ${view.desk?.part.deskCode(view.desk.desk, view)}
    </form>
  </div>`;
};

/** What the last attempt to go on found. Its words come soon after the form; until then the first field itself is led to. */
const problemsOf = (view: FormView): unknown => (view.filling.problems.length > 0 ? view.lazy.get('errors')?.errorSummary(view, (problem) => goTo(problem, view)) : undefined);

/** Those of an earlier visit are sent on, whatever step shows. */
const hasFiles = ({ filling }: FormView): boolean => filling.form.templates.some(({ field }) => field?.type === 'attachment');

const review = (view: FormView, { isRefused }: BodyActions): TemplateResult => html`
  ${isRefused
    ? html`<p id="refused" class="notice" data-kind="warning" tabindex="-1">
        ${msg('Trang này chưa nhận hồ sơ qua mạng. Hồ sơ chưa được gửi; các câu trả lời vẫn còn ở đây và có thể in ra.', { id: 'dossier.refused' })}
      </p>`
    : nothing}
  ${view.filling.files?.isRunning ? view.lazy.get('attachments')?.runningNotice(view) : nothing}
  ${view.lazy.get('review')?.reviewView(view, (step, section) => change(step, section, view)) ?? skeleton()}
`;

const onSubmit = (event: Event, view: FormView, { submit }: BodyActions): void => {
  event.preventDefault();
  view.rest.settle();
  if (view.filling.step === REVIEW) return view.filling.files?.isRunning ? view.focus('files-running') : submit();
  if (view.filling.next()) return view.focus('step');
  view.focus(view.lazy.get('errors') ? 'summary' : (view.filling.problems[0]?.at.id ?? 'step'));
};

const go = (step: string, view: FormView): void => {
  view.filling.goTo(step);
  view.focus('step');
};

const back = (view: FormView): void => {
  view.filling.back();
  view.focus('step');
};

const change = (step: string, section: string, view: FormView): void => {
  view.filling.goTo(step);
  const hasTitle = view.filling.layout.sections(step).some(({ definition }) => definition.id === section && definition.title);
  view.focus(hasTitle ? `section-${section}` : 'step');
};

const goTo = ({ step, at }: Problem, view: FormView): void => {
  if (step !== view.filling.step) view.filling.goTo(step);
  view.focus(at.id);
};
