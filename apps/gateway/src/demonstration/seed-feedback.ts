import type { DeskFeedbackCommand } from '@dvcqg/openapi';
import type { Database } from '../db/schema.js';
import { createFeedback, type FeedbackParts } from '../feedback/create-feedback.js';
import { hasFeedback } from '../feedback/feedback-repository.js';
import type { Caller } from '../http/caller.js';
import { ProblemError } from '../http/problem.js';
import { FEEDBACK_MATTERS, type FeedbackMatter } from './feedback-matters.js';

const DAY = 86_400_000;
const OFFICER = 'Cán bộ minh họa';

/** The same for each step of a matter, so that gateways that start together make it once. */
const keyOf = ({ key }: FeedbackMatter, step: number): string => `${step + 1}${key.slice(1)}`;

function officerAt(agencyCode: string): Caller {
  const end = new Date(8.64e15);
  return { session: { id: 'demonstration', subject: 'demonstration', identity: { displayName: OFFICER, claims: {}, roles: [{ code: 'officer', agencyCode }] }, expiresAt: end, renewableUntil: end } };
}

/** What officers did with it. */
const stepsOf = ({ kind, subject, serviceCode, title, content, answer }: FeedbackMatter): readonly DeskFeedbackCommand[] => [
  { action: 'classify', kind, subject, ...(serviceCode === undefined ? {} : { serviceCode }) },
  { action: 'answer', answer },
  { action: 'publish', publication: { title, content, answer } },
];

async function seedMatter(parts: FeedbackParts, matter: FeedbackMatter, at: number): Promise<void> {
  const { kind, subject, serviceCode, title, content, senderName } = matter;
  let clock = parts.now() - matter.cameDaysAgo * DAY;
  const { forSenders, forOfficers } = createFeedback({ ...parts, now: () => clock });
  const { agencies } = await forSenders.rules();
  // Spread over the agencies there are.
  const { code: agencyCode } = agencies[(at * 7) % agencies.length]!;
  const sender = { name: senderName ?? 'Người dân minh họa', address: 'Tỉnh Lạng Sơn', email: `nguoi-dan-${at}@example.vn`, publishName: senderName !== undefined };
  const request = { kind, subject, agencyCode, title, content, sender, ...(serviceCode === undefined ? {} : { serviceCode }) };
  const { received: { code } } = await forSenders.send({ caller: {}, address: '', key: matter.key, locale: 'vi' }, request);
  clock = parts.now() - matter.answeredDaysAgo * DAY;
  for (const [step, command] of stepsOf(matter).entries()) await forOfficers.act(officerAt(agencyCode), code, { key: keyOf(matter, step), revisions: [step + 1], command });
}

/** Fills an empty portal of a demonstration with a few made-up answers, by the same use cases as real ones. What another gateway is making is left to it. */
export async function seedFeedback(db: Database, parts: FeedbackParts): Promise<void> {
  if (await hasFeedback(db)) return;
  for (const [at, matter] of FEEDBACK_MATTERS.entries()) {
    await seedMatter(parts, matter, at).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
    });
  }
}
