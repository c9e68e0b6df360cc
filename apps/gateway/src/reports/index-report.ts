import { formulaOf, MOST_INDEX_POINTS, type ScoredCriterion, type ScoredGroup } from '@dvcqg/domain';
import type { Index766, Index766Criterion, Index766Group, Locale } from '@dvcqg/openapi';
import { count, countCompared, openReport, type ReportAsked, type ReportParts } from './asked.js';
import { indexOf } from './index-shares.js';

const toCriterion = ({ criterion, share, points, missing }: ScoredCriterion, then: ScoredCriterion | undefined, locale: Locale): Index766Criterion => ({
  code: criterion.code, name: criterion.name[locale], max: criterion.max, fullAt: criterion.fullAt, formula: formulaOf(criterion), definition: criterion.definition[locale],
  ratio: share.value, numerator: share.numerator, denominator: share.denominator, points, missing, comparedPoints: then?.points ?? null,
});

const toGroup = ({ group, criteria, of, points }: ScoredGroup, then: ScoredGroup | undefined, locale: Locale): Index766Group => ({
  code: group.code, name: group.name[locale], max: group.max, of, points, comparedPoints: then?.points ?? null,
  criteria: criteria.map((criterion, at) => toCriterion(criterion, then?.criteria[at], locale)),
});

/** The index of Decision 766/QĐ-TTg. */
export async function indexReport(parts: ReportParts, asked: ReportAsked, locale: Locale): Promise<Index766> {
  const report = await openReport(parts, asked, locale);
  const [counted, earlier] = await Promise.all([count(parts, report, report.period), countCompared(parts, report)]);
  const [now, then] = [indexOf(counted), earlier && indexOf(earlier)];
  return {
    scope: report.scope.told, period: report.period, comparedWith: report.comparedWith, source: 'Quyết định 766/QĐ-TTg ngày 23/6/2022', max: MOST_INDEX_POINTS,
    of: now.of, points: now.points, comparedPoints: then?.points ?? null, groups: now.groups.map((group, at) => toGroup(group, then?.groups[at], locale)),
  };
}
