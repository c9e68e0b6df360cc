import { readFileSync } from 'node:fs';

/** A counter or page that people rate by the QR code that hangs there. */
export interface RatingPlace {
  /** Public: stands in the QR code. */
  readonly key: string;
  readonly name: string;
  readonly agency: { readonly code: string; readonly name: string };
}

/** What a file of places must be. */
export const PLACES_RULE = 'a JSON file with a list of { key, name, agencyCode, agencyName }; keys of 8 to 64 letters, digits, - and _, each once';

const KEY = /^[A-Za-z0-9_-]{8,64}$/;
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= 300;

function toPlace(value: unknown): RatingPlace | undefined {
  const { key, name, agencyCode, agencyName } = (value ?? {}) as Record<string, unknown>;
  if (!isText(key) || !KEY.test(key) || !isText(name) || !isText(agencyCode) || !isText(agencyName)) return undefined;
  return { key, name, agency: { code: agencyCode, name: agencyName } };
}

/** Reads a file of places; `undefined` for one that breaks the rule anywhere: half a list would leave counters without an address. */
export function readPlacesFile(file: string): readonly RatingPlace[] | undefined {
  try {
    const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const places = Array.isArray(list) ? list.flatMap((each) => toPlace(each) ?? []) : [];
    const isWhole = Array.isArray(list) && places.length === list.length && new Set(places.map(({ key }) => key)).size === places.length;
    return isWhole ? places : undefined;
  } catch {
    return undefined;
  }
}
