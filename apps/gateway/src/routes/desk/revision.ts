import { ProblemError } from '../../http/problem.js';

/**
 * The revisions that `If-Match` names: `"7"`, also as the weak validator that a proxy made of it. `*` is not taken: it would act on
 * what nobody has seen.
 * @throws ProblemError `precondition_required`
 */
export function readRevisions(ifMatch: string | undefined): readonly number[] {
  if (ifMatch === undefined || ifMatch.trim() === '*') throw new ProblemError('precondition_required');
  return ifMatch.split(',').flatMap((part) => /^(?:W\/)?"([1-9]\d{0,8})"$/.exec(part.trim())?.[1] ?? []).map(Number);
}
