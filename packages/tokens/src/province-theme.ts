import type { ThemeName } from './generated/theme-loaders.js';

/** Themes of provinces by their national agency code (QĐ 20/2020/QĐ-TTg). */
const THEME_OF_PROVINCE: ReadonlyMap<string, ThemeName> = new Map([['H37', 'lang-son']]);

/** The theme of a province, or the default theme when it has none of its own. */
export const themeOfProvince = (agencyCode: string | undefined): ThemeName => THEME_OF_PROVINCE.get(agencyCode ?? '') ?? 'default';
