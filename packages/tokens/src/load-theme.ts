import { themeLoaders, type ThemeName } from './generated/theme-loaders.js';
import type { Theme } from './theme.js';

/**
 * The theme of that name, such as `lang-son` or `ha-noi`, or of the province with that agency code, such as `H37` (QĐ 20/2020/QĐ-TTg);
 * `undefined` when there is none. Rejects when it cannot be fetched. Pages that name a theme made by hand do not fetch the list of provinces.
 */
export async function loadTheme(nameOrCode: string): Promise<Theme | undefined> {
  if (Object.hasOwn(themeLoaders, nameOrCode)) return themeLoaders[nameOrCode as ThemeName]();
  return (await import('./province-theme.js')).loadProvinceTheme(nameOrCode);
}
