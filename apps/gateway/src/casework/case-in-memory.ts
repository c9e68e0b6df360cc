import { deriveDossier, type DerivedDossier, type WorkingCalendar } from '@dvcqg/domain';
import type { AuditEntry, AuditLog } from '../audit/audit-log.js';
import type { Actor } from './actor.js';
import type { NewEventRow } from './case-repository.js';
import type { NewEvent } from './new-event.js';
import { nextMoment, numbered, type Standing, takeEvents, toEventRows } from './take-events.js';

/** What a dossier in memory needs of the gateway. */
export interface CaseParts {
  readonly audit: Pick<AuditLog, 'actorOf'>;
  readonly calendar: WorkingCalendar;
}

/** As `OpenCase`, of a dossier in memory. */
export interface CaseMoment extends Standing {
  /** ISO 8601. */
  readonly at: string;
  readonly nextPosition: number;
}

/**
 * A dossier to which everything happens in memory, to be written at once with many others (`writeCases`). What may happen is judged as
 * appending judges it. For demonstration data; a dossier of the database is only ever changed by appending.
 */
export class CaseInMemory {
  readonly id: string;
  readonly #parts: CaseParts;
  readonly #rows: NewEventRow[] = [];
  readonly #entries: AuditEntry[] = [];
  #standing: Standing;

  constructor(id: string, parts: CaseParts) {
    this.id = id;
    this.#parts = parts;
    this.#standing = { events: [], derived: deriveDossier([], { calendar: parts.calendar }) };
  }

  get derived(): DerivedDossier {
    return this.#standing.derived;
  }

  /** Events as they are kept. */
  get rows(): readonly NewEventRow[] {
    return this.#rows;
  }

  /** What the audit log says of it. */
  get entries(): readonly AuditEntry[] {
    return this.#entries;
  }

  /**
   * Lets something happen at a moment (milliseconds since 1970) or just after what was last; the dossier afterwards.
   * @throws ProblemError `action_not_allowed`
   */
  happen(at: number, actor: Actor, decide: (moment: CaseMoment) => readonly NewEvent[]): DerivedDossier {
    const { audit, calendar } = this.#parts;
    const { events } = this.#standing;
    const moment = { ...this.#standing, at: new Date(nextMoment(events, at)).toISOString(), nextPosition: events.length + 1 };
    const fresh = numbered(moment, decide(moment), moment.at);
    this.#standing = takeEvents(this.#standing, fresh, actor, calendar);
    const opaque = audit.actorOf(actor.subject);
    this.#rows.push(...toEventRows(fresh, moment.nextPosition, { dossierId: this.id, actor, opaque }));
    for (const { type } of fresh) this.record(type === 'submitted' ? 'dossier_submitted' : type, moment.at, opaque);
    return this.#standing.derived;
  }

  /** Adds to what the audit log says of it. `opaque`: name of the actor there. */
  record(action: AuditEntry['action'], at: string, opaque: string): void {
    this.#entries.push({ at, action, actor: opaque, dossierId: this.id });
  }
}
