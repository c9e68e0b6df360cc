import type { FeedbackEventType } from '@dvcqg/openapi';

/**
 * Everything that can happen to feedback (own design). The order decides between events of the same instant: what begins and ends a question
 * to the sender, steps forward, ends. Every type of the contract must be here, else this line does not compile.
 */
const RANK = {
  received: 0, completion_requested: 1, completed: 2, classified: 3, forwarded: 4, started: 5, refused: 6, answered: 7, published: 8, unpublished: 9,
} as const satisfies Record<FeedbackEventType, number> & Record<string, number>;

export type KnownFeedbackEventType = keyof typeof RANK;

/** All of them, in that order. */
export const FEEDBACK_EVENT_TYPES = Object.keys(RANK) as readonly KnownFeedbackEventType[];

/** Whether this version knows what such an event means. Newer ones are kept and change nothing. */
export const isKnownFeedbackEvent = (type: string): type is KnownFeedbackEventType => Object.hasOwn(RANK, type);

/** Place among events of the same instant; unknown types come last. */
export const feedbackRank = (type: string): number => (isKnownFeedbackEvent(type) ? RANK[type] : FEEDBACK_EVENT_TYPES.length);
