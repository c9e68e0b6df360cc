import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { KIND_HINTS, KIND_WORDS, SUBJECT_WORDS } from '../words/kind-words.js';
import type { FeedbackDraft, TextName } from './feedback-draft.js';
import { textField } from './text-field.js';

export interface FieldsScene {
  readonly draft: FeedbackDraft;
  readonly change: (change: Partial<FeedbackDraft>) => void;
  /** What is wrong with a field, or to be known of it. */
  readonly said: (name: TextName) => unknown;
  readonly isWrong: (name: TextName) => boolean;
}

/** What it is about and what there is to say: all that is needed to begin to write. */
export const firstFields = ({ change, draft, isWrong, said }: FieldsScene): TemplateResult => html`
  ${radios('kind', msg('Bạn muốn gửi gì?', { id: 'feedback.kind' }), KIND_WORDS, draft.kind, (kind) => change({ kind }), KIND_HINTS)}
  ${radios('subject', msg('Về việc gì?', { id: 'feedback.subject' }), SUBJECT_WORDS, draft.subject, (subject) => change({ subject }))}
  ${textField({ id: 'title', label: msg('Tiêu đề', { id: 'feedback.title' }), value: draft.title, maxLength: 200, said: said('title'), isWrong: isWrong('title'), onInput: (title) => change({ title }) })}
  ${textField({
    id: 'content', isLong: true,
    label: msg('Nội dung', { id: 'feedback.content' }),
    hint: msg('Ít nhất mười từ tiếng Việt có dấu: việc gì, ở đâu, khi nào. Nội dung có thể được công khai: đừng ghi tên người khác, số điện thoại, số giấy tờ.', { id: 'feedback.content.hint' }),
    value: draft.content, maxLength: 5000, said: said('content'), isWrong: isWrong('content'), onInput: (content) => change({ content }),
  })}
`;

const radios = <Code extends string>(name: string, legend: string, words: Readonly<Record<Code, () => string>>, chosen: Code, choose: (code: Code) => void, hints?: Readonly<Record<Code, () => string>>): TemplateResult => html`<fieldset>
  <legend>${legend}</legend>
  <div class="kinds">
    ${(Object.keys(words) as Code[]).map((code) => html`<label class="kind"><input type="radio" name=${name} .checked=${code === chosen} @change=${() => choose(code)} /><span>${words[code]()}${hints && html`<small>${hints[code]()}</small>`}</span></label>`)}
  </div>
</fieldset>`;
