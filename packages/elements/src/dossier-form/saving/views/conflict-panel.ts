import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/heading.js';
import type { Desk } from '../../desk/desk.js';
import { labelOf } from '../../fields/field-frame.js';
import type { FormView } from '../../form-view.js';
import { fieldsOfStep, type FieldAt } from '../../session/field-at.js';
import { Filling, REVIEW } from '../../session/filling.js';
import { openAnswers } from '../../session/reopen.js';
import type { KeptDraft } from '../kept-draft.js';
import { when } from './when.js';

interface Difference {
  readonly label: unknown;
  readonly here: string;
  readonly there: string;
}

/** Two versions of one draft, from two tabs or two devices: the reader chooses, nothing is overwritten before. */
export const conflictPanel = (desk: Desk, view: FormView): TemplateResult | typeof nothing => {
  const { other } = desk.drafts.keeper;
  if (!other) return nothing;
  const differences = differencesOf(other, view);
  const time = when(other.savedAt, view.locale);
  return html`<section class="notice" data-kind="warning" aria-labelledby="conflict">
    ${heading(view.headingLevel + 1, 'conflict', msg('Bản nháp này vừa được sửa ở nơi khác', { id: 'dossier.conflict.title' }))}
    <p>${msg(str`Bản ở nơi khác được lưu lúc ${time}. Chọn bản muốn giữ; đến khi đó cả hai vẫn còn.`, { id: 'dossier.conflict.note' })}</p>
    ${differences.length > 0 ? table(differences) : nothing}
    <p class="row-actions">
      <button class="button primary" type="button" @click=${() => choose('here', desk, view)}>${msg('Giữ bản này', { id: 'dossier.conflict.here' })}</button>
      <button class="button" type="button" @click=${() => choose('there', desk, view)}>${msg('Lấy bản kia', { id: 'dossier.conflict.there' })}</button>
    </p>
  </section>`;
};

const table = (differences: readonly Difference[]): TemplateResult => html`<div class="differences">
  ${differences.map(
    ({ label, here, there }) => html`<dl>
      <dt class="part-name">${label}</dt>
      <dd><span class="hint">${msg('Bản này', { id: 'dossier.conflict.this' })}:</span> ${here || unanswered()}</dd>
      <dd><span class="hint">${msg('Bản kia', { id: 'dossier.conflict.that' })}:</span> ${there || unanswered()}</dd>
    </dl>`,
  )}
</div>`;

const unanswered = (): TemplateResult => html`<span class="hint">${msg('Chưa trả lời', { id: 'dossier.review.unanswered' })}</span>`;

const choose = async (choice: 'here' | 'there', { drafts }: Desk, view: FormView): Promise<void> => {
  const taken = drafts.keeper.choose(choice);
  if (taken) openAnswers(view.filling, taken.answers.values, taken.answers.step);
  view.focus('step');
};

/** The answers that show differently, in the form's order. */
const differencesOf = (other: KeptDraft, view: FormView): readonly Difference[] => {
  const there = new Filling(view.filling.form, view.filling.state.context.now, () => undefined);
  openAnswers(there, other.answers.values);
  const wordsHere = answersOf(view);
  const wordsThere = answersOf({ ...view, filling: there });
  const pointers = [...new Set([...wordsHere.keys(), ...wordsThere.keys()])];
  return pointers.flatMap((pointer) => {
    const [here, that] = [wordsHere.get(pointer), wordsThere.get(pointer)];
    return here?.words === that?.words ? [] : [{ label: here?.label ?? that?.label, here: here?.words ?? '', there: that?.words ?? '' }];
  });
};

const answersOf = (view: FormView): ReadonlyMap<string, { readonly label: unknown; readonly words: string }> => {
  const answers = new Map<string, { readonly label: unknown; readonly words: string }>();
  for (const step of view.filling.steps.filter((each) => each !== REVIEW)) {
    for (const at of fieldsOfStep(view.filling.layout, view.filling.state, step)) {
      if (at.template.kind === 'value') answers.set(at.pointer, { label: placed(at, view), words: wordsOf(at, view) });
    }
  }
  return answers;
};

const wordsOf = (at: FieldAt, view: FormView): string => {
  if (at.field.type !== 'attachment') return view.lazy.get('words')?.valueWords(at, view) ?? '';
  const files = Array.isArray(at.cell.raw) ? (at.cell.raw as readonly { readonly name?: unknown }[]) : [];
  return files.map(({ name }) => String(name)).join('; ');
};

/** With the person or row it belongs to, as several fields have the same name. */
const placed = (at: FieldAt, view: FormView): unknown => {
  const { parent } = at.template;
  if (!parent?.field) return labelOf(at, view);
  const row = parent.kind === 'group' ? ` ${Number(at.place.above.split('/').at(-1)) + 1}` : '';
  return html`${labelOf({ ...at, field: parent.field }, view)}${row} – ${labelOf(at, view)}`;
};
