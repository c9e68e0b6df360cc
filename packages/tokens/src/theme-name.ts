import { themeLoaders, type ThemeName } from './generated/theme-loaders.js';

/** Whether this package holds a theme of that name. */
export const isThemeName = (name: string): name is ThemeName => Object.hasOwn(themeLoaders, name);
