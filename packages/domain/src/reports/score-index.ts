import type { Index766CriterionCode, ReportMissing } from '@dvcqg/openapi';
import { type CriteriaGroup, type Criterion, INDEX_766 } from './index-766.js';
import { noValue, type Value } from './report-value.js';

/** What a criterion comes to. */
export interface ScoredCriterion {
  readonly criterion: Criterion;
  readonly share: Value;
  /** To two decimal places; null when it is not measured. */
  readonly points: number | null;
  readonly missing: ReportMissing | null;
}

/** What a group comes to. */
export interface ScoredGroup {
  readonly group: CriteriaGroup;
  readonly criteria: readonly ScoredCriterion[];
  readonly points: number | null;
  /** Most points of what is measured. */
  readonly of: number;
}

/** What the index comes to. */
export interface ScoredIndex {
  readonly groups: readonly ScoredGroup[];
  readonly points: number;
  readonly of: number;
}

/** Shares by criterion; what is absent has no data. */
export type IndexShares = Partial<Readonly<Record<Index766CriterionCode, Value>>>;

const inHundredths = (points: number): number => Math.round(points * 100);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** All points from `fullAt` on, below it in proportion. Never less than none. */
function pointsOf({ max, fullAt }: Criterion, ratio: number): number {
  return inHundredths(Math.min(max, Math.max(0, (max * ratio) / fullAt))) / 100;
}

function scoreCriterion(criterion: Criterion, shares: IndexShares): ScoredCriterion {
  const share = shares[criterion.code] ?? noValue('no_data');
  return { criterion, share, points: share.value === null ? null : pointsOf(criterion, share.value), missing: share.missing };
}

function scoreGroup(group: CriteriaGroup, shares: IndexShares): ScoredGroup {
  const criteria = group.criteria.map((criterion) => scoreCriterion(criterion, shares));
  const measured = criteria.filter(({ points }) => points !== null);
  const of = sum(measured.map(({ criterion: { max } }) => max));
  return { group, criteria, of, points: measured.length === 0 ? null : sum(measured.map(({ points }) => inHundredths(points ?? 0))) / 100 };
}

/** Points of the index as far as it is measured; what is not is neither given nor taken away. */
export function scoreIndex(shares: IndexShares): ScoredIndex {
  const groups = INDEX_766.map((group) => scoreGroup(group, shares));
  return { groups, of: sum(groups.map(({ of }) => of)), points: sum(groups.map(({ points }) => inHundredths(points ?? 0))) / 100 };
}

const percent = (ratio: number): string => `${Math.round(ratio * 100)}%`;

/** Points as a formula of R, the share. */
export const formulaOf = ({ max, fullAt }: Criterion): string => (fullAt === 1 ? `${max} × R` : `min(${max}, ${max} × R ÷ ${percent(fullAt)})`);
