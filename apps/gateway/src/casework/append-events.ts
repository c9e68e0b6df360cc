import { type DerivedDossier, deriveDossier, type RecordedEvent, type WorkingCalendar } from '@dvcqg/domain';
import type { AuditLog } from '../audit/audit-log.js';
import type { DatabaseTransaction } from '../db/schema.js';
import { ProblemError } from '../http/problem.js';
import type { Actor } from './actor.js';
import { type DossierRow, insertEvents, insertOutbox, lockDossier, readEvents, updateProjection } from './case-repository.js';
import { toRecorded } from './event-rows.js';
import type { NewEvent } from './new-event.js';
import { project } from './projection.js';
import { nextMoment, numbered, takeEvents, toEventRows } from './take-events.js';

/** A dossier as it is before something new happens to it. Its row is locked. */
export interface OpenCase {
  readonly dossier: DossierRow;
  readonly events: readonly RecordedEvent[];
  readonly derived: DerivedDossier;
  /** When what happens now will have happened, ISO 8601. */
  readonly at: string;
  /** Number of the first event that will be written. */
  readonly nextPosition: number;
}

/** What was written. */
export interface AppendedEvents {
  readonly dossierId: string;
  readonly code: string;
  /** How many events there are now. */
  readonly revision: number;
  readonly derived: DerivedDossier;
}

/** Says what happens to a dossier, seeing how it stands; none = nothing happens. May write what belongs to it in the transaction. */
export type Decide = (open: OpenCase) => readonly NewEvent[] | Promise<readonly NewEvent[]>;

/** Who does it; or judges that, seeing how the dossier stands. */
export type ChooseActor = Actor | ((open: OpenCase) => Actor);

/**
 * Adds what happened to a dossier, in the caller's transaction: events, what lists are found by, audit row, outbox.
 * @throws ProblemError `not_found` for an unknown dossier, `action_not_allowed` for what the rules do not allow this role now
 */
export type AppendEvents = (transaction: DatabaseTransaction, dossierId: string, by: ChooseActor, decide: Decide) => Promise<AppendedEvents>;

/** What appending needs of the gateway. */
export interface AppendParts {
  readonly audit: AuditLog;
  readonly calendar: WorkingCalendar;
  readonly now: () => number;
}

/** Makes it. */
export function createAppendEvents({ audit, calendar, now }: AppendParts): AppendEvents {
  return async (transaction, dossierId, by, decide) => {
    const dossier = await lockDossier(transaction, dossierId);
    if (!dossier) throw new ProblemError('not_found');
    const events = (await readEvents(transaction, dossierId)).map(toRecorded);
    const at = new Date(nextMoment(events, now())).toISOString();
    const nextPosition = events.length + 1;
    const open: OpenCase = { dossier, events, derived: deriveDossier(events, { calendar }), at, nextPosition };
    const actor = typeof by === 'function' ? by(open) : by;
    const fresh = numbered(open, await decide(open), at);
    const { code } = dossier;
    if (fresh.length === 0) return { dossierId, code, revision: events.length, derived: open.derived };
    const { derived } = takeEvents(open, fresh, actor, calendar);
    const opaque = audit.actorOf(actor.subject);
    await insertEvents(transaction, toEventRows(fresh, nextPosition, { dossierId, actor, opaque }));
    await updateProjection(transaction, dossierId, project(derived));
    await insertOutbox(transaction, dossierId, fresh.map((_event, index) => nextPosition + index), at);
    await audit.append(transaction, ...fresh.map(({ type }) => ({ at, action: type, actor: opaque, dossierId })));
    return { dossierId, code, revision: events.length + fresh.length, derived };
  };
}
