import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from '../testing/colors.js';
import { deriveColors } from './derive-colors.js';

const byte = fc.integer({ min: 0, max: 255 });
const anyColor = fc.tuple(byte, byte, byte).map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);
const SURFACES = ['surface', 'surface-raised', 'surface-sunken', 'surface-hover', 'primary-soft'];
const TEXTS = ['text', 'text-muted', 'primary', 'primary-hover'];

describe('the colours from one colour', () => {
  it('can be read on every surface, whatever the colour', () => {
    fc.assert(fc.property(anyColor, (base) => {
      const { light, dark, contrastLight, contrastDark } = deriveColors(base);
      const white = { surface: '#ffffff', 'surface-raised': '#ffffff' };
      const modes = [
        [{ ...white, ...light }, 4.5],
        [dark, 4.5],
        [{ ...light, ...white, 'surface-sunken': '#ffffff', ...contrastLight }, 7],
        [{ ...dark, surface: '#000000', 'surface-raised': '#000000', 'surface-sunken': '#000000', ...contrastDark }, 7],
      ] as const;
      for (const [colors, least] of modes) {
        const of = (role: string): string => (colors as Record<string, string>)[role] as string;
        for (const text of TEXTS) for (const surface of SURFACES) expect(contrast(of(text), of(surface)), `${text} on ${surface}`).toBeGreaterThanOrEqual(least);
        for (const surface of SURFACES) expect(contrast(of('border-strong'), of(surface))).toBeGreaterThanOrEqual(3);
      }
      expect(contrast(dark['on-primary'] as string, dark['primary'] as string)).toBeGreaterThanOrEqual(4.5);
    }), { numRuns: 300 });
  });

  it('keep a colour that can be read as it is', () => expect(deriveColors('#0f6a5b').light['primary']).toBe('#0f6a5b'));
  it('make a colour that cannot be read darker', () => expect(contrast(deriveColors('#ffd400').light['primary'] as string, '#ffffff')).toBeGreaterThanOrEqual(4.5));
  it('show another colour under the pointer, even for black', () => {
    for (const base of ['#000000', '#0f6a5b', '#ffffff']) {
      const { light } = deriveColors(base);
      expect(light['primary-hover']).not.toBe(light['primary']);
    }
  });
  it.each(['', 'red', '#fff', '#12345', 'rgb(1,2,3)'])('are refused for "%s"', (base) => expect(() => deriveColors(base)).toThrow(TypeError));
});
