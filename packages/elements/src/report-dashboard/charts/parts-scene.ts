import { scaleLinear } from 'd3-scale';
import { wrapped, type Mark, type Paint, type Room, type Scene, type Texture } from './scene.js';

export interface Part {
  readonly name: string;
  readonly value: number;
  /** Its place in the series of colours and textures; the same part always has the same. */
  readonly look: 0 | 1 | 2 | 3 | 4 | 5;
  /** The value as words, e.g. `1.204 (32 %)`. */
  readonly text: string;
}

const TEXTURES = [0, 1, 2, 3, 4, 5] as const satisfies readonly Texture[];

/** One bar of parts that make a whole, and a line a part below it. */
export const partsScene = (parts: readonly Part[], room: Room): Scene => {
  const { em, width, measure } = room;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const x = scaleLinear([0, sum || 1], [0, width]);
  const height = em * 2.6;
  const marks: Mark[] = [{ kind: 'rect', x: 0, y: 0, width, height, fill: 'track' }];
  let before = 0;
  for (const { value, look } of parts) {
    if (value > 0) marks.push({ kind: 'rect', x: x(before), y: 0, width: Math.max(1, x(value) - 2), height, fill: `part-${look}` satisfies Paint, texture: TEXTURES[look] });
    before += value;
  }
  let y = height + em * 1.8;
  for (const { name, look, text } of parts) {
    marks.push({ kind: 'rect', x: 0, y: y - em * 0.95, width: em * 1.6, height: em * 1.2, fill: `part-${look}` satisfies Paint, texture: TEXTURES[look] });
    marks.push({ kind: 'text', x: width, y, text, anchor: 'end', isStrong: true });
    const lines = wrapped(name, width - em * 3.2 - measure(text, true), room, 3);
    for (const [at, line] of lines.entries()) marks.push({ kind: 'text', x: em * 2.2, y: y + em * 1.4 * at, text: line });
    y += em * (1.8 + 1.4 * (lines.length - 1));
  }
  return { width, height: Math.ceil(y - em * 0.6), marks };
};
