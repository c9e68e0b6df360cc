import { svg, type SVGTemplateResult } from 'lit';

const PATHS = {
  done: svg`<path d="M4 12.5l5 5L20 6.5" />`,
  busy: svg`<circle cx="5" cy="12" r="1.5" /><circle cx="12" cy="12" r="1.5" /><circle cx="19" cy="12" r="1.5" />`,
  warning: svg`<path d="M12 4l9 16H3zM12 10v4m0 3v.5" />`,
  clock: svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3.5 2" />`,
} as const;

/** Beside words that say the same. */
export const icon = (name: keyof typeof PATHS): SVGTemplateResult =>
  svg`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${PATHS[name]}</svg>`;
