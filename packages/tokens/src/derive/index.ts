export { type Colors, type DerivedColors, deriveColors } from './derive-colors.js';
export { type ThemeFile, themeFile } from './theme-file.js';
