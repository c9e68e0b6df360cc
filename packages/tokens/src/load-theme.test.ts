import { describe, expect, it } from 'vitest';
import { PROVINCES } from './generated/provinces.js';
import { defaultTheme, loadTheme } from './index.js';

describe('a theme', () => {
  it.each(['default', 'lang-son', 'national', 'ha-noi', 'ca-mau'])('%s is found by its name', async (name) => expect((await loadTheme(name))?.name).toBe(name));
  it.each(['', 'Lang-Son', 'toString', '__proto__'])('"%s" is unknown', async (name) => expect(await loadTheme(name)).toBeUndefined());
  it('is default for the theme that needs no loading', async () => expect(await loadTheme('default')).toBe(defaultTheme));
});

describe('the theme of a province', () => {
  it('is there for each of the 34', async () => {
    const codes = Object.keys(PROVINCES);
    expect(codes).toHaveLength(34);
    const themes = await Promise.all(codes.map(loadTheme));
    expect(new Set(themes.map((theme) => theme?.name)).size).toBe(34);
  });
  it.each([['H37', 'lang-son'], ['H26', 'ha-noi']])('of %s is %s', async (code, name) => expect((await loadTheme(code))?.name).toBe(name));
  it.each(['', 'H99', 'h37', 'constructor'])('"%s" has none', async (code) => expect(await loadTheme(code)).toBeUndefined());
});
