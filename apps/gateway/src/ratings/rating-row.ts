import { citizenScores, dayInVietnam } from '@dvcqg/domain';
import type { RatingRequest, RatingScores } from '@dvcqg/openapi';
import type { NewRatingRow } from './repository.js';
import type { Grouping } from './target.js';

/** Letters and digits that are not taken for one another. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS = 12;

/** Number of a rating from twelve random bytes: `DG-…`. */
export function ratingNumber(random: Uint8Array): string {
  return `DG-${[...random.subarray(0, LETTERS)].map((byte) => ALPHABET[byte % 32]).join('').replace(/.{4}(?=.)/g, '$&-')}`;
}

/** What somebody said, as it is kept beside what the dossier tells. */
export function ratingContent({ level, answers = {}, reasons = [], comment = '' }: Pick<RatingRequest, 'level' | 'answers' | 'reasons' | 'comment'>, known: RatingScores): Pick<NewRatingRow, 'level' | 'answers' | 'reasons' | 'scores'> & { readonly comment: string | null } {
  const scores = { ...known, ...citizenScores({ level, answers }) };
  return { level, answers: JSON.stringify(answers), reasons: JSON.stringify(reasons), comment: comment.trim() || null, scores: JSON.stringify(scores) };
}

/** What was rated, by whom, when. */
export interface RatedThing {
  readonly number: string;
  /** The contract's `RatingSubjectName`. */
  readonly name: string;
  readonly rater: string;
  readonly round: number;
  readonly dossierId: string | null;
  readonly grouping: Grouping;
  /** ISO 8601. */
  readonly at: string;
}

/** A new rating as it is kept. */
export function toRatingRow({ number, name, rater, round, dossierId, grouping, at }: RatedThing, content: ReturnType<typeof ratingContent>): NewRatingRow {
  return { number, subject: name, rater, round, dossier_id: dossierId, ...grouping, ...content, rated_at: at, month: dayInVietnam(new Date(at)).slice(0, 7) };
}
