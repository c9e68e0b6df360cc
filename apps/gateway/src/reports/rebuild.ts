import type { WorkingCalendar } from '@dvcqg/domain';
import type { Database } from '../db/schema.js';
import { addAllChanges } from './keep-sums.js';
import { differingSums, recountDossiers, remakeSums } from './sums-repository.js';

/** What a rebuild found. */
export interface Rebuilt {
  readonly dossiers: number;
  /** Dossiers whose counts were not those of their events. */
  readonly corrected: number;
  /** Sums of a day, and of a month, that were not those of a recount. */
  readonly differing: { readonly days: number; readonly months: number };
}

/**
 * Counts every dossier anew from its events, corrects what is kept with it, and makes all sums anew. Gateways go on meanwhile: whatever
 * happens is counted once.
 */
export async function rebuildReports(db: Database, calendar: WorkingCalendar, onProgress: (dossiers: number) => void = () => undefined): Promise<Rebuilt> {
  await addAllChanges(db);
  const differing = await differingSums(db);
  let [dossiers, corrected] = [0, 0];
  let after: string | undefined;
  do {
    const counted = await recountDossiers(db, calendar, after);
    after = counted.last;
    dossiers += counted.seen;
    corrected += counted.corrected;
    onProgress(dossiers);
  } while (after !== undefined);
  await remakeSums(db);
  return { dossiers, corrected, differing };
}
