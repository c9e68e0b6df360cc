import { dayInVietnam, deriveDossier, dossierTallies, TALLIES, workingCalendar } from '@dvcqg/domain';
import { sql } from 'kysely';
import type { EventRow } from '../casework/case-repository.js';
import { toRecorded } from '../casework/event-rows.js';
import type { Database } from '../db/schema.js';

/** What counts on a day or in a month, for an agency and a service, or for all (`*`): `2026-11-22 H37.08 1.001193 received` → how often. Nothing is zero. */
export type Recount = ReadonlyMap<string, number>;

class Counting {
  readonly #counts = new Map<string, number>();

  add(day: string, place: { readonly agency: string; readonly service: string }, tally: string, count: number): void {
    for (const when of [day, day.slice(0, 7)]) for (const agency of [place.agency, '*']) for (const service of [place.service, '*']) this.#add(`${when} ${agency} ${service} ${tally}`, count);
  }

  #add(key: string, count: number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
  }

  /** As it is in the sums, which hold those of all as well. */
  addSum(when: string, place: { readonly agency: string; readonly service: string }, tally: string, count: number): void {
    this.#add(`${when} ${place.agency} ${place.service} ${tally}`, count);
  }

  toMap(): Recount {
    return new Map([...this.#counts].filter(([, count]) => count !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

const day = (at: Date): string => dayInVietnam(at);

/** Counts everything anew: dossiers from their events, files and ratings one by one. Knows nothing of sums. */
export async function recount(db: Database): Promise<Recount> {
  const counting = new Counting();
  const calendar = workingCalendar();
  const dossiers = await db.selectFrom('dossiers').select(['id', 'agency_code', 'service_code', 'submitted_at']).execute();
  const events = Map.groupBy(await db.selectFrom('dossier_events').selectAll().execute(), ({ dossier_id: id }: EventRow) => id);
  const files = Map.groupBy(await db.selectFrom('dossier_files').selectAll().orderBy('position').execute(), ({ dossier_id: id }) => id);
  for (const { id, agency_code: agency, service_code: service, submitted_at: submittedAt } of dossiers) {
    const place = { agency, service };
    const own = events.get(id) ?? [];
    for (const [on, tallies] of Object.entries(dossierTallies(deriveDossier(own.map(toRecorded), { calendar })))) for (const [tally, count] of Object.entries(tallies)) counting.add(on, place, tally, count);
    const papers = (files.get(id) ?? []).filter(({ kind }) => kind !== 'result');
    const [result] = (files.get(id) ?? []).filter(({ kind }) => kind === 'result');
    const cameOn = (position: number): string => day(own.find((event) => event.position === position)?.at ?? submittedAt);
    for (const { event_position: position } of papers) counting.add(cameOn(position), place, 'files', 1);
    if (papers.length > 0) counting.add(day(submittedAt), place, 'digitised', 1);
    if (result) counting.add(cameOn(result.event_position), place, 'electronic_results', 1);
  }
  for (const { rated_at: at, agency_code: agency, service_code: service, level } of await db.selectFrom('ratings').selectAll().execute()) {
    const place = { agency: agency ?? '', service: service ?? '' };
    counting.add(day(at), place, 'ratings', 1);
    if (level === 'satisfied' || level === 'very_satisfied') counting.add(day(at), place, 'satisfied', 1);
    if (level === 'dissatisfied' || level === 'very_dissatisfied') counting.add(day(at), place, 'dissatisfied', 1);
  }
  return counting.toMap();
}

type SumRow = Readonly<Record<string, number>> & { readonly on: string; readonly agency: string; readonly service: string };

/** What is kept: sums and the changes that are not in them yet. */
export async function kept(db: Database): Promise<Recount> {
  const counting = new Counting();
  const columns = sql.raw(['agency', 'service', ...TALLIES].join(', '));
  const { rows: sums } = await sql<SumRow>`select to_char(day, 'YYYY-MM-DD') as on, ${columns} from dvcqg.report_days union all select to_char(month, 'YYYY-MM'), ${columns} from dvcqg.report_months`.execute(db);
  const { rows: changes } = await sql<SumRow>`select to_char(day, 'YYYY-MM-DD') as on, ${columns} from dvcqg.report_changes`.execute(db);
  for (const row of sums) for (const tally of TALLIES) counting.addSum(row.on, row, tally, Number(row[tally]));
  for (const row of changes) for (const tally of TALLIES) counting.add(row.on, row, tally, Number(row[tally]));
  return counting.toMap();
}
