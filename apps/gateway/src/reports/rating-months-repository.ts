import { addDays, monthOf, type Span } from '@dvcqg/domain';
import { sql } from 'kysely';
import type { Database } from '../db/schema.js';
import { type CellKey, selected, selectedSums } from './cells-repository.js';
import type { Selection } from './selection.js';
import { monthsAndDays } from './whole-months.js';

/** Ratings of one month. */
export interface RatingMonth {
  readonly agency: string;
  readonly service: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly count: number;
  readonly satisfied: number;
  readonly dissatisfied: number;
}

/**
 * The days whose ratings belong to a period: its whole months, and of this month everything up to yesterday when the period reaches up to
 * today. Days of one's own choice would let somebody find single ratings by subtraction.
 */
function ratedDays({ from, to }: Span, today: string): Span | undefined {
  const { months } = monthsAndDays({ from, to });
  const yesterday = addDays(today, -1) ?? today;
  const running = to >= today && from <= monthOf(today) && monthOf(today) <= yesterday ? { from: monthOf(today), to: yesterday } : undefined;
  const lastDay = (month: string): string => addDays(`${month.slice(0, 7)}-28`, 4)?.replace(/-\d\d$/, '-01') ?? month;
  const whole = months && { from: months.from, to: addDays(lastDay(months.to), -1) ?? months.to };
  return whole ? { from: whole.from, to: running?.to ?? (whole.to < yesterday ? whole.to : yesterday) } : running;
}

/** Reads ratings by month, each for its agency or service when they are told apart. */
export async function readRatingMonths(db: Database, { during, today, selection, by }: { readonly during: Span; readonly today: string; readonly selection: Selection; readonly by: readonly CellKey[] }): Promise<RatingMonth[]> {
  const span = ratedDays(during, today);
  if (!span) return [];
  const { months, days } = monthsAndDays(span);
  const where = selectedSums(selection, by);
  const keys = sql.raw(by.map((key) => `${key}, `).join(''));
  const ofMonths = months && sql`select agency, service, month, ratings, satisfied, dissatisfied from dvcqg.report_months where month between ${months.from}::date and ${months.to}::date and ratings > 0 and ${where} union all`;
  const isEdge = sql.join([sql`false`, ...days.map((edge) => sql`day between ${edge.from}::date and ${edge.to}::date`)], sql` or `);
  const { rows } = await sql<Partial<RatingMonth> & Omit<RatingMonth, CellKey>>`
    select ${keys} to_char(month, 'YYYY-MM') as month, sum(ratings)::int as count, sum(satisfied)::int as satisfied, sum(dissatisfied)::int as dissatisfied from (
      ${ofMonths ?? sql``}
      select agency, service, date_trunc('month', day)::date, ratings, satisfied, dissatisfied from dvcqg.report_days where (${isEdge}) and ratings > 0 and ${where}
      union all
      select agency, service, date_trunc('month', day)::date, ratings, satisfied, dissatisfied from dvcqg.report_changes where day between ${span.from}::date and ${span.to}::date and (ratings <> 0 or satisfied <> 0 or dissatisfied <> 0) and ${selected(selection)}) as rated (agency, service, month, ratings, satisfied, dissatisfied)
    group by ${keys} month`.execute(db);
  return rows.map((row) => ({ agency: '', service: '', ...row }));
}
