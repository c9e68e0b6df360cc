import type { FeedbackAction, FeedbackState, RoleCode } from '@dvcqg/openapi';
import type { KnownFeedbackEventType } from './event-types.js';

/** Who may act: an officer in a role, the sender, or the gateway. */
export type FeedbackActor = RoleCode | 'sender';

/** One row of what may happen where. */
export interface FeedbackActionRule {
  /** As the contract names it; the sender's two are no officer's actions. */
  readonly action: FeedbackAction | 'send' | 'complete';
  readonly by: readonly FeedbackActor[];
  /** `none`: before anything was received. */
  readonly in: readonly (FeedbackState | 'none')[];
  readonly event: KnownFeedbackEventType;
}

const NEW = ['received', 'classified'] as const;
const OPEN = [...NEW, 'forwarded', 'in_progress'] as const;
const ANYBODY = ['officer', 'specialist', 'manager'] as const;

/**
 * Who may do what in which state (own design after Decree 20/2008/NĐ-CP: receive, classify, forward or answer, publish). What is made public is
 * decided by the one-stop or a manager. An event that no row allows in a state is kept, but changes nothing.
 */
export const FEEDBACK_ACTION_RULES: readonly FeedbackActionRule[] = [
  { action: 'send', by: ['sender'], in: ['none'], event: 'received' },
  { action: 'classify', by: ANYBODY, in: NEW, event: 'classified' },
  { action: 'forward', by: ANYBODY, in: OPEN, event: 'forwarded' },
  { action: 'start', by: ANYBODY, in: [...NEW, 'forwarded'], event: 'started' },
  { action: 'ask_to_complete', by: ANYBODY, in: OPEN, event: 'completion_requested' },
  { action: 'complete', by: ['sender'], in: ['completion_requested'], event: 'completed' },
  { action: 'refuse', by: ANYBODY, in: [...OPEN, 'completion_requested'], event: 'refused' },
  { action: 'answer', by: ANYBODY, in: [...OPEN, 'answered'], event: 'answered' },
  { action: 'publish', by: ['officer', 'manager'], in: ['answered'], event: 'published' },
  { action: 'withdraw_from_publication', by: ['officer', 'manager'], in: ['published'], event: 'unpublished' },
];

/** Whether such an event changes anything in a state. */
export function canHappenToFeedback(type: KnownFeedbackEventType, state: FeedbackState | 'none'): boolean {
  return FEEDBACK_ACTION_RULES.some((rule) => rule.event === type && rule.in.includes(state));
}

/** What officers in these roles may do now, in the order of the rules. */
export function feedbackActions(state: FeedbackState, roles: readonly RoleCode[]): FeedbackAction[] {
  const rules = FEEDBACK_ACTION_RULES.filter((rule) => rule.in.includes(state) && rule.by.some((actor) => (roles as readonly string[]).includes(actor)));
  return rules.flatMap(({ action }) => (action === 'send' || action === 'complete' ? [] : [action]));
}
