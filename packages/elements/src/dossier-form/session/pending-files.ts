import type { FieldAt, FieldError } from './field-at.js';

/** What is known of files that have not become answers yet. */
export interface PendingFiles {
  /** Files that are on their way, so that the dossier cannot be sent yet. */
  readonly isRunning: boolean;
  /** Files that would be lost with the page. */
  readonly isAtRisk: boolean;
  /** Leaves off: the form goes on as another version. */
  readonly leave: () => void;
  /** What is wrong with a field of files, in place of what the rules alone say. */
  readonly judge: (at: FieldAt, error: FieldError | undefined) => FieldError | undefined;
}
