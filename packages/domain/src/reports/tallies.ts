/**
 * What is counted of a dossier, each on a day of its own. Everything that reports tell of dossiers is a sum of these over days (own design):
 * - `received`, `received_online`, `supplemented`: on the day of submission
 * - `closed`: when it got its result or ended; what is open at the end of a day is `received` less `closed` up to then
 * - `overdue_from` and `overdue_to`: from when it was late without a result, and until when
 * - `paused_from` and `paused_to`: each pause of its clock
 * - `done`, of these `done_early`, `done_on_day`, `done_late` when there was a due date, `outcome_refused`: on the day of the result
 * - `intake_refused`, `withdrawn`, `stopped`: when it ended so
 * - `with_fee`, of these `paid_online`: on the day when a fee was first asked for
 */
export const DOSSIER_TALLIES = [
  'received', 'received_online', 'supplemented', 'closed', 'overdue_from', 'overdue_to', 'paused_from', 'paused_to',
  'done', 'done_early', 'done_on_day', 'done_late', 'outcome_refused', 'intake_refused', 'withdrawn', 'stopped', 'with_fee', 'paid_online',
] as const;
export type DossierTally = (typeof DOSSIER_TALLIES)[number];

/**
 * What is counted beside: files on the day when they came, `digitised` (dossiers with files) on the day of submission, `electronic_results` on
 * the day of the first file of the result, ratings on the day of the rating.
 */
export const OTHER_TALLIES = ['files', 'digitised', 'electronic_results', 'ratings', 'satisfied', 'dissatisfied'] as const;

/** Everything that is counted. */
export const TALLIES = [...DOSSIER_TALLIES, ...OTHER_TALLIES] as const;
export type Tally = (typeof TALLIES)[number];

/** Sums of tallies. */
export type Tallies = Readonly<Record<Tally, number>>;
