import type { Database } from '../db/schema.js';
import { SharedRounds } from '../shared-rounds.js';
import type { AuditEntry, AuditLog } from './audit-log.js';
import { inQuickTransaction } from './repository.js';

/** Most rows of one transaction. */
const MOST = 500;

/**
 * Records what was read. Readings that come while a transaction is being written share the next one: the end of the log is locked
 * once for all of them. It does not wait for the disk; a power cut only loses the record of the last readings.
 */
export class ReadRecorder {
  readonly #rounds: SharedRounds<AuditEntry, void>;

  constructor(db: Database, log: AuditLog) {
    this.#rounds = new SharedRounds<AuditEntry, void>(MOST, async (entries) => {
      await inQuickTransaction(db, (transaction) => log.append(transaction, ...entries));
      return [];
    });
  }

  /** Done when the entry is written. */
  record(entry: AuditEntry): Promise<void> {
    return this.#rounds.ask(entry);
  }
}
