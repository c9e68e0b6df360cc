import { html, type TemplateResult } from 'lit';

/**
 * A text with its matches marked.
 * @param ranges start and end (exclusive) in UTF-16 code units, ascending; what does not fit is left out
 */
export const marked = (text: string, ranges: readonly (readonly number[])[] = []): readonly (string | TemplateResult)[] => {
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const [start = 0, end = 0] of ranges) {
    if (start < at || end <= start || end > text.length) continue;
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
};
