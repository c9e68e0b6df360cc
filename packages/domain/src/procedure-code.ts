/** A procedure code as written somewhere, taken apart. */
export interface ProcedureCode {
  /** National form, e.g. `1.001193`: the key of a service. */
  readonly code: string;
  /** Province or ministry of a local long form, e.g. `H35` in `1.001193.000.00.00.H35`. */
  readonly agency?: string;
  /** Number of the case, e.g. `01` in `1.000110.01`. */
  readonly caseNumber?: string;
}

const NATIONAL = /^[1-6]\.\d{6}$/;
const WRITTEN = /^([1-6])[.,]?(\d{6})(?:\.(\d{2}))?(?:(?:\.\d{2,3}){0,3}\.([A-Z]\d{2}))?$/;

/** Whether this is exactly a national procedure code. */
export function isProcedureCode(text: string): boolean {
  return NATIONAL.test(text);
}

/**
 * Reads a procedure code in any of the forms that portals print: `1.001193`, `1.003522.H37`, `1.001193.000.00.00.H35`,
 * `1.000110.01`, also with spaces around the dots, full-width digits, a comma or no dot. Null when it is none.
 */
export function parseProcedureCode(text: string): ProcedureCode | null {
  if (text.length > 80) return null;
  const written = text.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '').toUpperCase();
  const match = WRITTEN.exec(written);
  if (!match) return null;
  const [, group, number, caseNumber, agency] = match;
  return { code: `${group}.${number}`, ...(agency ? { agency } : {}), ...(caseNumber ? { caseNumber } : {}) };
}
