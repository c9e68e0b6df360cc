import type { DossierEventType, FeedbackEventType } from '@dvcqg/openapi';
import canonicalize from 'canonicalize';
import type { Database } from '../db/schema.js';
import type { GatewaySecret } from '../secrets/gateway-secret.js';
import { appendRows, type AuditRow, readHead, readLinkedRows, readRows } from './repository.js';

/** What is recorded. */
export type AuditAction = 'dossier_submitted' | 'rated' | 'rating_changed' | `feedback_${FeedbackEventType}` | DossierEventType | ReadAction;
/** What was only read. */
export type ReadAction = 'dossier_read' | 'receipt_read' | 'file_read' | 'document_read' | 'audit_read' | 'register_read' | 'ratings_read' | 'payment_receipt_read' | 'feedback_read' | 'feedback_file_read' | 'feedback_audit_read';

/** One thing that somebody did; never what was in it. */
export interface AuditEntry {
  /** ISO 8601 in UTC, with milliseconds. */
  readonly at: string;
  readonly action: AuditAction;
  /** `actorOf` an owner, or `dossier-secret` for whoever held one. */
  readonly actor: string;
  readonly dossierId: string | null;
}

/** What was found when the log was read again. */
export interface AuditVerdict {
  readonly rows: number;
  /** Position of the first row that is not as it was written; `undefined` when all are. */
  readonly brokenAt: number | undefined;
}

const PAGE = 1000;

/**
 * The log of what was done with dossiers. Each row holds a keyed hash over its content and the hash of the row before, so a
 * changed, removed, inserted or reordered row shows, and so does a shortened end as long as the head is not set back with
 * it. Only who knows the gateway's secret could make the chain anew.
 */
export class AuditLog {
  readonly #secret: GatewaySecret;

  constructor(secret: GatewaySecret) {
    this.#secret = secret;
  }

  /** A name for an owner that outlives the dossier without telling who it was. */
  actorOf(subject: string): string {
    return this.#secret.derive('audit-actor', subject).toString('base64url').slice(0, 22);
  }

  /** Adds rows inside a transaction. The end of the log stays locked until it commits, so add as late as possible. */
  async append(transaction: Database, ...entries: readonly AuditEntry[]): Promise<void> {
    const head = await readHead(transaction, { lock: true });
    const rows: AuditRow[] = [];
    for (const entry of entries) {
      const { position, hash } = rows.at(-1) ?? head;
      rows.push({ ...entry, position: position + 1, hash: this.#link(hash, position + 1, entry) });
    }
    if (rows.length > 0) await appendRows(transaction, rows);
  }

  /** What was done with one dossier, oldest first, and whether each of these rows is as it was written behind the row before it. */
  async ofDossier(db: Database, dossierId: string): Promise<{ readonly entries: readonly AuditEntry[]; readonly isIntact: boolean }> {
    const rows = await readLinkedRows(db, dossierId);
    const isIntact = rows.every(({ position, hash, previous, ...entry }) => previous !== null && hash === this.#link(previous, position, entry));
    return { entries: rows.map(({ position: _position, hash: _hash, previous: _previous, ...entry }) => entry), isIntact };
  }

  /** Reads the whole log again. */
  async verify(db: Database): Promise<AuditVerdict> {
    let [position, previous] = [0, ''];
    for (;;) {
      const rows = await readRows(db, position, PAGE);
      for (const { hash, position: at, ...entry } of rows) {
        position += 1;
        if (at !== position || hash !== this.#link(previous, position, entry)) return { rows: position, brokenAt: position };
        previous = hash;
      }
      if (rows.length < PAGE) break;
    }
    const head = await readHead(db, { lock: false });
    return { rows: position, brokenAt: head.position === position && head.hash === previous ? undefined : position + 1 };
  }

  #link(previous: string, position: number, { at, action, actor, dossierId }: AuditEntry): string {
    return this.#secret.derive('audit', canonicalize([previous, position, at, action, actor, dossierId]) ?? '').toString('base64url');
  }
}
