import type { DocumentCase, Paper } from '@dvcqg/openapi';

const numberOf = (id: string, pattern: RegExp): number => Number(pattern.exec(id)?.[1] ?? 0);
const caseNumber = (id: string): number => numberOf(id, /^c(\d+)$/);
const paperNumber = (id: string): number => numberOf(id, /\.p(\d+)$/);

/** Takes, once each, the old items that the ways of comparing find, the strictest way first. */
function match<T>(next: readonly T[], previous: readonly T[], keys: readonly ((item: T) => string)[]): Map<T, T> {
  const found = new Map<T, T>();
  const free = new Set(previous);
  for (const key of keys) {
    const byKey = new Map<string, T[]>();
    for (const item of free) byKey.set(key(item), [...(byKey.get(key(item)) ?? []), item]);
    for (const item of next) {
      const same = found.has(item) || key(item) === '' ? undefined : byKey.get(key(item))?.shift();
      if (same === undefined) continue;
      found.set(item, same);
      free.delete(same);
    }
  }
  return found;
}

function papersWithIds(id: string, next: readonly Paper[], previous: readonly Paper[]): Paper[] {
  const known = match(next, previous, [(paper) => `${paper.code ?? ''}\n${paper.name}`, (paper) => paper.name, (paper) => paper.code ?? '']);
  let last = Math.max(0, ...previous.map((paper) => paperNumber(paper.id)));
  return next.map((paper) => {
    const same = known.get(paper);
    if (same === undefined) last += 1;
    return { ...paper, id: same?.id ?? `${id}.p${last}` };
  });
}

/**
 * The cases of a new version with the ids that their cases and papers had before: equal ones keep theirs, new ones get the
 * numbers after the highest one. So a saved dossier still finds its papers.
 */
export function keepIds(next: readonly DocumentCase[], previous: readonly DocumentCase[]): DocumentCase[] {
  const known = match(next, previous, [(one) => `${one.code ?? ''}\n${one.name}`, (one) => one.name, (one) => one.code ?? '']);
  if (next.length === 1 && previous.length === 1 && next[0] && previous[0]) known.set(next[0], previous[0]);
  let last = Math.max(0, ...previous.map((one) => caseNumber(one.id)));
  return next.map((one) => {
    const same = known.get(one);
    if (same === undefined) last += 1;
    const id = same?.id ?? `c${last}`;
    return { ...one, id, papers: papersWithIds(id, one.papers, same?.papers ?? []) };
  });
}
