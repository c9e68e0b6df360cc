import type { DossierOnPaper, Letterhead } from './letterhead.js';

/** How a step ended against its own time. */
export type StepOutcome = 'early' | 'on_time' | 'late';

/** Who gives or takes a dossier. */
export interface Desk {
  /** Agency or unit. */
  readonly name: string;
  readonly person?: string | undefined;
}

/** A dossier going from one desk to the next. */
export interface HandOver {
  readonly from: Desk;
  readonly to: Desk;
  readonly at: string;
  /** How the giving desk kept its time; nothing when it has none. */
  readonly outcome?: StepOutcome | undefined;
  readonly note?: string | undefined;
}

/** Form 06. */
export interface ControlSheetFacts extends Letterhead {
  readonly dossier: DossierOnPaper;
  readonly acceptedAt?: string | undefined;
  readonly dueAt?: string | undefined;
  /** Agency or unit that decides. */
  readonly decidedBy?: string | undefined;
  /** Agencies that take part. */
  readonly coordinating?: readonly string[] | undefined;
  /** Oldest first; may be empty. */
  readonly handOvers: readonly HandOver[];
}

/** A dossier in the register. */
export interface RegisterRow {
  readonly code: string;
  readonly service: string;
  /** Person or organisation. */
  readonly owner: string;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  /** Agency that decides. */
  readonly decidedBy?: string | undefined;
  readonly receivedAt?: string | undefined;
  readonly dueAt?: string | undefined;
  readonly returnedAt?: string | undefined;
  /** How the result is received, in words. */
  readonly returnedBy?: string | undefined;
  readonly note?: string | undefined;
}

/** Form 07. Landscape. */
export interface RegisterFacts extends Letterhead {
  /** What the register holds, in words, e.g. `Hồ sơ nhận từ ngày 01/11/2026 đến ngày 22/11/2026`. */
  readonly scope?: string | undefined;
  /** Up to a few thousand. */
  readonly rows: readonly RegisterRow[];
}
