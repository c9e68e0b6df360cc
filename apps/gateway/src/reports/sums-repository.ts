import { dossierTallies, deriveDossier, TALLIES, type WorkingCalendar } from '@dvcqg/domain';
import { sql } from 'kysely';
import { readFirstDossiers, type StoredDossier } from './dossier-repository.js';
import type { Database, DatabaseTransaction } from '../db/schema.js';
import { toRecorded } from '../casework/event-rows.js';

const NAMES = TALLIES.join(', ');
const SUMS = TALLIES.map((tally) => `sum(${tally}) as ${tally}`).join(', ');
/** Sums of some rows by agency and service, and under '*' for all agencies, all services, and all of both: most reports need no more. */
const summedUp = (rows: string, of: string): string => `select at, coalesce(agency, '*') as agency, coalesce(service, '*') as service, ${SUMS}
  from (select ${of} as at, agency, service, ${NAMES} from ${rows}) as counted group by grouping sets ((at, agency, service), (at, agency), (at, service), (at))`;
const ADDED = (table: string): string => TALLIES.map((tally) => `${tally} = ${table}.${tally} + excluded.${tally}`).join(', ');
const GRAINS = [['report_days', 'day', 'day'], ['report_months', 'month', "date_trunc('month', day)::date"]] as const;

/** Changes that are added to the sums at a time: the embedded database does nothing else meanwhile. */
const AT_ONCE = 4000;

const addTo = ([table, column, of]: (typeof GRAINS)[number]): string => `insert into dvcqg.${table} (${column}, agency, service, ${NAMES})
  ${summedUp('taken', of)}
  on conflict (agency, service, ${column}) do update set ${ADDED(table)}`;

/**
 * Adds changes to the sums. Taking them away and adding them is one statement: whoever reads finds each of them in one place, and when the
 * process dies in between nothing has happened. One gateway at a time; gives how many it added, 0 while another is at it.
 */
export async function addChanges(db: Database): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const { rows: [lock] } = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(hashtext('dvcqg.reports')) as mine`.execute(transaction);
    if (lock?.mine !== true) return 0;
    const { rows: [done] } = await sql.raw<{ count: number }>(`
      with taken as (delete from dvcqg.report_changes where id in (select id from dvcqg.report_changes order by id limit ${AT_ONCE}) returning *),
        days as (${addTo(GRAINS[0])}), months as (${addTo(GRAINS[1])})
      select count(*)::int as count from taken`).execute(transaction);
    return done?.count ?? 0;
  });
}

/** What reads everything takes as long as it takes. */
const withoutLimit = (transaction: DatabaseTransaction): Promise<unknown> => sql`set local statement_timeout = 0`.execute(transaction);

/** Nobody writes or adds changes until the transaction ends, and what others have written is committed. */
async function holdStill(transaction: DatabaseTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('dvcqg.reports'))`.execute(transaction);
  await sql`lock table dvcqg.report_changes in share row exclusive mode`.execute(transaction);
}

/** Makes all sums anew from what is counted, in one transaction: readers see the old ones or the new ones. */
export async function remakeSums(db: Database): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await withoutLimit(transaction);
    await holdStill(transaction);
    await sql`delete from dvcqg.report_changes`.execute(transaction);
    for (const [table, column, of] of GRAINS) {
      await sql.raw(`delete from dvcqg.${table}`).execute(transaction);
      await sql.raw(`insert into dvcqg.${table} (${column}, agency, service, ${NAMES}) ${summedUp('dvcqg.report_sources', of)}`).execute(transaction);
    }
  });
}

/** How many sums of a day, and of a month, differ from a recount. */
export async function differingSums(db: Database): Promise<{ readonly days: number; readonly months: number }> {
  const differing = ([table, column, of]: (typeof GRAINS)[number]): Promise<number> => db.transaction().execute(async (transaction) => {
    await withoutLimit(transaction);
    const kept = `select ${column} as at, agency, service, ${NAMES} from dvcqg.${table} union all ${summedUp('dvcqg.report_changes', of)}`;
    const less = TALLIES.map((tally) => `-${tally}`).join(', ');
    const right = `select at, agency, service, ${less} from (${summedUp('dvcqg.report_sources', of)}) as counted`;
    const { rows: [row] } = await sql.raw<{ count: number }>(`
      select count(*)::int as count from (
        select 1 from (${kept} union all ${right}) as everything
        group by at, agency, service having ${TALLIES.map((tally) => `sum(${tally}) <> 0`).join(' or ')}) as differing`).execute(transaction);
    return row?.count ?? 0;
  });
  return { days: await differing(GRAINS[0]), months: await differing(GRAINS[1]) };
}

async function correct(transaction: DatabaseTransaction, dossiers: readonly StoredDossier[], calendar: WorkingCalendar): Promise<number> {
  const right = dossiers.map(({ id, events }) => ({ id, tallies: dossierTallies(deriveDossier(events.map(toRecorded), { calendar })) }));
  const { numAffectedRows } = await sql`
    update dvcqg.dossiers d set report_tallies = given.tallies from jsonb_to_recordset(${JSON.stringify(right)}::jsonb) as given (id uuid, tallies jsonb)
    where d.id = given.id and d.report_tallies <> given.tallies`.execute(transaction);
  return Number(numAffectedRows ?? 0);
}

/** Counts some dossiers anew from their events, and corrects what is kept with them. Gives the last one's id, `undefined` behind the last. */
export async function recountDossiers(db: Database, calendar: WorkingCalendar, after: string | undefined): Promise<{ readonly last: string | undefined; readonly seen: number; readonly corrected: number }> {
  return db.transaction().execute(async (transaction) => {
    const dossiers = await readFirstDossiers(transaction, after);
    const corrected = dossiers.length === 0 ? 0 : await correct(transaction, dossiers, calendar);
    return { last: dossiers.at(-1)?.id, seen: dossiers.length, corrected };
  });
}
