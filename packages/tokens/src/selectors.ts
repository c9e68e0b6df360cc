/** Says where a theme applies, under a condition on the bearer's attributes (`''` or `[color-scheme=dark]…`). */
export type ThemeSelector = (condition: string) => string;

/** For a sheet that an element adopts in its shadow root. */
export const hostSelector: ThemeSelector = (condition) => (condition ? `:host(${condition})` : ':host');

/**
 * For a style sheet of the page: the root takes the theme by `data-dvc-color-scheme` and `data-dvc-contrast`, and so does a
 * `<dvc-provider>` of that theme by `color-scheme` and `contrast`, before its script has arrived.
 */
export const pageSelector =
  (theme: string): ThemeSelector =>
  (condition) =>
    `:root${condition.replaceAll('[', '[data-dvc-')},dvc-provider[theme=${theme}]${condition}`;
