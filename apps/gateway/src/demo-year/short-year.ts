import { setImmediate } from 'node:timers/promises';
import type { Config } from '../config.js';
import type { Database } from '../db/schema.js';
import type { Log } from '../http/log.js';
import { generateYear } from './generate-year.js';
import { type DemoYearName, findDemoYear, hasDossiers } from './write/repository.js';

/** What a gateway makes a short year from. */
export interface ShortYearParts {
  readonly db: Database;
  readonly config: Config;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const NAME = 'short year';
/** So few that who asks something meanwhile waits no longer than for anybody else. */
const BATCH = 20;
const SERVICES = 60;
const RATED = 0.4;
const FEEDBACK = 0.03;

/** The short year that this database shall have; `undefined` when it has other dossiers. */
async function wanted({ db, config, now }: ShortYearParts): Promise<DemoYearName | undefined> {
  const begun = await findDemoYear(db, NAME);
  if (begun) return { name: NAME, seed: begun.seed, dossiers: begun.dossiers, endsAt: begun.ends_at.toISOString(), settings: begun.settings };
  if (await hasDossiers(db)) return undefined;
  return { name: NAME, seed: '1', dossiers: config.demoDossiers, endsAt: new Date(now()).toISOString(), settings: { ratedShare: RATED, feedbackShare: FEEDBACK, services: SERVICES } };
}

async function fill(parts: ShortYearParts, isStopped: () => boolean): Promise<void> {
  await setImmediate();
  const year = isStopped() ? undefined : await wanted(parts);
  if (!year) return;
  const { summary } = await generateYear({ ...parts, year, batch: BATCH, isStopped });
  if (summary.dossiers > 0) parts.log.event('demo-dossiers-made-up', { dossiers: summary.dossiers });
}

/**
 * Makes up some dossiers beside the requests, where `DEMO_DOSSIERS` asks for it and the database has none: a demonstration is alive at first
 * sight. Gives a function that stops it; what it gives resolves when the database is used no more.
 */
export function startShortYear(parts: ShortYearParts): () => Promise<void> {
  let stopped = parts.config.demoDossiers === 0;
  const done = stopped ? Promise.resolve() : fill(parts, () => stopped).catch((error: unknown) => parts.log.fault(error));
  return () => {
    stopped = true;
    return done;
  };
}
