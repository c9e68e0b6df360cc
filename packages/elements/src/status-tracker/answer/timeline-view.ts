import type { Locale } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { formatLongMoment } from '../../core/format.js';
import { heading } from '../../core/heading.js';
import { eventWords } from '../status-tracker-labels.js';
import type { AnswerView } from './answer-view.js';

/** A moment in Vietnam that a script can read as well. */
export const momentWords = (at: string, locale: Locale): TemplateResult => html`<time datetime=${at}>${formatLongMoment(at, locale)}</time>`;

/** What happened, the latest first. */
export const timeline = ({ dossier, locale, headingLevel }: AnswerView): TemplateResult => html`
  <section aria-labelledby="timeline">
    ${heading(headingLevel + 1, 'timeline', msg('Diễn biến', { id: 'tracker.timeline' }))}
    <ol class="timeline" part="timeline">
      ${dossier.events.toReversed().map(({ type, at }) => html`<li><span>${eventWords(type)}</span> <span class="muted">${momentWords(at, locale)}</span></li>`)}
    </ol>
  </section>
`;
