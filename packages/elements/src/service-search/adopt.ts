import type { CSSResult, LitElement } from 'lit';

/** Adds a style sheet that was loaded later than the element. */
export const adoptStyles = (host: LitElement, { styleSheet }: CSSResult): void => {
  const root = host.renderRoot;
  if (styleSheet && root instanceof ShadowRoot) root.adoptedStyleSheets.push(styleSheet);
};
