import { PROVINCES, provinceThemeLoaders } from './generated/provinces.js';
import type { Theme } from './theme.js';

/** The theme of a province by its name or the province's agency code; `undefined` when there is none. */
export async function loadProvinceTheme(nameOrCode: string): Promise<Theme | undefined> {
  const name = Object.hasOwn(PROVINCES, nameOrCode) ? PROVINCES[nameOrCode as keyof typeof PROVINCES].theme : nameOrCode;
  return Object.hasOwn(provinceThemeLoaders, name) ? provinceThemeLoaders[name]?.() : undefined;
}
