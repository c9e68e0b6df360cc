import type { DerivedDossier } from '@dvcqg/domain';
import type { Insertable } from 'kysely';
import type { DossiersTable } from '../db/tables/dossiers.js';

/** What follows from the events and is kept with a dossier, so that lists can be found by it. */
export type Projection = Required<Pick<Insertable<DossiersTable>,
  'status' | 'situation' | 'revision' | 'due_at' | 'is_paused' | 'result_due_at' | 'needs_citizen' | 'holder_agency' | 'holder_agency_name' | 'unit' | 'person'
  | 'accepted_at' | 'finished_at' | 'ended_at'>>;

/** The name under which a forwarded dossier's agency was known when it was forwarded. */
function holderAgencyName({ timeline, holder }: DerivedDossier): string | null {
  const forwarded = timeline.findLast(({ event, ignored }) => event.type === 'forwarded' && ignored === null)?.event as { agencyCode?: string; agencyName?: string } | undefined;
  return forwarded && forwarded.agencyCode === holder?.agencyCode ? (forwarded.agencyName ?? null) : null;
}

/** The time of the last event that counts. */
const lastAt = ({ timeline }: DerivedDossier): string => timeline.findLast(({ ignored }) => ignored === null)?.event.at ?? '';

/** What there is to be kept of a dossier. */
export function project(derived: DerivedDossier): Projection {
  const { situation, holder, due, intakeDue, clock, result, isEnded, acceptance, citizenTasks } = derived;
  const next = isEnded || result !== null ? null : (intakeDue ?? due);
  return {
    status: derived.status ?? 'registered',
    situation,
    revision: derived.timeline.length,
    due_at: next?.dueAt ?? null,
    is_paused: clock.state === 'paused',
    result_due_at: due?.dueAt ?? null,
    needs_citizen: citizenTasks.some((task) => task.task === 'send_supplement' || (task.task === 'pay' && task.isUrgent)),
    holder_agency: holder?.agencyCode ?? null,
    holder_agency_name: holderAgencyName(derived),
    unit: holder?.unit ?? null,
    person: holder?.person ?? null,
    accepted_at: acceptance?.at ?? null,
    finished_at: result?.readyAt ?? null,
    ended_at: isEnded ? lastAt(derived) : null,
  };
}
