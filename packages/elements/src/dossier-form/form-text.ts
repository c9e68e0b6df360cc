import type { FormText, Locale } from '@dvcqg/openapi';
import { html, nothing, type TemplateResult } from 'lit';

/** Words of a definition in a language; Vietnamese where there are none. */
export const textOf = (text: FormText | undefined, locale: Locale): string => text?.[locale] ?? text?.vi ?? '';

/** `vi` when the words are Vietnamese on a page of another language (WCAG 3.1.2). */
export const langOf = (text: FormText | undefined, locale: Locale): 'vi' | typeof nothing => (text && locale !== 'vi' && text[locale] === undefined ? 'vi' : nothing);

/** The same words with their language. */
export const worded = (text: FormText | undefined, locale: Locale): TemplateResult | string => {
  const words = textOf(text, locale);
  return langOf(text, locale) === nothing ? words : html`<span lang="vi">${words}</span>`;
};
