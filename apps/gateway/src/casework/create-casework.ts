import { allowedActions, type WorkingCalendar } from '@dvcqg/domain';
import type { Dossier } from '@dvcqg/openapi';
import type { AuditLog } from '../audit/audit-log.js';
import type { Database, DatabaseTransaction } from '../db/schema.js';
import type { Actor } from './actor.js';
import { type AppendedEvents, type AppendEvents, createAppendEvents, type Decide } from './append-events.js';
import type { CaseCache, CaseState } from './case-cache.js';
import { ChangeFeed } from './change-feed.js';
import { type Carried, type CommandName, once } from './command-log.js';
import { toDossier, type ViewParts } from './view/dossier-view.js';

/** What keeping dossiers going needs of the gateway. */
export interface CaseworkParts {
  readonly db: Database;
  readonly audit: AuditLog;
  readonly now: () => number;
  /** Office hours of the province. */
  readonly calendar: WorkingCalendar;
  readonly cases: CaseCache;
}

/** What came of a command, kept to be answered again. */
export interface Done {
  readonly code: string;
  readonly revision: number;
}

/** Everything that happens to dossiers after they were handed in. The only writer of events. */
export interface Casework {
  readonly calendar: WorkingCalendar;
  readonly append: AppendEvents;
  readonly changes: ChangeFeed;
  /** Appends in a transaction of its own and tells who watches. */
  readonly happen: (dossierId: string, actor: Actor, decide: Decide) => Promise<AppendedEvents>;
  /** Carries out work that appends to one dossier, exactly once under a key, and tells who watches. */
  readonly happenOnce: (command: CommandName, work: (transaction: DatabaseTransaction) => Promise<AppendedEvents>) => Promise<Carried<Done>>;
  /** A dossier as its citizen sees it. */
  readonly forCitizen: (dossier: CaseState) => Promise<Dossier>;
  /** A dossier as somebody with other rights sees it. */
  readonly show: (dossier: CaseState, view: Pick<ViewParts, 'viewer' | 'actionsOf' | 'isOwn'>) => Promise<Dossier>;
}

/** Puts it together. */
export function createCasework({ db, audit, now, calendar, cases }: CaseworkParts): Casework {
  const append = createAppendEvents({ audit, calendar, now });
  const changes = new ChangeFeed();
  const clock = (): string => new Date(now()).toISOString();
  const show: Casework['show'] = async (dossier, view) => toDossier(await cases.read(dossier), { ...view, now: clock(), calendar });
  return {
    calendar,
    append,
    changes,
    happen: async (dossierId, actor, decide) => {
      const done = await db.transaction().execute((transaction) => append(transaction, dossierId, actor, decide));
      changes.tell(done);
      return done;
    },
    happenOnce: async (command, work) => {
      const carried = await once<Done>(db, command, clock(), async (transaction) => {
        const { code, revision } = await work(transaction);
        return { code, revision };
      });
      if (!carried.replayed) changes.tell(carried.answer);
      return carried;
    },
    forCitizen: (dossier) => show(dossier, { viewer: 'citizen', actionsOf: (derived) => allowedActions(derived, 'citizen') }),
    show,
  };
}
