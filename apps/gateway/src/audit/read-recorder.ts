import type { Database } from '../db/schema.js';
import type { AuditEntry, AuditLog } from './audit-log.js';
import { inQuickTransaction } from './repository.js';

interface Waiting {
  readonly entry: AuditEntry;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Most rows of one transaction. */
const MOST = 500;

/**
 * Records what was read. Readings that come while a transaction is being written share the next one: the end of the log is locked
 * once for all of them. It does not wait for the disk; a power cut only loses the record of the last readings.
 */
export class ReadRecorder {
  readonly #db: Database;
  readonly #log: AuditLog;
  #waiting: Waiting[] = [];
  #isWriting = false;

  constructor(db: Database, log: AuditLog) {
    this.#db = db;
    this.#log = log;
  }

  /** Done when the entry is written. */
  record(entry: AuditEntry): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ entry, done, failed });
      if (!this.#isWriting) void this.#write();
    });
  }

  async #write(): Promise<void> {
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, MOST);
      try {
        await inQuickTransaction(this.#db, (transaction) => this.#log.append(transaction, ...batch.map(({ entry }) => entry)));
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.#isWriting = false;
  }
}
