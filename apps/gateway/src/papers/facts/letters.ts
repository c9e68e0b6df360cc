import type { DossierOnPaper, Letterhead } from './letterhead.js';

/** One thing that is missing or wrong. */
export interface SupplementItemOnPaper {
  /** Name of the paper (thành phần hồ sơ), or of the question in the form; nothing when it is about the dossier as a whole. */
  readonly about?: string | undefined;
  /** What is wrong and what to do. */
  readonly reason: string;
}

/** Form 02. All that is asked for stands on one paper (one consolidated request). */
export interface SupplementRequestFacts extends Letterhead {
  readonly dossier: DossierOnPaper;
  /** At least one. What is said of the same paper stands together, in the order of its first mention. */
  readonly items: readonly SupplementItemOnPaper[];
  /** Without an answer by then the dossier ends. */
  readonly until?: string | undefined;
}

/** Form 03. */
export interface RefusalFacts extends Letterhead {
  readonly dossier: DossierOnPaper;
  readonly submittedAt: string;
  /** Who handed in, when it was not the owner. */
  readonly submitter?: string | undefined;
  /** Why, for the citizen; may have paragraphs. */
  readonly reason: string;
}

/** Form 04. */
export interface ApologyFacts extends Letterhead {
  readonly dossier: DossierOnPaper;
  /** When the agency took the dossier in. */
  readonly acceptedAt?: string | undefined;
  /** What was promised before. */
  readonly previousDueAt: string;
  readonly newDueAt: string;
  /** Which apology for this dossier it is; 1 unless said. */
  readonly count?: number | undefined;
  /** Why, for the citizen; may have paragraphs. */
  readonly reason: string;
}

/** Form 05. */
export interface StopNoticeFacts extends Letterhead {
  readonly dossier: DossierOnPaper;
  readonly acceptedAt?: string | undefined;
  /** When work ended. */
  readonly stoppedAt: string;
  /** Why, for the citizen; may have paragraphs. */
  readonly reason: string;
}
