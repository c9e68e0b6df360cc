import type { FeedbackCompletionRequest } from '@dvcqg/openapi';
import { once } from '../casework/command-log.js';
import { withRetries } from '../db/errors.js';
import type { Database } from '../db/schema.js';
import { ProblemError } from '../http/problem.js';
import type { ClaimUploads } from '../uploads/claims.js';
import type { AppendFeedback } from './append-feedback.js';
import { claimFiles } from './claim-files.js';
import type { OpenedFeedback } from './feedback-access.js';

/** What completing needs of the gateway. */
export interface CompleteFeedbackParts {
  readonly db: Database;
  readonly append: AppendFeedback;
  readonly claimUploads: ClaimUploads;
  readonly now: () => number;
}

/** What the sender says more. */
export interface CompletionWish extends OpenedFeedback {
  /** To whom uploads belong. */
  readonly uploader: string | undefined;
  readonly request: FeedbackCompletionRequest;
  /** UUID. */
  readonly key: string;
}

const MOST_TRIES = 2;

/** Says what was asked for, exactly once. @throws ProblemError `validation_failed`, `action_not_allowed`, `unauthenticated` for files of nobody, `files_not_ready` and those of keys */
export async function completeFeedback({ db, append, claimUploads, now }: CompleteFeedbackParts, wish: CompletionWish): Promise<{ readonly replayed: boolean }> {
  const { keys: { id }, actor, uploader, request: { content, uploadIds }, key } = wish;
  if (content.trim() === '') throw new ProblemError('validation_failed', { violations: [{ pointer: '/body/content', code: 'min_length' }] });
  const name = { subject: `feedback:${id}`, key, payload: { operation: 'completeFeedback', body: wish.request } };
  return withRetries(MOST_TRIES, () =>
    once(db, name, new Date(now()).toISOString(), (transaction) =>
      append(transaction, id, async ({ derived }) => {
        // Said first: files of what is not asked for are nobody's business.
        if (derived.state !== 'completion_requested') throw new ProblemError('action_not_allowed');
        const files = await claimFiles(claimUploads, transaction, { feedbackId: id, uploader, uploadIds });
        return { doer: { role: 'sender', actor }, event: { type: 'completed', content }, files };
      })));
}
