import { isDissatisfied } from '@dvcqg/domain';
import type { DeskRating, Locale, RatingAnswer } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatMoment } from '../../core/format.js';
import { vietnameseMark } from '../../core/official-names.js';
import { wordsOf } from '../../desk/code-words.js';
import { INDICATOR_WORDS, REASON_WORDS } from '../../rating-widget/late/more-words.js';
import { face } from '../../rating-widget/question/face.js';
import { LEVEL_WORDS } from '../../rating-widget/question/question-words.js';
import { KIND_WORDS } from './filter-view.js';

export interface RatingsScene {
  readonly items: readonly DeskRating[];
  readonly locale: Locale;
  readonly isBusy: boolean;
  /** Where a dossier is shown. */
  readonly hrefOf: (code: string) => string | undefined;
}

/** One page of ratings. */
export const ratingsView = (scene: RatingsScene): TemplateResult => html`<ul class="list" aria-label=${msg('Đánh giá', { id: 'tracker.rate' })} aria-busy=${scene.isBusy}>
  ${repeat(scene.items, ({ number }) => number, (item) => ratingView(item, scene))}
</ul>`;

const ratingView = (rating: DeskRating, scene: RatingsScene): TemplateResult => {
  const { level, ratedAt, changedAt, number } = rating;
  const { locale } = scene;
  return html`<li class="rating" ?data-bad=${isDissatisfied(level)}>
    <p class="level">${face(level)}<strong>${wordsOf(LEVEL_WORDS, level)}</strong></p>
    <div class="stack tight">
      ${aboutView(rating, scene)} ${reasonsView(rating)} ${commentView(rating)} ${answersView(rating)}
      <p class="hint row">
        <span>${formatMoment(ratedAt, locale)}</span>
        ${changedAt === null ? nothing : html`<span>${msg(str`Sửa lúc ${formatMoment(changedAt, locale)}`, { id: 'desk.ratings.changed' })}</span>`}
        <span class="code" translate="no">${number}</span>
      </p>
    </div>
  </li>`;
};

const aboutView = ({ kind, title, agency, serviceCode, dossierCode }: DeskRating, { hrefOf }: RatingsScene): TemplateResult => {
  const official = vietnameseMark() ?? nothing;
  const href = dossierCode && hrefOf(dossierCode);
  return html`<p>
      <span class="hint">${wordsOf(KIND_WORDS, kind)}:</span> <strong lang=${official}>${title}</strong> ${serviceCode ? html`<span class="hint code" translate="no">${serviceCode}</span>` : nothing}
    </p>
    ${agency || dossierCode
      ? html`<p class="row">
          ${agency ? html`<span class="hint" lang=${official}>${agency.name}</span>` : nothing}
          ${dossierCode ? (href ? html`<a class="code open" href=${href}>${dossierCode}</a>` : html`<span class="code">${dossierCode}</span>`) : nothing}
        </p>`
      : nothing}`;
};

const reasonsView = ({ reasons }: DeskRating): TemplateResult | typeof nothing =>
  reasons.length === 0 ? nothing : html`<ul class="row" aria-label=${msg('Lý do', { id: 'desk.ratings.reasons' })}>${reasons.map((reason) => html`<li class="badge">${wordsOf(REASON_WORDS, reason)}</li>`)}</ul>`;

/** Words of a stranger: text and nothing else, in whatever direction it runs. */
const commentView = ({ comment, isCommentHidden }: DeskRating): TemplateResult | typeof nothing => {
  if (isCommentHidden) return html`<p class="hint">${msg('Ý kiến có thông tin cá nhân, chỉ lãnh đạo xem được.', { id: 'desk.ratings.hidden' })}</p>`;
  return comment === undefined ? nothing : html`<blockquote dir="auto" translate="no" data-comment>${comment}</blockquote>`;
};

const answersView = ({ answers }: DeskRating): TemplateResult | typeof nothing => {
  const known = Object.entries(answers) as [keyof typeof INDICATOR_WORDS, RatingAnswer][];
  return known.length === 0 ? nothing : html`<p class="hint">${known.map(([indicator, answer]) => `${wordsOf(INDICATOR_WORDS, indicator)}: ${wordsOf(LEVEL_WORDS, answer)}`).join(' · ')}</p>`;
};
