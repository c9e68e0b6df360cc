/** Every step of a submission between receiving it and answering, in order. A fault can be put at each. */
export const FAULT_POINTS = [
  'after-parse',
  'after-replay-check',
  'after-check',
  'before-begin',
  'after-begin',
  'after-key',
  'after-claim',
  'after-files',
  'after-event',
  'after-outbox',
  'after-draft',
  'after-sequence',
  'after-sign',
  'after-dossier',
  'after-audit',
  'before-commit',
  'after-commit',
  'before-reply',
] as const;

/** Every step of taking a notice of the payment platform, in order. */
export const PAYMENT_FAULT_POINTS = ['after-notice', 'after-payment-lock', 'after-payment-facts', 'after-payment-event', 'after-payment-commit'] as const;

/** Right before a recipient of a notice is told, and right after it took it. */
export const NOTICE_FAULT_POINTS = ['before-hand-over', 'after-hand-over'] as const;

/** One of them. */
export type FaultPoint = (typeof FAULT_POINTS)[number] | (typeof PAYMENT_FAULT_POINTS)[number] | (typeof NOTICE_FAULT_POINTS)[number];

/** Called at each point; does what the fault there is. */
export type Faults = (point: FaultPoint) => Promise<void> | void;

/** The faults of a gateway that is not being tested: none. */
export const noFaults: Faults = () => undefined;

/** What a fault does: ends the process at once as `kill -9` does, fails, or takes its time. */
export type FaultAction = 'crash' | 'throw' | 'stall';

/** One fault. */
export interface PlannedFault {
  readonly point: FaultPoint;
  readonly action: FaultAction;
  /** Milliseconds of a stall. */
  readonly milliseconds?: number;
  /** Only at the n-th time that this point is reached; without it every time. */
  readonly nth?: number;
}

/** Thrown by a `throw` fault. */
export class PlannedFailure extends Error {
  constructor(point: FaultPoint) {
    super(`Planned failure ${point}`);
    this.name = 'PlannedFailure';
  }
}
