import type { CSSResult } from 'lit';

/** Adds style sheets that came later than the element. Those that are there already stay where they are. */
export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets.push(...sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet)));
};
