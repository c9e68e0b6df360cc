import type { Texture } from './scene.js';

/** Side of the square that a texture repeats, in px. */
export const TILE = 8;

/** What is stroked in each tile, as path data; crosses the edges so that tiles join. */
export const TEXTURES = {
  0: '',
  1: 'M-2 2L2-2M0 8L8 0M6 10L10 6',
  2: 'M4 4h.01M0 0h.01M8 0h.01M0 8h.01M8 8h.01',
  3: 'M-2 6L2 10M0 0L8 8M6-2L10 2',
  4: 'M0 4H8',
  5: 'M0 0L8 8M8 0L0 8',
} satisfies Record<Texture, string>;

/** Dots want a thicker pen than lines. */
export const penOf = (texture: Texture): number => (texture === 2 ? 2.5 : 1.25);
