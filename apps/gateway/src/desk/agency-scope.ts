import type { Officer } from './officer.js';

/** `000.00.08.H37` of the time before Decision 20/2020/QĐ-TTg: the owner last. */
const OWNER_LAST = /^(?:\d{2,3}\.){1,3}[A-Z]\d{2}$/;

/** The parts of an agency's code from the owner down: `H37`, `08` for `H37.08` and for the older `000.00.08.H37`. */
function pathOf(code: string): readonly string[] {
  const parts = code.split('.');
  return OWNER_LAST.test(code) ? parts.reverse().filter((part) => !/^0+$/.test(part)) : parts;
}

/** Whether an agency is another one or below it. */
export function covers(above: string, agency: string): boolean {
  const [upper, lower] = [pathOf(above), pathOf(agency)];
  return upper.every((part, at) => part === lower[at]);
}

/** The agencies for which somebody has any role, without those below another one. */
export function agenciesOf({ roles }: Officer): readonly string[] {
  const all = [...new Set(roles.map(({ agencyCode }) => pathOf(agencyCode).join('.')))];
  return all.filter((code) => !all.some((other) => other !== code && covers(other, code)));
}

/** The agency directly below another one to which some agency belongs; the upper one itself for its own, the agency itself when it is not below. */
export function childOf(above: string, agency: string): string {
  return covers(above, agency) ? pathOf(agency).slice(0, pathOf(above).length + 1).join('.') : agency;
}
