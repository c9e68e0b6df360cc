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

const UNREAD: ReadonlySet<ImportProblemCode> = new Set(['line_too_long', 'not_utf8', 'broken_json', 'truncated', 'unreadable']);
const ENDS: ReadonlySet<ImportProblemCode> = new Set(['truncated', 'unreadable']);

/** Whether the line could not be read at all. It may be any service's: while there is one, nothing counts as gone. */
export function isUnread({ code }: ImportProblem): boolean {
  return UNREAD.has(code);
}

/** Whether the export broke off here; such a problem is the last thing it gives. */
export function isBreak({ code }: ImportProblem): boolean {
  return ENDS.has(code);
}
