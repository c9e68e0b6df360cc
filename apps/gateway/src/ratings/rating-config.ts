import { readFileSync } from 'node:fs';
import type { SettingReader } from '../identity/sign-in-config.js';

/** A counter or page that people rate by the QR code that hangs there. */
export interface RatingPlace {
  /** Public: stands in the QR code. */
  readonly key: string;
  readonly name: string;
  readonly agency: { readonly code: string; readonly name: string };
}

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

const KEY = /^[A-Za-z0-9_-]{8,64}$/;
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= 300;

function toPlace(value: unknown): RatingPlace | undefined {
  const { key, name, agencyCode, agencyName } = (value ?? {}) as Record<string, unknown>;
  if (!isText(key) || !KEY.test(key) || !isText(name) || !isText(agencyCode) || !isText(agencyName)) return undefined;
  return { key, name, agency: { code: agencyCode, name: agencyName } };
}

function readPlaces(reader: SettingReader): readonly RatingPlace[] {
  const file = reader.text('RATING_PLACES_FILE');
  if (file === undefined) return [];
  const wrong = (): readonly [] => {
    reader.errors.push('RATING_PLACES_FILE must be a JSON file with a list of { key, name, agencyCode, agencyName }; keys of 8 to 64 letters, digits, - and _, each once.');
    return [];
  };
  try {
    const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const places = Array.isArray(list) ? list.flatMap((each) => toPlace(each) ?? []) : [];
    const isWhole = Array.isArray(list) && places.length === list.length && new Set(places.map(({ key }) => key)).size === places.length;
    return isWhole ? places : wrong();
  } catch {
    return wrong();
  }
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
