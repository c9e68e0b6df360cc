import type { DeskFeedback, FeedbackAction, FeedbackEvent, FeedbackState, Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatLongMoment, formatNumber } from '../../core/format.js';
import { heading } from '../../core/heading.js';
import { vietnameseMark } from '../../core/official-names.js';
import { dueView } from '../../desk/due-view.js';
import { filesView, type FilesScene } from '../../feedback/words/files-view.js';
import { destinationView } from '../../feedback/words/destination-view.js';
import { KIND_WORDS, SUBJECT_WORDS } from '../../feedback/words/kind-words.js';
import { eventName, REFUSAL_WORDS, stateOf } from '../../feedback/words/state-words.js';
import { titleLink } from '../inbox/title-link.js';
import { feedbackActionWords, offeredFeedbackActions } from '../words/action-words.js';
import { toneOf } from '../words/tones.js';

export interface CaseScene {
  readonly shown: DeskFeedback;
  readonly locale: Locale;
  readonly headingLevel: number;
  readonly isBusy: boolean;
  /** What was just done. */
  readonly done: string;
  /** What others did meanwhile. */
  readonly others: readonly FeedbackEvent[];
  readonly seen: () => void;
  readonly chosen: FeedbackAction | undefined;
  readonly choose: (action: FeedbackAction) => void;
  readonly act: TemplateResult | typeof nothing;
  readonly files: FilesScene;
  readonly hrefOf: (code: string) => string | undefined;
  readonly open: (event: Event, code: string) => void;
}

const official = (): string | typeof nothing => vietnameseMark() ?? nothing;

/** One feedback: where it stands, what can be done, what was said, what is public beside it. */
export const caseView = (scene: CaseScene): TemplateResult => {
  const { act, done, isBusy, shown } = scene;
  return html`<article class="stack" aria-labelledby="case-title" aria-busy=${isBusy}>
    ${head(scene)} ${others(scene)} ${done ? html`<p id="done" class="notice" data-kind="success" tabindex="-1">${done}</p>` : nothing} ${actions(scene)} ${act}
    <div class="beside">${original(scene)} ${shown.publication ? publication(scene) : nothing}</div>
    ${completion(scene)} ${answer(scene)} ${refusal(scene)} ${similar(scene)} ${timeline(scene)}
  </article>`;
};

const head = ({ headingLevel, locale, shown: { feedback } }: CaseScene): TemplateResult => {
  const { agency, code, due, kind, sender, service, staffName, state, subject, title } = feedback;
  const { address, email, name, phone, publishName } = sender;
  return html`<header class="stack">
    ${heading(headingLevel, 'case-title', title, 'vi')}
    <p class="row"><span class="code" translate="no">${code}</span> <span class="badge" data-tone=${toneOf(state)}>${stateOf(state).name()}</span> ${dueView(due, locale)}</p>
    <p class="hint">${KIND_WORDS[kind]()} · ${SUBJECT_WORDS[subject]()} · <span lang=${official()}>${agency.name}</span>${service ? html` · <span lang=${official()}>${service.name}</span>` : nothing}</p>
    ${staffName ? html`<p>${msg('Cán bộ được nhắc đến', { id: 'desk-feedback.staff' })}: <bdi translate="no">${staffName}</bdi></p>` : nothing}
    <p><strong>${msg('Người gửi', { id: 'feedback.sender' })}:</strong> <bdi translate="no">${name}</bdi>, <span lang="vi">${address}</span>${phone ? html`, ${phone}` : nothing}${email ? html`, ${email}` : nothing}
      <span class="badge">${publishName ? msg('Đồng ý công khai họ tên', { id: 'desk-feedback.named' }) : msg('Không công khai họ tên', { id: 'desk-feedback.anonymous' })}</span></p>
  </header>`;
};

const others = ({ locale, others: events, seen }: CaseScene): TemplateResult | typeof nothing =>
  events.length === 0
    ? nothing
    : html`<div class="notice" data-kind="warning" role="alert">
        <p><strong>${msg('Vừa có thay đổi:', { id: 'desk-feedback.others' })}</strong></p>
        <ul class="stack">${events.map((event) => html`<li>${eventLine(event, locale)}</li>`)}</ul>
        <p><button class="button" type="button" @click=${seen}>${msg('Đã xem', { id: 'desk.others.seen' })}</button></p>
      </div>`;

/** Whether it would correct what was done already: that can be done, but is not what comes next. */
const isRepeated = (action: FeedbackAction, state: FeedbackState): boolean => (action === 'classify' && state !== 'received') || (action === 'answer' && state === 'answered');

const actions = ({ choose, chosen, shown }: CaseScene): TemplateResult => {
  const offered = offeredFeedbackActions(shown.actions);
  const next = offered.find((action) => feedbackActionWords(action).tone === 'primary' && !isRepeated(action, shown.feedback.state));
  if (offered.length === 0) return html`<p class="hint">${msg('Hiện bạn không có việc gì với nội dung này.', { id: 'desk-feedback.actions.none' })}</p>`;
  return html`<div class="row screen-only" role="group" aria-label=${msg('Việc có thể làm', { id: 'desk.actions' })}>
    ${offered.map((action) => {
      const { name, tone } = feedbackActionWords(action);
      const look = tone === 'danger' || action === next ? tone : '';
      return html`<button id="do-${action}" class="button ${look}" type="button" aria-pressed=${action === chosen} @click=${() => choose(action)}>${name()}</button>`;
    })}
  </div>`;
};

