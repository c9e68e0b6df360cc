import type { Theme } from '../theme.js';

/** A mode as it reaches the screen: later declarations win, as in the cascade of `themeCss`. */
export const modesOf = (theme: Theme): Readonly<Record<string, ReadonlyMap<string, string>>> => ({
  light: declared(theme.light),
  dark: declared(theme.dark),
  'light with high contrast': declared(theme.light, theme.contrastLight),
  'dark with high contrast': declared(theme.dark, theme.contrastLight, theme.contrastDark),
});

/** Custom properties by name. */
export const declared = (...texts: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    texts
      .flatMap((text) => text.split(';'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const),
  );

/** Contrast ratio of WCAG 2.2 between two opaque colours, `#rgb` or `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const digits = /^#[\da-f]{3}$/.test(hex) ? hex.replace(/[\da-f]/g, '$&$&') : hex;
  if (!/^#[\da-f]{6}$/.test(digits)) throw new Error(`Not an opaque colour: ${hex}`);
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
