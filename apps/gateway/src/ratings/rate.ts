import { randomBytes } from 'node:crypto';
import { mayChange, missingReason } from '@dvcqg/domain';
import type { RatingRequest } from '@dvcqg/openapi';
import type { AuditLog } from '../audit/audit-log.js';
import { once } from '../casework/command-log.js';
import { withRetries } from '../db/errors.js';
import type { Database, DatabaseTransaction } from '../db/schema.js';
import { ProblemError } from '../http/problem.js';
import type { CountRating } from './limits.js';
import type { Rater } from './rater.js';
import { ratingContent, ratingNumber, toRatingRow } from './rating-row.js';
import { changeRating, insertRating, lockRating, type RatingRow } from './repository.js';
import type { RatedTarget } from './target.js';

/** What rating needs of the gateway. */
export interface RateParts {
  readonly db: Database;
  readonly audit: AuditLog;
  readonly countRating: CountRating;
  readonly now: () => number;
}

/** Somebody's wish to rate. */
export interface RateWish {
  readonly target: RatedTarget;
  readonly rater: Rater;
  readonly request: RatingRequest;
  /** UUID. */
  readonly key: string;
  /** Where it comes from; counted, never stored. */
  readonly address: string;
}

const MOST_TRIES = 2;

const newNumber = (): string => ratingNumber(randomBytes(12));

/** @throws ProblemError `validation_failed` for a dissatisfied one without a reason */
function checkReason(request: RatingRequest): void {
  const missing = missingReason(request);
  if (missing !== null) throw new ProblemError('validation_failed', { violations: [{ pointer: `/body/${missing}`, code: 'required' }] });
}

const contentOf = ({ request, target }: RateWish): ReturnType<typeof ratingContent> => ratingContent(request, target.scores);

/** The rating of this person, now new or changed; `undefined` when somebody else was faster. */
async function write(transaction: DatabaseTransaction, wish: RateWish, at: string): Promise<{ readonly number: string; readonly isNew: boolean } | undefined> {
  const { target, rater } = wish;
  const known: RatingRow | undefined = await lockRating(transaction, target.name, rater.id);
  if (known && mayChange(known.rated_at.toISOString(), at)) {
    await changeRating(transaction, known.number, { ...contentOf(wish), changed_at: at });
    return { number: known.number, isNew: false };
  }
  if (!target.mayRate || (known && target.dossier)) throw new ProblemError('action_not_allowed');
  const number = newNumber();
  const rated = { number, name: target.name, rater: rater.id, round: (known?.round ?? 0) + 1, dossierId: target.dossier?.id ?? null, grouping: target.grouping, at };
  const isNew = await insertRating(transaction, toRatingRow(rated, contentOf(wish)));
  return isNew ? { number, isNew } : undefined;
}

/** Rates, or changes what was said within seven days; exactly once under its key. */
export type Rate = (wish: RateWish) => Promise<{ readonly replayed: boolean }>;

/**
 * Makes it.
 * @throws ProblemError from what it makes: `validation_failed`, `action_not_allowed`, `rate_limited`, `idempotency_key_reused`, `operation_running`
 */
export function createRate({ db, audit, countRating, now }: RateParts): Rate {
  async function carryOut(wish: RateWish): Promise<{ readonly replayed: boolean }> {
    const { target, rater, request, key, address } = wish;
    const at = new Date(now()).toISOString();
    return once(db, { subject: `rater:${rater.id}`, key, payload: request }, at, async (transaction) => {
      await countRating(transaction, target, rater, address);
      // Who was slower finds the rating of the faster one, and changes it.
      const written = (await write(transaction, wish, at)) ?? (await write(transaction, wish, at));
      if (!written) throw new Error('A rating can be neither made nor changed');
      await audit.append(transaction, { at, action: written.isNew ? 'rated' : 'rating_changed', actor: rater.actor, dossierId: target.dossier?.id ?? null });
      return { number: written.number };
    });
  }
  return async (wish) => {
    checkReason(wish.request);
    return withRetries(MOST_TRIES, () => carryOut(wish));
  };
}
