import type { SettingReader } from '../identity/sign-in-config.js';
import { PLACES_RULE, type RatingPlace, readPlacesFile } from './rating-places.js';

/** What is configured about ratings. Limits are ratings and changes in an hour. */
export interface RatingConfig {
  readonly places: readonly RatingPlace[];
  /** By one session or device, of everything; of one dossier. */
  readonly perPerson: number;
  /** Of one service or place, from one address without a session: wide, since a whole office or ward can stand behind one. */
  readonly perAddress: number;
  /** Of one place in all, more than one address can use up. */
  readonly perPlace: number;
  /** From how many ratings on figures are told in public. */
  readonly minimum: number;
  /** Procedures are also posted up at the one-stop: the other half of publication. */
  readonly isPosted: boolean;
  /** The province says so: all procedures are received at the one-stop, and all their dossiers are recorded here, also those of the counter. */
  readonly allDossiersAreHere: boolean;
}

function readPlaces(reader: SettingReader): readonly RatingPlace[] {
  const file = reader.text('RATING_PLACES_FILE');
  const places = file === undefined ? [] : readPlacesFile(file);
  if (!places) reader.errors.push(`RATING_PLACES_FILE must be ${PLACES_RULE}.`);
  return places ?? [];
}

/** Reads what is configured about ratings. */
export function readRatings(reader: SettingReader): RatingConfig {
  const perAddress = reader.integer('RATINGS_PER_ADDRESS', 200, 1, 1_000_000);
  return {
    places: readPlaces(reader),
    perPerson: reader.integer('RATINGS_PER_PERSON', 20, 1, 1_000_000),
    perAddress,
    perPlace: reader.integer('RATINGS_PER_PLACE', 2 * perAddress, perAddress, 2_000_000),
    minimum: reader.integer('RATINGS_TOLD_FROM', 5, 1, 1000),
    isPosted: reader.choice('PROCEDURES_POSTED', ['true', 'false'], 'false') === 'true',
    allDossiersAreHere: reader.choice('ALL_DOSSIERS_HERE', ['true', 'false'], 'false') === 'true',
  };
}
