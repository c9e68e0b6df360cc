import type { RoleCode } from '@dvcqg/openapi';
import { type Expression, sql, type SqlBool } from 'kysely';
import type { Database } from '../db/schema.js';
import { type Officer, rolesAt } from '../desk/officer.js';

/** Whose ratings somebody may see. */
export interface SeenAgencies {
  readonly codes: readonly string[];
  /** Also those of services, which belong to no agency but to the province. */
  readonly ofProvince: boolean;
}

/** Who asks, and in which roles. */
export interface Viewer {
  readonly officer: Officer;
  /** Code of the province's own agency, such as `H37`. */
  readonly province: string;
  /** Only where they have this role. */
  readonly role?: RoleCode;
}

/** Whether somebody sees what was said of an agency; `null`: of a service. */
export function sees({ officer, province, role }: Viewer, agency: string | null): boolean {
  const roles = rolesAt(officer, agency ?? province);
  return role === undefined ? roles.length > 0 : roles.includes(role);
}

/** The agencies that ratings were given of and that somebody sees. */
export async function seenAgencies(db: Database, viewer: Viewer): Promise<SeenAgencies> {
  const rows = await db.selectFrom('ratings').select('agency_code').distinct().where('agency_code', 'is not', null).execute();
  return { codes: rows.flatMap(({ agency_code: code }) => (code !== null && sees(viewer, code) ? [code] : [])), ofProvince: sees(viewer, null) };
}

/** That a rating is one of them. */
export function isSeen({ codes, ofProvince }: SeenAgencies): Expression<SqlBool> {
  const ofAgencies = sql<SqlBool>`agency_code = any(${codes})`;
  return ofProvince ? sql<SqlBool>`(${ofAgencies} or agency_code is null)` : ofAgencies;
}
