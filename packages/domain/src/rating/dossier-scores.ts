import type { RatingScores } from '@dvcqg/openapi';
import { dayInVietnam } from '../identity/dates.js';
import type { DerivedDossier } from '../lifecycle/derive-dossier.js';
import type { Score } from './levels.js';

/** How a procedure is made public: in electronic form, and posted up at the one-stop. */
export interface Publication {
  readonly online: boolean;
  readonly posted: boolean;
}

/** 2 for shorter than due, 1 for as long, 0 for longer (indicators 1 and 2). Whole days of Vietnam: papers name a day. */
function timeScore(doneAt: string, dueAt: string): Score {
  const [done, due] = [new Date(doneAt), new Date(dueAt)];
  if (done > due) return 0;
  return dayInVietnam(done) === dayInVietnam(due) ? 1 : 2;
}

/** How often the citizen was asked to complete the dossier: each request, and each time that what came was not enough. */
export function contactsOf({ timeline }: Pick<DerivedDossier, 'timeline'>): number {
  return timeline.filter(({ event: { type }, ignored }) => ignored === null && (type === 'supplement_requested' || type === 'supplement_insufficient')).length;
}

/** What happened with it at another agency is not known by that agency's own time. */
const wasForwarded = ({ timeline }: Pick<DerivedDossier, 'timeline'>): boolean => timeline.some(({ event: { type }, ignored }) => ignored === null && type === 'forwarded');

const timeOf = ({ result, due }: DerivedDossier): Score | null => (result === null || due === null ? null : timeScore(result.readyAt, due.dueAt));

/**
 * What the portal knows of an ended dossier, in points; what it does not know is absent: the time of a procedure without a due date, the
 * times of several agencies when it was forwarded (nobody sets one for each), and times without a result.
 *
 * Indicators 1, 2, 3, 4 and 6 of Decree 61/2018/NĐ-CP art. 31: contacts none 2, one 1, more 0; bodies that had to be contacted none 2, only
 * the one-stop 1, more 0, which never comes here because all requests go through the one-stop; publication by both ways 2, one 1, none 0.
 * Contacts that are the applicant's own fault do not count in the decree; nothing tells them apart, so here they do.
 */
export function dossierScores(derived: DerivedDossier, { online, posted }: Publication): RatingScores {
  const contacts = contactsOf(derived);
  const time = timeOf(derived);
  return {
    ...(time === null ? {} : { total_time: time }),
    ...(time === null || wasForwarded(derived) ? {} : { agency_time: time }),
    contacts: Math.max(0, 2 - contacts),
    contacted_bodies: contacts === 0 ? 2 : 1,
    publication: Number(online) + Number(posted),
  };
}
