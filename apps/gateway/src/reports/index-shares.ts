import { type IndexShares, noValue, roundRatio, type ScoredIndex, scoreIndex, shareOf, type Sums, type Value } from '@dvcqg/domain';
import type { ServiceUse } from './cells-repository.js';
import type { Counted, FeedbackCounts } from './counted.js';
import type { ServiceFacts } from './directory-repository.js';
import { tellRatings } from './told-ratings.js';

const isOnline = ({ level }: ServiceFacts): boolean => level !== 'none';

/** Of services in force, where they can be told. */
function ofServices(services: readonly ServiceFacts[] | undefined): IndexShares {
  if (!services) return { public_content_full: noValue('not_by_this'), services_online: noValue('not_by_this'), payable_services_offered: noValue('not_by_this') };
  const payable = services.filter(({ hasFee }) => hasFee);
  return {
    public_content_full: shareOf(services.filter(({ isComplete }) => isComplete).length, services.length),
    services_online: shareOf(services.filter(isOnline).length, services.length),
    payable_services_offered: shareOf(payable.filter(isOnline).length, payable.length),
  };
}

/** How many services had something in the period, at whichever agency. */
const servicesWith = (use: readonly ServiceUse[], had: (each: ServiceUse) => boolean): number => new Set(use.filter(had).map(({ service }) => service)).size;

function ofUse(use: readonly ServiceUse[]): IndexShares {
  return {
    services_used_online: shareOf(servicesWith(use, ({ online }) => online), servicesWith(use, ({ received }) => received)),
    payable_services_used: shareOf(servicesWith(use, ({ paidOnline }) => paidOnline), servicesWith(use, ({ withFee }) => withFee)),
  };
}

/** Dossiers that were done or are open, and those of them that are or were late. */
function handled({ during, upTo }: Sums): { readonly all: number; readonly late: number } {
  return { all: during.done + upTo.received - upTo.closed, late: during.done_late + upTo.overdue_from - upTo.overdue_to };
}

/** All less the late dossiers and the dissatisfied, each as a share of their own. */
function dossierSatisfaction({ months, minimum, sums }: Counted): Value {
  const { all, late } = handled(sums);
  const told = tellRatings(months, minimum);
  if (!told) return noValue('too_few');
  if (all === 0) return noValue('nothing_counted');
  const dissatisfied = told.count === 0 ? 0 : told.dissatisfied / told.count;
  return { value: roundRatio(Math.max(0, 1 - late / all - dissatisfied)), numerator: null, denominator: null, missing: null };
}

const FULL: Value = { value: 1, numerator: 0, denominator: 0, missing: null };

/** Full points without any feedback (the decision's own rule); how content people are with answers is not asked here. */
function ofFeedback(feedback: FeedbackCounts | undefined): IndexShares {
  if (!feedback) return { feedback_on_time: noValue('not_by_this'), feedback_satisfaction: noValue('not_by_this') };
  if (feedback.received === 0) return { feedback_on_time: FULL, feedback_satisfaction: FULL };
  return { feedback_on_time: shareOf(feedback.onTime, feedback.received) };
}

/** The index of Decision 766/QĐ-TTg, as far as it can be measured. */
export function indexOf(counted: Counted): ScoredIndex {
  const { sums, sums: { during } } = counted;
  const { all, late } = handled(sums);
  return scoreIndex({
    ...ofServices(counted.services),
    ...ofUse(counted.use),
    ...ofFeedback(counted.feedback),
    processed_on_time: shareOf(all - late, all),
    dossiers_online: shareOf(during.received_online, during.received),
    dossiers_paid_online: shareOf(during.paid_online, during.with_fee),
    electronic_results: shareOf(during.electronic_results, during.done),
    digitised_dossiers: shareOf(during.digitised, during.received),
    dossier_satisfaction: dossierSatisfaction(counted),
  });
}
