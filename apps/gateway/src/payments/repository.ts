import type { PaymentFact } from '@dvcqg/domain';
import type { Service } from '@dvcqg/openapi';
import { type Insertable, type Selectable, sql } from 'kysely';
import { insertMany } from '../db/insert-many.js';
import type { Database, DatabaseTransaction } from '../db/schema.js';
import type { PaymentAttemptsTable, PaymentFactsTable, PaymentsTable } from '../db/tables/payments.js';

export type PaymentRow = Selectable<PaymentsTable>;
export type AttemptRow = Selectable<PaymentAttemptsTable>;
export type NewPaymentRow = Insertable<PaymentsTable>;
export type NewAttemptRow = Insertable<PaymentAttemptsTable>;
export type NewFactRow = Insertable<PaymentFactsTable>;

/** A fact with the key under which it is known once. */
export interface KeyedFact {
  readonly key: string;
  readonly fact: PaymentFact;
}

/** Payments with their tries and facts, of dossiers that were never paid for; may be thousands. */
export async function insertManyPayments(transaction: DatabaseTransaction, rows: { readonly payments: readonly NewPaymentRow[]; readonly attempts: readonly NewAttemptRow[]; readonly facts: readonly NewFactRow[] }): Promise<void> {
  await insertMany(transaction, 'payments', rows.payments, ['recorded']);
  await insertMany(transaction, 'payment_attempts', rows.attempts);
  await insertMany(transaction, 'payment_facts', rows.facts, ['data']);
}

/** The payment of a target; when there is none yet, this one becomes it, whoever comes first. */
export async function findOrInsertPayment(transaction: DatabaseTransaction, payment: Insertable<PaymentsTable>): Promise<PaymentRow> {
  await transaction.insertInto('payments').values(payment).onConflict((conflict) => conflict.column('target').doNothing()).execute();
  return transaction.selectFrom('payments').selectAll().where('target', '=', payment.target).forUpdate().executeTakeFirstOrThrow();
}

export async function findPayment(db: Database, id: string): Promise<PaymentRow | undefined> {
  return db.selectFrom('payments').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Only one transaction at a time adds to what is known of a payment. */
export async function lockPayment(transaction: DatabaseTransaction, id: string): Promise<PaymentRow | undefined> {
  return transaction.selectFrom('payments').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function findPaymentOf(db: Database, target: string): Promise<PaymentRow | undefined> {
  return db.selectFrom('payments').selectAll().where('target', '=', target).executeTakeFirst();
}

export async function findPaymentByReference(db: Database, reference: string): Promise<string | undefined> {
  const row = await db.selectFrom('payment_attempts').select('payment_id').where('reference', '=', reference).executeTakeFirst();
  return row?.payment_id;
}

/** Which of these targets are paid. */
export async function paidTargets(db: Database, targets: readonly string[]): Promise<ReadonlySet<string>> {
  if (targets.length === 0) return new Set();
  const rows = await db.selectFrom('payments').select('target').where('target', 'in', [...targets]).where('status', '=', 'paid').execute();
  return new Set(rows.map(({ target }) => target));
}

export async function readFacts(db: Database, paymentId: string): Promise<PaymentFact[]> {
  const rows = await db.selectFrom('payment_facts').select(['type', 'at', 'data']).where('payment_id', '=', paymentId).orderBy('position').execute();
  return rows.map(({ type, at, data }) => ({ ...data, type, at: at.toISOString() }) as PaymentFact);
}

/** Adds what was not known; the payment must be locked. Gives what was new. */
export async function insertFacts(transaction: DatabaseTransaction, paymentId: string, facts: readonly KeyedFact[]): Promise<PaymentFact[]> {
  const added: PaymentFact[] = [];
  for (const { key, fact } of facts) {
    const { type, at, ...data } = fact;
    const next = sql<number>`(select coalesce(max(position), 0) + 1 from dvcqg.payment_facts where payment_id = ${paymentId})`;
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('payment_facts')
      .values({ payment_id: paymentId, position: next, key, type, at, data: JSON.stringify(data) })
      .onConflict((conflict) => conflict.columns(['payment_id', 'key']).doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 1n) added.push(fact);
  }
  return added;
}

export async function updatePayment(db: Database, id: string, changes: Partial<Pick<Insertable<PaymentsTable>, 'status' | 'refund_due' | 'recorded' | 'next_check_at' | 'next_refund_at' | 'reviewed_revision' | 'is_settled'>>): Promise<void> {
  await db.updateTable('payments').set(changes as Record<string, never>).where('id', '=', id).execute();
}

/** Oldest first. */
export async function listAttempts(db: Database, paymentId: string): Promise<AttemptRow[]> {
  return db.selectFrom('payment_attempts').selectAll().where('payment_id', '=', paymentId).orderBy('opened_at').orderBy('reference').execute();
}

export async function findAttempt(db: Database, reference: string): Promise<AttemptRow | undefined> {
  return db.selectFrom('payment_attempts').selectAll().where('reference', '=', reference).executeTakeFirst();
}

export async function insertAttempt(transaction: DatabaseTransaction, attempt: Insertable<PaymentAttemptsTable>): Promise<void> {
  await transaction.insertInto('payment_attempts').values(attempt).execute();
}

/** The first page that the platform named stays. */
export async function keepPayUrl(db: Database, reference: string, payUrl: string): Promise<void> {
  await db.updateTable('payment_attempts').set({ pay_url: payUrl, is_known: true }).where('reference', '=', reference).where('is_known', '=', false).execute();
}

export async function findDossierCode(db: Database, dossierId: string): Promise<string | undefined> {
  const row = await db.selectFrom('dossiers').select('code').where('id', '=', dossierId).executeTakeFirst();
  return row?.code;
}

/** A service as it was in one version. */
export async function findServiceVersion(db: Database, code: string, version: number): Promise<Service | undefined> {
  const row = await db.selectFrom('services').select('content').where('code', '=', code).where('version', '=', version).executeTakeFirst();
  return row?.content as Service | undefined;
}

/** What was asked for under a key; the first one stays. */
export async function findOrInsertRequest(transaction: DatabaseTransaction, name: { readonly subject: string; readonly key: string }, request: { readonly payloadHash: string; readonly paymentId: string; readonly at: string }): Promise<string> {
  await transaction
    .insertInto('payment_requests')
    .values({ ...name, payload_hash: request.payloadHash, payment_id: request.paymentId, created_at: request.at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await transaction.selectFrom('payment_requests').select('payload_hash').where('subject', '=', name.subject).where('key', '=', name.key).executeTakeFirstOrThrow();
  return row.payload_hash;
}
