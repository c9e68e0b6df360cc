import { type DerivedDossier, dossierTallies } from '@dvcqg/domain';
import type { Projection } from './case-repository.js';

/**
 * The agency that acts where it is not the one that received the dossier: the one it was forwarded to, also while the citizen is
 * asked. About a withdrawal the receiving agency decides.
 */
const actingAgency = ({ situation, handler }: DerivedDossier): string | null => (situation === 'withdrawal_asked' ? null : (handler.agencyCode ?? null));

/** The name under which a forwarded dossier's agency was known when it was forwarded. */
function holderAgencyName({ timeline }: DerivedDossier, acting: string | null): string | null {
  const forwarded = timeline.findLast(({ event, ignored }) => event.type === 'forwarded' && ignored === null)?.event as { agencyCode?: string; agencyName?: string } | undefined;
  return forwarded && forwarded.agencyCode === acting ? (forwarded.agencyName ?? null) : null;
}

/** The time of the last event that counts. */
const lastAt = ({ timeline }: DerivedDossier): string => timeline.findLast(({ ignored }) => ignored === null)?.event.at ?? '';

/** What there is to be kept of a dossier. */
export function project(derived: DerivedDossier): Projection {
  const { situation, handler, due, intakeDue, clock, result, isEnded, acceptance, citizenTasks, openSupplement } = derived;
  const acting = actingAgency(derived);
  const next = isEnded || result !== null ? null : (intakeDue ?? due);
  return {
    status: derived.status ?? 'registered',
    situation,
    revision: derived.timeline.length,
    due_at: next?.dueAt ?? null,
    is_paused: clock.state === 'paused',
    paused_since: next?.pausedSince ?? null,
    answer_until: openSupplement?.state === 'citizen_asked' ? openSupplement.until : null,
    result_due_at: due?.dueAt ?? null,
    needs_citizen: citizenTasks.some((task) => task.task === 'send_supplement' || (task.task === 'pay' && task.isUrgent)),
    holder_agency: acting,
    holder_agency_name: holderAgencyName(derived, acting),
    unit: handler.unit ?? null,
    person: handler.person ?? null,
    accepted_at: acceptance?.at ?? null,
    finished_at: result?.readyAt ?? null,
    ended_at: isEnded ? lastAt(derived) : null,
    report_tallies: JSON.stringify(dossierTallies(derived)),
  };
}
