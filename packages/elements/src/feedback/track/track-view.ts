import type { Feedback, FeedbackEvent, FeedbackRefusal, Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatLongMoment } from '../../core/format.js';
import { heading } from '../../core/heading.js';
import { vietnameseMark } from '../../core/official-names.js';
import { dueWords } from '../../desk/due-view.js';
import { destinationView } from '../words/destination-view.js';
import { filesView, type FilesScene } from '../words/files-view.js';
import { KIND_WORDS, SUBJECT_WORDS } from '../words/kind-words.js';
import { eventName, REFUSAL_WORDS, stateOf } from '../words/state-words.js';

export interface TrackScene {
  readonly feedback: Feedback;
  readonly locale: Locale;
  readonly headingLevel: number;
  readonly isPending: boolean;
  readonly files: FilesScene;
  /** Where the sender says more; undefined when nothing is asked for. */
  readonly completion: TemplateResult | undefined;
  readonly onRefresh: () => void;
  readonly onAnother: () => void;
}

/** Where it stands and until when, what is to be done, what was answered, what was sent. */
export const trackView = (scene: TrackScene): TemplateResult => {
  const { feedback, headingLevel, isPending, onAnother, onRefresh } = scene;
  const { code, state } = feedback;
  const { name, tone } = stateOf(state);
  return html`<article class="stack" aria-labelledby="standing" aria-busy=${isPending}>
    <div class="standing stack" data-tone=${tone} part="standing">
      <p class="muted">${msg('Mã', { id: 'feedback.code' })} <span class="code" translate="no">${code}</span></p>
      ${heading(headingLevel, 'standing', name())} ${meaning(scene)}
    </div>
    ${completion(scene)} ${answer(scene)} ${sent(scene)} ${timeline(scene)}
    <p class="actions screen-only">
      <button class="button" type="button" aria-disabled=${isPending} @click=${onRefresh}>${msg('Cập nhật', { id: 'tracker.refresh' })}</button>
      <button class="button" type="button" @click=${() => globalThis.print()}>${msg('In', { id: 'dossier.receipt.print' })}</button>
      <button class="button" type="button" @click=${onAnother}>${msg('Tra cứu mã khác', { id: 'feedback.track.another' })}</button>
    </p>
  </article>`;
};

const official = (): string | typeof nothing => vietnameseMark() ?? nothing;

const meaning = ({ feedback, locale }: TrackScene): TemplateResult => {
  const { agency, due, publishedAt, refusal } = feedback;
  return html`
    <p>${msg('Cơ quan đang giữ', { id: 'feedback.holder' })}: <span lang=${official()}>${agency.name}</span></p>
    ${due ? html`<p>${msg(str`Hạn: ${formatLongMoment(due.at, locale)}`, { id: 'feedback.due' })} <strong>${dueWords(due, locale)}</strong></p>` : nothing} ${publishedAt ? html`<p>${msg(str`Công khai từ ${formatLongMoment(publishedAt, locale)}`, { id: 'feedback.published-at' })}</p>` : nothing}
    ${refusal ? refused(refusal) : nothing}
  `;
};

const refused = ({ because, belongsTo, reason }: FeedbackRefusal): TemplateResult => html`
  ${Object.hasOwn(REFUSAL_WORDS, because) ? html`<p><strong>${REFUSAL_WORDS[because]()}</strong></p>` : nothing}
  <p class="words" lang=${official()}>${reason}</p>
  ${belongsTo ? html`<p>${msg('Hãy gửi đơn đến:', { id: 'feedback.send-to' })}</p>${destinationView(belongsTo)}` : nothing}
`;

/** What is asked for, and the place to say it; afterwards what was said. */
const completion = ({ completion: form, feedback, files, headingLevel, locale }: TrackScene): TemplateResult | typeof nothing => {
  const asked = feedback.completion;
  if (!asked) return nothing;
  return html`<section class="stack" aria-labelledby="asked">
    ${heading(headingLevel + 1, 'asked', msg('Cơ quan đề nghị bạn nói rõ thêm', { id: 'feedback.asked' }))}
    <p class="words" lang=${official()}>${asked.request}</p>
    ${form && !asked.answer ? html`<p>${msg(str`Trả lời trước ${formatLongMoment(asked.until, locale)}. Quá hạn thì nội dung có thể không được tiếp nhận.`, { id: 'feedback.asked.until' })}</p>${form}` : nothing}
    ${asked.answer ? html`<p class="muted">${msg(str`Bạn trả lời lúc ${formatLongMoment(asked.answer.at, locale)}:`, { id: 'feedback.asked.answered' })}</p><p class="words" lang="vi">${asked.answer.content}</p>${filesView(asked.answer.files, files)}` : nothing}
  </section>`;
};

const answer = ({ feedback: { answer: given }, files, headingLevel, locale }: TrackScene): TemplateResult | typeof nothing =>
  given
    ? html`<section class="stack" aria-labelledby="answer">
        ${heading(headingLevel + 1, 'answer', msg('Trả lời của cơ quan', { id: 'feedback.answer' }))}
        <p class="words" lang=${official()}>${given.text}</p>
        <p class="muted"><span lang=${official()}>${given.agency.name}</span>, ${formatLongMoment(given.at, locale)}</p>
        ${filesView(given.files, files)}
      </section>`
    : nothing;

const sent = ({ feedback, files, headingLevel }: TrackScene): TemplateResult => {
  const { content, files: sentFiles, kind, place, subject, title } = feedback;
  return html`<section class="stack" aria-labelledby="sent">
    ${heading(headingLevel + 1, 'sent', msg('Nội dung đã gửi', { id: 'feedback.sent.content' }))}
    <p class="muted">${KIND_WORDS[kind]()} · ${SUBJECT_WORDS[subject]()}${place ? html` · <span lang="vi">${place}</span>` : nothing}</p>
    <p lang="vi"><strong>${title}</strong></p>
    <p class="words" lang="vi">${content}</p>
    ${filesView(sentFiles, files)}
  </section>`;
};

const timeline = ({ feedback: { events }, headingLevel, locale }: TrackScene): TemplateResult => html`<section class="stack" aria-labelledby="timeline">
  ${heading(headingLevel + 1, 'timeline', msg('Diễn biến', { id: 'tracker.timeline' }))}
  <ol class="timeline">
    ${events.toReversed().map((event) => eventLine(event, locale))}
  </ol>
</section>`;

const eventLine = ({ agency, at, reason, type }: FeedbackEvent, locale: Locale): TemplateResult | typeof nothing => {
  const name = eventName(type);
  if (!name) return nothing;
  return html`<li>
    <strong>${name}</strong>${agency ? html` <span lang=${official()}>(${agency.name})</span>` : nothing}<br /><span class="muted">${formatLongMoment(at, locale)}</span>
    ${reason ? html`<br /><span lang=${official()}>${reason}</span>` : nothing}
  </li>`;
};
