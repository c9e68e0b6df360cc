import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { langOf, textOf, worded } from '../form-text.js';
import type { FormView } from '../form-view.js';
import type { FieldAt } from '../session/field-at.js';

/** The ids that describe a control: its hint and its error. */
export const describedBy = (at: FieldAt, view: FormView): string | typeof nothing => {
  const { id, field } = at;
  const ids = [hintOf(field, view) && `${id}-hint`, view.filling.shownError(at) && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
};

const hintOf = (field: FieldAt['field'], { locale }: FormView): string => {
  if (field.type === 'unit') return '';
  const help = textOf(field.help, locale);
  return help || (field.type === 'date' ? dateHint(field.precisions) : '');
};

const dateHint = (precisions: readonly string[] = ['day']): string =>
  precisions.length > 1
    ? msg('Ngày/tháng/năm, ví dụ 05/04/1990. Chỉ nhớ năm thì ghi năm.', { id: 'dossier.hint.partial-date' })
    : msg('Ngày/tháng/năm, ví dụ 05/04/1990.', { id: 'dossier.hint.date' });

export const hintLine = (at: FieldAt, view: FormView): TemplateResult | typeof nothing => {
  const words = hintOf(at.field, view);
  const help = at.field.type === 'unit' ? undefined : at.field.help;
  return words ? html`<p class="hint" id="${at.id}-hint" lang=${langOf(help, view.locale)}>${words}</p>` : nothing;
};

export const errorLine = (at: FieldAt, view: FormView): TemplateResult | typeof nothing => {
  const error = view.filling.shownError(at);
  return error ? html`<p class="error" id="${at.id}-error">${errorText(at, error, view)}</p>` : nothing;
};

/** The words of an error; general ones until all words have come. */
export const errorText = (at: FieldAt, error: NonNullable<ReturnType<FormView['filling']['shownError']>>, view: FormView): string =>
  (at.field.type === 'attachment' ? view.lazy.get('attachments')?.fieldErrorWords(error) : undefined) ??
  view.lazy.get('errors')?.wordsOfError(at.field, error, view.locale) ?? msg('Vui lòng xem lại.', { id: 'dossier.error.plain' });

/** The sign of a field that must be answered; the control itself says so to assistive technology. */
export const needed = ({ cell }: FieldAt): TemplateResult | typeof nothing =>
  cell.required && !cell.readonly ? html`<span class="needed" aria-hidden="true"> *</span>` : nothing;

export const labelOf = ({ field }: FieldAt, { locale }: FormView): TemplateResult | string => worded('label' in field ? field.label : undefined, locale);

/** A control with its label, hint and error. */
export const framed = (at: FieldAt, view: FormView, control: unknown): TemplateResult => html`
  <div class="field" ?data-wrong=${view.filling.shownError(at) !== undefined}>
    <label for=${at.id}>${labelOf(at, view)}${needed(at)}</label>
    ${hintLine(at, view)}${errorLine(at, view)}${control}
  </div>
`;

/** Several controls that answer one question, or the parts of one answer. */
export const framedSet = (at: FieldAt, view: FormView, controls: unknown, kind: 'question' | 'parts'): TemplateResult => html`
  <fieldset class="field ${kind}" id=${at.id} tabindex="-1" ?data-wrong=${view.filling.shownError(at) !== undefined} aria-describedby=${describedBy(at, view)}>
    <legend>${labelOf(at, view)}${kind === 'question' ? needed(at) : nothing}</legend>
    ${hintLine(at, view)}${errorLine(at, view)}${controls}
  </fieldset>
`;
