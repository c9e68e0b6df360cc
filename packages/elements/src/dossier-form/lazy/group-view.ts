import { addRow, moveRow, removeRow } from '@dvcqg/forms';
import { msg, str } from '@lit/localize';
import type { FormGroupField } from '@dvcqg/openapi';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { fieldsBelow } from '../fields/fields-view.js';
import { framedSet } from '../fields/field-frame.js';
import { textOf } from '../form-text.js';
import type { FormView } from '../form-view.js';
import { rowPlace, type FieldAt } from '../session/field-at.js';

const MOST_ROWS = 100; // the engine's own limit where a form names none

/** Rows that can be added, moved and removed; a row that did not change is not rendered again. */
export const groupView = (at: FieldAt, view: FormView): TemplateResult => {
  const { maxRows = MOST_ROWS } = at.field as FormGroupField;
  const { rows, readonly } = at.cell;
  const body = html`
    <div class="rows">
      ${repeat(
        rows,
        ({ key }) => key,
        (row, index) => {
          const { locale, filling, partsVersion } = view;
          const open = view.openPicker();
          return guard([row, index, rows.length, at.pointer, at.cell.errors, filling.version, filling.typing, locale, partsVersion, open, asking(view)], () => rowView(at, index, view));
        },
      )}
    </div>
    ${readonly || rows.length >= maxRows
      ? nothing
      : html`<button id="${at.id}-add" class="button" type="button" @click=${() => add(at, view)}>${addWords(at, view)}</button>`}
  `;
  return framedSet(at, view, body, 'parts');
};

const rowName = ({ field }: FieldAt, index: number, { locale }: FormView): string => {
  const { rowLabel, label } = field as FormGroupField;
  return `${textOf(rowLabel ?? label, locale)} ${index + 1}`;
};

const addWords = ({ field }: FieldAt, { locale }: FormView): string => {
  const { rowLabel, label } = field as FormGroupField;
  const name = textOf(rowLabel ?? label, locale);
  return msg(str`Thêm: ${name}`, { id: 'dossier.row.add' });
};

const rowId = (at: FieldAt, index: number): string => `row${at.cell.rows[index]?.key}`;

const rowView = (at: FieldAt, index: number, view: FormView): TemplateResult => {
  const id = rowId(at, index);
  return html`<fieldset class="row" id=${id} tabindex="-1">
    <legend>${rowName(at, index, view)}</legend>
    ${fieldsBelow(at.template, rowPlace(at, index), view)}
    ${at.cell.readonly ? nothing : asking(view) === id ? askView(at, index, view) : actions(at, index, view)}
  </fieldset>`;
};

const actions = (at: FieldAt, index: number, view: FormView): TemplateResult => {
  const id = rowId(at, index);
  const name = rowName(at, index, view);
  const button = (kind: string, words: string, label: string, act: () => void): TemplateResult =>
    html`<button id="${id}-${kind}" class="button" type="button" aria-label=${label} @click=${act}>${words}</button>`;
  return html`<div class="row-actions">
    ${index > 0 ? button('up', msg('Chuyển lên', { id: 'dossier.row.up' }), msg(str`Chuyển lên: ${name}`, { id: 'dossier.row.up-name' }), () => move(at, index, -1, view)) : nothing}
    ${index < at.cell.rows.length - 1
      ? button('down', msg('Chuyển xuống', { id: 'dossier.row.down' }), msg(str`Chuyển xuống: ${name}`, { id: 'dossier.row.down-name' }), () => move(at, index, 1, view))
      : nothing}
    ${button('remove', msg('Xóa', { id: 'dossier.row.remove' }), msg(str`Xóa: ${name}`, { id: 'dossier.row.remove-name' }), () => ask(at, index, view))}
  </div>`;
};

const askView = (at: FieldAt, index: number, view: FormView): TemplateResult => {
  const id = rowId(at, index);
  const name = rowName(at, index, view);
  return html`<div class="row-actions" role="group" aria-labelledby="${id}-ask">
    <p id="${id}-ask">${msg(str`Xóa ${name} cùng những gì đã nhập?`, { id: 'dossier.row.ask' })}</p>
    <button id="${id}-yes" class="button danger" type="button" @click=${() => remove(at, index, view)}>${msg('Xóa', { id: 'dossier.row.remove' })}</button>
    <button class="button" type="button" @click=${() => keep(at, index, view)}>${msg('Giữ lại', { id: 'dossier.row.keep' })}</button>
  </div>`;
};

const ASKING = 'row-to-remove';
const asking = ({ memory }: FormView): unknown => memory.get(ASKING);

const isEmpty = (at: FieldAt, index: number): boolean =>
  at.cell.rows[index]?.cells.every(({ raw, rows }) => (raw === undefined || raw === null || raw === '') && rows.length === 0) ?? true;

const ask = (at: FieldAt, index: number, view: FormView): void => {
  if (isEmpty(at, index)) return remove(at, index, view);
  view.memory.set(ASKING, rowId(at, index));
  view.update();
  view.focus(`${rowId(at, index)}-yes`);
};

const keep = (at: FieldAt, index: number, view: FormView): void => {
  view.memory.delete(ASKING);
  view.update();
  view.focus(`${rowId(at, index)}-remove`);
};

const add = (at: FieldAt, view: FormView): void => {
  view.rest.settle();
  const key = view.filling.state.nextKey;
  view.filling.changeRows((state) => addRow(state, at.pointer));
  view.focus(`row${key}`);
};

const remove = (at: FieldAt, index: number, view: FormView): void => {
  const name = rowName(at, index, view);
  view.rest.settle();
  view.memory.delete(ASKING);
  view.filling.changeRows((state) => removeRow(state, at.pointer, index));
  view.announce(msg(str`Đã xóa ${name}.`, { id: 'dossier.row.removed' }));
  const neighbour = at.cell.rows[index + 1] ?? at.cell.rows[index - 1];
  view.focus(neighbour ? `row${neighbour.key}` : `${at.id}-add`);
};

const move = (at: FieldAt, index: number, by: 1 | -1, view: FormView): void => {
  const id = rowId(at, index);
  const last = at.cell.rows.length - 1;
  const to = index + by;
  view.rest.settle();
  view.filling.changeRows((state) => moveRow(state, at.pointer, index, to));
  view.announce(msg(str`Đã chuyển đến vị trí ${to + 1}.`, { id: 'dossier.row.moved' }));
  const kind = by < 0 ? (to === 0 ? 'down' : 'up') : to === last ? 'up' : 'down';
  view.focus(`${id}-${kind}`);
};
