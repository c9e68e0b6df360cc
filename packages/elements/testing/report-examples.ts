import type { Index766, ReportFigureCode, ReportHighlights, ReportRanked, ReportRanking, ReportSummary, ReportTrend } from '@dvcqg/openapi';
import type { Boundaries } from '../src/report-dashboard/index.js';
import { example, exampleFetch, type Answerer } from './example-fetch.js';

export const SUMMARY = '/v1/reports/summary';
export const TREND = '/v1/reports/trend';
export const RANKING = '/v1/reports/ranking';
export const INDEX = '/v1/reports/index-766';
export const FIGURES = '/v1/reports/figures';

export const summary = (name: 'province' | 'agency' = 'province'): ReportSummary => example<ReportSummary>(SUMMARY, name);
export const index766 = (): Index766 => example<Index766>(INDEX, 'province');
export const highlights = (): ReportHighlights => example<ReportHighlights>(FIGURES, 'home');

/** The course of one figure, by month. */
export const trendOf = (figure: string): ReportTrend => {
  const trend = example<ReportTrend>(TREND, 'year');
  const series = trend.series.find((each) => each.figure === figure) ?? trend.series[0];
  if (!series) return { ...trend, series: [] };
  // Apart from the line above it, so that both can be seen.
  const before = series.comparedSteps.map((step, at) => ({ ...step, value: step.value === null ? null : step.value * (0.96 + 0.012 * Math.sin(at)) }));
  return { ...trend, series: [{ ...series, comparedSteps: before }] };
};

const COMMUNES = [
  ['05977', 'phường Đông Kinh'], ['05983', 'phường Lương Văn Tri'], ['05986', 'phường Tam Thanh'], ['06187', 'phường Kỳ Lừa'], ['06001', 'xã Đoàn Kết'], ['06004', 'xã Quốc Khánh'],
  ['06019', 'xã Tân Tiến'], ['06037', 'xã Kháng Chiến'], ['06040', 'xã Thất Khê'], ['06112', 'xã Bình Gia'], ['06184', 'xã Đồng Đăng'], ['06196', 'xã Ba Sơn'],
] as const;

const ranked = (first: ReportRanked, at: number, count: number, of: ReportRanked['of'], more: Partial<ReportRanked>): ReportRanked => {
  const isLast = at === count - 1; // the last one has nothing to show
  const value = isLast ? null : Math.round((0.995 - at * 0.021) * 10_000) / 10_000;
  const [main, ...others] = first.values;
  return {
    ...first, ...more, of, rank: isLast ? null : at + 1,
    values: main ? [{ ...main, value, missing: isLast ? 'nothing_counted' : null }, ...others] : [],
    compared: isLast || !first.compared ? null : { ...first.compared, value: (value ?? 0) - 0.012, change: at % 3 === 1 ? -0.012 : 0.012 },
  };
};

/** Communes, each with its unit; the last one without a value. */
export const communes = (count: number = COMMUNES.length): ReportRanking => {
  const ranking = example<ReportRanking>(RANKING, 'agencies');
  const [first] = ranking.items;
  if (!first) throw new Error('The contract has no example of a ranking');
  const items = COMMUNES.slice(0, count).map(([unitCode, name], at) => ranked(first, at, count, { code: `H37.${31 + at}`, name: `UBND ${name}` }, { unitCode, hasBelow: false }));
  return { ...ranking, by: 'commune', items, total: items.length };
};

/** Services of one agency. */
export const services = (): ReportRanking => {
  const ranking = example<ReportRanking>(RANKING, 'agencies');
  const names = ['Thủ tục đăng ký khai sinh', 'Thủ tục đăng ký kết hôn', 'Thủ tục cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh cho người có yêu cầu'];
  const items = names.map((name, at) => ranked(ranking.items[0] as ReportRanked, at, 9, { code: `1.00119${at}`, name }, { hasBelow: false, unitCode: null }));
  return { ...ranking, by: 'service', items, total: items.length };
};

const CORNER = [106.2, 21.4] as const;
const SIDE = 0.16;

/** Made-up boundaries: a crooked chequer of as many places as there are codes. No place looks like this. */
export const madeUpBoundaries = (codes: readonly string[] = COMMUNES.map(([code]) => code)): Boundaries => {
  const across = Math.ceil(Math.sqrt(codes.length));
  const at = (x: number, y: number): number[] => [CORNER[0] + (x + 0.22 * Math.sin(3 * y + x)) * SIDE, CORNER[1] + (y + 0.2 * Math.cos(2 * x + y)) * SIDE];
  return {
    type: 'FeatureCollection',
    features: codes.map((code, each) => {
      const [x, y] = [each % across, Math.floor(each / across)];
      return { type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: [[at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1), at(x, y)]] } };
    }),
  };
};

/** A gateway of reports that notes what it is asked. */
export class ReportGateway {
  readonly asked: URL[] = [];
  readonly answers: Record<string, Answerer> = {
    [SUMMARY]: (url) => (url.searchParams.get('agency') ? { ...summary('agency') } : summary()),
    [TREND]: (url) => trendOf(url.searchParams.get('figure') ?? ''),
    [RANKING]: (url) => this.#ranking(url),
    [INDEX]: () => index766(),
    [FIGURES]: (url) => this.#figures(url.searchParams.getAll('figure') as ReportFigureCode[]),
  };

  readonly fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    this.asked.push(new URL(request.url));
    return exampleFetch(this.answers)(request);
  };

  /** Queries of one report, oldest first. */
  queries(path: string): readonly URLSearchParams[] {
    return this.asked.filter(({ pathname }) => pathname.endsWith(path)).map(({ searchParams }) => searchParams);
  }

  #ranking({ searchParams }: URL): ReportRanking {
    const by = searchParams.get('by');
    if (by === 'commune') return communes();
    return by === 'service' ? services() : { ...example<ReportRanking>(RANKING, 'agencies'), by: by as ReportRanking['by'] };
  }

  #figures(wanted: readonly ReportFigureCode[]): ReportHighlights {
    const { figures } = summary();
    return { ...highlights(), figures: wanted.flatMap((code) => figures.find(({ figure }) => figure === code) ?? []) };
  }
}
