import type { Locale } from '@dvcqg/openapi';
import { html, type TemplateResult } from 'lit';
import { formatLongMoment } from '../../core/format.js';

/** A moment in Vietnam that a script can read as well. */
export const momentWords = (at: string, locale: Locale): TemplateResult => html`<time datetime=${at}>${formatLongMoment(at, locale)}</time>`;
