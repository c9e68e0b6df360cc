import type { TimelineEntry } from '@dvcqg/domain';
import type { DossierEvent } from '@dvcqg/openapi';
import type { EventRow } from '../event-rows.js';

/** For whom something is shown. */
export type Viewer = 'citizen' | 'desk';

/** What stands in an event for everybody who may see the dossier. */
const PUBLIC = ['reason', 'requestId', 'items', 'answers', 'until', 'feeId', 'amount', 'unit', 'newDueAt', 'outcome', 'method'] as const;
/** What happens between officers; the citizen sees what comes of it. */
const INTERNAL: ReadonlySet<string> = new Set(['supplement_proposed']);

const picked = (data: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]]])));

function agencyOf({ agencyCode, agencyName }: Readonly<Record<string, unknown>>): Partial<DossierEvent> {
  return typeof agencyCode === 'string' ? { agency: { code: agencyCode, name: typeof agencyName === 'string' ? agencyName : agencyCode } } : {};
}

/** An event of the timeline; `undefined` for what the viewer does not see. */
export function toEvent({ event, ignored }: TimelineEntry, row: EventRow | undefined, viewer: Viewer, appointmentAt: string | undefined): DossierEvent | undefined {
  if (viewer === 'citizen' && INTERNAL.has(event.type)) return undefined;
  const data = row?.data ?? {};
  return {
    id: event.id,
    type: event.type as DossierEvent['type'],
    at: event.at,
    ...(row ? { by: row.actor_role } : {}),
    ...(ignored === null ? {} : { counts: false }),
    ...picked(data, PUBLIC),
    ...agencyOf(data),
    ...(event.type === 'accepted' && appointmentAt !== undefined ? { appointmentAt } : {}),
    ...(viewer === 'desk' ? { ...picked(data, ['person']), ...(row?.actor_name ? { byName: row.actor_name } : {}) } : {}),
  };
}
