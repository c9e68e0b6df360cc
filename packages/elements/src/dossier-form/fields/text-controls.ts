import type { EngineField } from '@dvcqg/forms';
import type { Locale } from '@dvcqg/openapi';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { textOf, worded } from '../form-text.js';
import type { FormView } from '../form-view.js';
import type { FieldAt } from '../session/field-at.js';
import { describedBy, framed } from './field-frame.js';
import { readDate, readNumber, showDate, showNumber } from './typed-values.js';

const read = (field: EngineField, typed: string, locale: Locale): unknown => {
  if (field.type === 'date') return readDate(typed);
  return (field.type === 'number' || field.type === 'money') && typed.trim() !== '' ? readNumber(typed, locale) : typed;
};

/** What stands in the field: as typed while it is being typed or is wrong, otherwise the answer as it counts. */
const shown = ({ field, cell }: FieldAt, locale: Locale): string => {
  const kept = cell.value ?? cell.raw ?? '';
  if (typeof kept === 'number') return showNumber(kept, locale, field.type === 'money');
  return field.type === 'date' ? showDate(String(kept)) : String(kept);
};

const onInput = (at: FieldAt, { filling, locale }: FormView) => (event: Event): void => {
  const { value } = event.target as HTMLInputElement;
  filling.answer(at, read(at.field, value, locale), { typing: true });
};

const INPUT_MODES: Readonly<Partial<Record<EngineField['type'], string>>> = {
  number: 'decimal', money: 'numeric', date: 'numeric', phone: 'tel', email: 'email', social_insurance_number: 'numeric',
};

const inputMode = (field: EngineField): string | typeof nothing => {
  const given = field.type === 'unit' ? undefined : field.inputMode;
  // A passport has letters: digits alone would lock its holder out.
  if (field.type === 'identity_number') return field.accepts?.includes('passport') ? nothing : 'numeric';
  return given ?? INPUT_MODES[field.type] ?? nothing;
};

type Worded = Exclude<EngineField, { type: 'unit' }>;

/** A line to type in: text, numbers, dates, identity numbers, telephones. */
export const lineControl = (at: FieldAt, view: FormView): TemplateResult => {
  const field = at.field as Worded;
  const { cell, id } = at;
  const unit = field.type === 'money' ? '₫' : field.type === 'number' ? worded(field.unit, view.locale) : '';
  const isShort = field.type !== 'text' && field.type !== 'email';
  const line = html`<input
    id=${id}
    class="control ${isShort ? 'short' : ''}"
    type="text"
    autocomplete=${field.autocomplete ?? 'off'}
    inputmode=${inputMode(field) as 'text'}
    placeholder=${textOf(field.placeholder, view.locale) || nothing}
    ?required=${cell.required}
    ?readonly=${cell.readonly}
    aria-invalid=${view.filling.shownError(at) ? 'true' : nothing}
    aria-describedby=${describedBy(at, view)}
    .value=${view.filling.isTyping(id) ? noChange : live(shown(at, view.locale))}
    @input=${onInput(at, view)}
    @blur=${() => view.rest.run(() => view.filling.leave(at))}
  />`;
  return framed(at, view, unit ? html`<div class="with-unit">${line}<span>${unit}</span></div>` : line);
};

export const areaControl = (at: FieldAt, view: FormView): TemplateResult => {
  const field = at.field as Worded;
  return framed(
    at,
    view,
    html`<textarea
      id=${at.id}
      class="control"
      rows="3"
      autocomplete=${field.autocomplete ?? 'off'}
      ?required=${at.cell.required}
      ?readonly=${at.cell.readonly}
      aria-invalid=${view.filling.shownError(at) ? 'true' : nothing}
      aria-describedby=${describedBy(at, view)}
      .value=${view.filling.isTyping(at.id) ? noChange : live(shown(at, view.locale))}
      @input=${onInput(at, view)}
      @blur=${() => view.rest.run(() => view.filling.leave(at))}
    ></textarea>`,
  );
};
