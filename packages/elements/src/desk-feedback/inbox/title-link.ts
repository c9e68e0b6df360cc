import { html, type TemplateResult } from 'lit';

/** The title of a feedback that leads to it, by address where it has one. */
export const titleLink = (title: string, href: string | undefined, open: (event: Event) => void): TemplateResult =>
  href ? html`<a class="open" href=${href} lang="vi" @click=${open}>${title}</a>` : html`<button class="open link" type="button" lang="vi" @click=${open}>${title}</button>`;
