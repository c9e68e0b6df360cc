import { html, nothing, type TemplateResult } from 'lit';
import { ARROWS, type Change } from './figure-words.js';

/** How a figure moved: arrow and words; the colour only repeats them. */
export const changeView = ({ direction, isBetter }: Change, words: string): TemplateResult =>
  html`<p class="change" part="change" data-tone=${isBetter === null ? nothing : isBetter ? 'better' : 'worse'}><span aria-hidden="true">${ARROWS[direction]}</span> ${words}</p>`;
