import type { DeskColleague, Identity, Role } from '@dvcqg/openapi';
import type { AuditLog } from '../audit/audit-log.js';
import type { Database } from '../db/schema.js';
import { agenciesOf, covers } from './agency-scope.js';
import type { Officer } from './officer.js';

/** What the book of officers needs of the gateway. */
export interface OfficerBookParts {
  readonly db: Database;
  readonly audit: Pick<AuditLog, 'actorOf'>;
  readonly now: () => number;
}

/** Officers who have signed in: colleagues, and the names behind the audit log. Citizens are never in it. */
export class OfficerBook {
  readonly #parts: OfficerBookParts;

  constructor(parts: OfficerBookParts) {
    this.#parts = parts;
  }

  /** Writes down who has signed in. Who was an officer and has no role any more stays as a name only. */
  async remember({ subject, identity: { displayName: name, roles } }: { readonly subject: string; readonly identity: Identity }): Promise<void> {
    const { db, audit, now } = this.#parts;
    const facts = { name, roles: JSON.stringify(roles), seen_at: new Date(now()).toISOString() };
    const actor = audit.actorOf(subject);
    if (roles.length === 0) await db.updateTable('officers').set(facts).where('actor', '=', actor).execute();
    else await db.insertInto('officers').values({ actor, ...facts }).onConflict((conflict) => conflict.column('actor').doUpdateSet(facts)).execute();
  }

  /** Officers with roles at the same agencies as this one, above or below, by name. `agency`: only those at it or below it. */
  async colleagues(officer: Officer, agency: string | undefined): Promise<DeskColleague[]> {
    const own = agenciesOf(officer);
    const isMeant = ({ agencyCode }: Role): boolean =>
      own.some((each) => covers(each, agencyCode) || covers(agencyCode, each)) && (agency === undefined || covers(agency, agencyCode));
    const rows = await this.#parts.db.selectFrom('officers').select(['name', 'roles']).orderBy('name').orderBy('actor').execute();
    return rows.map(({ name, roles }) => ({ name, roles: roles.filter(isMeant) })).filter(({ roles }) => roles.length > 0);
  }

  /** Names behind the actors of the audit log. */
  async names(actors: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (actors.length === 0) return new Map();
    const rows = await this.#parts.db.selectFrom('officers').select(['actor', 'name']).where('actor', 'in', [...actors]).execute();
    return new Map(rows.map(({ actor, name }) => [actor, name]));
  }
}
