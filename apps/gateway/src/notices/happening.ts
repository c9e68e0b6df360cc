import { deriveDossier, type RecordedEvent } from '@dvcqg/domain';
import type { DossierStatus, NamedCode } from '@dvcqg/openapi';

/** A dossier as notices speak of it: nothing that tells whose it is. */
export interface NoticedDossier {
  readonly id: string;
  readonly code: string;
  readonly service: NamedCode;
  readonly agency: NamedCode;
}

/** One event of a dossier, and how the dossier stood right after it. */
export interface Happening {
  readonly dossier: NoticedDossier;
  readonly position: number;
  readonly event: RecordedEvent;
  readonly status: DossierStatus;
  /** False for what came too late or twice: it is kept, but nothing changed by it. */
  readonly counts: boolean;
}

/**
 * What happened to a dossier with the event at `position`, seen from then: later events change nothing in it, so every attempt to
 * tell of it says the same. `events` oldest first; `undefined` when there is no such event.
 */
export function happeningAt(dossier: NoticedDossier, events: readonly RecordedEvent[], position: number): Happening | undefined {
  const event = events[position - 1];
  if (!event) return undefined;
  const { status, timeline } = deriveDossier(events.slice(0, position));
  return { dossier, position, event, status: status ?? 'registered', counts: timeline.find((entry) => entry.event.id === event.id)?.ignored === null };
}
