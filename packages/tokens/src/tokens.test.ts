import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listTokens } from '../scripts/dtcg.mjs';
import { provinceFiles } from '../scripts/province-files.mjs';
import { provinceThemeNames, readBase, readTheme, renderAll, themeNames } from '../scripts/render.mjs';
import { baseDeclarations } from './generated/base.js';
import { provinceThemeLoaders } from './generated/provinces.js';
import { themeLoaders } from './generated/theme-loaders.js';
import { TOKEN_NAMES } from './generated/token-names.js';
import { declared } from './testing/colors.js';

interface ColorToken {
  readonly $type: string;
  readonly $value: { readonly components: readonly number[]; readonly hex?: string };
}
const themes = await Promise.all([...Object.values(themeLoaders), ...Object.values(provinceThemeLoaders)].map((load) => load()));
const namesIn = (text: string): string[] => [...declared(text).keys()].sort();

describe('the generated files', () => {
  it.each(Object.entries(renderAll()))('%s says what the tokens say', (path, text) =>
    expect(readFileSync(new URL(`generated/${path}`, import.meta.url), 'utf8')).toBe(text),
  );
});

describe('the theme files of the provinces', () => {
  it.each(Object.entries(provinceFiles()))('%s is what its colour gives', (file, text) =>
    expect(readFileSync(new URL(`../tokens/provinces/${file}`, import.meta.url), 'utf8')).toBe(text),
  );
});

describe('the guide', () => {
  const guide = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  it.each(TOKEN_NAMES)('names %s', (name) => expect(guide).toContain(`\`${name}\``));
});

describe('the token files', () => {
  it.each([...themeNames(), ...provinceThemeNames()])('%s writes a colour the same in components and in hex', (name) => {
    const colors = (listTokens(readTheme(name)) as [string[], ColorToken][]).filter(([, token]) => token.$type === 'color');
    const mismatches = colors.filter(
      ([, { $value }]) => $value.hex !== `#${$value.components.map((part) => Math.round(part * 255).toString(16).padStart(2, '0')).join('')}`,
    );
    expect(mismatches.map(([path]) => path.join('.'))).toEqual([]);
  });

  it('never measures in rem', () => expect(JSON.stringify(readBase())).not.toMatch(/"unit":"rem"/));

  it('gives a finger at least 44 px', () => expect(declared(baseDeclarations).get('--dvc-size-target')).toBe('44px'));
});

describe.each(themes)('the theme $name', (theme) => {
  it('sets every token, in light and in dark', () => {
    const expected = [...TOKEN_NAMES].sort();
    expect(namesIn(`${baseDeclarations};${theme.light}`)).toEqual(expected);
    expect(namesIn(`${baseDeclarations};${theme.dark}`)).toEqual(expected);
  });

  it('sets no unknown token in high contrast', () =>
    expect(TOKEN_NAMES).toEqual(expect.arrayContaining(namesIn(`${theme.contrastLight};${theme.contrastDark}`))));

  it('replaces in dark with high contrast all that light with high contrast sets', () =>
    expect(namesIn(theme.contrastDark)).toEqual(expect.arrayContaining(namesIn(theme.contrastLight))));

  it('weighs at most 1 kB on the wire, sizes included', () => {
    const { light, dark, contrastLight, contrastDark } = theme;
    expect(brotliCompressSync([baseDeclarations, light, dark, contrastLight, contrastDark].join()).length).toBeLessThanOrEqual(1024);
  });
});
