import { allowedActions, type DerivedDossier, deriveDossier, dossierScores, type WorkingCalendar } from '@dvcqg/domain';
import type { RatedSubject, RatingScores } from '@dvcqg/openapi';
import { type DossierRow, readEvents } from '../casework/case-repository.js';
import { toRecorded } from '../casework/event-rows.js';
import type { Database } from '../db/schema.js';
import type { Caller } from '../http/caller.js';
import { ProblemError } from '../http/problem.js';
import type { CountMiss } from '../submission/dossier-guard.js';
import type { FindOwnDossier } from '../submission/dossier-access.js';
import type { RatingConfig } from './rating-config.js';
import { findServiceName } from './repository.js';

/** What finding what is rated needs of the gateway. */
export interface TargetParts {
  readonly db: Database;
  readonly findOwnDossier: FindOwnDossier;
  readonly countMiss: CountMiss;
  readonly calendar: WorkingCalendar;
  readonly config: Pick<RatingConfig, 'places' | 'isPosted'>;
}

/** By what a rating is summed up. */
export interface Grouping {
  readonly service_code: string | null;
  readonly service_name: string | null;
  readonly agency_code: string | null;
  readonly agency_name: string | null;
  readonly place: string | null;
  readonly place_name: string | null;
}

/** Something that the caller may see and perhaps rate. */
export interface RatedTarget {
  /** The contract's `RatingSubjectName`. */
  readonly name: string;
  readonly subject: RatedSubject;
  readonly grouping: Grouping;
  readonly dossier?: DossierRow;
  /** Of a dossier: it is over, and not because it was withdrawn. */
  readonly mayRate: boolean;
  /** What the portal knows, in points. */
  readonly scores: RatingScores;
}

/** Finds it. @throws ProblemError `not_found`, for unknown dossiers as for somebody else's */
export type FindTarget = (caller: Caller, name: string) => Promise<RatedTarget>;

const NOTHING: Grouping = { service_code: null, service_name: null, agency_code: null, agency_name: null, place: null, place_name: null };

/** By what the rating of a dossier is summed up. */
export const groupingOf = (dossier: Pick<DossierRow, 'service_code' | 'service_name' | 'agency_code' | 'agency_name'>): Grouping => ({
  ...NOTHING, service_code: dossier.service_code, service_name: dossier.service_name, agency_code: dossier.agency_code, agency_name: dossier.agency_name,
});

const mayRate = (derived: DerivedDossier): boolean => allowedActions(derived, 'citizen').includes('rate');

/** Makes it. */
export function createFindTarget({ db, findOwnDossier, countMiss, calendar, config }: TargetParts): FindTarget {
  async function dossierTarget(caller: Caller, name: string, code: string): Promise<RatedTarget | undefined> {
    const dossier = (await findOwnDossier(caller, code))?.dossier;
    if (!dossier) {
      await countMiss(caller, code);
      return undefined;
    }
    const derived = deriveDossier((await readEvents(db, dossier.id)).map(toRecorded), { calendar });
    const online = (await findServiceName(db, dossier.service_code)) !== undefined;
    const agency = { code: dossier.agency_code, name: dossier.agency_name };
    return {
      name, dossier, mayRate: mayRate(derived), subject: { kind: 'dossier', title: dossier.service_name, agency },
      grouping: groupingOf(dossier),
      scores: dossierScores(derived, { online, posted: config.isPosted }),
    };
  }

  async function serviceTarget(name: string, code: string): Promise<RatedTarget | undefined> {
    const title = await findServiceName(db, code);
    return title === undefined ? undefined : { name, mayRate: true, subject: { kind: 'service', title }, grouping: { ...NOTHING, service_code: code, service_name: title }, scores: {} };
  }

  function placeTarget(name: string, key: string): RatedTarget | undefined {
    const place = config.places.find((each) => each.key === key);
    if (!place) return undefined;
    const { code, name: agencyName } = place.agency;
    return {
      name, mayRate: true, subject: { kind: 'place', title: place.name, agency: place.agency }, scores: {},
      grouping: { ...NOTHING, agency_code: code, agency_name: agencyName, place: key, place_name: place.name },
    };
  }

  return async (caller, name) => {
    const key = name.slice(name.indexOf(':') + 1);
    const target = name.startsWith('dossier:') ? await dossierTarget(caller, name, key) : name.startsWith('service:') ? await serviceTarget(name, key) : placeTarget(name, key);
    if (!target) throw new ProblemError('not_found');
    return target;
  };
}
