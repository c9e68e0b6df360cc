import type { ColumnType } from 'kysely';

/** What a year of made-up dossiers is made by, besides seed, number and end. */
export interface DemoSettings {
  /** Share of the returned dossiers that are rated. */
  readonly ratedShare: number;
  /** Share of the dossiers about which somebody also sends feedback. */
  readonly feedbackShare: number;
  /** Most services that have dossiers. */
  readonly services: number;
}

/** Years of made-up dossiers. */
export interface DemoYearsTable {
  name: string;
  seed: string;
  /** How many there will be. */
  dossiers: number;
  /** Nothing happened after it. */
  ends_at: ColumnType<Date, string, never>;
  settings: ColumnType<DemoSettings, string, never>;
  /** How many there are. */
  written: ColumnType<number, number | undefined, number>;
  started_at: ColumnType<Date, undefined, never>;
}
