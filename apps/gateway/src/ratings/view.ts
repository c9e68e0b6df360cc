import { changeableUntil, mayChange } from '@dvcqg/domain';
import type { Rating, RatingState, RatingView } from '@dvcqg/openapi';
import type { RatingRow } from './repository.js';
import type { RatedTarget } from './target.js';

function toRating({ number, level, answers, reasons, comment, rated_at: ratedAt, changed_at: changedAt }: RatingRow): Rating {
  const first = ratedAt.toISOString();
  return { number, level, answers, reasons, ...(comment === null ? {} : { comment }), ratedAt: first, changedAt: changedAt?.toISOString() ?? null, changeableUntil: changeableUntil(first) };
}

function stateOf({ dossier, mayRate }: RatedTarget, row: RatingRow | undefined, now: string): RatingState {
  if (row && mayChange(row.rated_at.toISOString(), now)) return 'changeable';
  if (row && dossier) return 'closed';
  return mayRate ? 'open' : 'unavailable';
}

/** What is rated, and the person's own rating of it. A service or place that was rated longer ago is open again, and what was said then is not shown. */
export function toView(target: RatedTarget, row: RatingRow | undefined, now: string): RatingView {
  const state = stateOf(target, row, now);
  return { subject: target.subject, state, rating: row && state !== 'open' && state !== 'unavailable' ? toRating(row) : null };
}
