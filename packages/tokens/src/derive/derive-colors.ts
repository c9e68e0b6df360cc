import { clampChroma, formatHex, modeLrgb, modeOklch, modeRgb, type Oklch, useMode, wcagContrast } from 'culori/fn';

/** Colours by role, such as `primary-hover`, as `#rrggbb`. */
export type Colors = Readonly<Record<string, string>>;

/** What a derived theme says of itself; the neutral theme says the rest. */
export interface DerivedColors {
  readonly light: Colors;
  readonly dark: Colors;
  readonly contrastLight: Colors;
  readonly contrastDark: Colors;
}

/** Lightness and chroma (OKLCH) of a role; the hue is the base colour's. */
type Shade = readonly [lightness: number, chroma: number];

interface Mode {
  readonly shades: Readonly<Record<string, Shade>>;
  /** Lightness and most chroma of the primary colour and its hover, where the base colour does not say them. */
  readonly primary: Shade;
  readonly hover: Shade;
  /** What text and controls stand on, from the neutral theme or an earlier mode. */
  readonly behind: Colors;
  /** Least contrast of text, and whether more contrast means darker. */
  readonly least: number;
  readonly darker: boolean;
}

const SURFACES = ['surface', 'surface-raised', 'surface-sunken', 'surface-hover', 'primary-soft'] as const;
/** Least contrast of what outlines a control (WCAG 2.2, 1.4.11). */
const OUTLINE = 3;
/** Beyond what is asked, so that rounding to hex never falls below it. */
const MARGIN = 0.02;
const STEP = 0.005;

const LIGHT: Omit<Mode, 'primary' | 'hover'> = {
  shades: {
    'surface-sunken': [0.976, 0.006], 'surface-hover': [0.945, 0.016], 'primary-soft': [0.957, 0.02],
    text: [0.25, 0.02], 'text-muted': [0.43, 0.022], border: [0.885, 0.012], 'border-strong': [0.575, 0.025],
  },
  behind: { surface: '#ffffff', 'surface-raised': '#ffffff' },
  least: 4.5,
  darker: true,
};
const DARK: Mode = {
  shades: {
    surface: [0.205, 0.012], 'surface-raised': [0.25, 0.016], 'surface-sunken': [0.165, 0.01], 'surface-hover': [0.305, 0.02], 'primary-soft': [0.3, 0.05],
    text: [0.955, 0.008], 'text-muted': [0.785, 0.018], border: [0.375, 0.02], 'border-strong': [0.665, 0.024], 'on-primary': [0.19, 0.03],
  },
  primary: [0.79, 0.1],
  hover: [0.865, 0.06],
  behind: {},
  least: 4.5,
  darker: false,
};
const CONTRAST_LIGHT: Omit<Mode, 'behind'> = {
  shades: { 'surface-hover': [0.925, 0.022], 'text-muted': [0.25, 0.02], border: [0.43, 0.022] },
  primary: [0.32, 0.13],
  hover: [0.23, 0.09],
  least: 7,
  darker: true,
};
const CONTRAST_DARK: Omit<Mode, 'behind'> = {
  shades: { 'surface-hover': [0.275, 0.02], 'text-muted': [0.93, 0.01], border: [0.785, 0.018] },
  primary: [0.885, 0.07],
  hover: [0.945, 0.04],
  least: 7,
  darker: false,
};

const toOklch = useMode(modeOklch);
useMode(modeRgb);
useMode(modeLrgb);

/** @throws TypeError when that is no colour */
function oklchOf(hex: string): Oklch {
  const color = /^#[\da-f]{6}$/i.test(hex) ? toOklch(hex) : undefined;
  if (!color) throw new TypeError(`"${hex}" is no colour such as #9a1f1c`);
  return color;
}

const toHex = (color: Oklch): string => formatHex(clampChroma(color, 'oklch'));

/** Moves a colour away from what is behind it until it is told apart. Black and white always are. */
function apart(color: Oklch, behind: readonly string[], least: number, darker: boolean): string {
  for (let l = color.l; l >= 0 && l <= 1; l += darker ? -STEP : STEP) {
    const hex = toHex({ ...color, l });
    if (behind.every((back) => wcagContrast(hex, back) >= least + MARGIN)) return hex;
  }
  return darker ? '#000000' : '#ffffff';
}

function colorsOf(base: Oklch, { shades, primary, hover, behind, least, darker }: Mode): Colors {
  const shade = ([l, c]: Shade): Oklch => ({ ...base, l, c: Math.min(c, base.c) });
  const plain = Object.fromEntries(Object.entries(shades).map(([role, value]) => [role, toHex(shade(value))]));
  const backs = SURFACES.flatMap((role) => plain[role] ?? behind[role] ?? []);
  const clear = (role: string, ratio: number): Colors => {
    const value = shades[role];
    return value ? { [role]: apart(shade(value), backs, ratio, darker) } : {};
  };
  return {
    ...plain,
    ...clear('text', least), ...clear('text-muted', least), ...clear('border-strong', OUTLINE),
    primary: apart(shade(primary), backs, least, darker),
    'primary-hover': apart(shade(hover), backs, least, darker),
  };
}

/** Where the hover of a light theme goes: visibly darker than the primary colour, or lighter where that is nearly black. */
const hoverOf = ({ l, c }: Oklch): Shade => [l < 0.25 ? l + 0.12 : l - 0.085, c];

/**
 * The colours of a theme from one colour: hue and strength are the base colour's, lightness is chosen by role and moved until text has
 * 4.5:1 on every surface (7:1 in high contrast) and outlines 3:1 (WCAG 2.2, 1.4.3, 1.4.6, 1.4.11). Own design.
 *
 * @param hex the colour of buttons and headings, `#rrggbb`
 * @throws TypeError when that is no colour
 */
export function deriveColors(hex: string): DerivedColors {
  const base = oklchOf(hex);
  const readable = oklchOf(apart({ ...base, l: Math.min(base.l, 0.52) }, ['#ffffff'], LIGHT.least, true));
  const light = colorsOf(base, { ...LIGHT, primary: [readable.l, base.c], hover: hoverOf(readable) });
  const dark = colorsOf(base, DARK);
  return {
    light,
    dark,
    contrastLight: colorsOf(base, { ...CONTRAST_LIGHT, behind: { ...light, surface: '#ffffff', 'surface-raised': '#ffffff', 'surface-sunken': '#ffffff' } }),
    contrastDark: colorsOf(base, { ...CONTRAST_DARK, behind: { ...dark, surface: '#000000', 'surface-raised': '#000000', 'surface-sunken': '#000000' } }),
  };
}
