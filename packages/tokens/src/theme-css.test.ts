import { describe, expect, it } from 'vitest';
import { hostSelector, pageSelector, themeCss, themeLoaders, type Theme } from './index.js';

const theme: Theme = { name: 'x', light: '--a:light', dark: '--a:dark', contrastLight: '--a:more', contrastDark: '--a:both' };

describe('a theme as a style sheet', () => {
  it('is light unless the bearer asks for something else', () =>
    expect(themeCss(theme)).toMatch(/^:host\{color-scheme:light;[^}]*--a:light\}:host\(\[color-scheme=dark\]\)\{color-scheme:dark;--a:dark\}/));

  it.each([
    ['@media (prefers-color-scheme:dark){:host([color-scheme=auto]){color-scheme:dark;--a:dark}}'],
    [':host([contrast=more]){--a:more}'],
    ['@media (prefers-contrast:more){:host(:not([contrast=standard])){--a:more}}'],
    [':host([color-scheme=dark][contrast=more]){--a:both}'],
    ['@media (prefers-reduced-motion:reduce){:host{--dvc-motion-duration:0ms}}'],
  ])('contains %s', (rule) => expect(themeCss(theme)).toContain(rule));

  it('ends with the palette of forced colours', () =>
    expect(themeCss(theme)).toMatch(/@media \(forced-colors:active\)\{:host\{--dvc-color-surface:Canvas!important;[^}]*\}\}$/));

  it('has balanced braces in every theme', async () => {
    for (const load of Object.values(themeLoaders)) {
      const css = themeCss(await load());
      expect(css.split('{').length).toBe(css.split('}').length);
    }
  });
});

describe('where a theme applies', () => {
  it('is the host of an element, under its attributes', () => {
    expect(hostSelector('')).toBe(':host');
    expect(hostSelector('[color-scheme=dark]')).toBe(':host([color-scheme=dark])');
  });

  it('is the root and the provider of a page, each by its own attributes', () =>
    expect(pageSelector('lang-son')('[color-scheme=auto]:not([contrast=standard])')).toBe(
      ':root[data-dvc-color-scheme=auto]:not([data-dvc-contrast=standard]),dvc-provider[theme=lang-son][color-scheme=auto]:not([contrast=standard])',
    ));
});
