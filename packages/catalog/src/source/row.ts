import { cleanLine, cleanText, shorten } from '../text/clean.js';

/** Longest words about a time or a fee, in UTF-16 units: two of them fit into the contract's 20,000. */
const LONGEST_WORDS = 9_990;

/** What the mapping noticed on a row that it took nonetheless. */
export type Warn = (message: string) => void;

/** An object of unknown content. */
export type Row = Readonly<Record<string, unknown>>;

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads the values of one object of the export. Nothing may be trusted: a value of another type than expected counts as
 * absent and is told through `warn`, so that nothing is lost in silence.
 */
export class Reader {
  readonly #row: Row;
  readonly #warn: Warn;
  readonly #path: string;

  constructor(row: Row, warn: Warn, path = '') {
    this.#row = row;
    this.#warn = warn;
    this.#path = path;
  }

  /** The value itself, own properties only. */
  raw(key: string): unknown {
    return Object.hasOwn(this.#row, key) ? this.#row[key] : undefined;
  }

  warn(key: string, message: string): void {
    this.#warn(`${this.#path}${key} ${message}`);
  }

  /** A text, cleaned, with its lines; empty when there is none. */
  text(key: string): string {
    return cleanText(this.#string(key));
  }

  /** A text on one line; empty when there is none. */
  line(key: string): string {
    return cleanLine(this.#string(key));
  }

  /** As {@link text}, cut where the contract holds no more; a cut is told. */
  words(key: string): string {
    const whole = this.text(key);
    if (whole.length > LONGEST_WORDS) this.warn(key, `is cut: it has ${whole.length} characters`);
    return shorten(whole, LONGEST_WORDS);
  }

  flag(key: string): boolean {
    const value = this.raw(key);
    if (value === undefined || value === null || typeof value === 'boolean') return value === true;
    this.warn(key, 'is not true or false');
    return false;
  }

  /** A finite number, also when written as a string of digits; undefined when there is none. */
  number(key: string): number | undefined {
    const value = this.raw(key);
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value)) return Number(value);
    this.warn(key, 'is not a number');
    return undefined;
  }

  /** The objects of a list. */
  list(key: string): Reader[] {
    const value = this.raw(key);
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.warn(key, 'is not a list');
      return [];
    }
    return value.flatMap((item: unknown, index) => {
      if (isRow(item)) return [new Reader(item, this.#warn, `${this.#path}${key}[${index}].`)];
      if (item !== null) this.warn(`${key}[${index}]`, 'is not an object');
      return [];
    });
  }

  object(key: string): Reader | undefined {
    const value = this.raw(key);
    if (isRow(value)) return new Reader(value, this.#warn, `${this.#path}${key}.`);
    if (value !== undefined && value !== null) this.warn(key, 'is not an object');
    return undefined;
  }

  #string(key: string): string {
    const value = this.raw(key);
    if (typeof value === 'string') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
    if (value !== undefined && value !== null) this.warn(key, 'is not a text');
    return '';
  }
}
