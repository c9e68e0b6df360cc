// The theme files of the provinces, each made from one colour: `{ 'ha-noi.json': '…' }`. Lạng Sơn's is made by hand.
import { readFileSync } from 'node:fs';
import { deriveColors } from '../src/derive/derive-colors.ts';
import { themeFile } from '../src/derive/theme-file.ts';

/** `[{ agency, unit, theme, name, base? }]`: agency code (QĐ 20/2020/QĐ-TTg), code of the province, its theme, its colour. */
export const provinces = () => JSON.parse(readFileSync(new URL('../tokens/provinces.json', import.meta.url), 'utf8'));

/** One token a line, so that a change of a colour is a change of a line. */
const format = (file) =>
  `${JSON.stringify(file, null, 2).replace(/\{\s*"\$value": (\{[^}]*\})\s*\}/g, (_, value) => `{ "$value": ${value.replace(/\s+/g, ' ').replace(/\[ /g, '[').replace(/ \]/g, ']')} }`)}\n`;

export const provinceFiles = () =>
  Object.fromEntries(
    provinces()
      .filter(({ base }) => base)
      .map(({ theme, name, base }) => [`${theme}.json`, format(themeFile(`${name}: made from one colour. Own design, not an official palette.`, base, deriveColors(base)))]),
  );
