import { describe, expect, it } from 'vitest';
import { provinceThemeLoaders } from './generated/provinces.js';
import { themeLoaders } from './generated/theme-loaders.js';
import { contrast, modesOf } from './testing/colors.js';

const SURFACES = ['surface', 'surface-raised', 'surface-sunken', 'surface-hover'];
const STATUSES = ['success', 'warning', 'danger', 'info'];
const on = (fronts: readonly string[], backs: readonly string[]) => fronts.flatMap((front) => backs.map((back) => [front, back] as const));

const TEXT_PAIRS = [
  ...on(['text', 'text-muted', 'link', 'link-visited', 'primary', 'primary-hover'], SURFACES),
  ...on(['text'], ['primary-soft', 'highlight', ...STATUSES.map((status) => `${status}-soft`)]),
  ...on(['primary', 'primary-hover'], ['primary-soft']),
  ...on(['on-primary'], ['primary', 'primary-hover']),
  ...on(STATUSES, SURFACES),
  ...STATUSES.map((status) => [status, `${status}-soft`] as const),
];
const CONTROL_PAIRS = on(['border-strong', 'focus'], [...SURFACES, 'primary-soft']);
const themes = await Promise.all([...Object.values(themeLoaders), ...Object.values(provinceThemeLoaders)].map((load) => load()));

const cases = themes.flatMap((theme) =>
  Object.entries(modesOf(theme)).map(([mode, colors]) => ({ theme: theme.name, mode, colors })),
);

function tooFaint(colors: ReadonlyMap<string, string>, pairs: readonly (readonly [string, string])[], least: number): string[] {
  const color = (role: string): string => {
    const value = colors.get(`--dvc-color-${role}`);
    if (value === undefined) throw new Error(`No colour for ${role}`);
    return value;
  };
  return pairs
    .map(([front, back]) => ({ front, back, ratio: contrast(color(front), color(back)) }))
    .filter(({ ratio }) => ratio < least)
    .map(({ front, back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}`);
}

describe('the contrast ratio', () => {
  it.each([
    ['#000', '#fff', 21],
    ['#fff', '#ffffff', 1],
    ['#767676', '#fff', 4.54],
  ])('of %s and %s is %d', (one, other, ratio) => expect(contrast(one, other)).toBeCloseTo(ratio, 2));
});

describe.each(cases)('$theme, $mode', ({ mode, colors }) => {
  it('shows every text with at least 4.5:1', () => expect(tooFaint(colors, TEXT_PAIRS, 4.5)).toEqual([]));
  it('shows the edges of controls and the focus with at least 3:1', () => expect(tooFaint(colors, CONTROL_PAIRS, 3)).toEqual([]));
  it.runIf(mode.includes('high contrast'))('shows every text with at least 7:1', () =>
    expect(tooFaint(colors, TEXT_PAIRS, 7)).toEqual([]),
  );
});
