import { randomUUID } from 'node:crypto';
import { workingCalendar } from '@dvcqg/domain';
import { RATING_LEVEL_VALUES, type RatingLevel } from '@dvcqg/openapi';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../db/schema.js';
import type { Gateway } from '../gateway.js';
import { fakeReceipts, fakeSessions, fakeUploads } from '../testing/applying.js';
import { DATABASES, secondDoorOf, type TestDatabase } from '../testing/databases.js';
import { addFile, handIn, HAPPENINGS, hearLate, type Life } from '../testing/living.js';
import { kept, recount } from '../testing/reports-recount.js';
import { NOW, testGateway } from '../testing/test-gateway.js';
import { addAllChanges } from './keep-sums.js';
import { rebuildReports } from './rebuild.js';
import { addChanges, differingSums } from './sums-repository.js';

const DAY = 86_400_000;
const LIVES: readonly Life[] = [
  { agency: ['H37.101', 'UBND phường Tam Thanh'], service: '1.001193', channel: 'online', files: 2 },
  { agency: ['H37.102', 'UBND xã Đồng Đăng'], service: '1.001193', channel: 'counter', files: 0 },
  { agency: ['H37.08', 'Sở Nông nghiệp và Môi trường'], service: '1.004222', channel: 'post', files: 1 },
];

/** One thing that is done, to the n-th dossier. */
type Deed = { readonly of: number; readonly days: number } & ({ readonly kind: 'hand in' | 'file' | 'fold' | 'die' } | { readonly kind: 'happen' | 'late' | 'twice'; readonly what: number } | { readonly kind: 'rate'; readonly level: RatingLevel });

const deed: fc.Arbitrary<Deed> = fc.tuple(fc.nat(30), fc.nat(3), fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'hand in' as const }) },
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('happen' as const), what: fc.nat(HAPPENINGS.length - 1) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('late' as const, 'twice' as const), what: fc.nat(HAPPENINGS.length - 1) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rate' as const), level: fc.constantFrom(...RATING_LEVEL_VALUES) }) },
  { weight: 1, arbitrary: fc.constantFrom({ kind: 'file' as const }, { kind: 'fold' as const }, { kind: 'die' as const }) },
)).map(([of, days, rest]) => ({ of, days, ...rest }));

