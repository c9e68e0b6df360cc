import { checkPersonalId, checkTaxCode } from '@dvcqg/domain';
import type { FormIdentityClaim, Identity } from '@dvcqg/openapi';
import { ASSURANCE_NAMES, CLAIM_TABLE, type ClaimSource } from './claim-table.js';
import { readRoles } from './roles.js';

/** What an issuer told, as it came: nothing in it can be relied on. */
export type RawClaims = Readonly<Record<string, unknown>>;

type Claims = Partial<Record<FormIdentityClaim, string>>;

/** Longer texts are no claim. */
const LONGEST_RAW = 4000;
/** Shown when an account has no name at all. */
const NAMELESS = 'Tài khoản không có tên';

/** Numbers come as numbers from some issuers. Objects, lists and broken text are left out. */
function textOf(raw: RawClaims, name: string): string | undefined {
  const value: unknown = Object.hasOwn(raw, name) ? raw[name] : undefined;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  return typeof value === 'string' && value.length <= LONGEST_RAW && value.isWellFormed() && value.trim() !== '' ? value : undefined;
}

function readFrom(raw: RawClaims, { names, read }: ClaimSource): string | undefined {
  for (const name of names) {
    const text = textOf(raw, name);
    const value = text === undefined ? undefined : read(text);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** An identity number tells sex and year of birth. What contradicts it would lock a form that nobody can then send. */
function withoutContradictions({ sex, birthDate, ...claims }: Claims): Claims {
  const { identityNumber } = claims;
  const fits = (holder: { sex?: string; birthDate?: string }): boolean => identityNumber === undefined || checkPersonalId(identityNumber, holder).ok;
  return {
    ...claims,
    ...(sex !== undefined && fits({ sex }) ? { sex } : {}),
    ...(birthDate !== undefined && fits({ birthDate }) ? { birthDate } : {}),
  };
}

/** What follows from other claims: an enterprise's number is its tax code (Law on Enterprises 2020 art. 29). */
function withConclusions(claims: Claims): Claims {
  const { organizationName, organizationNumber, taxCode } = claims;
  const accountKind = claims.accountKind ?? (organizationName !== undefined || organizationNumber !== undefined ? 'organization' : 'citizen');
  const number = taxCode === undefined && organizationNumber !== undefined ? checkTaxCode(organizationNumber) : undefined;
  return { ...claims, accountKind, ...(number?.ok === true ? { taxCode: number.value } : {}) };
}

function assuranceOf(raw: RawClaims): number | undefined {
  const levels = ASSURANCE_NAMES.map((name) => Number(textOf(raw, name) ?? Number.NaN));
  return levels.find((level) => Number.isInteger(level) && level >= 0 && level <= 9);
}

/**
 * Who is signed in, in the contract's words. Never throws: what an issuer writes in a way that is not understood is absent.
 * @param rolesClaim name of the claim that holds an officer's roles
 */
export function identityOf(raw: RawClaims, rolesClaim: string): Identity {
  const read = Object.entries(CLAIM_TABLE).flatMap(([claim, source]) => {
    const value = readFrom(raw, source);
    return value === undefined ? [] : [[claim, value] as const];
  });
  const claims = withConclusions(withoutContradictions(Object.fromEntries(read) as Claims));
  const assurance = assuranceOf(raw);
  const name = claims.accountKind === 'organization' ? (claims.organizationName ?? claims.fullName) : claims.fullName;
  return {
    displayName: (name ?? NAMELESS).slice(0, 300),
    ...(assurance === undefined ? {} : { assurance }),
    claims: claims as Record<string, string>,
    roles: readRoles(Object.hasOwn(raw, rolesClaim) ? raw[rolesClaim] : undefined),
  };
}
