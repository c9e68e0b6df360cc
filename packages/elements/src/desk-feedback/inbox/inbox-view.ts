import { FEEDBACK_STATE_VALUES, type DeskFeedbackCounts, type DeskFeedbackItem, type FeedbackKind, type FeedbackState, type FeedbackSubject, type Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { formatMoment, formatNumber } from '../../core/format.js';
import { vietnameseMark } from '../../core/official-names.js';
import { dueView } from '../../desk/due-view.js';
import { failureView } from '../../desk/failure-view.js';
import type { ListLoader } from '../../desk/list/list-loader.js';
import { listSkeleton, pager, type RangeWords } from '../../desk/list/list-parts.js';
import { KIND_WORDS, SUBJECT_WORDS } from '../../feedback/words/kind-words.js';
import { stateOf } from '../../feedback/words/state-words.js';
import { toneOf } from '../words/tones.js';
import { countOfFilters, EVERYTHING, type InboxQuery } from './inbox-query.js';
import { titleLink } from './title-link.js';

export interface InboxScene {
  readonly list: ListLoader<DeskFeedbackItem>;
  readonly counts: DeskFeedbackCounts | undefined;
  readonly query: InboxQuery;
  /** Codes of the officer's agencies. */
  readonly agencies: readonly string[];
  readonly locale: Locale;
  /** @param isTyped letter by letter */
  readonly change: (change: Partial<InboxQuery>, isTyped?: boolean) => void;
  readonly hrefOf: (code: string) => string | undefined;
  readonly open: (event: Event, code: string) => void;
}

/** How much waits where, filters, and the list. */
export const inboxView = (scene: InboxScene): TemplateResult => {
  const { list, locale } = scene;
  const { error, items, page, state, total } = list;
  return html`
    ${tabs(scene)} ${filters(scene)} ${state === 'error' ? failureView(error, list.reload) : nothing} ${state === 'pending' && total === undefined ? listSkeleton() : nothing}
    ${items.length > 0
      ? html`<ul class="list" aria-label=${msg('Phản ánh, kiến nghị', { id: 'feedback.views' })} aria-busy=${state === 'pending'}>
            ${repeat(items, ({ code }) => code, (item) => row(item, scene))}
          </ul>
          ${pager(list, locale, rangeWords)}`
      : nothing}
    ${items.length === 0 && state === 'complete' ? html`<p class="empty">${msg('Không có phản ánh, kiến nghị nào ở đây.', { id: 'desk-feedback.empty' })}</p>${page > 1 ? pager(list, locale, rangeWords) : nothing}` : nothing}
  `;
};

const rangeWords: RangeWords = (range, all, isMore) => (isMore ? msg(str`${range} trong hơn ${all}`, { id: 'desk-feedback.range.more' }) : msg(str`${range} trong ${all}`, { id: 'desk-feedback.range' }));

const tabs = ({ change, counts, locale, query }: InboxScene): TemplateResult => html`
  <div class="tabs screen-only" role="group" aria-label=${msg('Theo tình trạng', { id: 'desk-feedback.states' })}>
    ${tab('', msg('Tất cả', { id: 'desk.queue.all' }), undefined, query, locale, change)}
    ${FEEDBACK_STATE_VALUES.map((state) => tab(state, stateOf(state).name(), counts?.states.find((each) => each.state === state)?.count, query, locale, change))}
  </div>
  ${counts && counts.late + counts.dueSoon > 0
    ? html`<p class="row screen-only">
        ${counts.late > 0 ? html`<button class="button danger" type="button" aria-pressed=${query.due === 'late'} @click=${() => change({ ...EVERYTHING, due: 'late' })}>${msg(str`${formatNumber(counts.late, locale)} quá hạn`, { id: 'desk.tab.late' })}</button>` : nothing}
        ${counts.dueSoon > 0 ? html`<button class="button" type="button" aria-pressed=${query.due === 'due_soon'} @click=${() => change({ ...EVERYTHING, due: 'due_soon' })}>${msg(str`${formatNumber(counts.dueSoon, locale)} sắp đến hạn`, { id: 'desk-feedback.soon' })}</button>` : nothing}
      </p>`
    : nothing}
`;

const tab = (state: FeedbackState | '', words: string, count: number | undefined, query: InboxQuery, locale: Locale, change: InboxScene['change']): TemplateResult =>
  html`<button class="tab" type="button" aria-pressed=${state === query.state} @click=${() => change({ state })}><span class="tab-name">${words}</span>${count === undefined ? nothing : html` <span class="tab-count">${formatNumber(count, locale)}</span>`}</button>`;

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;

const filters = (scene: InboxScene): TemplateResult => {
  const { agencies, change, locale, query } = scene;
  const count = countOfFilters(query);
  return html`<form class="filters screen-only" role="search" aria-label=${msg('Lọc phản ánh, kiến nghị', { id: 'desk-feedback.filters' })} @submit=${(event: Event) => event.preventDefault()}>
    <p class="filter">
      <label for="q">${msg('Mã, tiêu đề hoặc tên người gửi', { id: 'desk-feedback.q' })}</label>
      <input id="q" class="control" type="search" maxlength="200" autocomplete="off" .value=${live(query.q)} @input=${(event: Event) => change({ q: valueOf(event) }, true)} />
    </p>
    ${choice('kind', msg('Loại', { id: 'desk-feedback.kind' }), KIND_WORDS, query.kind, (kind) => change({ kind: kind as FeedbackKind | '' }))}
    ${choice('subject', msg('Về việc', { id: 'feedback.search.subject' }), SUBJECT_WORDS, query.subject, (subject) => change({ subject: subject as FeedbackSubject | '' }))}
    ${choice('due', msg('Hạn', { id: 'desk.filter.due' }), DUE_WORDS, query.due, (due) => change({ due: due as InboxQuery['due'] }))}
    ${agencies.length > 1 ? choice('agency', msg('Cơ quan', { id: 'mine.agency' }), Object.fromEntries(agencies.map((code) => [code, () => code])), query.agency, (agency) => change({ agency })) : nothing}
    ${count > 0 ? html`<button class="button" type="button" @click=${() => change({ ...EVERYTHING, state: query.state })}>${msg(str`Bỏ ${formatNumber(count, locale)} bộ lọc`, { id: 'desk.filter.clear' })}</button>` : nothing}
  </form>`;
};

const DUE_WORDS = {
  late: () => msg('Quá hạn', { id: 'desk.filter.due.late' }),
  due_soon: () => msg('Sắp đến hạn', { id: 'desk.filter.due.soon' }),
};

const choice = (id: string, label: string, words: Readonly<Record<string, () => string>>, chosen: string, choose: (value: string) => void): TemplateResult => html`<p class="filter">
  <label for=${id}>${label}</label>
  <select id=${id} class="control" @change=${(event: Event) => choose(valueOf(event))}>
    <option value="" ?selected=${chosen === ''}>${msg('Tất cả', { id: 'desk.queue.all' })}</option>
    ${Object.entries(words).map(([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name()}</option>`)}
  </select>
</p>`;

const row = (item: DeskFeedbackItem, { hrefOf, locale, open }: InboxScene): TemplateResult => {
  const { agency, code, due, kind, receivedAt, senderName, state, subject, title } = item;
  return html`<li class="line" data-due=${due?.state ?? nothing}>
    <div class="what">
      ${titleLink(title, hrefOf(code), (event) => open(event, code))}
      <span class="hint"><span class="code" translate="no">${code}</span> · ${KIND_WORDS[kind]()} · ${SUBJECT_WORDS[subject]()}</span>
    </div>
    <div class="who">
      <span><span class="unseen">${msg('Người gửi', { id: 'feedback.sender' })}: </span><bdi translate="no">${senderName}</bdi></span>
      <span class="hint">${formatMoment(receivedAt, locale)}</span>
    </div>
    <div class="where"><span class="badge" data-tone=${toneOf(state)}>${stateOf(state).name()}</span> <span class="hint" lang=${vietnameseMark() ?? nothing}>${agency.name}</span></div>
    <div class="when">${dueView(due, locale)}</div>
  </li>`;
};
