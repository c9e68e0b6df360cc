import type { Role } from '@dvcqg/openapi';
import type { ColumnType } from 'kysely';

/** Officers who have signed in. */
export interface OfficersTable {
  /** `AuditLog.actorOf` their account. */
  actor: string;
  name: string;
  roles: ColumnType<Role[], string, string>;
  seen_at: ColumnType<Date, string, string>;
}
