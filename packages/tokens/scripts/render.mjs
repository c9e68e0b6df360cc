// Turns tokens/*.json into the text of src/generated: `{ 'base.ts': '…', 'themes/lang-son.ts': '…' }`.
import { readFileSync, readdirSync } from 'node:fs';
import { declarations, listTokens, overlay, propertyName } from './dtcg.mjs';

const tokens = new URL('../tokens/', import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(new URL(path, tokens), 'utf8'));
const MARK = '// Generated from tokens/*.json by scripts/generate.mjs. Do not edit.\n';
const MODES = { light: 'light', dark: 'dark', contrastLight: 'contrast-light', contrastDark: 'contrast-dark' };

const identifier = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()) + 'Theme';
const literal = (text) => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

const namesIn = (folder) =>
  readdirSync(new URL(folder, tokens))
    .map((file) => file.replace(/\.json$/, ''))
    .sort((a, b) => Number(b === 'default') - Number(a === 'default') || a.localeCompare(b, 'en'));

/** The themes that were made by hand; `default` first. */
export const themeNames = () => namesIn('themes/');
/** The themes that were made from one colour. */
export const provinceThemeNames = () => namesIn('provinces/');

const readFile = (name) => readJson(`${themeNames().includes(name) ? 'themes' : 'provinces'}/${name}.json`);

/** A theme's groups by mode, laid over the default theme's. */
export const readTheme = (name) => overlay(readJson('themes/default.json'), readFile(name));
export const readBase = () => readJson('base.json');

function renderTheme(name) {
  const theme = readTheme(name);
  const lines = Object.entries(MODES).map(([key, mode]) => `  ${key}: ${literal(declarations(theme[mode]))},`);
  return `${MARK}import type { Theme } from '../../theme.js';

/** ${readFile(name).$description} */
export const ${identifier(name)}: Theme = {
  name: ${literal(name)},
${lines.join('\n')}
};
`;
}

function renderLoaders(names) {
  const loader = (name) =>
    name === 'default'
      ? `  default: () => Promise.resolve(${identifier(name)}),`
      : `  ${literal(name)}: () => import('./themes/${name}.js').then((module) => module.${identifier(name)}),`;
  return `${MARK}import type { Theme } from '../theme.js';
import { defaultTheme } from './themes/default.js';

/** The name of a theme that this package holds. */
export type ThemeName = ${names.map(literal).join(' | ')};

/** One import a theme, so that a page fetches only the one it names. */
export const themeLoaders: Readonly<Record<ThemeName, () => Promise<Theme>>> = {
${names.map(loader).join('\n')}
};
`;
}

function renderProvinces() {
  const provinces = readJson('provinces.json');
  const rows = provinces.map(({ agency, theme, name }) => `  ${literal(agency)}: { theme: ${literal(theme)}, name: ${literal(name)} },`);
  const loaders = provinces.map(({ theme, base }) => `  ${literal(theme)}: () => import('./${base ? 'provinces' : 'themes'}/${theme}.js').then((module) => module.${identifier(theme)}),`);
  return `${MARK}import type { Theme } from '../theme.js';

/** The provinces by agency code (QĐ 20/2020/QĐ-TTg), each with the name of its theme. */
export const PROVINCES = {
${rows.join('\n')}
} as const;

/** The themes of the provinces: one import a theme. */
export const provinceThemeLoaders: Readonly<Record<string, () => Promise<Theme>>> = {
${loaders.join('\n')}
};
`;
}

function renderTokenNames() {
  const paths = [readBase(), readTheme('default').light].flatMap((group) => listTokens(group).map(([path]) => path));
  return `${MARK}/** Every custom property that a theme sets. */
export const TOKEN_NAMES = [
${paths.map((path) => `  ${literal(propertyName(path))},`).join('\n')}
] as const;
`;
}

export function renderAll() {
  const names = themeNames();
  return {
    'base.ts': `${MARK}/** Sizes, type and motion: the same in every theme. */\nexport const baseDeclarations =\n  ${literal(declarations(readBase()))};\n`,
    'token-names.ts': renderTokenNames(),
    'theme-loaders.ts': renderLoaders(names),
    'provinces.ts': renderProvinces(),
    ...Object.fromEntries(names.map((name) => [`themes/${name}.ts`, renderTheme(name)])),
    ...Object.fromEntries(provinceThemeNames().map((name) => [`provinces/${name}.ts`, renderTheme(name)])),
  };
}
