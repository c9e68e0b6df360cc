// Generated from tokens/*.json by scripts/generate.mjs. Do not edit.
import type { Theme } from '../theme.js';
import { defaultTheme } from './themes/default.js';

/** The name of a theme that this package holds. */
export type ThemeName = 'default' | 'lang-son' | 'national';

/** One import a theme, so that a page fetches only the one it names. */
export const themeLoaders: Readonly<Record<ThemeName, () => Promise<Theme>>> = {
  default: () => Promise.resolve(defaultTheme),
  'lang-son': () => import('./themes/lang-son.js').then((module) => module.langSonTheme),
  'national': () => import('./themes/national.js').then((module) => module.nationalTheme),
};
