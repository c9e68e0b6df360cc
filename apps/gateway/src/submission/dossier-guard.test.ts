import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../gateway.js';
import type { Caller } from '../http/caller.js';
import type { ProblemError } from '../http/problem.js';
import { DATABASES, type TestDatabase } from '../testing/databases.js';
import { testGateway } from '../testing/test-gateway.js';

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

describe.each(DATABASES)('who tries codes of dossiers over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  beforeAll(async () => {
    database = await open();
    gateway = testGateway({ db: database.db });
    await gateway.start();
  });
  afterAll(async () => {
    await gateway.stop();
    await database.close();
  });
  const count = (caller: Caller, tried: string): Promise<void> => gateway.submission.countMiss(caller, tried);

  it('is refused after thirty misses at one code, whoever tries, and is told when to come again', async () => {
    const { misses, error } = await missesUntilRefused((at) => count(at % 3 === 0 ? NOBODY : someone(`account:${at}`), code(1)));
    expect(misses).toBe(30);
    expect(error?.code).toBe('rate_limited');
    expect(Number(error?.details.headers?.['retry-after'])).toBeGreaterThan(500);
    await count(NOBODY, code(2));
  });

  it('is refused after a hundred misses of one account at as many codes, and others are not', async () => {
    expect((await missesUntilRefused((at) => count(someone('account:a'), code(100 + at)))).misses).toBe(100);
    await count(someone('account:b'), code(5000));
  });
});
