import type { RatingIndicator } from '@dvcqg/openapi';
import type { Score } from './levels.js';

/** Indicators that only an agency's figures over a period tell. */
export type AgencyIndicator = Extract<RatingIndicator, 'one_stop' | 'feedback_handling' | 'online_progress'>;

/** What happened in a period with the procedures of an agency, all of which are received at the one-stop and recorded. */
export interface AgencyServices {
  /** A commune's one-stop must handle all procedures itself, a province's a fifth. */
  readonly isCommune: boolean;
  /** Procedures of which there was a dossier. */
  readonly services: number;
  /** Of them, those of which the one-stop handled every dossier itself: assigned to no other unit, forwarded to no other agency. */
  readonly handledThere: number;
  /** Of them, those that can be handed in online. */
  readonly onlineServices: number;
  readonly dossiers: number;
  /** Of them, those handed in online. */
  readonly onlineDossiers: number;
  /** Of these, those whose result came late, or is late. */
  readonly lateOnlineDossiers: number;
}

/** What became of the feedback on an agency that was to be answered in a period. */
export interface AgencyFeedback {
  readonly due: number;
  readonly onTime: number;
  /** Late and still without an answer ("kéo dài"). */
  readonly dragging: number;
}

/** What is known of an agency in a period; what is absent is not known. */
export interface AgencyFacts {
  readonly services?: AgencyServices | undefined;
  readonly feedback?: AgencyFeedback | undefined;
}

/** Points of an indicator, and of how many cases they are made. */
export interface AgencyScore {
  readonly score: Score;
  readonly count: number;
}

/** From which share on: `numerator / of` against whole per cent, without fractions. */
const reaches = (numerator: number, of: number, perCent: number): boolean => numerator * 100 >= of * perCent;

/** Indicator 5: 2 when the one-stop handles enough procedures from intake to result, 1 when it only receives and returns all. */
function oneStop({ isCommune, services, handledThere }: AgencyServices): Score {
  return reaches(handledThere, services, isCommune ? 100 : 20) ? 2 : 1;
}

/** Indicator 8: 2 when there was none or all was answered on time, 1 from 90 % on, 0 for less or when some still waits after its day. */
function feedbackHandling({ due, onTime, dragging }: AgencyFeedback): Score {
  if (dragging > 0) return 0;
  return onTime >= due ? 2 : reaches(onTime, due, 90) ? 1 : 0;
}

/** Indicator 9: 2 for a fifth of procedures online and 30 % of dossiers, 1 for some and 15 %; 0 for less, or when an online dossier is late. */
function onlineProgress({ services, onlineServices, dossiers, onlineDossiers, lateOnlineDossiers }: AgencyServices): Score {
  if (onlineServices === 0 || lateOnlineDossiers > 0 || !reaches(onlineDossiers, dossiers, 15)) return 0;
  return reaches(onlineServices, services, 20) && reaches(onlineDossiers, dossiers, 30) ? 2 : 1;
}

/**
 * Points of the indicators that no single rating can hold: 5, 8 and 9 of Decree 61/2018/NĐ-CP art. 31. The decree's shares are of the list
 * of procedures; here of the procedures that had dossiers, which is what the portal sees (own design). Districts are gone, so of the three
 * shares of indicator 5 two are left.
 */
export function agencyScores({ services, feedback }: AgencyFacts): Partial<Record<AgencyIndicator, AgencyScore>> {
  const isKnown = services !== undefined && services.dossiers > 0;
  return {
    ...(isKnown ? { one_stop: { score: oneStop(services), count: services.services } } : {}),
    ...(feedback ? { feedback_handling: { score: feedbackHandling(feedback), count: feedback.due } } : {}),
    ...(isKnown ? { online_progress: { score: onlineProgress(services), count: services.dossiers } } : {}),
  };
}

const COMMUNE = /(?:^|\s)(?:xã (?!hội)|phường |đặc khu |thị trấn )/u;

/** Whether an agency is one of a commune, by its official name: codes do not tell. */
export const isCommuneAgency = (name: string): boolean => COMMUNE.test(`${name.normalize('NFC').toLocaleLowerCase('vi')} `);
