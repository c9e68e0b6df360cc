import { isDissatisfied } from '@dvcqg/domain';
import type { RatingAnswer, RatingAnswers, RatingReason } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { LEVEL_WORDS } from '../question/question-words.js';
import type { RatingDraft } from '../question/rating-draft.js';
import { INDICATOR_WORDS, REASON_WORDS } from './more-words.js';

const ANSWERS: readonly RatingAnswer[] = ['very_satisfied', 'satisfied', 'dissatisfied'];

type Change = (change: Partial<RatingDraft>) => void;

/** What may be added; for who is dissatisfied, the reason that must be. */
export const moreView = (draft: RatingDraft, isSending: boolean, change: Change): TemplateResult => html`
  ${draft.level && isDissatisfied(draft.level)
    ? html`${reasonsView(draft, change)}${commentView(draft, change)}${moreDetails(indicatorsView(draft, change))}`
    : moreDetails(html`${indicatorsView(draft, change)}${commentView(draft, change)}`)}
  <button class="button primary" aria-disabled=${isSending ? 'true' : nothing}>${msg('Gửi đánh giá', { id: 'rating.send' })}</button>
`;

const moreDetails = (content: unknown): TemplateResult => html`<details><summary>${msg('Nói thêm (nếu muốn)', { id: 'rating.more' })}</summary><div class="stack">${content}</div></details>`;

const missingView = (words: string): TemplateResult => html`<p class="error" id="missing">${words}</p>`;

const reasonsView = ({ missing, reasons }: RatingDraft, change: Change): TemplateResult => html`
  <fieldset ?data-wrong=${missing === 'reasons'} aria-describedby=${missing === 'reasons' ? 'missing' : nothing}>
    <legend>${msg('Vì sao bạn chưa hài lòng?', { id: 'rating.reasons' })}</legend>
    ${missing === 'reasons' ? missingView(msg('Hãy chọn ít nhất một lý do, hoặc viết vài lời.', { id: 'rating.reasons.missing' })) : nothing}
    <div class="choices">
      ${(Object.keys(REASON_WORDS) as RatingReason[]).map(
        (reason) => html`<label class="choice"><input type="checkbox" name="reason" value=${reason} .checked=${reasons.includes(reason)}
          @change=${(event: Event) => change({ reasons: (event.target as HTMLInputElement).checked ? [...reasons, reason] : reasons.filter((each) => each !== reason) })} />${REASON_WORDS[reason]()}</label>`,
      )}
    </div>
  </fieldset>
`;

const commentView = ({ comment, missing }: RatingDraft, change: Change): TemplateResult => html`
  <div class="field" ?data-wrong=${missing === 'comment'}>
    <label for="comment">${msg('Lời nhắn cho cơ quan', { id: 'rating.comment' })}</label>
    <p class="muted" id="hint">${msg('Chỉ cơ quan đọc, không công khai. Đừng ghi số giấy tờ.', { id: 'rating.comment.hint' })}</p>
    ${missing === 'comment' ? missingView(msg('Hãy viết lý do khác là gì.', { id: 'rating.comment.missing' })) : nothing}
    <textarea id="comment" name="comment" rows="3" maxlength="1000" aria-describedby=${missing === 'comment' ? 'hint missing' : 'hint'} aria-invalid=${missing === 'comment' ? 'true' : nothing}
      .value=${comment} @input=${(event: Event) => change({ comment: (event.target as HTMLTextAreaElement).value })}></textarea>
  </div>
`;

const indicatorsView = ({ answers }: RatingDraft, change: Change): TemplateResult => html`
  ${(Object.keys(INDICATOR_WORDS) as (keyof RatingAnswers)[]).map(
    (indicator) => html`<fieldset>
      <legend>${INDICATOR_WORDS[indicator]()}</legend>
      <div class="choices">
        ${ANSWERS.map(
          (answer) => html`<label class="choice"><input type="radio" name=${indicator} value=${answer} .checked=${answers[indicator] === answer} @change=${() => change({ answers: { ...answers, [indicator]: answer } })} />${LEVEL_WORDS[answer]()}</label>`,
        )}
      </div>
    </fieldset>`,
  )}
`;
