import { scaleLinear } from 'd3-scale';
import { wrapped, type Mark, type Room, type Scene } from './scene.js';

export interface Bar {
  readonly name: string;
  readonly isOfficial?: boolean | undefined;
  /** Null where nothing is known; drawn as an empty, hatched track. */
  readonly value: number | null;
  /** Where its own track ends; without it the greatest value of all. */
  readonly most?: number | undefined;
  /** Up to where there could be more, were it measured; hatched beyond `most`. */
  readonly whole?: number | undefined;
  /** The value as words, at the end of the row. */
  readonly text: string;
}

/** A patch of what is not measured, and the words for it. */
const legend = (words: string, { em }: Room): readonly Mark[] => [
  { kind: 'rect', x: 0, y: em * 0.3, width: em * 1.6, height: em * 1.1, fill: 'unmeasured', texture: 1 },
  { kind: 'text', x: em * 2.2, y: em * 1.2, text: words },
];

/**
 * Rows of a name with its value, and a bar below them.
 * @param unmeasured words for what is hatched; without them nothing says what it is
 */
export const barsScene = (bars: readonly Bar[], room: Room, unmeasured = ''): Scene => {
  const { em, width, measure } = room;
  const greatest = Math.max(...bars.map(({ value, most, whole }) => whole ?? most ?? value ?? 0), 0) || 1;
  const x = scaleLinear([0, greatest], [0, width]);
  const thickness = em * 0.9;
  const marks: Mark[] = unmeasured ? [...legend(unmeasured, room)] : [];
  let y = unmeasured ? em * 2 : 0;
  for (const { name, value, most = greatest, whole = most, text, isOfficial = false } of bars) {
    const lines = wrapped(name, width - measure(text, true) - em, room);
    for (const [at, each] of lines.entries()) marks.push({ kind: 'text', x: 0, y: y + em * (1.2 + at * 1.4), text: each, isOfficial });
    y += em * 1.4 * lines.length;
    marks.push({ kind: 'text', x: width, y: y - em * 0.2, text, anchor: 'end', isStrong: value !== null, paint: value === null ? 'muted' : 'ink' });
    y += em * 0.3;
    if (whole > most || value === null) marks.push({ kind: 'rect', x: 0, y, width: x(whole), height: thickness, fill: 'unmeasured', texture: 1 });
    if (value !== null) marks.push({ kind: 'rect', x: 0, y, width: Math.max(1, x(most)), height: thickness, fill: 'track' });
    if (value) marks.push({ kind: 'rect', x: 0, y, width: Math.max(1, x(value)), height: thickness, fill: 'series-0' });
    y += thickness + em * 0.9;
  }
  return { width, height: Math.ceil(y), marks };
};
