import { geoPath, geoTransform, type GeoPermissibleObjects } from 'd3-geo';
import { scaleQuantize } from 'd3-scale';
import type { Mark, PathMark, Room, Scene, Texture } from '../charts/scene.js';
import type { Place } from './boundaries.js';

export interface PlaceValue {
  readonly name: string;
  /** Null where nothing is known. */
  readonly value: number | null;
}

export interface MapModel {
  readonly places: readonly Place[];
  /** By code. */
  readonly values: ReadonlyMap<string, PlaceValue>;
  readonly format: (value: number) => string;
  /** What stands in the legend for places without a value. */
  readonly unmeasured: string;
}

/** A map, and the code of the place that each mark shows. */
export interface MapScene extends Scene {
  readonly codes: readonly (string | undefined)[];
}

const STEPS = [0, 1, 2, 3, 4] as const;
type Step = (typeof STEPS)[number];
const TEXTURES = [0, 2, 1, 5, 0] as const satisfies readonly Texture[];
const TALLEST = 1.15; // of the width

/** Degrees as a flat picture: at Vietnam's latitudes a degree of longitude is shorter than one of latitude. */
const flattened = (places: readonly Place[], width: number, top: number) => {
  const collection = { type: 'GeometryCollection', geometries: places.map(({ geometry }) => geometry) } as unknown as GeoPermissibleObjects;
  const plain = geoPath(geoTransform({ point(x, y) { this.stream.point(x, -y); } })).bounds(collection);
  const narrowing = Math.cos((((plain[0][1] + plain[1][1]) / 2) * Math.PI) / 180);
  const [wide, tall] = [(plain[1][0] - plain[0][0]) * narrowing || 1, plain[1][1] - plain[0][1] || 1];
  const scale = Math.min((width - 2) / wide, (width * TALLEST) / tall);
  const left = (width - wide * scale) / 2;
  const [[west, north]] = plain;
  const projection = geoTransform({
    point(x, y) {
      this.stream.point(left + (x - west) * narrowing * scale, top + (-y - north) * scale);
    },
  });
  return { path: geoPath(projection).digits(1), height: tall * scale };
};

interface Stepped {
  readonly step: (value: number) => Step;
  /** From the least step to the greatest. */
  readonly ranges: readonly string[];
}

const stepsOf = ({ values, format }: MapModel): Stepped => {
  const known = [...values.values()].flatMap(({ value }) => value ?? []);
  const [least, greatest] = [Math.min(...known), Math.max(...known)];
  if (known.length === 0 || least === greatest) return { step: () => 4, ranges: known.length === 0 ? [] : [format(least)] };
  const scale = scaleQuantize([least, greatest], [...STEPS]);
  return { step: scale, ranges: STEPS.map((step) => scale.invertExtent(step).map(format).join(' – ')) };
};

const legend = ({ ranges }: Stepped, unmeasured: string | undefined, { em, measure, width }: Room): { readonly marks: readonly Mark[]; readonly height: number } => {
  const marks: Mark[] = [];
  let [x, y] = [0, em];
  const add = (text: string, fill: 'unmeasured' | `step-${Step}`, texture: Texture): void => {
    const wide = em * 2 + measure(text) + em * 1.4;
    if (x > 0 && x + wide > width) [x, y] = [0, y + em * 1.7];
    marks.push({ kind: 'path', d: `M0 0h${em * 1.5}v${em * 1.1}h${-em * 1.5}z`, x, y: y - em * 0.9, fill, stroke: 'ink', strokeWidth: 0.75, texture, isFaint: fill !== 'unmeasured' });
    marks.push({ kind: 'text', x: x + em * 2, y, text });
    x += wide;
  };
  const first = STEPS.length - ranges.length; // a single value has the strongest step
  for (const [at, range] of ranges.entries()) add(range, `step-${(at + first) as Step}`, TEXTURES[(at + first) as Step]);
  if (unmeasured !== undefined) add(unmeasured, 'unmeasured', 3);
  return { marks, height: y + em };
};

/** Places in five steps from light to dark, each with a texture, and a name where there is room for one. */
export const mapScene = (model: MapModel, room: Room): MapScene => {
  const { em, measure, width } = room;
  const steps = stepsOf(model);
  const valueOf = (code: string): number | null => model.values.get(code)?.value ?? null;
  const hasUnmeasured = model.places.some(({ code }) => valueOf(code) === null);
  const head = legend(steps, hasUnmeasured ? model.unmeasured : undefined, room);
  const { path, height } = flattened(model.places, width, head.height);
  const shapes: Mark[] = [];
  const names: Mark[] = [];
  const codes: (string | undefined)[] = head.marks.map(() => undefined);
  for (const { code, geometry } of model.places) {
    const value = valueOf(code);
    const step = value === null ? undefined : steps.step(value);
    const shape = geometry as GeoPermissibleObjects;
    const look: Pick<PathMark, 'fill' | 'texture' | 'isFaint'> = step === undefined ? { fill: 'unmeasured', texture: 3 } : { fill: `step-${step}`, texture: TEXTURES[step], isFaint: true };
    shapes.push({ kind: 'path', d: path(shape) ?? '', stroke: 'ink', strokeWidth: 0.75, ...look });
    codes.push(code);
    const name = model.values.get(code)?.name ?? '';
    const [[left, top], [right, bottom]] = path.bounds(shape);
    const [x, y] = path.centroid(shape);
    if (name && measure(name) + em < right - left && bottom - top > em * 2.2) names.push({ kind: 'text', x, y: y + em / 3, text: name, anchor: 'middle', isOfficial: true, isOver: true });
  }
  return { width, height: Math.ceil(head.height + height + em), marks: [...head.marks, ...shapes, ...names], codes };
};
