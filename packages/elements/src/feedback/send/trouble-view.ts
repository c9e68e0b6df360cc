import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { marked } from '../../core/marked.js';
import type { TextName } from '../form/feedback-draft.js';
import { destinationView } from '../words/destination-view.js';
import { ruleWords } from '../words/rule-words.js';
import type { Trouble } from './trouble.js';

/** Letters around a marked place that tell the reader where it is. */
const AROUND = 30;

const EMPTY_WORDS: Readonly<Partial<Record<TextName, () => string>>> = {
  title: () => msg('Hãy viết tiêu đề.', { id: 'feedback.empty.title' }),
  content: () => msg('Hãy viết nội dung.', { id: 'feedback.empty.content' }),
  name: () => msg('Hãy ghi họ tên. Tên không được công khai nếu bạn không muốn.', { id: 'feedback.empty.name' }),
  address: () => msg('Hãy ghi địa chỉ. Địa chỉ không bao giờ được công khai.', { id: 'feedback.empty.address' }),
};

/** What to change. */
export const troubleWords = ({ isEmpty, name, violation }: Trouble): string =>
  violation ? ruleWords(violation) : ((isEmpty ? EMPTY_WORDS[name]?.() : undefined) ?? msg('Ô này chưa đúng. Hãy xem lại.', { id: 'feedback.wrong' }));

interface Found {
  readonly start: number;
  readonly end: number;
}

/** The places with a few letters around them. */
const excerpt = (text: string, { end, start }: Found): TemplateResult => {
  const from = Math.max(start - AROUND, 0);
  const part = text.slice(from, end + AROUND);
  return html`${from > 0 ? '…' : nothing}${marked(part, [[start - from, end - from]])}${end + AROUND < text.length ? '…' : nothing}`;
};

/**
 * One trouble under its field: what to change, and where in the text.
 * @param show selects the place in the field
 */
export const troubleView = (trouble: Trouble, text: string, show: (place: Found) => void): TemplateResult => {
  const { violation } = trouble;
  return html`<div class="trouble">
    <p>${troubleWords(trouble)}</p>
    ${violation?.belongsTo ? destinationView(violation.belongsTo) : nothing}
    ${violation?.places?.length
      ? html`<ul class="places">
          ${violation.places.map(
            (place) => html`<li>
              <q>${excerpt(text, place)}</q>
              <button class="button small" type="button" @click=${() => show(place)}>${msg('Đến chỗ này', { id: 'feedback.show' })}<span class="unseen">: ${text.slice(place.start, place.end)}</span></button>
            </li>`,
          )}
        </ul>`
      : nothing}
    ${violation && isRefutable(violation.rule) ? html`<p class="muted">${msg('Không phải vậy? Hãy viết lại phần đã đánh dấu.', { id: 'feedback.refutable' })}</p>` : nothing}
  </div>`;
};

const isRefutable = (rule: string): boolean => rule === 'complaint' || rule === 'denunciation';

/** Everything that is in the way of sending, each with the way to its field. */
export const troubleSummary = (troubles: readonly Trouble[], headingLevel: number, go: (name: TextName) => void): TemplateResult => html`
  <div class="notice" data-kind="danger" role="group" aria-labelledby="summary">
    ${heading(headingLevel, 'summary', troubles.length === 1 ? msg('Có 1 mục cần xem lại', { id: 'dossier.summary.one' }) : msg(str`Có ${troubles.length} mục cần xem lại`, { id: 'dossier.summary.many' }))}
    <ul class="links">
      ${troubles.map((trouble) => html`<li><button class="link" type="button" @click=${() => go(trouble.name)}>${troubleWords(trouble)}</button></li>`)}
    </ul>
  </div>
`;
