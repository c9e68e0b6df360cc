import type { DossierEventType, DossierStatus } from '@dvcqg/openapi';

/** The status that a dossier has after an event; `null` when the event changes none. */
const AFTER = {
  submitted: 'registered',
} as const satisfies Record<DossierEventType, DossierStatus | null>;

/**
 * The status of a dossier, from everything that happened to it, oldest first. The status is never stored: events are
 * facts, and the status follows from them (the ten national statuses; own design that they are derived).
 */
export function dossierStatusOf(events: readonly { readonly type: DossierEventType }[]): DossierStatus {
  let status: DossierStatus = 'registered';
  for (const { type } of events) status = AFTER[type] ?? status;
  return status;
}
