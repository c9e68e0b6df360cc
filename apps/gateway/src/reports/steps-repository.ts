import { type Span, type Tallies, TALLIES } from '@dvcqg/domain';
import { sql } from 'kysely';
import type { Database } from '../db/schema.js';
import { selected, selectedSums } from './cells-repository.js';
import type { Selection } from './selection.js';
import { monthsAndDays } from './whole-months.js';

/** What was counted on a day, or in a month that begins then. */
export interface DayTallies {
  readonly day: string;
  readonly tallies: Tallies;
}

const names = sql.raw(TALLIES.join(', '));
const sums = sql.raw(TALLIES.map((tally) => `sum(${tally})::int as ${tally}`).join(', '));

/** Reads what was counted in a span, by day, or by month as far as whole months lie in it. Days without anything are absent. */
export async function readSteps(db: Database, { span, selection, grain }: { readonly span: Span; readonly selection: Selection; readonly grain: 'day' | 'month' }): Promise<DayTallies[]> {
  const { months, days } = grain === 'day' ? { months: undefined, days: [span] } : monthsAndDays(span);
  const where = selectedSums(selection, []);
  const ofMonths = months && sql`select month as day, ${names} from dvcqg.report_months where month between ${months.from}::date and ${months.to}::date and ${where} union all`;
  const isEdge = sql.join([sql`false`, ...days.map((edge) => sql`day between ${edge.from}::date and ${edge.to}::date`)], sql` or `);
  const { rows } = await sql<{ readonly on: string } & Tallies>`
    select to_char(day, 'YYYY-MM-DD') as on, ${sums} from (
      ${ofMonths ?? sql``}
      select day, ${names} from dvcqg.report_days where (${isEdge}) and ${where}
      union all
      select day, ${names} from dvcqg.report_changes where day between ${span.from}::date and ${span.to}::date and ${selected(selection)}) as counted
    group by day`.execute(db);
  return rows.map(({ on, ...tallies }) => ({ day: on, tallies }));
}
