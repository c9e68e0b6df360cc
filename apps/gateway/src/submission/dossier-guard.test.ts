import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Caller } from '../http/caller.js';
import type { ProblemError } from '../http/problem.js';
import { createCountMiss } from './dossier-guard.js';

const NOBODY: Caller = {};
const someone = (subject: string): Caller => ({ session: { id: randomUUID(), subject, identity: { displayName: 'x', claims: {}, roles: [] }, expiresAt: new Date(), renewableUntil: new Date() } });
const code = (number: number): string => `H37-261122-${String(number).padStart(4, '0')}`;

async function missesUntilRefused(miss: (at: number) => Promise<void>): Promise<{ readonly misses: number; readonly error: ProblemError | undefined }> {
  for (let misses = 0; misses < 1000; misses += 1) {
    try {
      await miss(misses);
    } catch (error) {
      return { misses, error: error as ProblemError };
    }
  }
  return { misses: Infinity, error: undefined };
}

describe('who tries codes of dossiers', () => {
  it('is refused after thirty misses at one code, whoever tries, and is told when to come again', async () => {
    const count = createCountMiss();
    const { misses, error } = await missesUntilRefused((at) => count(at % 2 === 0 ? NOBODY : someone(`account:${at}`), code(1)));
    expect(misses).toBe(30);
    expect(error?.code).toBe('rate_limited');
    expect(Number(error?.details.headers?.['retry-after'])).toBeGreaterThan(500);
    await count(NOBODY, code(2));
  });

  it('is refused after a hundred misses of one account at as many codes, and others are not', async () => {
    const count = createCountMiss();
    expect((await missesUntilRefused((at) => count(someone('account:a'), code(at)))).misses).toBe(100);
    await count(someone('account:b'), code(5000));
  });
});
