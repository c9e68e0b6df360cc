import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../core/heading.js';
import { worded } from '../form-text.js';
import type { FormView } from '../form-view.js';
import { fieldAt, type FieldAt, type Place } from '../session/field-at.js';
import type { Template } from '../session/form-layout.js';
import { attachmentEntry } from './attachment-entry.js';
import { choiceControl, consentControl, multiChoiceControl, optionsAt, waitingControl, yesNoControl } from './choice-controls.js';
import { framed, framedSet } from './field-frame.js';
import { areaControl, lineControl } from './text-controls.js';

type Control = (at: FieldAt, view: FormView) => TemplateResult;

const staticText: Control = ({ field, id }, { locale, headingLevel }) => {
  if (field.type !== 'static') return html``;
  const words = worded(field.text, locale);
  if (field.style === 'heading') return heading(headingLevel + 3, id, words);
  return html`<p class=${field.style === 'notice' ? 'notice' : 'static'}>${words}</p>`;
};

const unitControl: Control = (at, view) => view.lazy.get('units')?.unitControl(at, view) ?? framed(at, view, waitingControl(at, view));

const CONTROLS: Readonly<Partial<Record<FieldAt['field']['type'], Control>>> = {
  multiline: areaControl, choice: choiceControl, multi_choice: multiChoiceControl, yes_no: yesNoControl, consent: consentControl,
  unit: unitControl, attachment: attachmentEntry, static: staticText,
};

/** What cannot be changed is shown in words, in a field that can be read and copied. */
const fixed: Control = (at, view) =>
  framed(at, view, html`<input id=${at.id} class="control" type="text" readonly .value=${view.lazy.get('words')?.valueWords(at, view) ?? ''} />`);

const IN_WORDS: ReadonlySet<string> = new Set(['choice', 'multi_choice', 'yes_no', 'unit']);

const control: Control = (at, view) => (at.cell.readonly && IN_WORDS.has(at.field.type) ? fixed(at, view) : (CONTROLS[at.field.type] ?? lineControl)(at, view));

/** Everything that a field's look depends on. Asked for each field at each key, so that little may be done here. */
const looksOf = (at: FieldAt, view: FormView): unknown[] => {
  const { cell, field, id, template, place } = at;
  const { filling, locale, partsVersion } = view;
  const isListed = field.type === 'unit' || field.type === 'choice';
  return [
    cell,
    place.above,
    locale,
    partsVersion,
    cell.errors.length > 0 || place.rowErrors.length > 0 || field.type === 'attachment' ? filling.shownError(at)?.code : undefined,
    filling.isTyping(id),
    isListed ? view.pickerVersion(id) : 0,
    template.rules.hiddenOptions.size > 0 ? optionsAt(at, view).map(({ value }) => value).join() : '',
    field.type === 'unit' ? view.lazy.get('units')?.aboveOf(at, view) : '',
  ];
};

const renderField = (at: FieldAt, view: FormView): unknown => {
  const { template, place } = at;
  if (template.kind === 'composite') return framedSet(at, view, fieldsBelow(template, place, view), 'parts');
  if (template.kind === 'group') return view.lazy.get('group')?.groupView(at, view) ?? nothing;
  return guard(looksOf(at, view), () => control(at, view));
};

/** The first fields below a section, a composite field or in a row. A field whose cell is the same as before is not rendered again. */
export const fieldsBelow = (parent: Template, place: Place, view: FormView, most = Infinity): unknown => {
  const shown = view.filling.layout.firstBelow(parent, most).flatMap((template) => fieldAt(template, place) ?? []);
  return repeat(shown, ({ id }) => id, (at) => renderField(at, view));
};
