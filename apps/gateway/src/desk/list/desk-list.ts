import type { WorkingCalendar } from '@dvcqg/domain';
import type { DeskCounts, DeskDossierItem, DeskDossierList, DeskSort } from '@dvcqg/openapi';
import { toDue } from '../../casework/view/due-view.js';
import type { Database } from '../../db/schema.js';
import { decodeKeys, encodeKeys } from '../../http/keyset-cursor.js';
import { agenciesOf } from '../agency-scope.js';
import type { Officer } from '../officer.js';
import type { RegisterSource } from '../papers/register-facts.js';
import { countByQueue } from './count-repository.js';
import { dossierAgencies } from './agency-repository.js';
import { conditionsOf, type DeskFilter, type ListScope } from './filter-repository.js';
import { type DueWindow, dueWindow } from './due-window.js';
import { countUpTo, type DeskRow, readPage, readRegister, SHORT } from './list-repository.js';

/** What lists of the desk need of the gateway. */
export interface DeskListParts {
  readonly db: Database;
  readonly calendar: WorkingCalendar;
  readonly now: () => number;
}

/** Which page of which list is wanted. */
export interface DeskListWish {
  readonly officer: Officer;
  readonly filter: DeskFilter;
  readonly sort: DeskSort;
  readonly cursor?: string | undefined;
  readonly limit: number;
  /** All that narrows or orders the list, for its cursors. */
  readonly canonical: string;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SHAPES: Readonly<Record<DeskSort, readonly RegExp[]>> = {
  due: [new RegExp(`${INSTANT.source}|^infinity$`), INSTANT, ID],
  oldest: [INSTANT, ID],
  newest: [INSTANT, ID],
};

/** By what the database orders a dossier that has this due date; see the column `desk_due`. */
function urgency({ due_at: due, is_paused: isPaused, paused_since: since }: DeskRow): string {
  return due === null || (isPaused && (since ?? due) <= due) ? 'infinity' : due.toISOString();
}

function keysOf(row: DeskRow, sort: DeskSort): readonly string[] {
  const age = [row.submitted_at.toISOString(), row.id];
  return sort === 'due' ? [urgency(row), ...age] : age;
}

function toItem(row: DeskRow, { now }: DueWindow, calendar: WorkingCalendar): DeskDossierItem {
  const { due_at: due, accepted_at: accepted, submitted_at: submitted } = row;
  const pausedSince = row.is_paused ? (row.paused_since?.toISOString() ?? now) : null;
  const calendarIsComplete = due === null || calendar.isComplete((accepted ?? submitted).getTime(), due.getTime());
  return {
    code: row.code,
    service: { code: row.service_code, name: row.service_name },
    agency: { code: row.agency_code, name: row.agency_name },
    applicantName: row.applicant_name,
    status: row.status,
    situation: row.situation,
    submittedAt: submitted.toISOString(),
    revision: row.revision,
    due: due === null ? null : toDue({ dueAt: due.toISOString(), pausedSince, calendarIsComplete }, { now, calendar }),
    ...(row.unit === null ? {} : { unit: row.unit }),
    ...(row.person === null ? {} : { person: row.person }),
  };
}

async function scopeOf({ db, calendar, now }: DeskListParts, officer: Officer): Promise<ListScope> {
  return { agencies: agenciesOf(officer), all: await dossierAgencies(db), window: dueWindow(now(), calendar) };
}

/** A page of the dossiers that an officer may see. @throws ProblemError `invalid_cursor` */
export async function listForDesk(parts: DeskListParts, { officer, filter, sort, cursor, limit, canonical }: DeskListWish): Promise<DeskDossierList> {
  const { db, calendar } = parts;
  const after = decodeKeys(cursor, canonical, SHAPES[sort]);
  const scope = await scopeOf(parts, officer);
  const conditions = conditionsOf(filter, scope);
  const total = await countUpTo(db, conditions);
  // One more than is shown tells whether there is another page.
  const rows = await readPage(db, { conditions, sort, after, limit: limit + 1, isShort: total <= SHORT });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => toItem(row, scope.window, calendar)),
    total,
    nextCursor: last && rows.length > limit ? encodeKeys(keysOf(last, sort), canonical) : null,
  };
}

/** Most dossiers of one register. */
const LARGEST_REGISTER = 1000;

/** The dossiers that an officer may see with all that the register says of them, up to 1,000. */
export async function registerForDesk(parts: DeskListParts, { officer, filter, sort }: Pick<DeskListWish, 'officer' | 'filter' | 'sort'>): Promise<RegisterSource[]> {
  const conditions = conditionsOf(filter, await scopeOf(parts, officer));
  return readRegister(parts.db, { conditions, sort, after: undefined, limit: LARGEST_REGISTER, isShort: true });
}

/** How many dossiers of an officer's agencies are where. */
export async function countForDesk(parts: DeskListParts, officer: Officer, agency: string | undefined): Promise<DeskCounts> {
  const scope = await scopeOf(parts, officer);
  return countByQueue(parts.db, conditionsOf(agency === undefined ? {} : { agency }, scope), scope.window);
}
