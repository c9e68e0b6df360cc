import { baseDeclarations } from './generated/base.js';
import { hostSelector, type ThemeSelector } from './selectors.js';
import type { Theme } from './theme.js';

const DARK = '[color-scheme=dark]';
const AUTO = '[color-scheme=auto]';
const MORE = '[contrast=more]';
const UNDECIDED = ':not([contrast=standard])';
const PREFERS_DARK = '(prefers-color-scheme:dark)';
const PREFERS_MORE = '(prefers-contrast:more)';

/** What the user's own palette replaces; `!important` because the selectors above are stronger. */
const FORCED = Object.entries({
  Canvas: ['surface', 'surface-raised', 'surface-sunken', 'surface-hover', 'on-primary'],
  CanvasText: ['text', 'text-muted', 'border', 'border-strong', 'success', 'warning', 'danger', 'info'],
  LinkText: ['link', 'link-visited', 'primary', 'primary-hover'],
  Highlight: ['focus'],
})
  .flatMap(([system, roles]) => roles.map((role) => `--dvc-color-${role}:${system}!important`))
  .join(';');

/**
 * The whole style sheet of a theme: sizes, light, dark, high contrast, reduced motion, forced colours.
 *
 * Light is the rule, because a page that embeds us is nearly always light: `color-scheme="dark"` asks for dark and
 * `color-scheme="auto"` for what the reader's system says. High contrast follows the system unless `contrast="standard"`,
 * and `contrast="more"` asks for it.
 *
 * @example
 * sheet.replaceSync(themeCss(defaultTheme));
 */
export function themeCss(theme: Theme, select: ThemeSelector = hostSelector): string {
  const rule = (condition: string, body: string): string => `${select(condition)}{${body}}`;
  const when = (query: string, css: string): string => `@media ${query}{${css}}`;
  const dark = `color-scheme:dark;${theme.dark}`;
  const { contrastLight, contrastDark } = theme;
  return [
    rule('', `color-scheme:light;${baseDeclarations};${theme.light}`),
    rule(DARK, dark),
    when(PREFERS_DARK, rule(AUTO, dark)),
    rule(MORE, contrastLight),
    when(PREFERS_MORE, rule(UNDECIDED, contrastLight)),
    rule(DARK + MORE, contrastDark),
    when(PREFERS_DARK, rule(AUTO + MORE, contrastDark)),
    when(PREFERS_MORE, rule(DARK + UNDECIDED, contrastDark) + when(PREFERS_DARK, rule(AUTO + UNDECIDED, contrastDark))),
    when('(prefers-reduced-motion:reduce)', rule('', '--dvc-motion-duration:0ms')),
    when('(forced-colors:active)', rule('', FORCED)),
  ].join('');
}
