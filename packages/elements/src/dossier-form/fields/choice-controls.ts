import type { Cell } from '@dvcqg/forms';
import type { FormChoiceField, FormOption } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { langOf, textOf, worded } from '../form-text.js';
import type { FormView } from '../form-view.js';
import type { PickerOption } from '../lazy/picker.js';
import type { FieldAt } from '../session/field-at.js';
import { describedBy, errorLine, framed, framedSet, hintLine, labelOf, needed } from './field-frame.js';

const MOST_RADIOS = 7;

/** The options that a reader may choose from now. */
export const optionsAt = ({ field, template, place }: FieldAt, { filling: { state, form } }: FormView): readonly FormOption[] => {
  const { list, options = [] } = field as FormChoiceField;
  const all = list ? form.optionsOf(list) : options;
  const { hiddenOptions } = template.rules;
  if (hiddenOptions.size === 0) return all;
  const env = { chain: place.chain, context: state.context, today: state.today };
  return all.filter(({ value }) => hiddenOptions.get(value)?.(env) !== false);
};

const pick = (at: FieldAt, view: FormView, value: unknown): void => {
  view.filling.answer(at, value);
  view.filling.leave(at, value);
};

interface Shown {
  readonly value: unknown;
  readonly label: TemplateResult | string;
}

const radios = (at: FieldAt, view: FormView, options: readonly Shown[]): TemplateResult =>
  framedSet(
    at,
    view,
    options.map(
      ({ value, label }) => html`<label class="option">
        <input
          type="radio"
          name=${at.id}
          .checked=${live(at.cell.value === value)}
          ?required=${at.cell.required}
          @change=${() => pick(at, view, value)}
        />
        <span>${label}</span>
      </label>`,
    ),
    'question',
  );

/** Radios for a few options, a list to search in for many. */
export const choiceControl = (at: FieldAt, view: FormView): TemplateResult => {
  const options = optionsAt(at, view);
  if (options.length <= MOST_RADIOS) return radios(at, view, options.map(({ value, label }) => ({ value, label: worded(label, view.locale) })));
  const picked = options.map(({ value, label }): PickerOption => ({ value, label: textOf(label, view.locale), lang: langOf(label, view.locale) }));
  return framed(at, view, pickerOrWait(at, view, picked));
};

const pickerOrWait = (at: FieldAt, view: FormView, options: readonly PickerOption[]): TemplateResult =>
  view.lazy.get('picker')?.pickerFor(view).render(at, options, (value) => pick(at, view, value), view) ?? waitingControl(at, view);

/** Where the control will be while its code is loaded. */
export const waitingControl = (at: FieldAt, view: FormView): TemplateResult => html`
  <input id=${at.id} class="control" type="text" disabled aria-describedby=${describedBy(at, view)} placeholder=${msg('Đang tải…', { id: 'dossier.loading-part' })} />
`;

export const yesNoControl = (at: FieldAt, view: FormView): TemplateResult =>
  radios(at, view, [
    { value: true, label: msg('Có', { id: 'dossier.yes' }) },
    { value: false, label: msg('Không', { id: 'dossier.no' }) },
  ]);

const listed = (value: Cell['raw']): readonly unknown[] => (Array.isArray(value) ? value : []);

export const multiChoiceControl = (at: FieldAt, view: FormView): TemplateResult => {
  const chosen = listed(at.cell.value);
  const options = optionsAt(at, view);
  const toggle = (value: string): unknown => options.map((option) => option.value).filter((each) => (each === value) !== chosen.includes(each));
  return framedSet(
    at,
    view,
    options.map(
      ({ value, label }) => html`<label class="option">
        <input type="checkbox" .checked=${live(chosen.includes(value))} @change=${() => pick(at, view, toggle(value))} />
        <span>${worded(label, view.locale)}</span>
      </label>`,
    ),
    'question',
  );
};

/** Never set beforehand: the reader ticks it. */
export const consentControl = (at: FieldAt, view: FormView): TemplateResult => {
  const error = view.filling.shownError(at);
  return html`<div class="field" ?data-wrong=${error !== undefined}>
    ${hintLine(at, view)}${errorLine(at, view)}
    <label class="option">
      <input
        id=${at.id}
        type="checkbox"
        .checked=${live(at.cell.value === true)}
        ?required=${at.cell.required}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${describedBy(at, view)}
        @change=${(event: Event) => pick(at, view, (event.target as HTMLInputElement).checked)}
      />
      <span>${labelOf(at, view)}${needed(at)}</span>
    </label>
  </div>`;
};
