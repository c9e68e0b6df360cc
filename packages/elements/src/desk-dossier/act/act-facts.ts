import type { Dossier, Service } from '@dvcqg/openapi';
import type { DueDate } from '@dvcqg/domain';

/** A paper or an answer that may be asked for again. */
export interface Askable {
  /** Name of the paper (Vietnamese), or question. */
  readonly name: string;
  readonly paper?: string;
  readonly pointer?: string;
}

/** What an action's form is made from. */
export interface ActFacts {
  readonly dossier: Dossier;
  /** `YYYY-MM-DD` in Vietnam. */
  readonly today: string;
  readonly papers: readonly Askable[];
  readonly questions: readonly Askable[];
  /** Undefined while it is not known; null when the procedure's time is words only. */
  readonly computedDue: DueDate | null | undefined;
  /** The one plain fee of the procedure, in đồng. */
  readonly usualFee: number | undefined;
}

/** The one plain fee of a procedure; undefined when there are several, or only words. */
export const usualFeeOf = ({ channels }: Service): number | undefined => {
  const fees = channels.filter(({ channel }) => channel === 'online').flatMap(({ options }) => options.flatMap((option) => option.fees));
  const amounts = new Set(fees.map(({ basis, amount }) => (basis === 'fixed' ? amount : null)));
  const [only] = amounts;
  return amounts.size === 1 && only ? only : undefined;
};

/** The end of a day at the office, as the gateway takes a moment: 17:00 in Vietnam. */
export const closingOf = (day: string): string => new Date(`${day}T17:00:00+07:00`).toISOString();
