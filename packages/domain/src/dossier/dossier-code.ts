import { isFullDate } from '../identity/dates.js';

/**
 * Code of a dossier (mã hồ sơ), taken apart. Circular 01/2018/TT-VPCP art. 19: identifier of the agency, day of receipt as
 * yyMMdd, and the number of the dossier at that agency on that day, with at least four digits: `H37.08-261122-0001`.
 * For display and for talking about a dossier; it opens nothing.
 */
export interface DossierCode {
  /** Of Decision 20/2020/QĐ-TTg (`H37.08`) or the older form (`000.00.12.H37`). */
  readonly agencyCode: string;
  /** `YYYY-MM-DD` of 2000–2099: the day in Viet Nam (`dayInVietnam`) of the receipt. */
  readonly day: string;
  /** From 1. */
  readonly sequence: number;
}

const AGENCY = String.raw`\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}|[A-Z]\d{2}(?:\.\d{1,3}){0,4}`;
const AGENCY_CODE = new RegExp(`^(?:${AGENCY})$`);
const CODE = new RegExp(`^(${AGENCY})-(\\d{2})(\\d{2})(\\d{2})-(\\d{4,9})$`);
const LARGEST_SEQUENCE = 999_999_999;
const LONGEST = 80;

/** Whether an agency's code can stand in a dossier code; the tax code of an enterprise cannot. */
export function canNumberDossiers(agencyCode: string): boolean {
  return AGENCY_CODE.test(agencyCode);
}

/**
 * Writes a code.
 * @throws RangeError for an agency, a day or a number that no code can hold.
 */
export function formatDossierCode({ agencyCode, day, sequence }: DossierCode): string {
  if (!canNumberDossiers(agencyCode)) throw new RangeError('This agency code cannot number dossiers');
  if (!isFullDate(day) || !day.startsWith('20')) throw new RangeError('A dossier code holds a day of 2000–2099');
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > LARGEST_SEQUENCE) throw new RangeError('Dossiers are numbered from 1');
  return `${agencyCode}-${day.slice(2).replaceAll('-', '')}-${String(sequence).padStart(4, '0')}`;
}

/** Whether this is exactly a dossier code. */
export function isDossierCode(text: string): boolean {
  return text.length <= LONGEST && takeApart(text) !== null;
}

/**
 * Reads a code as people type it: with spaces, small letters, full-width digits or another kind of dash. Null when it is none.
 */
export function parseDossierCode(text: string): DossierCode | null {
  if (text.length > LONGEST) return null;
  return takeApart(text.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '').replace(/\p{Pd}|\u2212/gu, '-').toUpperCase());
}

function takeApart(code: string): DossierCode | null {
  const match = CODE.exec(code);
  if (!match) return null;
  const [, agencyCode = '', year, month, dayOfMonth, digits] = match;
  const [day, sequence] = [`20${year}-${month}-${dayOfMonth}`, Number(digits)];
  return isFullDate(day) && sequence > 0 ? { agencyCode, day, sequence } : null;
}
