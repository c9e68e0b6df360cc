import type { PlannedDossier } from './plan.js';

/** What a run wrote. */
export interface YearSummary {
  readonly dossiers: number;
  readonly events: number;
  readonly online: number;
  /** With a result. */
  readonly done: number;
  readonly onTime: number;
  /** Neither done nor ended. */
  readonly open: number;
  readonly payments: number;
  readonly ratings: number;
  readonly feedback: number;
}

export const nothingYet = (): YearSummary => ({ dossiers: 0, events: 0, online: 0, done: 0, onTime: 0, open: 0, payments: 0, ratings: 0, feedback: 0 });

function countOne({ life: { dossier, payments, rating }, feedback, channel }: PlannedDossier): YearSummary {
  const { derived: { result, due, isEnded }, rows } = dossier;
  const isDone = result !== null;
  return {
    dossiers: 1, events: rows.length, online: Number(channel === 'online'), done: Number(isDone), onTime: Number(isDone && (due === null || result.readyAt <= due.dueAt)),
    open: Number(!isDone && !isEnded), payments: payments.length, ratings: Number(rating !== undefined), feedback: Number(feedback !== undefined),
  };
}

/** Adds a batch. */
export function countBatch(summary: YearSummary, batch: readonly PlannedDossier[]): YearSummary {
  return batch.map(countOne).reduce((sum, one) => Object.fromEntries(Object.entries(sum).map(([name, value]) => [name, value + one[name as keyof YearSummary]])) as unknown as YearSummary, summary);
}

const share = (part: number, of: number): string => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);

/** In words for a terminal. */
export function describe({ dossiers, events, online, done, onTime, open, payments, ratings, feedback }: YearSummary): string {
  return [
    `${dossiers} dossiers, ${events} events`,
    `  online          ${online} (${share(online, dossiers)})`,
    `  with a result   ${done}, on time ${share(onTime, done)}`,
    `  open            ${open}`,
    `  paid online     ${payments}`,
    `  ratings         ${ratings}`,
    `  feedback        ${feedback}`,
  ].join('\n');
}
