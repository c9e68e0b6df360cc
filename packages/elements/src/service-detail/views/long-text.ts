import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadingState } from '../reading-state.js';

/** Longer texts are folded; shorter ones are not worth a button. */
const FOLDED_FROM = 700;
const HEAD_LENGTH = 160;
const HEAD_FROM = 240;

/** The lines of the source, without its empty ones: it marks paragraphs and points by line breaks alone. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter(Boolean);

/** Splits a long name at a space, so that a control gets a short label while the whole name stays readable. */
export const splitName = (name: string): readonly [head: string, rest: string] => {
  const flat = linesOf(name).join('\n');
  if (flat.length <= HEAD_FROM) return [flat, ''];
  const space = flat.lastIndexOf(' ', HEAD_LENGTH);
  const end = space > 0 ? space : HEAD_LENGTH;
  return [flat.slice(0, end), flat.slice(end)];
};

/** Content that starts folded when it is long. It stays whole for screen readers, page search and print. */
export const foldable = (key: string, length: number, reading: ReadingState, content: TemplateResult): TemplateResult => {
  if (length < FOLDED_FROM) return content;
  const open = reading.isOpen(key);
  return html`
    <div class="fold" ?data-folded=${!open} id="fold-${key}">${content}</div>
    <button class="link-button" type="button" aria-expanded=${open} aria-controls="fold-${key}" @click=${() => reading.toggleOpen(key)}>
      ${open ? msg('Thu gọn', { id: 'detail.fold' }) : msg('Xem toàn bộ', { id: 'detail.unfold' })}
    </button>
  `;
};

/** The source's own words (always Vietnamese), line by line. */
export const longText = (key: string, text: string | undefined, reading: ReadingState): TemplateResult | typeof nothing => {
  const lines = linesOf(text ?? '');
  if (lines.length === 0) return nothing;
  const content = html`<div class="text" lang="vi">${lines.map((line) => html`<p>${line}</p>`)}</div>`;
  return foldable(key, text?.length ?? 0, reading, content);
};
