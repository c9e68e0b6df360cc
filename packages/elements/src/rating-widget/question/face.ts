import type { RatingLevel } from '@dvcqg/openapi';
import { html, type TemplateResult } from 'lit';

/** Mouth and brows: told apart by their shape alone, in any colour and without one. */
const LINES: Readonly<Record<RatingLevel, string>> = {
  very_satisfied: 'M10 21q10 14 20 0z M11 15q2.500-4 5 0 M24 15q2.500-4 5 0',
  satisfied: 'M11 23q9 8 18 0 M14 14v3 M26 14v3',
  neutral: 'M12 26h16 M14 14v3 M26 14v3',
  dissatisfied: 'M11 29q9-8 18 0 M14 15v3 M26 15v3',
  very_dissatisfied: 'M10 31q10-13 20 0z M10 12l7 4 M30 12l-7 4 M14 18v2 M26 18v2',
};

/** The picture of a level; the words beside it say it. */
export const face = (level: RatingLevel): TemplateResult => html`<svg class="face" viewBox="0 0 40 40" aria-hidden="true"><circle cx="20" cy="20" r="18" /><path d=${LINES[level]} /></svg>`;
