import { ROLE_CODE_VALUES, type Role, type RoleCode } from '@dvcqg/openapi';

/** More are not read. */
const MOST_ROLES = 50;
const AGENCY = /^[A-Z0-9]{2,10}(?:\.[A-Z0-9]{2,10})*$/;
const LONGEST_AGENCY = 30;

const isRoleCode = (text: string): text is RoleCode => (ROLE_CODE_VALUES as readonly string[]).includes(text);

function readRole(value: unknown): Role | undefined {
  const { code, agencyCode } = (typeof value === 'object' && value !== null ? value : {}) as { code?: unknown; agencyCode?: unknown };
  const [role, agency, more] = typeof value === 'string' ? value.split('@') : [code, agencyCode];
  if (typeof role !== 'string' || typeof agency !== 'string' || more !== undefined) return undefined;
  const [name, place] = [role.trim(), agency.trim().toUpperCase()];
  return isRoleCode(name) && place.length >= 3 && place.length <= LONGEST_AGENCY && AGENCY.test(place) ? { code: name, agencyCode: place } : undefined;
}

/**
 * The roles of an officer: `officer@H37.08`, or `{ code, agencyCode }`; one, a list, or a text with commas (own design: no
 * national rule says how an issuer writes them). What is no role is left out.
 */
export function readRoles(value: unknown): Role[] {
  const given: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[\s,;]+/) : [value];
  const roles = new Map<string, Role>();
  for (const one of given.slice(0, MOST_ROLES)) {
    const role = readRole(one);
    if (role) roles.set(`${role.code}@${role.agencyCode}`, role);
  }
  return [...roles.values()];
}
