import type {
  AuditTrail, DeskFeedback, DeskFeedbackCommand, DeskFeedbackList, Feedback, FeedbackCompletionRequest, FeedbackReceived, FeedbackRequest, FeedbackRules, PublishedFeedback, PublishedFeedbackList,
} from '@dvcqg/openapi';
import type { Client } from '../client.js';
import type { Query, RequestOptions } from '../core/spec.js';

export type PublishedFeedbackQuery = Query<'/v1/published-feedback'>;
export type DeskFeedbackQuery = Query<'/v1/desk/feedback'>;

/** Whose it is: the session's of the client, or who has its secret. */
export interface OwnFeedbackOptions extends RequestOptions {
  /** What came with the code. */
  readonly feedbackSecret?: string | undefined;
}

/** Under which name it is sent. */
export interface SendFeedbackOptions extends RequestOptions {
  /** UUID of this feedback. Store it before you call; repeating it under the same key gives the same code and secret. */
  readonly idempotencyKey: string;
  /** Under which its files were uploaded, without a session. */
  readonly applicantKey?: string | undefined;
}

export interface CompleteFeedbackOptions extends OwnFeedbackOptions, SendFeedbackOptions {}

/** Under which name an officer does something, and to what they saw. */
export interface DeskFeedbackOptions extends RequestOptions {
  readonly idempotencyKey: string;
  /** `revision` of what the officer saw. When something happened since, it rejects with `conflict` (412). */
  readonly revision: number;
}

/** What citizens have to say: sending it, following it, reading published answers. */
export interface FeedbackResource {
  /** What is asked of feedback: agencies, words, working days, where complaints belong. */
  rules(options?: RequestOptions): Promise<FeedbackRules>;
  /** Rejects with `validation` and `problem.feedbackViolations` when a rule is not kept, with `rate-limited` for too many. */
  send(feedback: FeedbackRequest, options: SendFeedbackOptions): Promise<FeedbackReceived>;
  /** Unknown and somebody else's reject alike with `not-found`. */
  get(code: string, options?: OwnFeedbackOptions): Promise<Feedback>;
  /** Says what was asked for; `conflict` when nothing is asked. */
  complete(code: string, completion: FeedbackCompletionRequest, options: CompleteFeedbackOptions): Promise<Feedback>;
  /** The bytes of a file, under no media type that a browser would open. */
  file(code: string, fileId: string, options?: OwnFeedbackOptions): Promise<Blob>;
  /** Published answers, newest first; with `q` the best first. */
  published(query?: PublishedFeedbackQuery, options?: RequestOptions): Promise<PublishedFeedbackList>;
  publishedOne(code: string, options?: RequestOptions): Promise<PublishedFeedback>;
}

/** The officers' side. Everything needs a session with a role at an agency; without one it rejects with `forbidden`. */
export interface DeskFeedbackResource {
  /** One page, the most urgent first, with how many there are in each state. */
  list(query?: DeskFeedbackQuery, options?: RequestOptions): Promise<DeskFeedbackList>;
  /** With what the officer may do; another agency's rejects with `not-found`. */
  get(code: string, options?: RequestOptions): Promise<DeskFeedback>;
  /**
   * Does something exactly once, and gives it back as it is then. `conflict` with status 412: somebody else was faster; with 409
   * `action_not_allowed`: role or state do not allow it. `validation` with `problem.feedbackViolations`: personal data would be published.
   */
  act(code: string, command: DeskFeedbackCommand, options: DeskFeedbackOptions): Promise<DeskFeedback>;
  file(code: string, fileId: string, options?: RequestOptions): Promise<Blob>;
  /** Who did what. For managers. */
  audit(code: string, options?: RequestOptions): Promise<AuditTrail>;
}

/**
 * Citizens' feedback at a client's gateway. Apart from the client, so that other pages do not load it.
 * @example
 * const { items } = await feedbackOf(client).published({ q: 'khai sinh' });
 */
export const feedbackOf = ({ transport: { bind } }: Pick<Client, 'transport'>): FeedbackResource => ({
  rules: bind('get', '/v1/feedback-rules'),
  send: bind('post', '/v1/feedback', 'body'),
  get: bind('get', '/v1/feedback/{feedbackCode}'),
  complete: bind('post', '/v1/feedback/{feedbackCode}/completion', 'body'),
  file: bind('get', '/v1/feedback/{feedbackCode}/files/{fileId}', undefined, 'application/octet-stream'),
  published: bind('get', '/v1/published-feedback', 'query'),
  publishedOne: bind('get', '/v1/published-feedback/{feedbackCode}'),
});

/** Feedback as officers of the gateway see it, under the client's session. */
export const deskFeedbackOf = ({ transport: { bind } }: Pick<Client, 'transport'>): DeskFeedbackResource => ({
  list: bind('get', '/v1/desk/feedback', 'query'),
  get: bind('get', '/v1/desk/feedback/{feedbackCode}'),
  act: bind('post', '/v1/desk/feedback/{feedbackCode}/actions', 'body'),
  file: bind('get', '/v1/desk/feedback/{feedbackCode}/files/{fileId}', undefined, 'application/octet-stream'),
  audit: bind('get', '/v1/desk/feedback/{feedbackCode}/audit'),
});
