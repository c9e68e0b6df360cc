import { ACTION_RULES, type DerivedDossier, deriveDossier, type RecordedEvent, type WorkingCalendar } from '@dvcqg/domain';
import { ProblemError } from '../http/problem.js';
import type { Actor } from './actor.js';
import type { NewEventRow } from './case-repository.js';
import { eventId } from './event-rows.js';
import type { NewEvent } from './new-event.js';

/** How a dossier stands: what happened to it, and what follows. */
export interface Standing {
  readonly events: readonly RecordedEvent[];
  readonly derived: DerivedDossier;
}

/** An event with its number and its time. */
export type NumberedEvent = RecordedEvent & NewEvent;

/** Whether the rules let this role bring about such an event as things stand. */
function isAllowed({ situation, facts }: DerivedDossier, type: NewEvent['type'], { role }: Pick<Actor, 'role'>): boolean {
  return ACTION_RULES.some((rule) => rule.event === type && rule.by.includes(role) && rule.in.includes(situation) && (rule.needs === undefined || facts.includes(rule.needs)));
}

/** Gives new events their numbers, behind those that are there, and their time. */
export function numbered({ events }: Pick<Standing, 'events'>, fresh: readonly NewEvent[], at: string): NumberedEvent[] {
  return fresh.map((event, index) => ({ ...event, id: eventId(events.length + 1 + index), at }));
}

/**
 * Applies new events one after the other; each must be allowed where the one before left the dossier.
 * @throws ProblemError `action_not_allowed` for what the rules do not allow this role now
 */
export function takeEvents(before: Standing, fresh: readonly NumberedEvent[], actor: Pick<Actor, 'role'>, calendar: WorkingCalendar): Standing {
  let { events, derived } = before;
  for (const event of fresh) {
    if (!isAllowed(derived, event.type, actor)) throw new ProblemError('action_not_allowed');
    events = [...events, event];
    derived = deriveDossier(events, { calendar });
    if (derived.timeline.find((entry) => entry.event.id === event.id)?.ignored !== null) throw new ProblemError('action_not_allowed');
  }
  return { events, derived };
}

/** Later than everything before, whatever the clocks of several gateways say. Milliseconds since 1970. */
export function nextMoment(events: readonly RecordedEvent[], now: number): number {
  return events.reduce((latest, { at }) => Math.max(latest, Date.parse(at) + 1), Math.trunc(now));
}

/** Whose dossier it is, and who did it. */
export interface Doing {
  readonly dossierId: string;
  readonly actor: Pick<Actor, 'role' | 'name'>;
  /** Name of the actor in the audit log. */
  readonly opaque: string;
}

/** Events as they are kept. `first`: number of the first of them. */
export function toEventRows(fresh: readonly NumberedEvent[], first: number, { dossierId, actor, opaque }: Doing): NewEventRow[] {
  return fresh.map(({ id: _id, type, at, ...data }, index) => ({
    dossier_id: dossierId, position: first + index, type, at, data: JSON.stringify(data), actor: opaque, actor_role: actor.role, actor_name: actor.name ?? null,
  }));
}
