import type { DeskRating, RatingSubjectKind } from '@dvcqg/openapi';
import { hasPersonalData } from './has-personal-data.js';
import type { DeskRatingRow } from './list-repository.js';

/**
 * A rating as an officer sees it. Who need not follow up a rating, which is everybody but managers, learns neither whose dossier it was
 * nor what a comment says of persons (own design, after the principle of the least data of Law 91/2025/QH15).
 */
export function toDeskRating(row: DeskRatingRow, isManager: boolean): DeskRating {
  const { number, subject, service_code: serviceCode, agency_code: agencyCode, agency_name: agencyName, level, answers, reasons, comment, scores, rated_at: ratedAt, changed_at: changedAt } = row;
  const kind = subject.slice(0, subject.indexOf(':')) as RatingSubjectKind;
  const isCommentHidden = comment !== null && !isManager && hasPersonalData(comment, row.applicant_name === null ? [] : [{ name: row.applicant_name }]);
  return {
    number, kind, title: row.place_name ?? row.service_name ?? subject,
    ...(serviceCode === null ? {} : { serviceCode }),
    ...(agencyCode === null ? {} : { agency: { code: agencyCode, name: agencyName ?? agencyCode } }),
    ...(kind === 'dossier' && isManager ? { dossierCode: subject.slice('dossier:'.length) } : {}),
    level, answers, reasons,
    ...(comment === null || isCommentHidden ? {} : { comment }),
    isCommentHidden, scores, ratedAt: ratedAt.toISOString(), changedAt: changedAt?.toISOString() ?? null,
  };
}
