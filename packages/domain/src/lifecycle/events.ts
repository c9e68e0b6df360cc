import { ACTOR_ROLE_VALUES, type ActorRole, type Channel, type DossierOutcome, type FeeCollection } from '@dvcqg/openapi';
import type { Allowance } from '../deadlines/due-date.js';
import type { KnownEventType } from './event-types.js';

/** Who acts on a dossier: `officer` at the one-stop, `specialist`, `manager`, the citizen, or the system itself. */
export const ACTOR_ROLES = ACTOR_ROLE_VALUES;
export type { ActorRole };

/** One thing asked for in a supplement request. All of them go out together (one consolidated request). */
export interface SupplementItem {
  /** Id of the paper in the procedure, when it is about one. */
  readonly paper?: string;
  /** JSON pointer into the answers, when it is about one. */
  readonly pointer?: string;
  /** Why, in words for the citizen. */
  readonly reason: string;
}

/**
 * When a fee is collected (HinhThucThu): `before` (thu trước) makes the work wait for it, `after` (thu sau) does not.
 * Exemption (đối tượng miễn phí) is an event of its own.
 */
export type { FeeCollection };

/** What each event says beyond `id`, `type`, `at` and who. Amounts in đồng, instants in ISO 8601 with an offset. */
export interface EventFields {
  readonly submitted: { readonly channel?: Channel };
  readonly accepted: {
    /** The procedure keeps the version, and with it the time, of the acceptance. */
    readonly procedureVersion: number;
    /** The time of that version for the channel by which the dossier came. */
    readonly allowance: Allowance;
    /** The date on the paper that the citizen got; it holds even when the calendar changes later. */
    readonly appointmentAt?: string;
  };
  readonly intake_refused: { readonly reason: string };
  readonly assigned: { readonly unit: string; readonly person?: string };
  readonly processing_started: object;
  readonly forwarded: { readonly agencyCode: string; readonly unit?: string; readonly reason?: string };
  /** A specialist asks the one-stop to ask the citizen. */
  readonly supplement_proposed: { readonly requestId: string; readonly items: readonly SupplementItem[] };
  /** `until`: without an answer by then the dossier ends. */
  readonly supplement_requested: { readonly requestId: string; readonly items: readonly SupplementItem[]; readonly until?: string };
  readonly supplement_submitted: { readonly requestId: string };
  /** The one-stop has it and has sent it on for checking. */
  readonly supplement_received: { readonly requestId: string };
  /** What came is not what was asked for: the citizen's turn again. */
  readonly supplement_insufficient: { readonly requestId: string; readonly items: readonly SupplementItem[]; readonly until?: string };
  readonly supplement_accepted: { readonly requestId: string };
  readonly supplement_expired: { readonly requestId: string };
  readonly supplement_cancelled: { readonly requestId: string; readonly reason: string };
  readonly payment_requested: { readonly feeId: string; readonly amount: number; readonly collect: FeeCollection };
  /** `reference`: of the transaction; the same one again is the same payment. */
  readonly payment_received: { readonly feeId: string; readonly amount: number; readonly reference: string };
  readonly payment_waived: { readonly feeId: string; readonly reason: string };
  readonly payment_refunded: { readonly feeId: string; readonly amount: number; readonly reference: string };
  readonly paused: { readonly reason: string };
  readonly resumed: object;
  /** Apology with a new date (form 04 of Circular 03/2025/TT-VPCP). */
  readonly extended: { readonly newDueAt: string; readonly reason: string };
  readonly withdrawal_requested: { readonly reason?: string };
  readonly withdrawal_refused: { readonly reason: string };
  readonly withdrawn: object;
  readonly stopped: { readonly reason: string };
  /** A refusal in the matter itself is a result as well. */
  readonly result_ready: { readonly outcome: DossierOutcome };
  readonly returned: { readonly method: Channel };
}

/** An event as it is kept, of whatever type and version. */
export interface RecordedEvent {
  /** Unique; the same id again is the same event. */
  readonly id: string;
  readonly type: string;
  /** When it happened, not when it arrived. */
  readonly at: string;
}

export type EventOf<T extends KnownEventType> = RecordedEvent & { readonly type: T } & EventFields[T];
export type KnownEvent = { [T in KnownEventType]: EventOf<T> }[KnownEventType];
