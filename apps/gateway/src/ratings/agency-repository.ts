import { type AgencyFacts, type AgencyFeedback, type AgencyServices, isCommuneAgency } from '@dvcqg/domain';
import { sql } from 'kysely';
import { type Database, SCHEMA } from '../db/schema.js';
import type { SummaryRange } from './summary-repository.js';

interface ServiceFigures {
  readonly agency: string;
  readonly name: string;
  readonly services: number;
  readonly handled_there: number;
  readonly online_services: number;
  readonly dossiers: number;
  readonly online_dossiers: number;
  readonly late: number;
}

const [dossiers, services, feedback] = [sql.table(`${SCHEMA}.dossiers`), sql.table(`${SCHEMA}.services`), sql.table(`${SCHEMA}.feedback`)];

/** When a period (`YYYY` or `YYYY-MM`) begins and ends in Vietnam, the end no later than `before`. ISO 8601. */
function boundsOf({ period, before }: Pick<SummaryRange, 'period' | 'before'>): readonly [from: string, until: string] {
  const [year = 0, month] = period.split('-').map(Number);
  const begin = (years: number, months: number): string => new Date(Date.UTC(years, months, 1) - 7 * 3_600_000).toISOString();
  const end = month === undefined ? begin(year + 1, 0) : begin(year, month);
  return [begin(year, (month ?? 1) - 1), end < before ? end : before];
}

/** What happened with the dossiers that agencies received in a period, by the agency that received them. */
async function readServices(db: Database, range: SummaryRange): Promise<ReadonlyMap<string, AgencyServices>> {
  const [from, until] = boundsOf(range);
  const { rows } = await sql<ServiceFigures>`
    with of_service as (
      select agency_code, service_code, max(agency_name) as agency_name, count(*) as dossiers, count(*) filter (where channel = 'online') as online,
        bool_and(unit is null and holder_agency is null) as handled_there,
        count(*) filter (where channel = 'online' and not is_paused and result_due_at < coalesce(finished_at, ended_at, ${range.before}::timestamptz)) as late
      from ${dossiers}
      where submitted_at >= ${from}::timestamptz and submitted_at < ${until}::timestamptz
      group by agency_code, service_code)
    select agency_code as agency, max(agency_name) as name, count(*)::int as services, (count(*) filter (where handled_there))::int as handled_there,
      (count(*) filter (where content->>'onlineLevel' in ('full', 'partial')))::int as online_services,
      sum(dossiers)::int as dossiers, sum(online)::int as online_dossiers, sum(late)::int as late
    from of_service left join ${services} on code = service_code and is_current group by agency_code`.execute(db);
  return new Map(rows.map((row) => [row.agency, {
    isCommune: isCommuneAgency(row.name), services: row.services, handledThere: row.handled_there, onlineServices: row.online_services,
    dossiers: row.dossiers, onlineDossiers: row.online_dossiers, lateOnlineDossiers: row.late,
  }]));
}

/** What became of the feedback that was received in a period, by the agency that has it. What was refused, or waits for its sender, is not due. */
async function readFeedback(db: Database, range: SummaryRange): Promise<ReadonlyMap<string, AgencyFeedback>> {
  const [from, until] = boundsOf(range);
  const isDragging = sql`answered_at is null and due_at < ${range.before}::timestamptz`;
  const agency = sql`coalesce(holder_agency, agency_code)`;
  const { rows } = await sql<{ agency: string; due: number; on_time: number; dragging: number }>`
    select ${agency} as agency, (count(*) filter (where was_on_time is not null or (${isDragging})))::int as due, (count(*) filter (where was_on_time))::int as on_time,
      (count(*) filter (where ${isDragging}))::int as dragging
    from ${feedback} where received_at >= ${from}::timestamptz and received_at < ${until}::timestamptz group by 1`.execute(db);
  return new Map(rows.map(({ agency: code, due, on_time: onTime, dragging }) => [code, { due, onTime, dragging }]));
}

const NO_FEEDBACK: AgencyFeedback = { due: 0, onTime: 0, dragging: 0 };

/** What is known of an agency in the period. */
export type FactsOfAgency = (code: string) => AgencyFacts;

/** Reads what an agency's own indicators are made of; nothing of procedures unless the province has said that all dossiers are here. */
export async function readAgencyFacts(db: Database, range: SummaryRange, allDossiersAreHere: boolean): Promise<FactsOfAgency> {
  if (range.by !== 'agency') return () => ({});
  const [known, said] = [allDossiersAreHere ? await readServices(db, range) : new Map<string, AgencyServices>(), await readFeedback(db, range)];
  return (code) => ({ services: known.get(code), feedback: said.get(code) ?? NO_FEEDBACK });
}
