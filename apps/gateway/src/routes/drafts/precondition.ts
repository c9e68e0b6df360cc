import { ProblemError } from '../../http/problem.js';

/** What a save goes out from: that there is no draft yet, or the revisions that the client names. */
export type Precondition = 'new' | readonly number[];

/** The validator of a revision. */
export const etagOfRevision = (revision: number): string => `"${revision}"`;

function revisionsOf(ifMatch: string): number[] {
  // Weak validators never match here (RFC 9110 §13.1.1).
  return ifMatch.split(',').flatMap((part) => /^"([1-9]\d{0,8})"$/.exec(part.trim())?.[1] ?? []).map(Number);
}

/**
 * Reads `If-None-Match: *` or `If-Match: "3"`. `If-Match: *` is not taken: it would write over what nobody has seen.
 * @throws ProblemError `precondition_required`, or `bad_request` for both at once
 */
export function readPrecondition(header: (name: string) => string | undefined): Precondition {
  const [ifMatch, ifNoneMatch] = [header('if-match'), header('if-none-match')];
  if (ifMatch !== undefined && ifNoneMatch !== undefined) throw new ProblemError('bad_request', { detail: 'Send If-Match or If-None-Match, not both' });
  if (ifNoneMatch !== undefined && ifNoneMatch.trim() === '*') return 'new';
  if (ifMatch !== undefined && ifMatch.trim() !== '*') return revisionsOf(ifMatch);
  throw new ProblemError('precondition_required');
}
