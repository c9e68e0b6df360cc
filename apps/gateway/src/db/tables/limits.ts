import type { ColumnType } from 'kysely';

/** Tries through all gateways; see `createCountTry`. */
export interface LimitedUsesTable {
  /** Keyed hash of what is counted, or one of a limit's counters. */
  bucket: string;
  /** Since the first one. */
  uses: number;
  /** When counting begins anew. */
  ends_at: ColumnType<Date, string, string>;
}
