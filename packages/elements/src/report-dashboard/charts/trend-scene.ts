import { scaleLinear, scalePoint, type ScaleLinear, type ScalePoint } from 'd3-scale';
import { line, symbol, symbolCircle, symbolSquare } from 'd3-shape';
import type { Mark, Paint, Room, Scene } from './scene.js';

export interface TrendSeries {
  readonly name: string;
  /** One a period, in the order of the periods; null where nothing is known. */
  readonly values: readonly (number | null)[];
}

export interface Trend {
  /** Short names of the periods, e.g. `T1`. */
  readonly periods: readonly string[];
  /** What it is about, then what it is compared with. */
  readonly series: readonly [TrendSeries, ...TrendSeries[]];
  /** Greatest value that can be, e.g. 100 of a percentage; such lines need not begin at zero. */
  readonly most?: number | undefined;
  readonly format: (value: number) => string;
}

interface Plot {
  readonly x: ScalePoint<number>;
  readonly y: ScaleLinear<number, number>;
  readonly trend: Trend;
  readonly room: Room;
}

const TICKS = 4;
const MARKERS = [symbolCircle, symbolSquare] as const;
const PAINTS = ['series-0', 'series-1'] as const satisfies readonly Paint[];

const isKnown = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined;

/** From which to which value the axis runs: counts begin at zero; percentages where they begin to differ. */
const domainOf = ({ series, most }: Trend): readonly [number, number] => {
  const values = series.flatMap((each) => each.values.filter((value) => isKnown(value)));
  const top = Math.max(...values, 0);
  if (most === undefined) return [0, top || 1];
  if (values.length === 0) return [0, most];
  const bottom = Math.min(...values, most);
  const span = Math.max(top - bottom, most / 20);
  return [Math.max(0, bottom - span / 2), Math.min(most, top + span / 4)];
};

const axes = ({ x, y, trend, room: { em, measure, width } }: Plot): readonly Mark[] => {
  const [left, right] = x.range() as [number, number];
  const bottom = y.range()[0] ?? 0;
  const grid = y.ticks(TICKS).flatMap((value): readonly Mark[] => [
    { kind: 'path', d: `M${left - em / 2} ${y(value)}H${right + em / 2}`, stroke: 'grid' },
    { kind: 'text', x: left - em, y: y(value) + em / 3, text: trend.format(value), anchor: 'end', paint: 'muted' },
  ]);
  const widest = Math.max(...trend.periods.map((period) => measure(period)));
  const every = Math.max(1, Math.ceil((widest + em / 2) / Math.max(1, x.step() || width)));
  const last = trend.periods.length - 1;
  const periods = trend.periods.flatMap((text, at): readonly Mark[] =>
    (last - at) % every === 0 ? [{ kind: 'text', x: x(at) ?? 0, y: bottom + em * 1.6, text, anchor: 'middle', paint: 'muted' }] : [],
  );
  return [...grid, ...periods];
};

type Point = { readonly at: number; readonly value: number } | null;

const LONGEST_GAP = 3; // steps, such as a weekend and a holiday

/** What is known, with a null where too much is missing for a line across it. */
const pointsOf = (values: readonly (number | null)[]): readonly Point[] => {
  const points: Point[] = [];
  for (const [at, value] of values.entries()) {
    if (!isKnown(value)) continue;
    const before = points.at(-1);
    if (before && at - before.at > LONGEST_GAP) points.push(null);
    points.push({ at, value });
  }
  return points;
};

const lineMarks = ({ x, y, trend: { series } }: Plot, at: 0 | 1): readonly Mark[] => {
  const values = series[at]?.values ?? [];
  const draw = line<Point>().defined((point) => isKnown(point)).x((point) => x(point?.at ?? 0) ?? 0).y((point) => y(point?.value ?? 0));
  const marker = symbol(MARKERS[at], at === 0 ? 56 : 40)() ?? '';
  return [
    { kind: 'path', d: draw(pointsOf(values)) ?? '', stroke: PAINTS[at], strokeWidth: at === 0 ? 3 : 2, ...(at === 1 && { dash: '6 4' }) },
    ...values.flatMap((value, index): readonly Mark[] =>
      isKnown(value) ? [{ kind: 'path', d: marker, x: x(index) ?? 0, y: y(value), fill: at === 0 ? PAINTS[0] : 'surface', stroke: PAINTS[at], strokeWidth: 1.5 }] : [],
    ),
  ];
};

