import type { FeedbackSubject, Locale, NamedCode, PublishedFeedback, PublishedFeedbackSummary } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { errorWords } from '../../core/error-words.js';
import { formatDay, formatNumber } from '../../core/format.js';
import { heading } from '../../core/heading.js';
import { vietnameseMark } from '../../core/official-names.js';
import { requestIdView } from '../../desk/failure-view.js';
import type { PagedList } from '../../my-dossiers/paged-list.js';
import { isMissing } from '../../status-tracker/look-up/missing.js';
import { KIND_WORDS, SUBJECT_WORDS } from '../words/kind-words.js';
import type { ReadQuery } from './read-room.js';

const official = (): string | typeof nothing => vietnameseMark() ?? nothing;
const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;

export interface SearchScene {
  readonly query: ReadQuery;
  readonly agencies: readonly NamedCode[];
  /** @param isTyped letter by letter */
  readonly change: (change: Partial<ReadQuery>, isTyped: boolean) => void;
}

/** Words, subject and agency. */
export const searchView = ({ agencies, change, query }: SearchScene): TemplateResult => html`<form class="search screen-only" role="search" aria-label=${msg('Tìm câu trả lời', { id: 'feedback.search' })} @submit=${(event: Event) => event.preventDefault()}>
  <div class="field">
    <label for="read-q">${msg('Tìm trong câu trả lời', { id: 'feedback.search.q' })}</label>
    <input id="read-q" type="search" maxlength="200" autocomplete="off" .value=${live(query.q)} @input=${(event: Event) => change({ q: valueOf(event) }, true)} />
  </div>
  <div class="field">
    <label for="read-subject">${msg('Về việc', { id: 'feedback.search.subject' })}</label>
    <select id="read-subject" @change=${(event: Event) => change({ subject: valueOf(event) as FeedbackSubject | '' }, false)}>
      <option value="">${msg('Tất cả', { id: 'desk.queue.all' })}</option>
      ${(Object.keys(SUBJECT_WORDS) as FeedbackSubject[]).map((subject) => html`<option value=${subject} ?selected=${subject === query.subject}>${SUBJECT_WORDS[subject]()}</option>`)}
    </select>
  </div>
  ${agencies.length > 1
    ? html`<div class="field">
        <label for="read-agency">${msg('Cơ quan trả lời', { id: 'feedback.search.agency' })}</label>
        <select id="read-agency" @change=${(event: Event) => change({ agency: valueOf(event) }, false)}>
          <option value="">${msg('Tất cả', { id: 'desk.queue.all' })}</option>
          ${agencies.map(({ code, name }) => html`<option value=${code} lang="vi" ?selected=${code === query.agency}>${name}</option>`)}
        </select>
      </div>`
    : nothing}
</form>`;

export interface ListScene {
  readonly list: PagedList<PublishedFeedbackSummary>;
  readonly isNarrowed: boolean;
  readonly locale: Locale;
  readonly headingLevel: number;
  readonly open: (code: string) => void;
}

/** The answers found, page by page. */
export const listView = (scene: ListScene): TemplateResult => {
  const { isNarrowed, list, locale } = scene;
  const { error, hasMore, items, state, total } = list;
  return html`<div class="stack" part="answers">
    ${items.length > 0 ? html`<p class="muted">${msg(str`${formatNumber(items.length, locale)} trên ${formatNumber(total, locale)} câu trả lời`, { id: 'feedback.read.of' })}</p>` : nothing}
    <ul class="cards" aria-busy=${state === 'pending'}>
      ${items.map((item) => html`<li class="card">${cardView(item, scene)}</li>`)}
    </ul>
    ${state === 'complete' && items.length === 0
      ? html`<p>${isNarrowed ? msg('Không tìm thấy câu trả lời nào. Thử ít chữ hơn, có dấu hay không dấu đều được.', { id: 'feedback.read.none.narrowed' }) : msg('Chưa có câu trả lời nào được công khai.', { id: 'feedback.read.empty' })}</p>`
      : nothing}
    ${state === 'pending' ? html`<progress aria-label=${msg('Đang tải…', { id: 'mine.loading' })}></progress>` : nothing}
    ${state === 'error'
      ? html`<div class="notice" data-kind="danger" role="alert">
          <p>${errorWords(error)}</p>
          <p class="actions"><button class="button" type="button" @click=${list.more}>${msg('Thử lại', { id: 'tracker.retry' })}</button> ${requestIdView(error)}</p>
        </div>`
      : nothing}
    ${hasMore && state === 'complete' ? html`<p class="screen-only"><button class="button" type="button" @click=${list.more}>${msg('Xem thêm', { id: 'feedback.read.more' })}</button></p>` : nothing}
  </div>`;
};

