import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunSql } from '../db/run-sql.js';
import type { Database } from '../db/schema.js';
import { type Log, silentLog } from '../http/log.js';
import { byTurns } from '../testing/by-turns.js';
import { DATABASES, secondDoorOf, type TestDatabase } from '../testing/databases.js';
import { createJobQueue, JOBS_SCHEMA } from './create-job-queue.js';
import type { JobQueue, JobWorker } from './job-queue.js';

/** Calls back for every job, and tells when so many have come. */
class Counter {
  readonly keys: string[] = [];
  #waiting: { readonly count: number; readonly done: () => void }[] = [];

  readonly handle = (key: string): Promise<void> => {
    this.keys.push(key);
    for (const { count, done } of this.#waiting) if (this.keys.length >= count) done();
    return Promise.resolve();
  };

  reaches(count: number): Promise<void> {
    return this.keys.length >= count ? Promise.resolve() : new Promise((done) => this.#waiting.push({ count, done }));
  }
}

describe.each(DATABASES)('the job queue over $kind', ({ open }) => {
  let database: TestDatabase;
  let db: Database;
  let queues: JobQueue[] = [];
  let number = 0;
  beforeAll(async () => {
    database = await open();
    ({ db } = database);
  });
  afterEach(async () => {
    await Promise.all(queues.map((queue) => queue.stop(5000)));
    queues = [];
  });
  afterAll(() => database.close());

  /** The queue of a gateway; over PostgreSQL of two by turns, unless there is a reason for one. */
  const started = async (workers: readonly JobWorker[], { log = silentLog, alone }: { readonly log?: Log; readonly alone?: string } = {}): Promise<JobQueue> => {
    const make = (runSql: RunSql): JobQueue => createJobQueue({ runSql, log, pollSeconds: 0.5 });
    const door = secondDoorOf(db);
    const queue = door && alone === undefined ? byTurns([make(database.runSql), make(door.runSql)]) : make(database.runSql);
    queues.push(queue);
    await queue.start(workers);
    return queue;
  };
  const name = (): string => `test.${(number += 1)}`;
  const add = (queue: JobQueue, to: string, ...keys: readonly string[]): Promise<void> => db.transaction().execute((transaction) => queue.add(transaction, to, keys.map((key) => ({ key }))));
  const jobs = async (queue: string): Promise<{ state: string; singleton_key: string }[]> =>
    (await database.runSql(`select state::text, singleton_key from ${JOBS_SCHEMA}.job where name = $1 order by singleton_key`, [queue])).rows as { state: string; singleton_key: string }[];
  /** Time passes for what waits for a time. */
  const pass = (queue: string, seconds: number): Promise<unknown> => database.runSql(`update ${JOBS_SCHEMA}.job set start_after = start_after - $2 * interval '1 second' where name = $1`, [queue, seconds]);

  it('does what was committed, and nothing of what was rolled back', async () => {
    const counter = new Counter();
    const to = name();
    const queue = await started([{ queue: to, atOnce: 5, handle: counter.handle }]);
    await expect(db.transaction().execute(async (transaction) => {
      await queue.add(transaction, to, [{ key: 'never' }]);
      throw new Error('Rolled back');
    })).rejects.toThrow('Rolled back');
    await add(queue, to, 'a', 'b');
    await counter.reaches(2);
    expect(counter.keys.sort()).toEqual(['a', 'b']);
    expect(await jobs(to)).toHaveLength(2);
  });

  it('keeps one job of a key while it waits, also for two who add it', async () => {
    const to = name();
    const counter = new Counter();
    const first = await started([{ queue: to, atOnce: 5, handle: counter.handle }]);
    const later = new Date(Date.now() + 3_600_000);
    for (const after of [later, later]) await db.transaction().execute((transaction) => first.add(transaction, to, [{ key: 'a', after }]));
    expect(await jobs(to)).toEqual([{ state: 'created', singleton_key: 'a' }]);
    await pass(to, 3601);
    await counter.reaches(1);
    await add(first, to, 'a');
    await counter.reaches(2);
  });

  it('gives each of two hundred jobs to one of two gateways', async () => {
    const to = name();
    const counters = [new Counter(), new Counter()] as const;
    const first = await started([{ queue: to, atOnce: 5, handle: counters[0].handle }]);
    await started([{ queue: to, atOnce: 5, handle: counters[1].handle }]);
    await add(first, to, ...Array.from({ length: 200 }, (_, at) => `k${at}`));
    const done = (): string[] => counters.flatMap(({ keys }) => keys);
    await expect.poll(() => done().length, { timeout: 30_000, interval: 50 }).toBe(200);
    expect(new Set(done()).size).toBe(200);
  });

  it('tries again what failed, and tells the log without the words of the failure', async () => {
    const to = name();
    const faults: unknown[] = [];
    let tries = 0;
    const counter = new Counter();
    const handle = (key: string): Promise<void> => {
      tries += 1;
      void counter.handle(key);
      return tries === 1 ? Promise.reject(new Error('canary-4711')) : Promise.resolve();
    };
    const queue = await started([{ queue: to, atOnce: 5, handle }], { log: { ...silentLog, fault: (error) => faults.push(error) } });
    await add(queue, to, 'a');
    await counter.reaches(1);
    await expect.poll(async () => (await jobs(to))[0]?.state, { timeout: 10_000, interval: 50 }).toBe('retry');
    expect(faults).toHaveLength(1);
    expect(JSON.stringify((await database.runSql(`select * from ${JOBS_SCHEMA}.job where name = $1`, [to])).rows)).not.toContain('canary');
    await pass(to, 3600);
    await counter.reaches(2);
  });

  it('waits at its end for the job that runs, and leaves the rest to others', async () => {
    const to = name();
    let finish: () => void = () => undefined;
    const begun = new Counter();
    const queue = await started([{ queue: to, atOnce: 1, handle: (key) => begun.handle(key).then(() => new Promise((done) => (finish = done))) }], { alone: 'another one would do the rest' });
    await add(queue, to, 'a', 'b');
    await begun.reaches(1);
    let ended = false;
    const stopping = queue.stop(10_000).then(() => (ended = true));
    await database.runSql('select 1');
    expect(ended).toBe(false);
    finish();
    await stopping;
    expect((await jobs(to)).map(({ state }) => state).sort()).toEqual(['completed', 'created']);
    const other = new Counter();
    await started([{ queue: to, atOnce: 1, handle: other.handle }]);
    await other.reaches(1);
  });

  it('takes jobs at once after its start, inside a transaction that holds the only connection, and none for a queue that nobody works on', async () => {
    const to = name();
    const handle = (): Promise<void> => Promise.resolve();
    const queue = await started([{ queue: to, atOnce: 1, handle }]);
    await add(queue, to, 'a');
    await expect(add(queue, 'test.elsewhere', 'a')).rejects.toThrow('Nobody works');
    await queue.stop(1000);
    await expect(add(queue, to, 'b')).rejects.toThrow('Nobody works');
  });

  it('leaves the session clean when its own SQL fails', async () => {
    await expect(database.runSql('begin; create temporary table t (a int); select 1/0; commit')).rejects.toThrow();
    expect((await database.runSql('select 1 as one; select 2 as two')).rows).toEqual([{ one: 1 }, { two: 2 }]);
    await expect(database.runSql('select * from t')).rejects.toThrow();
  });

  it('starts over tables that are there, by itself and together with others', async () => {
    const to = name();
    const handle = (): Promise<void> => Promise.resolve();
    await Promise.all(Array.from({ length: 3 }, () => started([{ queue: to, atOnce: 1, cron: '0 0 1 1 *', handle }])));
    const { rows } = await database.runSql(`select count(*)::int as total from ${JOBS_SCHEMA}.schedule where name = $1`, [to]);
    expect(rows).toEqual([{ total: 1 }]);
  });
});

it.each(DATABASES)('over $kind two gateways can make the tables of the queue at the same time', async ({ open }) => {
  const { db, runSql, close } = await open();
  const queues = [runSql, secondDoorOf(db)?.runSql ?? runSql].map((each) => createJobQueue({ runSql: each, log: silentLog }));
  try {
    await Promise.all(queues.map((queue) => queue.start([{ queue: 'x', atOnce: 1, handle: () => Promise.resolve() }])));
    expect((await runSql(`select version from ${JOBS_SCHEMA}.version`)).rows).toHaveLength(1);
  } finally {
    await Promise.all(queues.map((queue) => queue.stop(1000)));
    await close();
  }
});
