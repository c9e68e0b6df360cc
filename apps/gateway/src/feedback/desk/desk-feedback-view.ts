import { ALIKE_TEXT, feedbackActions, similarityKeys, textSimilarity } from '@dvcqg/domain';
import type { DeskFeedback, SimilarFeedback } from '@dvcqg/openapi';
import type { Database } from '../../db/schema.js';
import { seeingRoles } from '../../desk/desk-access.js';
import type { Officer } from '../../desk/officer.js';
import { type FeedbackCase, type FeedbackViewParts, toFeedback } from '../feedback-view.js';
import { feedbackRoles } from './feedback-roles.js';
import { findPerhapsAlike } from '../similar-repository.js';

/** Most that an officer is shown. */
const MOST_SIMILAR = 10;
const SIMILAR_DAYS = 90;
const DAY = 86_400_000;

/** Feedback of the officer's agencies with nearly the same words, most alike first. */
async function similarTo(db: Database, { row: { id, title, content } }: FeedbackCase, officer: Officer, now: string): Promise<SimilarFeedback[]> {
  const text = `${title} ${content}`;
  const since = new Date(Date.parse(now) - SIMILAR_DAYS * DAY).toISOString();
  const perhaps = await findPerhapsAlike(db, { keys: similarityKeys(text), since, id });
  return perhaps
    .filter((other) => seeingRoles(officer, other).length > 0)
    .map((other) => ({ code: other.code, title: other.title, state: other.state, similarity: Math.round(textSimilarity(`${other.title} ${other.content}`, text) * 100) / 100 }))
    .filter(({ similarity }) => similarity >= ALIKE_TEXT)
    .sort((a, b) => b.similarity - a.similarity || (a.code < b.code ? -1 : 1))
    .slice(0, MOST_SIMILAR);
}

/** Feedback as an officer sees it. */
export async function toDeskFeedback(db: Database, found: FeedbackCase, officer: Officer, parts: Omit<FeedbackViewParts, 'viewer'>): Promise<DeskFeedback> {
  const { row, derived } = found;
  return {
    feedback: toFeedback(found, { ...parts, viewer: 'desk' }),
    actions: feedbackActions(row.state, feedbackRoles(officer, row)),
    similar: await similarTo(db, found, officer, parts.now),
    publication: derived.published?.publication ?? null,
  };
}
