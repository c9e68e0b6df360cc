import type { DossierEventType } from '@dvcqg/openapi';

/**
 * Everything that can happen to a dossier, own design. The order decides between events of the same instant: what ends a wait,
 * steps forward, what begins a wait, ends. So one command may write several events without caring for their ids.
 * Every type of the contract must be here, else this line does not compile.
 */
const RANK = {
  submitted: 0, payment_received: 1, payment_waived: 2,
  supplement_submitted: 3, supplement_received: 4, supplement_insufficient: 5, supplement_accepted: 6, supplement_expired: 7, supplement_cancelled: 8,
  resumed: 9, withdrawal_refused: 10, intake_refused: 11, accepted: 12, assigned: 13, processing_started: 14, forwarded: 15, extended: 16,
  supplement_proposed: 17, supplement_requested: 18, payment_requested: 19, paused: 20, withdrawal_requested: 21,
  withdrawn: 22, stopped: 23, result_ready: 24, returned: 25, payment_refunded: 26,
} as const satisfies Record<DossierEventType, number> & Record<string, number>;

export type KnownEventType = keyof typeof RANK;

/** All of them, in that order. */
export const KNOWN_EVENT_TYPES = Object.keys(RANK) as readonly KnownEventType[];

/** Whether this version knows what such an event means. Newer ones are kept and change nothing. */
export function isKnownEventType(type: string): type is KnownEventType {
  return Object.hasOwn(RANK, type);
}

/** Place among events of the same instant; unknown types come last. */
export function rankOf(type: string): number {
  return isKnownEventType(type) ? RANK[type] : KNOWN_EVENT_TYPES.length;
}
