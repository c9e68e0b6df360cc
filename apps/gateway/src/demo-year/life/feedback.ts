import type { WorkingCalendar } from '@dvcqg/domain';
import type { FeedbackRequest, NamedCode } from '@dvcqg/openapi';
import type { Actor } from '../../casework/actor.js';
import type { NewFeedbackEvent } from '../../feedback/append-feedback.js';
import { FEEDBACK_MATTERS, type FeedbackMatter } from '../../demonstration/feedback-matters.js';
import type { Random } from '../random.js';
import { type Circumstances, HOUR } from './living.js';

/** What somebody who does not exist wrote, and what came of it. Moments in milliseconds since 1970. */
export interface MadeUpFeedback {
  readonly id: string;
  /** Eight random bytes. */
  readonly code: Uint8Array;
  readonly request: FeedbackRequest;
  readonly subject: string;
  readonly agency: NamedCode;
  readonly receivedAt: number;
  readonly steps: readonly FeedbackStep[];
}

/** Something that officers did with it. */
export interface FeedbackStep {
  readonly at: number;
  readonly by: Actor;
  readonly event: NewFeedbackEvent;
}

/** A dossier about which somebody writes. */
interface Occasion extends Pick<Circumstances, 'agency' | 'service' | 'submittedAt' | 'now'> {
  readonly subject: string;
  readonly name: string;
}

const named = ({ code, name }: NamedCode): NamedCode => ({ code, name });

/** What officers do, with the working days that each step takes. */
function stepsOf({ agency, service }: Occasion, { kind, subject }: FeedbackRequest, matter: FeedbackMatter, random: Random): readonly (readonly [days: number, by: Actor, event: NewFeedbackEvent])[] {
  const officer = random.pick(agency.officers);
  const classified = [random.between(0.1, 1.5), officer, { type: 'classified', kind, subject }] as const;
  if (random.chance(0.07)) return [classified, [random.between(0.5, 2), officer, { type: 'refused', because: 'outside_authority', reason: 'Nội dung không thuộc thẩm quyền giải quyết của cơ quan' }]];
  const to = service.department;
  const isForwarded = to.code !== agency.code && random.chance(0.25);
  const begun = isForwarded ? ({ type: 'forwarded', agency: named(to) } as const) : ({ type: 'started' } as const);
  const isLate = random.chance(0.05 * agency.trouble);
  const answered = [isLate ? random.between(16, 24) : random.between(1, 12), isForwarded ? random.pick(to.specialists) : random.pick(agency.specialists), { type: 'answered', text: matter.answer }] as const;
  const { title, content, answer } = matter;
  const published = random.chance(0.3) ? [[random.between(0.2, 2), isForwarded ? to.manager : agency.manager, { type: 'published', publication: { title, content, answer } }] as const] : [];
  return [classified, [random.between(0.3, 2), officer, begun], answered, ...published];
}

/** What somebody writes in the days after a dossier was handed in; `undefined` when that is not over yet. */
export function makeUpFeedback(occasion: Occasion, { random, calendar }: { readonly random: Random; readonly calendar: WorkingCalendar }): MadeUpFeedback | undefined {
  const { agency, submittedAt, now, subject, name } = occasion;
  const matter = random.pick(FEEDBACK_MATTERS);
  const receivedAt = Math.trunc(submittedAt + random.between(1, 24 * 20) * HOUR);
  const [id, code] = [random.uuid(), random.bytes(8)];
  const request: FeedbackRequest = {
    kind: matter.kind, subject: matter.subject, title: `${matter.title} (${agency.name})`, content: matter.content, sender: { name, address: agency.unit?.fullName ?? 'Tỉnh Lạng Sơn', phone: `02050${String(random.below(1_000_000)).padStart(6, '0')}` },
  };
  let at = receivedAt;
  const steps = stepsOf(occasion, request, matter, random).map(([days, by, event]) => {
    at = Math.trunc(calendar.add(at, days * calendar.dayLength));
    return { at, by, event };
  });
  return receivedAt > now ? undefined : { id, code, request, subject, agency: named(agency), receivedAt, steps: steps.filter((step) => step.at <= now) };
}
