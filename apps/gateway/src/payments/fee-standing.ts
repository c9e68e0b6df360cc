import type { DerivedDossier, DerivedPayment, Fee } from '@dvcqg/domain';
import type { KeyedFact } from './repository.js';

/** A fee as its dossier tells of it. */
export interface FeeStanding {
  readonly fee: Fee | undefined;
  /** Refused or withdrawn. */
  readonly isRefused: boolean;
  /** Nothing more will happen to the dossier. */
  readonly isOver: boolean;
}

/** What a dossier says of one of its fees. */
export function feeStanding({ fees, situation }: Pick<DerivedDossier, 'fees' | 'situation'>, feeId: string | null): FeeStanding {
  const isRefused = situation === 'not_accepted' || situation === 'withdrawn';
  return { fee: fees.find((each) => each.feeId === feeId), isRefused, isOver: isRefused || situation === 'returned' };
}

/** Whether nobody asks for it: waived, refused, withdrawn, or paid by other means than this payment. */
function isAskedByNobody({ fee, isRefused }: FeeStanding, { received }: DerivedPayment): boolean {
  if (!fee || fee.amount === null) return isRefused;
  return fee.state === 'void' || fee.state === 'waived' || (fee.state === 'paid' && received === 0);
}

/** What a look at its dossier makes known of a payment: that nobody asks for it any more, or again. */
export function releaseFact(standing: FeeStanding, known: DerivedPayment, revision: number, at: string): readonly KeyedFact[] {
  const isReleased = isAskedByNobody(standing, known);
  if (isReleased === known.isReleased) return [];
  if (!isReleased) return [{ key: `asked again ${revision}`, fact: { type: 'asked_again', at, revision } }];
  return [{ key: `released ${revision}`, fact: { type: 'released', at, reason: standing.fee?.state ?? 'refused', revision } }];
}

/** Whether nothing more can come of the dossier of a payment, of which so much is still to go back. */
export const isSettled = ({ isOver, fee }: FeeStanding, due: number): boolean => isOver && due === 0 && fee?.state !== 'open';
