import type { AuditEntry, AuditTrail } from '@dvcqg/openapi';
import type { AuditLog } from '../audit/audit-log.js';
import { readEvents } from '../casework/case-repository.js';
import type { EventRow } from '../casework/event-rows.js';
import type { Database } from '../db/schema.js';
import type { OfficerBook } from './officer-book.js';

/** What showing the trail of a dossier needs of the gateway. */
export interface TrailParts {
  readonly db: Database;
  readonly audit: AuditLog;
  readonly officers: OfficerBook;
}

/** What an event of the dossier knows of who brought it about. */
interface Deed {
  readonly role: EventRow['actor_role'];
  readonly name: string | null;
}

/** An event as the log names it, and who brought it about. */
export type LoggedEvent = Pick<EventRow, 'at' | 'actor' | 'actor_role' | 'actor_name'> & { readonly action: string };

/** An event and its row in the log were written together, so time and kind find the one for the other. */
const deedKey = (at: string, action: string): string => `${at} ${action}`;

const deedsOf = (events: readonly LoggedEvent[]): ReadonlyMap<string, Deed> =>
  new Map(events.map(({ at, action, actor_role: role, actor_name: name }) => [deedKey(at.toISOString(), action), { role, name }]));

const ofDossier = async (db: Database, dossierId: string): Promise<LoggedEvent[]> =>
  (await readEvents(db, dossierId)).map(({ type, ...event }) => ({ ...event, action: type === 'submitted' ? 'dossier_submitted' : type }));

/**
 * Who did what with a dossier, or with what else has events, oldest first. It is intact when every row is as it was written and no event is without its row.
 * With the names of officers, and never that of the citizen whose it is.
 */
export async function trailOf({ db, audit, officers }: TrailParts, id: string, readLogged = ofDossier): Promise<AuditTrail> {
  const [{ entries, isIntact }, events] = await Promise.all([audit.ofDossier(db, id), readLogged(db, id)]);
  const names = await officers.names([...new Set(entries.map(({ actor }) => actor))]);
  const deeds = deedsOf(events);
  const owner = events[0]?.actor;
  const items = entries.map(({ at, action, actor }): AuditEntry => {
    const deed = deeds.get(deedKey(at, action));
    const name = deed?.name ?? (actor === owner ? undefined : names.get(actor));
    return { at, action, actor, ...(deed ? { role: deed.role } : {}), ...(name === undefined ? {} : { name }) };
  });
  const written = new Set(entries.map(({ at, action }) => deedKey(at, action)));
  return { items, isIntact: isIntact && [...deeds.keys()].every((key) => written.has(key)) };
}
