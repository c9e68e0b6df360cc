import { createHash } from 'node:crypto';
import { deriveDossier } from '@dvcqg/domain';
import type { DeskBulkCommand, DeskBulkResult } from '@dvcqg/openapi';
import { readEvents } from '../casework/case-repository.js';
import { once } from '../casework/command-log.js';
import type { Done } from '../casework/create-casework.js';
import { toRecorded } from '../casework/event-rows.js';
import { project } from '../casework/projection.js';
import type { Database } from '../db/schema.js';
import { ProblemError } from '../http/problem.js';
import type { DossierLookup } from '../submission/dossier-lookup.js';
import { act, type ActParts } from './act.js';
import { checkFields } from './actions/command-fields.js';
import type { Officer } from './officer.js';

/** What acting on many dossiers needs of the gateway. */
export interface ManyParts extends ActParts {
  readonly db: Database;
  readonly lookup: DossierLookup;
  readonly now: () => number;
}

/** One request to do the same with many. */
export interface ManyWish {
  readonly officer: Officer;
  /** UUID of the whole request. */
  readonly key: string;
  readonly body: DeskBulkCommand;
}

type Outcome = DeskBulkResult['results'][number];
type Item = DeskBulkCommand['dossiers'][number];

/** Transactions of one request at the same time; others want the database, too. */
const AT_ONCE = 4;

/** The key of one dossier's part of a request: a UUID that follows from both, so that a repetition finds what was done. */
function partKey(key: string, code: string): string {
  const hex = createHash('sha256').update(`${key.toLowerCase()}\n${code}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

/** @throws ProblemError for a dossier that is named twice */
function refuseTwins(dossiers: readonly Item[]): void {
  const codes = dossiers.map(({ code }) => code);
  const violations = codes.flatMap((code, at) => (codes.indexOf(code) < at ? [{ pointer: `/body/dossiers/${at}/code`, code: 'duplicate' as const }] : []));
  if (violations.length > 0) throw new ProblemError('validation_failed', { violations });
}

/** As it stood when this was done, so that a repetition answers the same. */
async function outcomeOf({ db, lookup, casework }: ManyParts, { code, revision }: Done): Promise<Outcome> {
  const dossier = await lookup.find(code);
  const events = dossier ? (await readEvents(db, dossier.id)).slice(0, revision) : [];
  const { status, due_at: dueAt } = project(deriveDossier(events.map(toRecorded), { calendar: casework.calendar }));
  return { code, done: true, revision, status, ...(typeof dueAt === 'string' ? { dueAt } : {}) };
}

/** Does the work for all items, a few at a time; waits for those that run before it fails with the first failure. */
async function eachOf<Input, Output>(items: readonly Input[], work: (item: Input) => Promise<Output>): Promise<Output[]> {
  const results: Output[] = [];
  const failures: unknown[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length && failures.length === 0) {
      const at = next;
      next += 1;
      try {
        results[at] = await work(items[at] as Input);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (failures.length > 0) throw failures[0];
  return results;
}

/**
 * The same action for many dossiers, each in a transaction of its own. What fails for one dossier alone is said of that one; a
 * fault of the gateway fails the request, and its repetition under the same key goes on where it ended.
 * @throws ProblemError `validation_failed`, `idempotency_key_reused`, `operation_running`
 */
export async function actOnMany(parts: ManyParts, { officer, key, body }: ManyWish): Promise<{ readonly result: DeskBulkResult; readonly replayed: boolean }> {
  const { db, now, casework } = parts;
  const { subject } = officer;
  const command = checkFields(body.command, '/body/command');
  refuseTwins(body.dossiers);
  // The request as a whole keeps its key, so that nothing else is ever done under it.
  const { replayed } = await once(db, { subject, key, payload: { operation: 'actOnDossiers', body } }, new Date(now()).toISOString(), () => Promise.resolve({}));
  const results = await eachOf(body.dossiers, async ({ code, revision }): Promise<Outcome> => {
    const name = { subject, key: partKey(key, code), payload: { operation: 'actOnDossiers', code, revision, command } };
    const wish = { officer, code, command, place: '/body/command', sawRevision: (current: number) => current === revision };
    try {
      return await outcomeOf(parts, (await casework.happenOnce(name, (transaction) => act(parts, transaction, wish))).answer);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code === 'operation_running') throw error;
      return { code, done: false, problem: error.code };
    }
  });
  return { result: { results }, replayed };
}
