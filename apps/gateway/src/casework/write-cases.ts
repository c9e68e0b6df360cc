import type { AuditEntry, AuditLog } from '../audit/audit-log.js';
import type { DatabaseTransaction } from '../db/schema.js';
import type { CaseInMemory } from './case-in-memory.js';
import { insertManyDossiers, insertManyEvents, type NewDossierRow, type Projection } from './case-repository.js';
import { project } from './projection.js';

/** A dossier that is not there yet, with all that happened to it. */
export interface WholeCase {
  readonly row: Omit<NewDossierRow, keyof Projection>;
  readonly life: CaseInMemory;
  /** What else the audit log says at this place. */
  readonly besides?: readonly AuditEntry[];
}

/**
 * Writes whole dossiers: rows, events, what lists are found by, audit rows. Nobody is told of them: there is no outbox row, because
 * nothing of it happens now. The audit log gets the rows of one dossier after those of another; each has the time that it names.
 */
export async function writeCases(transaction: DatabaseTransaction, audit: Pick<AuditLog, 'append'>, cases: readonly WholeCase[]): Promise<void> {
  await insertManyDossiers(transaction, cases.map(({ row, life }) => ({ ...row, ...project(life.derived) })));
  await insertManyEvents(transaction, cases.flatMap(({ life }) => life.rows));
  await audit.append(transaction, ...cases.flatMap(({ life, besides = [] }) => [...life.entries, ...besides]));
}
