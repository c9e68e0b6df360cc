import { deriveDossier, dossierTallies, workingCalendar } from '@dvcqg/domain';
import { sql, type Kysely } from 'kysely';

const OF_DOSSIERS = [
  'received', 'received_online', 'supplemented', 'closed', 'overdue_from', 'overdue_to', 'paused_from', 'paused_to',
  'done', 'done_early', 'done_on_day', 'done_late', 'outcome_refused', 'intake_refused', 'withdrawn', 'stopped', 'with_fee', 'paid_online',
];
const ALL = [...OF_DOSSIERS, 'files', 'digitised', 'electronic_results', 'ratings', 'satisfied', 'dissatisfied'];

const columns = (make: (tally: string) => string, tallies = ALL): string => tallies.map(make).join(', ');
/** The counts of one day of a dossier's tallies as a row. */
const AS_ROW = `jsonb_to_record(t.counts) as c(${columns((tally) => `${tally} integer`, OF_DOSSIERS)})`;
const dayOf = (moment: string): string => `((${moment}) at time zone 'UTC' + interval '7 hours')::date`;
const SATISFIED = "(level in ('very_satisfied', 'satisfied'))::int";
const DISSATISFIED = "(level in ('very_dissatisfied', 'dissatisfied'))::int";

const TABLES = [
  // What a dossier counts in reports, by day. Follows from its events; `casework` alone writes it.
  "alter table dvcqg.dossiers add column report_tallies jsonb not null default '{}'",
  // What changed and is not in the sums yet. Only ever added to by who changes something, so nobody waits for anybody.
  `create table dvcqg.report_changes (
     id bigint generated always as identity primary key,
     day date not null, agency text not null, service text not null,
     ${columns((tally) => `${tally} integer not null default 0`)}
   )`,
  // For each agency and service, and under '*' for all agencies, all services, and all of both.
  ...['day', 'month'].map((grain) => `create table dvcqg.report_${grain}s (
     ${grain} date not null, agency text not null, service text not null,
     ${columns((tally) => `${tally} integer not null default 0`)},
     primary key (agency, service, ${grain})
   )`),
  ...['day', 'month'].flatMap((grain) => [
    `create index report_${grain}s_of_agencies on dvcqg.report_${grain}s (${grain}) where service = '*'`,
    `create index report_${grain}s_single on dvcqg.report_${grain}s (${grain}) where agency <> '*' and service <> '*'`,
  ]),
  // Agencies that reports tell of, under every name that they had; the last one counts.
  'create table dvcqg.report_agencies (agency text not null, name text not null, added bigint generated always as identity, primary key (agency, name))',
];

/** Everything that counts, from its source: the sums must be those of this view. */
const SOURCES = `create view dvcqg.report_sources as
  select t.day::date as day, d.agency_code as agency, d.service_code as service, ${columns((tally) => `coalesce(c.${tally}, 0) as ${tally}`, OF_DOSSIERS)},
    0 as files, 0 as digitised, 0 as electronic_results, 0 as ratings, 0 as satisfied, 0 as dissatisfied
  from dvcqg.dossiers d, jsonb_each(d.report_tallies) as t(day, counts), ${AS_ROW}
  union all
  select ${dayOf('coalesce(e.at, d.submitted_at)')}, d.agency_code, d.service_code, ${columns(() => '0', OF_DOSSIERS)},
    (f.kind <> 'result')::int, 0, (f.kind = 'result' and f.position = firsts.result)::int, 0, 0, 0
  from dvcqg.dossier_files f
  join dvcqg.dossiers d on d.id = f.dossier_id
  join (select dossier_id, min(position) filter (where kind = 'result') as result from dvcqg.dossier_files group by dossier_id) firsts on firsts.dossier_id = f.dossier_id
  left join dvcqg.dossier_events e on e.dossier_id = f.dossier_id and e.position = f.event_position
  union all
  select ${dayOf('d.submitted_at')}, d.agency_code, d.service_code, ${columns(() => '0', OF_DOSSIERS)}, 0, 1, 0, 0, 0, 0
  from dvcqg.dossiers d where exists (select from dvcqg.dossier_files f where f.dossier_id = d.id and f.kind <> 'result')
  union all
  select ${dayOf('rated_at')}, coalesce(agency_code, ''), coalesce(service_code, ''), ${columns(() => '0', OF_DOSSIERS)}, 0, 0, 0, 1, ${SATISFIED}, ${DISSATISFIED}
  from dvcqg.ratings`;

const NEW_NAMES = 'insert into dvcqg.report_agencies (agency, name) select distinct agency_code, agency_name from fresh where agency_code is not null and agency_name is not null on conflict do nothing;';

const noteDossiers = (rows: string): string => `
  insert into dvcqg.report_changes (day, agency, service, ${OF_DOSSIERS.join(', ')})
  select t.day::date, d.agency_code, d.service_code, ${columns((tally) => `coalesce(sum(d.sign * c.${tally}), 0)`, OF_DOSSIERS)}
  from (${rows}) d, jsonb_each(d.report_tallies) as t(day, counts), ${AS_ROW}
  group by 1, 2, 3
  having ${OF_DOSSIERS.map((tally) => `coalesce(sum(d.sign * c.${tally}), 0) <> 0`).join(' or ')};`;
const signedDossiers = (table: string, sign: number): string => `select agency_code, service_code, report_tallies, ${sign} as sign from ${table}`;

