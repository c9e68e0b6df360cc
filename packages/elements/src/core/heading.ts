/* eslint-disable lit/binding-positions, lit/no-invalid-html -- a static template may have a tag as value; the rules know only plain ones */
import type { TemplateResult } from 'lit';
import { html, literal } from 'lit/static-html.js';

const TAGS = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`] as const;

/** A heading of the page's outline that a script can move the focus to. Levels beyond 6 stay 6. */
export const heading = (level: number, id: string, content: unknown, lang = ''): TemplateResult => {
  const tag = TAGS[Math.min(Math.max(Math.round(level) || 1, 1), TAGS.length) - 1] ?? TAGS[5];
  return lang
    ? html`<${tag} id=${id} class="heading" tabindex="-1" lang=${lang}>${content}</${tag}>`
    : html`<${tag} id=${id} class="heading" tabindex="-1">${content}</${tag}>`;
};