describe.each(DATABASES)('sums of reports over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateways: readonly [Gateway, Gateway];
  let clock = NOW - 200 * DAY;
  const ids: string[] = [];
  beforeAll(async () => {
    database = await open();
    const make = (db: Database): Gateway => testGateway({ db, alone: 'the test takes turns itself', sessions: fakeSessions, receipts: fakeReceipts, claimUploads: fakeUploads([]), now: () => clock });
    gateways = [make(database.db), make(secondDoorOf(database.db)?.db ?? database.db)];
    for (const gateway of gateways) await gateway.start();
  });
  afterEach(async () => {
    expect(await kept(database.db)).toEqual(await recount(database.db));
  });
  afterAll(async () => {
    for (const gateway of gateways) await gateway.stop();
    await database.close();
  });
  const at = (ms = clock): string => new Date(ms).toISOString();
  const gateway = (turn: number): Gateway => gateways[turn % 2] as Gateway;
  const fresh = async (turn: number): Promise<string> => {
    const id = await handIn(database.db, LIVES[turn % LIVES.length] as Life, at());
    ids.push(id);
    return id;
  };

  const rate = async (subject: string, level: RatingLevel, of: Partial<Record<'agency_code' | 'service_code', string>>): Promise<void> => {
    await database.db.insertInto('ratings').values({
      number: `DG-${randomUUID()}`, subject, rater: 'r', round: 1, dossier_id: null, service_code: null, service_name: null, agency_code: null, agency_name: null, place: null, place_name: null, ...of,
      level, answers: '{}', reasons: '[]', comment: null, scores: '{}', rated_at: at(), month: at().slice(0, 7),
    }).onConflict((conflict) => conflict.columns(['subject', 'rater', 'round']).doUpdateSet({ level, changed_at: at() })).execute();
  };

  /** What the rules refuse has not happened. */
  const refusing = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => expect(error).toMatchObject({ code: 'action_not_allowed' }));

  async function carryOut(one: Deed, turn: number): Promise<void> {
    clock += one.days * DAY / 2 + 60_000;
    const id = ids[one.of % Math.max(1, ids.length)];
    if (one.kind === 'hand in' || id === undefined) return void (await fresh(one.of));
    const [actor, event] = HAPPENINGS['what' in one ? one.what : 0] as (typeof HAPPENINGS)[number];
    switch (one.kind) {
      case 'happen': return void (await refusing(gateway(turn).casework.happen(id, actor, () => [event])));
      case 'late': return hearLate(database.db, id, event, at(clock - 20 * DAY));
      case 'twice': {
        await hearLate(database.db, id, event, at(clock - DAY));
        return hearLate(database.db, id, event, at(clock - DAY));
      }
      case 'file': return database.db.transaction().execute((transaction) => addFile(transaction, id, one.of % 2 === 0 ? 'result' : 'supplement'));
      case 'rate': return rate(`dossier:${id}`, one.level, { agency_code: 'H37.101', service_code: '1.001193' });
      case 'fold': return void (await addChanges(database.db));
      // The process ends after everything is written and before it is committed.
      default: return void (await refusing(gateway(turn).casework.happen(id, actor, () => [event])).then(() => expect(database.db.transaction().execute(async (transaction) => {
        await gateway(turn).casework.append(transaction, id, actor, () => [event]).catch(() => undefined);
        throw new Error('died');
      })).rejects.toThrow()));
    }
  }

  it('are those of a recount whatever happens, one after the other through two gateways', async () => {
    await fc.assert(fc.asyncProperty(fc.array(deed, { minLength: 20, maxLength: 60 }), async (deeds) => {
      for (const [turn, one] of deeds.entries()) await carryOut(one, turn);
      expect(await kept(database.db)).toEqual(await recount(database.db));
    }), { numRuns: 6 });
  }, 120_000);

  it('are those of a recount while all happens at once and changes are added in between', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, (_none, turn) => fresh(turn)));
    clock += DAY;
    await Promise.all([
      ...all.flatMap((id, turn) => HAPPENINGS.slice(0, 6).map(([actor, event]) => refusing(gateway(turn).casework.happen(id, actor, () => [event])))),
      ...Array.from({ length: 4 }, () => addChanges(database.db)),
      ...gateways.map(({ casework: _own }, turn) => addChanges(turn === 0 ? database.db : (secondDoorOf(database.db)?.db ?? database.db))),
    ]);
    expect(await kept(database.db)).toEqual(await recount(database.db));
  });

  it('hold everything and no change is left when all are added', async () => {
    await fresh(0);
    await addAllChanges(database.db);
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from dvcqg.report_changes`.execute(database.db);
    expect(rows).toEqual([{ count: 0 }]);
    expect(await differingSums(database.db)).toEqual({ days: 0, months: 0 });
  });

  it('are as before when the process dies while adding', async () => {
    await fresh(1);
    const before = await kept(database.db);
    await expect(database.db.transaction().execute(async (transaction) => {
      await sql`delete from dvcqg.report_changes`.execute(transaction);
      throw new Error('died');
    })).rejects.toThrow('died');
    expect(await kept(database.db)).toEqual(before);
  });

  it('are put right by a rebuild, which says what was wrong', async () => {
    const id = await fresh(2);
    await addAllChanges(database.db);
    await sql`update dvcqg.report_days set received = received + 7 where ctid = (select ctid from dvcqg.report_days where agency = '*' limit 1)`.execute(database.db);
    await sql`delete from dvcqg.report_months where received > 0`.execute(database.db);
    await database.db.updateTable('dossiers').set({ report_tallies: JSON.stringify({ '2020-01-01': { done: 1 } }) }).where('id', '=', id).execute();
    const seen: number[] = [];
    const { dossiers, corrected, differing } = await rebuildReports(database.db, workingCalendar(), (count) => void seen.push(count));
    expect([dossiers, corrected, differing.days, differing.months > 0]).toEqual([ids.length, 1, 1, true]);
    expect(seen.at(-1)).toBe(ids.length);
    expect(await rebuildReports(database.db, workingCalendar())).toEqual({ dossiers: ids.length, corrected: 0, differing: { days: 0, months: 0 } });
  });

  it('are right when dossiers go on while they are rebuilt', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, (_none, turn) => fresh(turn)));
    const [actor, event] = HAPPENINGS[0] as (typeof HAPPENINGS)[number];
    await Promise.all([rebuildReports(database.db, workingCalendar()), ...all.map((id, turn) => gateway(turn).casework.happen(id, actor, () => [event])), rate(`place:${randomUUID()}`, 'satisfied', { agency_code: 'H37.102' })]);
    expect(await kept(database.db)).toEqual(await recount(database.db));
  });
});
