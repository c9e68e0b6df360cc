import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../db/schema.js';
import type { ProblemError } from '../http/problem.js';
import { GatewaySecret } from '../secrets/gateway-secret.js';
import { DATABASES, secondDoorOf, type TestDatabase } from '../testing/databases.js';
import { deleteOldUses } from './repository.js';
import { type CountTry, createCountTry, type Limit } from './shared-limits.js';

const TEN: Limit = { name: 'test', most: 10, seconds: 600 };

describe.each(DATABASES)('limits of all gateways over one $kind', ({ open }) => {
  let database: TestDatabase;
  let gateways: readonly [CountTry, CountTry];
  beforeAll(async () => {
    database = await open();
    const given = randomBytes(32);
    const make = async (db: Database): Promise<CountTry> => {
      const secret = new GatewaySecret(given);
      await secret.load(db);
      return createCountTry({ db, secret });
    };
    gateways = [await make(database.db), await make(secondDoorOf(database.db)?.db ?? database.db)];
  });
  afterAll(() => database.close());
  /** How many of so many tries by turns were let through, all at once. */
  const taken = async (tries: number, key: string, limit = TEN): Promise<number> => {
    const all = await Promise.allSettled(Array.from({ length: tries }, (_, at) => gateways[at % 2 === 0 ? 0 : 1](limit, key)));
    return all.filter(({ status }) => status === 'fulfilled').length;
  };
  /** So much time passes for all that is counted. */
  const pass = (seconds: number): Promise<unknown> => sql`update dvcqg.limited_uses set ends_at = ends_at - ${seconds} * interval '1 second'`.execute(database.db);

  it('let through as many as are allowed, whichever gateways are asked', async () => {
    expect(await taken(25, 'a')).toBe(TEN.most);
  });

  it('count each key and each limit by itself', async () => {
    await taken(11, 'b');
    expect([await taken(1, 'b'), await taken(1, 'c'), await taken(1, 'b', { ...TEN, name: 'other' })]).toEqual([0, 1, 1]);
  });

  it('are shared by keys that anybody can make up', async () => {
    const few: Limit = { ...TEN, name: 'few', counters: 3 };
    const all = await Promise.all(Array.from({ length: 60 }, (_, at) => taken(1, `made up ${at}`, few)));
    expect(all.filter((count) => count === 1).length).toBeLessThanOrEqual(3 * TEN.most);
    const { rows } = await sql`select * from dvcqg.limited_uses where bucket like 'few %'`.execute(database.db);
    expect(rows.length).toBeLessThanOrEqual(3);
  });

  it('say how long to wait, and begin anew when the time since the first try is over', async () => {
    await taken(11, 'd');
    await pass(590);
    const refused = await gateways[1](TEN, 'd').catch((error: unknown) => error as ProblemError);
    expect(refused).toMatchObject({ code: 'rate_limited', details: { headers: { 'retry-after': expect.stringMatching(/^(?:[1-9]|10)$/) as string } } });
    await pass(10);
    expect(await taken(11, 'd')).toBe(TEN.most);
  });

  it('keep no key that could be read, and nothing that is over', async () => {
    await deleteOldUses(database.db);
    await taken(1, 'canary-4711');
    const { rows } = await sql`select * from dvcqg.limited_uses`.execute(database.db);
    expect(JSON.stringify(rows)).not.toContain('canary');
    expect(await deleteOldUses(database.db)).toBe(0);
    await pass(601);
    expect(await deleteOldUses(database.db)).toBe(rows.length);
  });
});
