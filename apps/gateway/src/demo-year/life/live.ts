import type { WorkingCalendar } from '@dvcqg/domain';
import { CaseInMemory, type CaseParts } from '../../casework/case-in-memory.js';
import type { Random } from '../random.js';
import { handOut, type MadeUpRating, rate } from './ending.js';
import { takeIn } from './intake.js';
import { type Circumstances, Living } from './living.js';
import type { FeePayment } from './payments.js';
import { work } from './work.js';

/** A dossier with all that happened to it by now. */
export interface Life {
  readonly dossier: CaseInMemory;
  readonly payments: readonly FeePayment[];
  readonly rating: MadeUpRating | undefined;
}

/** What living needs besides. */
export interface LifeParts extends CaseParts {
  readonly calendar: WorkingCalendar;
  readonly random: Random;
}

/** Lives a dossier from being handed in to its end, or to now. */
export function live(id: string, facts: Circumstances, parts: LifeParts): Life {
  const life = new Living(new CaseInMemory(id, parts), facts, parts);
  const isReturned = takeIn(life) && work(life) && handOut(life);
  return { dossier: life.dossier, payments: life.payments, rating: isReturned ? rate(life) : undefined };
}
