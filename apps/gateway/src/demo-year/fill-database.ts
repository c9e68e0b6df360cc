import { importShipped } from '../catalog/import-shipped.js';
import type { ShippedData } from '../catalog/shipped.js';
import type { Config } from '../config.js';
import { migrate } from '../db/migrate.js';
import type { Database } from '../db/schema.js';
import { StartError } from '../start-error.js';
import type { DemoOptions } from './cli/options.js';
import { generateYear, type YearReport } from './generate-year.js';
import { type DemoYearName, findDemoYear, hasRealDossiers } from './write/repository.js';

/** What filling a database needs. */
export interface FillJob {
  readonly db: Database;
  readonly config: Config;
  readonly shipped: ShippedData;
  readonly options: DemoOptions;
  /** Whether anything was said about the year: otherwise one that was begun goes on. */
  readonly isPlain: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onBegin: (year: DemoYearName, written: number) => void;
  readonly onWritten: (written: number) => void;
  readonly isStopped: () => boolean;
}

const NAME = 'year';
const SERVICES = 400;
/** One of so many dossiers. */
const FEEDBACK = 1 / 120;

/** The year that was begun, or the one that is asked for. */
async function chosenYear({ db, options, isPlain, now }: FillJob): Promise<{ readonly year: DemoYearName; readonly written: number }> {
  const begun = await findDemoYear(db, NAME);
  if (begun && isPlain) {
    const { seed, dossiers, ends_at: endsAt, settings, written } = begun;
    return { year: { name: NAME, seed, dossiers, endsAt: endsAt.toISOString(), settings }, written };
  }
  // A run that names the same year means the one that was begun, whenever that ended.
  const endsAt = options.endsAt ?? begun?.ends_at.toISOString() ?? new Date(now).toISOString();
  return { year: { name: NAME, seed: options.seed, dossiers: options.count, endsAt, settings: { ratedShare: options.ratedShare, feedbackShare: FEEDBACK, services: SERVICES } }, written: begun?.written ?? 0 };
}

/**
 * Brings a database up to date and fills it with a year.
 * @throws StartError when it holds dossiers of real people, or another year
 */
export async function fillDatabase(job: FillJob): Promise<YearReport & { readonly year: DemoYearName }> {
  const { db, config, shipped, options, onBegin, onWritten, isStopped } = job;
  await migrate(db);
  await importShipped(db, shipped, config.databaseSearchFrom);
  if (!options.besideReal && (await hasRealDossiers(db))) {
    throw new StartError('This database holds dossiers that were not made up; nothing was written. Take an empty database, or add --beside-real: made-up dossiers can never be taken out again.');
  }
  const { year, written } = await chosenYear(job);
  onBegin(year, written);
  return { ...(await generateYear({ db, config, year, onWritten, isStopped })), year };
}
