import { describe, expect, it } from 'vitest';
import { placesOf, type Boundaries } from '../map/boundaries.js';
import { mapScene } from '../map/map-scene.js';
import { madeUpBoundaries } from '../../../testing/report-examples.js';
import { barsScene } from './bars-scene.js';
import { partsScene } from './parts-scene.js';
import type { Mark, Room, Scene } from './scene.js';
import { trendScene } from './trend-scene.js';

const roomOf = (width: number): Room => ({ width, em: 14, measure: (text) => text.length * 7.5 });
const texts = ({ marks }: Scene): readonly string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const inside = ({ marks, width, height }: Scene): readonly Mark[] =>
  marks.filter((mark) => {
    if (mark.kind === 'rect') return mark.x < 0 || mark.x + mark.width > width + 0.5 || mark.y + mark.height > height;
    return mark.kind === 'text' && (mark.y > height || mark.x < 0 || mark.x > width);
  });
const WIDTHS = [200, 288, 640, 1248];

const VALUES = [0.96, null, 0.91, 0.99, null, null, null, null, 0.97];
const trend = (values: readonly (number | null)[]) => ({ periods: values.map((_, at) => `T${at + 1}`), most: 1, series: [{ name: 'Năm 2026', values }, { name: 'Cùng kỳ', values: values.map(() => 0.9) }] as const, format: (value: number) => `${Math.round(value * 1000) / 10}%` });

describe('a trend', () => {
  it.each(WIDTHS)('stays in %i px', (width) => {
    expect(inside(trendScene(trend(VALUES), roomOf(width)))).toEqual([]);
  });

  it('tells its least, greatest and last value in numbers', () => {
    expect(texts(trendScene(trend(VALUES), roomOf(640)))).toEqual(expect.arrayContaining(['97%', '99%', '91%', 'Năm 2026', 'Cùng kỳ']));
  });

  it('draws a line over a short gap, and none over a long one', () => {
    const [, , , ...marks] = trendScene({ ...trend(VALUES), series: [{ name: 'Năm 2026', values: VALUES }] }, roomOf(640)).marks;
    const line = marks.find((mark) => mark.kind === 'path' && mark.stroke === 'series-0' && !mark.fill);
    expect(line?.kind === 'path' && line.d.match(/M/g)).toHaveLength(2);
  });

  it.each([[[]], [[null, null]], [[0, 0]], [[0.5]]])('of %j is no fault', (values) => {
    const { marks, height } = trendScene(trend(values), roomOf(320));
    expect(height).toBeGreaterThan(0);
    expect(JSON.stringify(marks)).not.toMatch(/NaN|Infinity/);
  });

  it('of percentages of which none is known runs from nothing upwards to all', () => {
    const nothing = { ...trend([null, null]), series: [{ name: 'Năm 2025', values: [null, null] }] } as const;
    const heights = trendScene(nothing, roomOf(640)).marks.flatMap((mark) => (mark.kind === 'text' && ['0%', '100%'].includes(mark.text) ? [{ [mark.text]: mark.y }] : []));
    const { '0%': none = 0, '100%': all = 0 } = Object.assign({}, ...heights) as Record<string, number>;
    expect(none).toBeGreaterThan(all);
  });

  it('of counts begins at zero', () => {
    const { most: _most, ...counts } = trend([1200, 1300, 1250]);
    expect(texts(trendScene({ ...counts, format: String }, roomOf(640)))).toContain('0');
  });
});

describe('parts of a whole', () => {
  it.each(WIDTHS)('stay in %i px and each has its own look', (width) => {
    const parts = ([0, 1, 2] as const).map((look) => ({ name: `Giải quyết trước hạn hoặc đúng hạn ${look}`, value: look + 1, look, text: '41.833 (74,4%)' }));
    const scene = partsScene(parts, roomOf(width));
    expect(inside(scene)).toEqual([]);
    const looks = scene.marks.flatMap((mark) => (mark.kind === 'rect' && mark.fill.startsWith('part') ? [`${mark.fill} ${mark.texture}`] : []));
    expect(new Set(looks).size).toBe(3);
  });

  it('of nothing are an empty bar', () => {
    expect(JSON.stringify(partsScene([{ name: 'a', value: 0, look: 0, text: '0' }], roomOf(320)))).not.toMatch(/NaN/);
  });
});

describe('bars', () => {
  it.each(WIDTHS)('stay in %i px, also with long names', (width) => {
    const name = 'Thủ tục cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh cho người có yêu cầu';
    expect(inside(barsScene([{ name, value: 2, most: 3, whole: 18, text: '2/3' }, { name, value: null, text: 'Cổng này chưa có số liệu' }], roomOf(width), 'Chưa đo'))).toEqual([]);
  });
});

describe('a map', () => {
  const values = new Map([['05977', { name: 'Đông Kinh', value: 0.99 }], ['05983', { name: 'Lương Văn Tri', value: 0.7 }], ['05986', { name: 'Tam Thanh', value: null }]]);
  const draw = (boundaries: Boundaries, width = 640) => mapScene({ places: placesOf(boundaries, 'code'), values, format: String, unmeasured: 'Chưa có' }, roomOf(width));
  const chequer = madeUpBoundaries([...values.keys()]);

  it('gives every place its step, and says of which place each mark is', () => {
    const { marks, codes } = draw(chequer);
    const fills = Object.fromEntries(codes.flatMap((code, at) => { const mark = marks[at]; return code && mark?.kind === 'path' ? [[code, mark.fill]] : []; }));
    expect(fills).toEqual({ '05977': 'step-4', '05983': 'step-0', '05986': 'unmeasured' });
  });

  it('does not mind which way round the boundaries run', () => {
    const turned = { ...chequer, features: chequer.features.map((feature) => ({ ...feature, geometry: feature.geometry && { ...feature.geometry, coordinates: (feature.geometry.coordinates as number[][][]).map((ring) => ring.toReversed()) } })) } as Boundaries;
    const [plain, other] = [draw(chequer), draw(turned)];
    expect(other.height).toBe(plain.height);
    expect(other.marks.every((mark) => mark.kind !== 'path' || mark.d.length < 400)).toBe(true);
  });

  it.each([
    ['nothing', null], ['no list', { type: 'FeatureCollection' }], ['empty places', { type: 'FeatureCollection', features: [null, {}, { geometry: null }, { properties: { code: '1' }, geometry: { type: 'Point', coordinates: [1, 2] } }] }],
  ])('of %s has no places', (_case, boundaries) => {
    expect(placesOf(boundaries as unknown as Boundaries, 'code')).toEqual([]);
  });
});