/** The least, the greatest and the last value of the first series carry their numbers. */
const valueLabels = ({ x, y, trend: { series: [first], format }, room: { em, measure } }: Plot): readonly Mark[] => {
  const known = first.values.flatMap((value, at) => (isKnown(value) ? [{ at, value }] : []));
  if (known.length === 0) return [];
  const sorted = [...known].sort((a, b) => a.value - b.value);
  const wanted = [known.at(-1), sorted.at(-1), sorted[0]].filter((each) => each !== undefined);
  const taken: { from: number; to: number }[] = [];
  return [...new Set(wanted)].flatMap(({ at, value }): readonly Mark[] => {
    const text = format(value);
    const half = measure(text, true) / 2 + em / 4;
    const [left, right] = x.range() as [number, number];
    const middle = Math.max(Math.min(x(at) ?? 0, right + em - half), left - em / 2 + half);
    if (taken.some(({ from, to }) => middle + half > from && middle - half < to)) return [];
    taken.push({ from: middle - half, to: middle + half });
    const isLeast = value === sorted[0]?.value && sorted.length > 1 && value !== sorted.at(-1)?.value;
    return [{ kind: 'text', x: middle, y: y(value) + (isLeast ? em * 1.5 : -em * 0.8), text, anchor: 'middle', isStrong: true, paint: 'ink' }];
  });
};

/** Line, marker and name of each series, above the plot. */
const legend = ({ trend: { series }, room: { em, measure, width } }: Plot): { readonly marks: readonly Mark[]; readonly height: number } => {
  const marks: Mark[] = [];
  let x = 0;
  let y = em;
  for (const [at, { name }] of series.slice(0, 2).entries()) {
    const wide = em * 3 + measure(name) + em * 1.5;
    if (x > 0 && x + wide > width) [x, y] = [0, y + em * 1.6];
    const paint = PAINTS[at] as Paint;
    marks.push({ kind: 'path', d: `M${x} ${y - em / 3}H${x + em * 2.4}`, stroke: paint, strokeWidth: at === 0 ? 3 : 2, ...(at === 1 && { dash: '6 4' }) });
    marks.push({ kind: 'path', d: symbol(MARKERS[at as 0 | 1], at === 0 ? 56 : 40)() ?? '', x: x + em * 1.2, y: y - em / 3, fill: at === 0 ? paint : 'surface', stroke: paint, strokeWidth: 1.5 });
    marks.push({ kind: 'text', x: x + em * 3, y, text: name, paint: 'ink' });
    x += wide;
  }
  return { marks, height: y + em };
};

/** Lines over periods: a strong one with round markers, and a dashed one with square ones that it is compared with. */
export const trendScene = (trend: Trend, room: Room): Scene => {
  const { em, width, measure } = room;
  const y = scaleLinear(domainOf(trend), [0, 0]).nice(TICKS);
  const left = Math.max(...y.ticks(TICKS).map((value) => measure(trend.format(value)))) + em * 1.2;
  const x = scalePoint(trend.periods.map((_, at) => at), [left + em * 0.5, width - em * 1.5]);
  const plot: Plot = { x, y, trend, room };
  const head = legend(plot);
  const top = head.height + em * 1.4;
  const bottom = top + Math.min(em * 24, Math.max(em * 11, width * 0.5));
  y.range([bottom, top]);
  const lines = trend.series.length > 1 ? [...lineMarks(plot, 1), ...lineMarks(plot, 0)] : lineMarks(plot, 0);
  return { width, height: Math.ceil(bottom + em * 2.4), marks: [...head.marks, ...axes(plot), ...lines, ...valueLabels(plot)] };
};
