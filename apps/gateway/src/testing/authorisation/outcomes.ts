import type { Principal } from './principals.js';

/**
 * What a cell of the matrix must answer: `sees` = a success that may hold what is the owner's, `passes` = a success that must not,
 * else the status of the refusal. A 404 must be the same as for a dossier that does not exist.
 */
export type Outcome = 'sees' | 'passes' | number;
export type Row = Readonly<Record<Principal, Outcome>>;

const row = (all: Outcome, changes: Partial<Row> = {}): Row => ({
  anonymous: all, owner: all, 'other citizen': all, officer: all, manager: all, 'other agency': all, 'other province': all, expired: all, secret: all, 'wrong secret': all, ...changes,
});

/** Anybody alike, whatever they send along. */
export const everybody = (outcome: Outcome): Row => row(outcome);
/** Anybody, but a session that has ended is told so. */
export const PUBLIC_COMMAND = row('passes', { expired: 401 });
/** A dossier's own citizen, by session or by the receipt's secret. */
export const citizen = (changes: Partial<Row> = {}): Row => row(404, { owner: 'sees', secret: 'sees', expired: 401, ...changes });
/** Whoever is signed in, each with what is their own. */
export const signedIn = (own: Outcome, changes: Partial<Row> = {}): Row =>
  row(401, { owner: 'sees', 'other citizen': own, officer: own, manager: own, 'other agency': own, 'other province': own, ...changes });
/** What belongs to one applicant. */
export const OWN = signedIn(404);
/** Lists of officers: everybody theirs. */
export const deskList = (seen: Outcome = 'sees'): Row => row(401, { owner: 403, 'other citizen': 403, officer: seen, manager: seen, 'other agency': 'passes', 'other province': 'passes' });
/** A dossier for the officers of its agency. */
export const desk = (changes: Partial<Row> = {}): Row =>
  row(401, { owner: 404, 'other citizen': 404, officer: 'sees', manager: 'sees', 'other agency': 404, 'other province': 404, ...changes });
