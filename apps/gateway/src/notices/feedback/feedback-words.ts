import type { CommonWords, MailText, WrittenValues } from '../mail/mail-words.js';

/** Events of which senders get a letter. */
export const TOLD_EVENTS = ['received', 'completion_requested', 'forwarded', 'refused', 'answered', 'published'] as const;
export type ToldEvent = (typeof TOLD_EVENTS)[number];

/** What a letter may say besides that it happened. */
export interface ToldFacts {
  /** Of an officer, for the sender. */
  readonly reason: string;
  /** ISO 8601. */
  readonly until: string;
  /** Name of the agency. */
  readonly agency: string;
}

/** Words of letters about feedback in one language. */
export interface FeedbackWords {
  readonly common: Pick<CommonWords, 'greeting' | 'track' | 'howToOpen' | 'footer'> & { readonly code: string; readonly agency: string };
  readonly texts: Readonly<Record<ToldEvent, (facts: ToldFacts, written: WrittenValues) => MailText>>;
}
