import { DOSSIER_SITUATION_VALUES, type DossierSituation, type DossierStatus } from '@dvcqg/openapi';

/**
 * Where a dossier stands, finer than the national status: what may happen next depends on this alone (see `ACTION_RULES`).
 * Own design; each has its national status.
 */
export const SITUATIONS = DOSSIER_SITUATION_VALUES;
export type Situation = DossierSituation;

/**
 * The national status of each situation. A supplement stays in status 5 until what came is accepted, because the national
 * sub-states "sent" and "waiting for intake" belong to it. A request to withdraw is status 7 by that status's very name.
 * A pause is status 8, from which a provincial one-stop system in use resumes as well.
 */
export const STATUS_OF_SITUATION = {
  unsubmitted: null,
  registered: 'registered',
  accepted: 'accepted',
  processing: 'processing',
  supplement_asked: 'supplement_requested',
  supplement_sent: 'supplement_requested',
  payment_asked: 'payment_requested',
  paused: 'stopped',
  withdrawal_asked: 'withdrawn',
  not_accepted: 'not_accepted',
  withdrawn: 'withdrawn',
  stopped: 'stopped',
  finished: 'finished',
  returned: 'returned',
} as const satisfies Record<Situation, DossierStatus | null>;

/** Nothing more is to be done for the citizen's request. A manager may still take up a stopped one. */
const ENDS: ReadonlySet<Situation> = new Set(['not_accepted', 'withdrawn', 'stopped', 'returned']);

export function isEnd(situation: Situation): boolean {
  return ENDS.has(situation);
}
