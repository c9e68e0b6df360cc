import { FIGURES, type Value } from '@dvcqg/domain';
import type { Locale, ReportFigureCode, ReportGrouping, ReportOrder, ReportPeriod, ReportRanked, ReportRanking } from '@dvcqg/openapi';
import { type OpenReport, openReport, readRatings, readServiceUse, readSums, type ReportAsked, type ReportParts } from './asked.js';
import { addSums, type CellKey } from './cells-repository.js';
import { groupsOf, type RankedGroup } from './ranked-groups.js';
import { valuesOf } from './values.js';
import { comparedOf, meaningOf } from './view.js';

/** What a ranking is asked for. */
export interface RankingAsked extends ReportAsked {
  readonly by: ReportGrouping;
  readonly figure?: ReportFigureCode | undefined;
  readonly order?: ReportOrder | undefined;
}

/** A whole ranking; pages are parts of it. */
export type WholeRanking = Omit<ReportRanking, 'total' | 'nextCursor'>;

/** What stands beside every figure that is ranked by. */
const BESIDE: readonly ReportFigureCode[] = ['received', 'online', 'done', 'on_time', 'open_late', 'satisfied'];

type Values = Record<ReportFigureCode, Value>;

interface Row {
  readonly group: RankedGroup;
  readonly values: Values;
  readonly before: Value | undefined;
}

function sliceBy<Item extends Readonly<Record<CellKey, string>>>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(item);
    }
  }
  return groups;
}

/** The values of every group over a period. Services of a group are not known, nor its feedback. */
async function readGroups(parts: ReportParts, report: OpenReport, during: ReportPeriod, by: ReportGrouping, figures: readonly ReportFigureCode[]): Promise<ReadonlyMap<string, { readonly group: RankedGroup; readonly values: Values }>> {
  const isOfAgencies = by === 'agency' || by === 'commune';
  const keys: readonly CellKey[] = [isOfAgencies ? 'agency' : 'service'];
  const [cells, use, months] = await Promise.all([
    readSums(parts, report, during, keys), figures.includes('index_766') ? readServiceUse(parts, report, during, isOfAgencies) : [], readRatings(parts, report, during, keys),
  ]);
  const { find, keysOf } = groupsOf(report.directory, report.scope, by);
  const [cellsOf, useOf, monthsOf] = [sliceBy(cells, keysOf), sliceBy(use, keysOf), sliceBy(months, keysOf)];
  const groups = [...new Set([...cellsOf.keys(), ...monthsOf.keys()])].flatMap((key) => {
    const group = find(key);
    const sums = addSums((cellsOf.get(key) ?? []).map((cell) => cell.sums));
    const counted = { sums, use: useOf.get(key) ?? [], months: monthsOf.get(key) ?? [], minimum: parts.minimum, services: undefined, tellsServices: false, feedback: undefined };
    return group ? [[key, { group, values: valuesOf(counted, figures) }] as const] : [];
  });
  return new Map(groups);
}

/** Something was received, done, open or said. */
const isAnything = ({ received, done, open, ratings }: Values): boolean => [received, done, open].some(({ value }) => (value ?? 0) > 0) || ratings.value !== 0;

/** Lower comes first. Without a value: last, whatever the order. */
function comparing(figure: ReportFigureCode, order: ReportOrder): (a: Row, b: Row) => number {
  const ranked = order === 'most' ? 'received' : figure;
  const isUpward = order === 'most' ? false : (order === 'worst') !== (FIGURES[ranked].better === 'less');
  const sign = isUpward ? 1 : -1;
  const byCode = (a: Row, b: Row): number => (a.group.of.code < b.group.of.code ? -1 : 1);
  if (order === 'code') return byCode;
  return (a, b) => {
    const [one, other] = [a.values[ranked].value, b.values[ranked].value];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byCode(a, b);
    return sign * (one - other) || byCode(a, b);
  };
}

/** Equal values share a rank: 1, 2, 2, 4. */
function ranksOf(rows: readonly Row[], figure: ReportFigureCode, order: ReportOrder): (number | null)[] {
  const values = rows.map(({ values: own }) => own[order === 'most' ? 'received' : figure].value);
  return values.map((value) => (value === null || order === 'code' ? null : values.indexOf(value) + 1));
}

const toRanked = ({ group, values, before }: Row, rank: number | null, told: readonly ReportFigureCode[], figure: ReportFigureCode): ReportRanked => ({
  rank, of: group.of, unitCode: group.unitCode, hasBelow: group.hasBelow, values: told.map((code) => ({ figure: code, ...values[code] })), compared: comparedOf(values[figure], before),
});

/** Agencies, communes, sectors or services beside each other. @throws ProblemError as `openReport` */
export async function rank(parts: ReportParts, { by, figure = 'on_time', order = 'best', ...asked }: RankingAsked, locale: Locale): Promise<WholeRanking> {
  const report = await openReport(parts, asked, locale);
  const { scope, period, comparedWith } = report;
  const told = [...new Set<ReportFigureCode>([figure, ...BESIDE])];
  const needed = [...new Set<ReportFigureCode>([...told, 'open', 'ratings'])];
  const [now, then] = await Promise.all([readGroups(parts, report, period, by, needed), comparedWith ? readGroups(parts, report, comparedWith, by, [figure]) : undefined]);
  const rows = [...now].map(([key, own]): Row => ({ ...own, before: then?.get(key)?.values[figure] })).filter(({ values }) => isAnything(values)).sort(comparing(figure, order));
  const ranks = ranksOf(rows, figure, order);
  const items = rows.map((row, at) => toRanked(row, ranks[at] ?? null, told, figure));
  return { scope: scope.told, period, comparedWith, by, order, figures: told.map((code) => meaningOf(code, locale)), items };
}