const noteRatings = (rows: string): string => `
  insert into dvcqg.report_changes (day, agency, service, ratings, satisfied, dissatisfied)
  select ${dayOf('rated_at')}, coalesce(agency_code, ''), coalesce(service_code, ''), sum(sign), sum(sign * ${SATISFIED}), sum(sign * ${DISSATISFIED})
  from (${rows}) r group by 1, 2, 3 having sum(sign) <> 0 or sum(sign * ${SATISFIED}) <> 0 or sum(sign * ${DISSATISFIED}) <> 0;`;
const signedRatings = (table: string, sign: number): string => `select rated_at, agency_code, service_code, level, ${sign} as sign from ${table}`;

const noting = (name: string, added: string, changed: string): string => `create function dvcqg.${name}() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then ${added} ${NEW_NAMES} else ${changed} end if;
    return null;
  end $$`;

const triggers = (table: string, name: string): string[] => [
  `create trigger ${table}_reported_new after insert on dvcqg.${table} referencing new table as fresh for each statement execute function dvcqg.${name}()`,
  `create trigger ${table}_reported after update on dvcqg.${table} referencing old table as stale new table as fresh for each statement execute function dvcqg.${name}()`,
];

// Files are written before their dossier, so they are counted when all is written.
const NOTE_FILE = `create function dvcqg.note_report_file() returns trigger language plpgsql as $$
  begin
    insert into dvcqg.report_changes (day, agency, service, files, digitised, electronic_results)
    select * from (
      select ${dayOf('coalesce(e.at, d.submitted_at)')} as day, d.agency_code, d.service_code, (new.kind <> 'result')::int as files, 0 as digitised,
        (new.kind = 'result' and not exists (select from dvcqg.dossier_files f where f.dossier_id = d.id and f.kind = 'result' and f.position < new.position))::int as results
      from dvcqg.dossiers d left join dvcqg.dossier_events e on e.dossier_id = d.id and e.position = new.event_position where d.id = new.dossier_id
      union all
      select ${dayOf('d.submitted_at')}, d.agency_code, d.service_code, 0,
        (new.kind <> 'result' and not exists (select from dvcqg.dossier_files f where f.dossier_id = d.id and f.kind <> 'result' and f.position < new.position))::int, 0
      from dvcqg.dossiers d where d.id = new.dossier_id) counted
    where files + digitised + results > 0;
    return null;
  end $$`;

const TRIGGERS = [
  noting('note_report_dossiers', noteDossiers(signedDossiers('fresh', 1)), noteDossiers(`${signedDossiers('fresh', 1)} union all ${signedDossiers('stale', -1)}`)),
  ...triggers('dossiers', 'note_report_dossiers'),
  noting('note_report_ratings', noteRatings(signedRatings('fresh', 1)), noteRatings(`${signedRatings('fresh', 1)} union all ${signedRatings('stale', -1)}`)),
  ...triggers('ratings', 'note_report_ratings'),
  NOTE_FILE,
  'create constraint trigger dossier_files_reported after insert on dvcqg.dossier_files deferrable initially deferred for each row execute function dvcqg.note_report_file()',
];

interface StoredEvent {
  readonly dossier_id: string;
  readonly position: number;
  readonly type: string;
  readonly at: Date;
  readonly data: object;
}

/** Dossiers that are there already, a thousand at a time. */
async function fillIn(db: Kysely<unknown>): Promise<void> {
  const calendar = workingCalendar();
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows: dossiers } = await sql<{ id: string }>`select id from dvcqg.dossiers where id > ${after} order by id limit 1000`.execute(db);
    const last = dossiers.at(-1);
    if (!last) break;
    const { rows } = await sql<StoredEvent>`select dossier_id, position, type, at, data from dvcqg.dossier_events where dossier_id > ${after} and dossier_id <= ${last.id}`.execute(db);
    const tallies = [...Map.groupBy(rows, (row) => row.dossier_id)].map(([id, events]) => ({
      id, tallies: dossierTallies(deriveDossier(events.map(({ position, type, at, data }) => ({ ...data, id: `e${position}`, type, at: at.toISOString() })), { calendar })),
    }));
    await sql`update dvcqg.dossiers d set report_tallies = given.tallies from jsonb_to_recordset(${JSON.stringify(tallies)}::jsonb) as given(id uuid, tallies jsonb) where d.id = given.id`.execute(db);
    after = last.id;
  }
  for (const grain of ['day', 'month']) {
    const sums = `select at, coalesce(agency, '*'), coalesce(service, '*'), ${columns((tally) => `sum(${tally})`)}
      from (select date_trunc('${grain}', day)::date as at, * from dvcqg.report_sources) as counted group by grouping sets ((at, agency, service), (at, agency), (at, service), (at))`;
    await sql.raw(`insert into dvcqg.report_${grain}s (${grain}, agency, service, ${ALL.join(', ')}) ${sums}`).execute(db);
  }
  const named = (table: string): string => `insert into dvcqg.report_agencies (agency, name) select distinct agency_code, agency_name from dvcqg.${table} where agency_code is not null and agency_name is not null on conflict do nothing`;
  for (const table of ['ratings', 'dossiers']) await sql.raw(named(table)).execute(db);
}

/** What reports tell: counts of dossiers, files and ratings, summed up by day and month, agency and service. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Everything that is there is read once.
  await sql`set local statement_timeout = 0`.execute(db);
  for (const statement of [...TABLES, SOURCES]) await sql.raw(statement).execute(db);
  await fillIn(db);
  for (const statement of TRIGGERS) await sql.raw(statement).execute(db);
}
