import type { Colors, DerivedColors } from './derive-colors.js';

interface ColorToken {
  readonly $value: { readonly colorSpace: 'srgb'; readonly components: readonly number[]; readonly hex: string };
}
interface ModeGroup {
  readonly color: Readonly<Record<string, string | ColorToken>>;
}

/** A theme as design tokens (DTCG 2025.10): what differs from the neutral theme, by mode. */
export interface ThemeFile {
  readonly $description: string;
  /** What it was made from; a theme that is worked on by hand afterwards leaves it out. */
  readonly $extensions: { readonly 'vn.dvcqg.base': string };
  readonly light: ModeGroup;
  readonly dark: ModeGroup;
  readonly 'contrast-light': ModeGroup;
  readonly 'contrast-dark': ModeGroup;
}

function tokenOf(hex: string): ColorToken {
  const components = [1, 3, 5].map((at) => Number((Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4)));
  return { $value: { colorSpace: 'srgb', components, hex } };
}

const groupOf = (colors: Colors): ModeGroup => ({
  color: { $type: 'color', ...Object.fromEntries(Object.entries(colors).map(([role, hex]) => [role, tokenOf(hex)])) },
});

/** The file of a theme that was made from a colour. */
export const themeFile = (description: string, base: string, { light, dark, contrastLight, contrastDark }: DerivedColors): ThemeFile => ({
  $description: description,
  $extensions: { 'vn.dvcqg.base': base },
  light: groupOf(light),
  dark: groupOf(dark),
  'contrast-light': groupOf(contrastLight),
  'contrast-dark': groupOf(contrastDark),
});
