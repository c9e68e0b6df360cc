export { defaultTheme } from './generated/themes/default.js';
export { themeLoaders, type ThemeName } from './generated/theme-loaders.js';
export { TOKEN_NAMES } from './generated/token-names.js';
export { hostSelector, pageSelector, type ThemeSelector } from './selectors.js';
export { loadTheme } from './load-theme.js';
export { themeCss } from './theme-css.js';
export type { Theme } from './theme.js';
