// Turns tokens/*.json into the text of src/generated: `{ 'base.ts': '…', 'themes/lang-son.ts': '…' }`.
import { readFileSync, readdirSync } from 'node:fs';
import { declarations, listTokens, overlay, propertyName } from './dtcg.mjs';

const tokens = new URL('../tokens/', import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(new URL(path, tokens), 'utf8'));
const MARK = '// Generated from tokens/*.json by scripts/generate.mjs. Do not edit.\n';
const MODES = { light: 'light', dark: 'dark', contrastLight: 'contrast-light', contrastDark: 'contrast-dark' };

const identifier = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()) + 'Theme';
const literal = (text) => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

/** Every theme's name; `default` first. */
export const themeNames = () =>
  readdirSync(new URL('themes/', tokens))
    .map((file) => file.replace(/\.json$/, ''))
    .sort((a, b) => Number(b === 'default') - Number(a === 'default') || a.localeCompare(b, 'en'));

/** A theme's groups by mode, laid over the default theme's. */
export const readTheme = (name) => overlay(readJson('themes/default.json'), readJson(`themes/${name}.json`));
export const readBase = () => readJson('base.json');

function renderTheme(name) {
  const theme = readTheme(name);
  const lines = Object.entries(MODES).map(([key, mode]) => `  ${key}: ${literal(declarations(theme[mode]))},`);
  return `${MARK}import type { Theme } from '../../theme.js';

/** ${readJson(`themes/${name}.json`).$description} */
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
    ...Object.fromEntries(names.map((name) => [`themes/${name}.ts`, renderTheme(name)])),
  };
}
