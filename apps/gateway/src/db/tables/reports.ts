import type { Tally } from '@dvcqg/domain';
import type { ColumnType, Generated } from 'kysely';

type Day = ColumnType<Date, string, never>;
/** What is counted; the database adds them up, so they are not read one by one. */
type Counts = { [Each in Tally]: ColumnType<number, number | undefined, number> };

/** What changed and is not in the sums yet. */
export interface ReportChangesTable extends Counts {
  id: Generated<string>;
  day: Day;
  agency: string;
  service: string;
}

/** Sums of a day for an agency and a service; '' where a rating has none, '*' for all together. */
export interface ReportDaysTable extends Counts {
  day: Day;
  agency: string;
  service: string;
}

/** Sums of a month in the same way; `month` is its first day. */
export interface ReportMonthsTable extends Counts {
  month: Day;
  agency: string;
  service: string;
}

/** Names of agencies that reports tell of. */
export interface ReportAgenciesTable {
  agency: string;
  name: string;
  added: Generated<string>;
}
