// Writes dist/css/<theme>.css, for pages that use the tokens themselves. Runs after tsc.
import { mkdirSync, writeFileSync } from 'node:fs';
import { provinceThemeLoaders } from '../dist/generated/provinces.js';
import { pageSelector, themeCss, themeLoaders } from '../dist/index.js';

const target = new URL('../dist/css/', import.meta.url);
mkdirSync(target, { recursive: true });
for (const [name, load] of Object.entries({ ...themeLoaders, ...provinceThemeLoaders })) {
  writeFileSync(new URL(`${name}.css`, target), `${themeCss(await load(), pageSelector(name))}\n`);
}
