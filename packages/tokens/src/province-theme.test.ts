import { describe, expect, it } from 'vitest';
import { themeOfProvince } from './province-theme.js';

describe('the theme of a province', () => {
  it.each([
    ['H37', 'lang-son'],
    ['H99', 'default'],
    ['constructor', 'default'],
    [undefined, 'default'],
  ])('of %s is %s', (code, theme) => {
    expect(themeOfProvince(code)).toBe(theme);
  });
});
