import type { WorkingCalendar } from '@dvcqg/domain';
import type { RatingRequest, RatingView } from '@dvcqg/openapi';
import type { AuditLog } from '../audit/audit-log.js';
import type { Database } from '../db/schema.js';
import type { Caller } from '../http/caller.js';
import type { CountMiss } from '../submission/dossier-guard.js';
import type { FindOwnDossier } from '../submission/dossier-access.js';
import type { SecretSource } from '../submission/dossier-secret.js';
import { readAgencyFacts } from './agency-repository.js';
import { keepFacts } from './kept-facts.js';
import { createCountRating } from './limits.js';
import { createRate } from './rate.js';
import { raterIfAny, raterOf } from './rater.js';
import type { RatingConfig } from './rating-config.js';
import { findRating } from './repository.js';
import { beginOfToday, sumUp, type Summaries, type SummaryQuery } from './summaries.js';
import { createFindTarget } from './target.js';
import { toView } from './view.js';

/** What ratings need of the gateway. */
export interface RatingParts {
  readonly db: Database;
  readonly config: RatingConfig;
  readonly sparesLoopback: boolean;
  readonly calendar: WorkingCalendar;
  readonly secret: SecretSource;
  readonly audit: AuditLog;
  readonly findOwnDossier: FindOwnDossier;
  readonly countMiss: CountMiss;
  readonly now: () => number;
}

/** Who asks, as far as it matters here. */
export interface RatingCaller {
  readonly caller: Caller;
  /** `Rating-Device`. */
  readonly device: string | undefined;
}

/** How people were served, in their own judgement. */
export interface Ratings {
  readonly rate: (who: RatingCaller & { readonly address: string; readonly key: string }, request: RatingRequest) => Promise<{ readonly view: RatingView; readonly replayed: boolean }>;
  readonly show: (who: RatingCaller, subject: string) => Promise<RatingView>;
  readonly sumUp: (query: SummaryQuery) => Promise<Summaries>;
}

/** Puts it together. */
export function createRatings(parts: RatingParts): Ratings {
  const { db, config, now } = parts;
  const findTarget = createFindTarget(parts);
  const rate = createRate({ db, now, audit: parts.audit, countRating: createCountRating(parts) });
  const readFacts = keepFacts((range) => readAgencyFacts(db, range, config.allDossiersAreHere));
  const clock = (): string => new Date(now()).toISOString();
  return {
    rate: async ({ caller, device, address, key }, request) => {
      const target = await findTarget(caller, request.subject);
      const rater = raterOf(parts, caller, target, device);
      const { replayed } = await rate({ target, rater, request, key, address });
      return { view: toView(target, await findRating(db, target.name, rater.id), clock()), replayed };
    },
    show: async ({ caller, device }, subject) => {
      const target = await findTarget(caller, subject);
      const rater = raterIfAny(parts, caller, target, device);
      return toView(target, rater && (await findRating(db, target.name, rater.id)), clock());
    },
    // Nobody can watch one come in.
    sumUp: (query) => sumUp(db, query, { minimum: config.minimum, before: beginOfToday(now()), readFacts }),
  };
}
