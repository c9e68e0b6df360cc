import type { FormSection, FormStep } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { textOf, worded } from '../form-text.js';
import type { FormView } from '../form-view.js';
import { labelOf } from '../fields/field-frame.js';
import { fieldAt, formPlace, rowPlace, type FieldAt, type Place } from '../session/field-at.js';
import type { SectionLayout, Template } from '../session/form-layout.js';
import { adoptStyles } from '../../core/adopt-styles.js';
import { review } from '../styles/review.js';
import { valueWords } from './value-words.js';

/** All answers before they are sent, with the way back to each section. */
export const reviewView = (view: FormView, change: (step: string, section: string) => void): TemplateResult => {
  adoptStyles(view.root, [review]);
  const { definition } = view.filling.form;
  const steps = definition.steps.filter(({ id }) => view.filling.steps.includes(id));
  return html`
    <div class="review">
      ${steps.map((step) => stepReview(step, view, change))}
      <button class="button screen-only" type="button" @click=${() => globalThis.print()}>${msg('In các câu trả lời', { id: 'dossier.review.print' })}</button>
    </div>
  `;
};

type Change = (step: string, section: string) => void;

const stepReview = (step: FormStep, view: FormView, change: Change): TemplateResult => {
  const sections = view.filling.layout.sections(step.id).filter(({ template }) => view.filling.state.root.cells[template.index]?.visible);
  const shown = sections.flatMap((section) => {
    const rows = answers(section.template, formPlace(view.filling.state), view);
    return rows.length > 0 ? [{ section, rows }] : [];
  });
  const title = heading(view.headingLevel + 2, `review-${step.id}`, worded(step.title, view.locale));
  // A section without a title of its own stands below that of its step, which then has the way back.
  const isTitled = shown[0]?.section.definition.title !== undefined;
  return html`<section>
    ${isTitled || shown.length === 0 ? title : nothing}
    ${shown.map(({ section, rows }, at) => sectionReview(step, section, rows, at === 0 && !isTitled ? title : nothing, view, change))}
  </section>`;
};

const sectionReview = (step: FormStep, { definition }: SectionLayout, rows: readonly TemplateResult[], above: unknown, view: FormView, change: Change): TemplateResult => {
  const name = nameOf(step, definition, view);
  return html`<div class="review-section">
    <div class="review-head">
      ${definition.title ? heading(view.headingLevel + 3, `review-${step.id}-${definition.id}`, worded(definition.title, view.locale)) : above}
      <button class="link-button screen-only" type="button" aria-label=${msg(str`Sửa: ${name}`, { id: 'dossier.review.change-name' })} @click=${() => change(step.id, definition.id)}>
        ${msg('Sửa', { id: 'dossier.review.change' })}
      </button>
    </div>
    ${rows}
  </div>`;
};

const nameOf = (step: FormStep, { title }: FormSection, { locale }: FormView): string => textOf(title ?? step.title, locale);

const answers = (parent: Template, place: Place, view: FormView): TemplateResult[] =>
  view.filling.layout.below(parent).flatMap((template) => {
    const at = fieldAt(template, place);
    return at && at.field.type !== 'static' ? [answer(at, view)] : [];
  });

const answer = (at: FieldAt, view: FormView): TemplateResult => {
  if (at.field.type === 'attachment') return view.lazy.get('attachments')?.attachmentReview(at, view) ?? html``;
  if (at.template.kind === 'composite') return part(labelOf(at, view), answers(at.template, at.place, view));
  if (at.template.kind === 'group') {
    return part(labelOf(at, view), at.cell.rows.map((_, index) => part(`${index + 1}.`, answers(at.template, rowPlace(at, index), view))));
  }
  const words = valueWords(at, view);
  return html`<dl class="answer"><dt>${labelOf(at, view)}</dt><dd>${words || html`<span class="hint">${msg('Chưa trả lời', { id: 'dossier.review.unanswered' })}</span>`}</dd></dl>`;
};

const part = (name: unknown, content: readonly TemplateResult[]): TemplateResult => html`<div class="review-part"><p class="part-name">${name}</p>${content}</div>`;
