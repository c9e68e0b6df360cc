import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldsBelow } from '../../dossier-form/fields/fields-view.js';
import type { FormView } from '../../dossier-form/form-view.js';
import { fieldAt, formPlace, type FieldAt } from '../../dossier-form/session/field-at.js';
import type { SectionLayout } from '../../dossier-form/session/form-layout.js';
import type { ActFacts } from './act-facts.js';
import { keyOf, OTHER, REASON_TEMPLATES, reasonId } from './supplement-sections.js';

/** What is to be asked for: papers first, answers behind one press, each chosen one with its reason. */
export const supplementPicker = (facts: ActFacts, view: FormView): TemplateResult => {
  const sections = new Map(view.filling.layout.sections('answers').map((section) => [section.definition.id, section]));
  const item = (key: string): TemplateResult => {
    const section = sections.get(`item_${key}`);
    return section ? itemView(key, section, view) : html``;
  };
  const questions = facts.questions.map((_, at) => keyOf('question', at));
  const chosen = questions.filter((key) => isPicked(sections.get(`item_${key}`), view)).length;
  return html`
    <p class="hint">${msg('Yêu cầu một lần, đủ mọi giấy tờ và câu trả lời cần sửa, kèm lý do từng mục.', { id: 'desk.supplement.once' })}</p>
    ${facts.papers.length > 0 ? html`<p class="group-name">${msg('Giấy tờ', { id: 'desk.supplement.papers' })}</p>` : nothing}
    ${facts.papers.map((_, at) => item(keyOf('paper', at)))} ${item(OTHER)}
    ${questions.length === 0
      ? nothing
      : html`<details ?open=${chosen > 0}>
          <summary>${chosen > 0 ? msg(str`Câu trả lời (đã chọn ${chosen})`, { id: 'desk.supplement.questions.chosen' }) : msg('Câu trả lời trong biểu mẫu', { id: 'desk.supplement.questions' })}</summary>
          ${questions.map(item)}
        </details>`}
  `;
};

const isPicked = (section: SectionLayout | undefined, view: FormView): boolean => {
  const [pick] = section ? view.filling.layout.below(section.template) : [];
  return pick !== undefined && fieldAt(pick, formPlace(view.filling.state))?.cell.value === true;
};

const itemView = (key: string, { template }: SectionLayout, view: FormView): TemplateResult => {
  const place = formPlace(view.filling.state);
  const reason = view.filling.layout.below(template).map((each) => fieldAt(each, place)).find((at) => at?.field.id === reasonId(key));
  return html`<div class="item">${fieldsBelow(template, place, view)} ${reason ? templates(reason, view) : nothing}</div>`;
};

/** Puts a common reason into the field; what stands there already stays before it. */
const templates = (at: FieldAt, view: FormView): TemplateResult => {
  const insert = (event: Event): void => {
    const select = event.currentTarget as HTMLSelectElement;
    const before = String(at.cell.raw ?? '').trim();
    if (select.value) view.filling.answer(at, [before, select.value].filter(Boolean).join('\n'));
    select.value = '';
    view.focus(at.id);
  };
  return html`<p>
    <label class="hint" for="${at.id}-template">${msg('Chèn lý do thường gặp', { id: 'desk.supplement.template' })}</label>
    <select id="${at.id}-template" class="control templates" lang="vi" @change=${insert}>
      <option value="">–</option>
      ${REASON_TEMPLATES.map((words) => html`<option value=${words}>${words}</option>`)}
    </select>
  </p>`;
};
