export { defaultTheme } from './generated/themes/default.js';
export { themeLoaders, type ThemeName } from './generated/theme-loaders.js';
export { TOKEN_NAMES } from './generated/token-names.js';
export { hostSelector, pageSelector, type ThemeSelector } from './selectors.js';
export { themeOfProvince } from './province-theme.js';
export { isThemeName } from './theme-name.js';
export { themeCss } from './theme-css.js';
export type { Theme } from './theme.js';
