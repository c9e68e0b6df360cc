/** Why a line of an export was not taken. */
export type ImportProblemCode =
  | 'line_too_long'
  | 'not_utf8'
  | 'broken_json'
  | 'not_an_object'
  | 'missing_code'
  | 'bad_code'
  | 'missing_name'
  | 'missing_agency'
  | 'duplicate_code'
  | 'not_selected'
  | 'truncated'
  | 'unreadable';

/** A line that was not taken, and why. `not_selected` is no fault: the service is not one of this portal. */
export interface ImportProblem {
  readonly code: ImportProblemCode;
  readonly message: string;
  /** Procedure code of the line, when it could be read. */
  readonly service?: string;
}