const original = ({ files, headingLevel, shown: { feedback } }: CaseScene): TemplateResult => html`<section class="original stack" aria-labelledby="original">
  ${heading(headingLevel + 1, 'original', msg('Bản gốc', { id: 'desk-feedback.original' }))}
  <p class="words" lang="vi">${feedback.content}</p>
  ${feedback.place ? html`<p class="hint">${msg('Nơi xảy ra', { id: 'desk-feedback.place' })}: <span lang="vi">${feedback.place}</span></p>` : nothing} ${filesView(feedback.files, files)}
</section>`;

const publication = ({ headingLevel, locale, shown: { feedback, publication: text } }: CaseScene): TemplateResult => html`<section class="stack" aria-labelledby="public">
  ${heading(headingLevel + 1, 'public', msg('Bản công khai', { id: 'desk-feedback.public' }))}
  <p class="hint">${feedback.publishedAt ? msg(str`Công khai từ ${formatLongMoment(feedback.publishedAt, locale)}`, { id: 'feedback.published-at' }) : msg('Hiện không công khai', { id: 'desk-feedback.unpublished' })}</p>
  <p lang="vi"><strong>${text?.title}</strong></p>
  <p class="words" lang="vi">${text?.content}</p>
  <p class="words" lang="vi">${text?.answer}</p>
</section>`;

const completion = ({ files, headingLevel, locale, shown: { feedback } }: CaseScene): TemplateResult | typeof nothing => {
  const asked = feedback.completion;
  if (!asked) return nothing;
  return html`<section class="stack" aria-labelledby="asked">
    ${heading(headingLevel + 1, 'asked', msg('Nói rõ thêm', { id: 'feedback.complete' }))}
    <p class="words" lang="vi">${asked.request}</p>
    ${asked.answer ? html`<p class="words" lang="vi">${asked.answer.content}</p>${filesView(asked.answer.files, files)}` : html`<p class="hint">${msg(str`Chờ người gửi đến ${formatLongMoment(asked.until, locale)}`, { id: 'desk-feedback.waiting' })}</p>`}
  </section>`;
};

const answer = ({ files, headingLevel, locale, shown: { feedback } }: CaseScene): TemplateResult | typeof nothing =>
  feedback.answer
    ? html`<section class="stack" aria-labelledby="answer">
        ${heading(headingLevel + 1, 'answer', msg('Trả lời của cơ quan', { id: 'feedback.answer' }))}
        <p class="words" lang="vi">${feedback.answer.text}</p>
        <p class="hint"><span lang=${official()}>${feedback.answer.agency.name}</span>, ${formatLongMoment(feedback.answer.at, locale)}</p>
        ${filesView(feedback.answer.files, files)}
      </section>`
    : nothing;

const refusal = ({ headingLevel, shown: { feedback } }: CaseScene): TemplateResult | typeof nothing => {
  const { refusal: refused } = feedback;
  if (!refused) return nothing;
  return html`<section class="stack" aria-labelledby="refusal">
    ${heading(headingLevel + 1, 'refusal', Object.hasOwn(REFUSAL_WORDS, refused.because) ? REFUSAL_WORDS[refused.because]() : stateOf('not_accepted').name())}
    <p class="words" lang="vi">${refused.reason}</p>
    ${refused.belongsTo ? destinationView(refused.belongsTo) : nothing}
  </section>`;
};

const similar = ({ headingLevel, hrefOf, locale, open, shown: { similar: found } }: CaseScene): TemplateResult | typeof nothing =>
  found.length === 0
    ? nothing
    : html`<section class="notice" data-kind="warning" aria-labelledby="similar">
        ${heading(headingLevel + 1, 'similar', msg('Nội dung gần giống đã nhận', { id: 'desk-feedback.similar' }))}
        <ul class="stack">
          ${found.map(({ code, similarity, state, title }) => html`<li><span class="code" translate="no">${code}</span> ${titleLink(title, hrefOf(code), (event) => open(event, code))} – ${stateOf(state).name()}, ${msg(str`giống ${formatNumber(Math.round(similarity * 100), locale)} %`, { id: 'desk-feedback.similarity' })}</li>`)}
        </ul>
      </section>`;

const timeline = ({ headingLevel, locale, shown: { feedback } }: CaseScene): TemplateResult => html`<section class="stack" aria-labelledby="timeline">
  ${heading(headingLevel + 1, 'timeline', msg('Diễn biến', { id: 'tracker.timeline' }))}
  <ol class="stack">${feedback.events.toReversed().map((event) => html`<li>${eventLine(event, locale)}</li>`)}</ol>
</section>`;

const eventLine = ({ agency, at, byName, reason, type }: FeedbackEvent, locale: Locale): TemplateResult => html`<strong>${eventName(type) || type}</strong>${agency ? html` <span lang=${official()}>(${agency.name})</span>` : nothing}
  <span class="hint">${formatLongMoment(at, locale)}${byName ? html`, <bdi translate="no">${byName}</bdi>` : nothing}</span>
  ${reason ? html`<br /><span class="words" lang="vi">${reason}</span>` : nothing}`;
