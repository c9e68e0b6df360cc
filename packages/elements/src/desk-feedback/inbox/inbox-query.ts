import type { DeskDue, FeedbackKind, FeedbackState, FeedbackSubject } from '@dvcqg/openapi';
import type { DeskFeedbackQuery } from '@dvcqg/sdk/feedback';

/** Which feedback the list shows; empty for all. */
export interface InboxQuery {
  readonly state: FeedbackState | '';
  readonly kind: FeedbackKind | '';
  readonly subject: FeedbackSubject | '';
  readonly due: DeskDue | '';
  readonly agency: string;
  readonly q: string;
}

export const EVERYTHING: InboxQuery = { state: '', kind: '', subject: '', due: '', agency: '', q: '' };

/** As the gateway is asked, without a page. */
export const askedQuery = (query: InboxQuery): DeskFeedbackQuery => Object.fromEntries(Object.entries({ ...query, q: query.q.trim() }).filter(([, value]) => value !== '')) as DeskFeedbackQuery;

/** Filters besides the state that narrow the list now. */
export const countOfFilters = ({ agency, due, kind, q, subject }: InboxQuery): number => [agency, due, kind, q.trim(), subject].filter(Boolean).length;