const about = ({ agency, kind, service, subject }: PublishedFeedback | PublishedFeedbackSummary): TemplateResult =>
  html`${KIND_WORDS[kind]()} · ${SUBJECT_WORDS[subject]()}${service ? html` · <span lang=${official()}>${service.name}</span>` : nothing} · <span lang=${official()}>${agency.name}</span>`;

const cardView = (item: PublishedFeedbackSummary, { headingLevel, locale, open }: ListScene): TemplateResult => {
  const { answeredAt, code, excerpt, title } = item;
  return html`${heading(headingLevel, `title-${code}`, html`<button id=${`open-${code}`} class="link" type="button" lang="vi" @click=${() => open(code)}>${title}</button>`)}
    <p class="muted">${about(item)}</p>
    <p lang="vi">${excerpt}</p>
    <p class="muted">${msg(str`Trả lời ngày ${formatDay(answeredAt, locale)}`, { id: 'feedback.answered-on' })}</p>`;
};

/** One of them, whole. */
export const publishedView = (published: PublishedFeedback, headingLevel: number, locale: Locale, back: () => void): TemplateResult => {
  const { agency, answer, answeredAt, code, content, receivedAt, senderName, title } = published;
  return html`<article class="stack" aria-labelledby="published">
    <div class="stack">
      ${backButton(back)} ${heading(headingLevel, 'published', title, 'vi')}
      <p class="muted">${about(published)} · <span class="code" translate="no">${code}</span></p>
    </div>
    <section class="stack" aria-labelledby="asked-text">
      ${heading(headingLevel + 1, 'asked-text', msg(str`Nội dung gửi ngày ${formatDay(receivedAt, locale)}`, { id: 'feedback.read.content' }))}
      <p class="words" lang="vi">${content}</p>
      <p class="muted">${msg('Người gửi', { id: 'feedback.sender' })}: ${senderName ? html`<bdi translate="no">${senderName}</bdi>` : msg('không công khai', { id: 'feedback.read.anonymous' })}</p>
    </section>
    <section class="card" aria-labelledby="answer-text">
      ${heading(headingLevel + 1, 'answer-text', msg(str`Trả lời ngày ${formatDay(answeredAt, locale)}`, { id: 'feedback.answered-on' }))}
      <p class="words" lang="vi">${answer}</p>
      <p class="muted" lang=${official()}>${agency.name}</p>
    </section>
  </article>`;
};

/** Why it is not shown. */
export const failureView = (error: unknown, retry: () => void, back: () => void): TemplateResult => html`<div class="stack">
  ${backButton(back)}
  <div id="unread" class="notice" data-kind=${isMissing(error) ? 'warning' : 'danger'} tabindex="-1">
    <p>${isMissing(error) ? msg('Câu trả lời này không có, hoặc không còn công khai.', { id: 'feedback.read.missing' }) : errorWords(error)}</p>
    <p class="actions">${isMissing(error) ? nothing : html`<button class="button" type="button" @click=${retry}>${msg('Thử lại', { id: 'tracker.retry' })}</button>`} ${requestIdView(error)}</p>
  </div>
</div>`;

const backButton = (back: () => void): TemplateResult => html`<p class="screen-only"><button class="button" type="button" @click=${back}>← ${msg('Tất cả câu trả lời', { id: 'feedback.read.back' })}</button></p>`;
