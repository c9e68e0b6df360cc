import type { UnitField } from '@dvcqg/forms';
import type { AdministrativeUnit } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { errorWords } from '../../core/error-words.js';
import { langOf } from '../form-text.js';
import { waitingControl } from '../fields/choice-controls.js';
import { framed, framedSet } from '../fields/field-frame.js';
import type { FormView } from '../form-view.js';
import type { FieldAt } from '../session/field-at.js';
import type { PickerOption } from './picker.js';
import { unitLists, type UnitQuery } from './unit-lists.js';

const wanted = ({ field, template, place }: FieldAt, { filling: { state } }: FormView): UnitQuery => {
  const env = { chain: place.chain, context: state.context, today: state.today };
  const read = (name: string): string => String(template.rules.extra.get(name)?.(env) ?? '');
  const day = read('asOf');
  return { tier: (field as UnitField).tier, parent: read('within'), at: /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '' };
};

/** On what the list of a unit depends: the unit above, the day, and whether it has come. */
export const aboveOf = (at: FieldAt, view: FormView): string => {
  const query = wanted(at, view);
  return `${query.parent} ${query.at} ${unitLists(view).stateOf(query)}`;
};

const NAMES_BELOW: Readonly<Record<UnitField['tier'], readonly string[]>> = { province: ['district', 'commune'], district: ['commune'], commune: [] };

const choose = (at: FieldAt, view: FormView) => (value: string | null): void => {
  if (value !== at.cell.value) {
    const whole = at.pointer.slice(0, at.pointer.lastIndexOf('/'));
    const { layout } = view.filling;
    const parts = at.template.parent ? layout.below(at.template.parent).map(({ path }) => path.at(-1)) : [];
    view.filling.empty(NAMES_BELOW[(at.field as UnitField).tier].filter((name) => parts.includes(name)).map((name) => `${whole}/${name}`));
  }
  view.filling.answer(at, value);
  view.filling.leave(at, value);
};

const asOption = ({ code, fullName, replaces }: AdministrativeUnit, view: FormView): PickerOption => ({
  value: code, label: fullName, lang: langOf({ vi: fullName }, view.locale), also: (replaces ?? []).join(' '),
});

const optionsAt = (query: UnitQuery, view: FormView): readonly PickerOption[] | undefined => {
  if (query.tier === 'province' && query.at === '') return view.filling.form.optionsOf('province').map(({ value, label }) => ({ value, label: label.vi, lang: langOf(label, view.locale) }));
  return unitLists(view).get(query)?.map((unit) => asOption(unit, view));
};

/** A province, district or commune, chosen from the directory. */
export const unitControl = (at: FieldAt, view: FormView): TemplateResult => {
  const query = wanted(at, view);
  if (query.tier !== 'province' && query.parent === '') return framed(at, view, html`<input id=${at.id} class="control" type="text" disabled ?required=${at.cell.required} placeholder=${aboveFirst(query)} />`);
  const options = optionsAt(query, view);
  if (options) return framed(at, view, view.lazy.get('picker')?.pickerFor(view).render(at, options, choose(at, view), view) ?? waitingControl(at, view));
  const error = unitLists(view).errorOf(query);
  return error === undefined ? framed(at, view, waitingControl(at, view)) : framedSet(at, view, failed(view, query, error), 'question');
};

const aboveFirst = ({ at }: UnitQuery): string =>
  at ? msg('Chọn đơn vị cấp trên trước', { id: 'dossier.unit.above-first' }) : msg('Chọn tỉnh, thành phố trước', { id: 'dossier.unit.province-first' });

const failed = (view: FormView, query: UnitQuery, error: unknown): TemplateResult => html`
  <div class="row-actions">
    <p class="hint">${errorWords(error)}</p>
    <button class="button" type="button" @click=${() => unitLists(view).retry(query)}>${msg('Tải lại danh sách', { id: 'dossier.unit.retry' })}</button>
  </div>
`;

/** The name of a unit that was chosen; its code where the name is not known. */
export const unitName = (at: FieldAt, view: FormView): string => {
  const code = String(at.cell.value ?? at.cell.raw ?? '');
  return optionsAt(wanted(at, view), view)?.find(({ value }) => value === code)?.label ?? code;
};
