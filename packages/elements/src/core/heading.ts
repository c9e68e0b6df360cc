import { html, nothing, type TemplateResult } from 'lit';

type Heading = (id: string, lang: string | typeof nothing, content: unknown) => TemplateResult;

// Lit's static templates would do the same with more code.
const HEADINGS: readonly Heading[] = [
  (id, lang, content) => html`<h1 id=${id} class="heading" tabindex="-1" lang=${lang}>${content}</h1>`,
  (id, lang, content) => html`<h2 id=${id} class="heading" tabindex="-1" lang=${lang}>${content}</h2>`,
  (id, lang, content) => html`<h3 id=${id} class="heading" tabindex="-1" lang=${lang}>${content}</h3>`,
  (id, lang, content) => html`<h4 id=${id} class="heading" tabindex="-1" lang=${lang}>${content}</h4>`,
  (id, lang, content) => html`<h5 id=${id} class="heading" tabindex="-1" lang=${lang}>${content}</h5>`,
  (id, lang, content) => html`<h6 id=${id} class="heading" tabindex="-1" lang=${lang}>${content}</h6>`,
];

/** A heading of the page's outline that a script can move the focus to. Levels beyond 6 stay 6. */
export const heading = (level: number, id: string, content: unknown, lang = ''): TemplateResult => {
  const at = Math.min(Math.max(Math.round(level) || 1, 1), HEADINGS.length) - 1;
  return (HEADINGS[at] as Heading)(id, lang || nothing, content);
};
