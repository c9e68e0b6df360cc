import { parseArgs } from 'node:util';
import { StartError } from '../../start-error.js';

/** What a person asks for. */
export interface DemoOptions {
  readonly count: number;
  readonly seed: string;
  /** ISO 8601, when it is said. */
  readonly endsAt: string | undefined;
  readonly ratedShare: number;
  readonly besideReal: boolean;
  readonly shows: 'help' | undefined;
}

export const USAGE = `Usage: npm run demo:year -- [--count N] [--seed TEXT] [--year YYYY | --end YYYY-MM-DD] [--rated SHARE] [--beside-real]

Fills the database of DATABASE_URL, or of DATA_DIR while no gateway uses it, with a year of made-up dossiers.
Stopped (Ctrl+C) and run again without options it goes on where it was.
  --count N          how many dossiers (default: 50000)
  --seed TEXT        the same seed makes the same year (default: 1)
  --year YYYY        the year that ends with 31 December of YYYY
  --end YYYY-MM-DD   the year that ends with this day (default: now)
  --rated SHARE      share of the returned dossiers that are rated, 0 to 1 (default: 0.15)
  --beside-real      also into a database that holds dossiers of real people: they cannot be told apart afterwards in reports`;

/** Later than all that happens on a day in Vietnam. */
const EVENING = 'T23:59:59.000+07:00';
const DAY = 86_400_000;

/** Days for which holidays and Tết are known. */
const FIRST_DAY = '2025-01-01';
const LAST_DAY = '2029-12-31';

const LONGEST_SEED = 100;

function numberOf(name: string, text: string, from: number, to: number, isWhole: boolean): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= from && value <= to && (!isWhole || Number.isInteger(value))) return value;
  throw new StartError(`--${name} must be ${isWhole ? 'a whole number' : 'a number'} from ${from} to ${to}.`);
}

function endOf(year: string | undefined, end: string | undefined, now: number): string | undefined {
  if (year !== undefined && end !== undefined) throw new StartError('Only one of --year and --end can be said.');
  const day = end ?? (year === undefined ? undefined : `${year}-12-31`);
  if (day === undefined) return undefined;
  const at = Date.parse(`${day}${EVENING}`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(at) || new Date(at + 7 * 3_600_000).toISOString().slice(0, 10) !== day) throw new StartError('--end must be a day such as 2026-10-31, --year a year such as 2026.');
  if (day < FIRST_DAY || day > LAST_DAY) throw new StartError(`The year must end between ${FIRST_DAY} and ${LAST_DAY}.`);
  if (at > now + DAY) throw new StartError('The year cannot end in the future.');
  return new Date(Math.min(at, now)).toISOString();
}

/**
 * Reads the arguments. `now`: milliseconds since 1970.
 * @throws StartError that says what is wrong
 */
export function readOptions(args: readonly string[], now: number): DemoOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      count: { type: 'string', default: '50000' }, seed: { type: 'string', default: '1' }, year: { type: 'string' }, end: { type: 'string' }, rated: { type: 'string', default: '0.15' },
      'beside-real': { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { seed } = values;
  if (seed === '' || seed.length > LONGEST_SEED || seed.includes('\0')) throw new StartError(`--seed must be a text of 1 to ${LONGEST_SEED} characters.`);
  return {
    count: numberOf('count', values.count, 1, 10_000_000, true), seed, endsAt: endOf(values.year, values.end, now), ratedShare: numberOf('rated', values.rated, 0, 1, false),
    besideReal: values['beside-real'], shows: values.help ? 'help' : undefined,
  };
}
