import type { RatingAnswers, RatingLevel, RatingScores } from '@dvcqg/openapi';
import { scoreOfLevel } from './levels.js';

/** What a citizen said, in points: the first question is indicator 11, the answers are 7 and 10. */
export function citizenScores({ level, answers = {} }: { readonly level: RatingLevel; readonly answers?: RatingAnswers | undefined }): RatingScores {
  const { conduct, convenience } = answers;
  return {
    overall: scoreOfLevel(level),
    ...(conduct === undefined ? {} : { conduct: scoreOfLevel(conduct) }),
    ...(convenience === undefined ? {} : { convenience: scoreOfLevel(convenience) }),
  };
}
