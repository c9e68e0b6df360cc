import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { worded } from '../form-text.js';
import type { FormView } from '../form-view.js';
import { REVIEW } from '../session/filling.js';

/** Name of a step. */
export const stepTitle = (step: string, { filling, locale }: FormView): TemplateResult | string =>
  step === REVIEW ? msg('Xem lại câu trả lời', { id: 'dossier.step.review' }) : worded(filling.form.definition.steps.find(({ id }) => id === step)?.title, locale);

/** How far the form is filled in: in words, as a bar, and as the list of steps that leads back to those already seen. */
export const stepList = (view: FormView, isOpen: boolean, toggle: () => void, go: (step: string) => void): TemplateResult => {
  const { steps, step } = view.filling;
  const number = steps.indexOf(step) + 1;
  const count = steps.length;
  const progress = msg(str`Bước ${number} trên ${count}`, { id: 'dossier.step.progress' });
  return html`<nav class="steps" aria-label=${msg('Các bước', { id: 'dossier.step.list' })} ?data-open=${isOpen}>
    <div class="progress">
      <p>${progress}</p>
      <button class="link-button toggle" type="button" aria-expanded=${isOpen} aria-controls="step-list" @click=${toggle}>${msg('Các bước', { id: 'dossier.step.list' })}</button>
      <progress max=${count} value=${number} aria-label=${progress}></progress>
    </div>
    <ol id="step-list">
      ${steps.map((each) => html`<li>${stepEntry(each, view, go)}</li>`)}
    </ol>
  </nav>`;
};

const stepEntry = (step: string, view: FormView, go: (step: string) => void): TemplateResult => {
  const isCurrent = step === view.filling.step;
  const title = stepTitle(step, view);
  return view.filling.isReached(step)
    ? html`<button class="step" type="button" aria-current=${isCurrent ? 'step' : nothing} @click=${() => go(step)}>${title}</button>`
    : html`<span class="step">${title}</span>`;
};
