import { type Selectable, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../db/schema.js';
import type { PaymentNoticesTable } from '../db/tables/payments.js';

/** A notice as it is kept. */
export interface KeptNotice extends Pick<Selectable<PaymentNoticesTable>, 'body_hash' | 'reference' | 'payment_id' | 'verdict' | 'body'> {
  readonly at: string;
}

/** Forged notices that are kept in an hour; further ones are only counted in the log. */
const MOST_FORGED = 1000;

/** Keeps a notice, or counts it when it came before. */
export async function keepNotice(db: Database, { at, ...notice }: KeptNotice): Promise<void> {
  if (notice.verdict === 'bad_signature') {
    const { count } = await db
      .selectFrom('payment_notices')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('verdict', '=', 'bad_signature')
      .where('first_at', '>', new Date(Date.parse(at) - 3_600_000))
      .executeTakeFirstOrThrow();
    if (Number(count) >= MOST_FORGED) return;
  }
  await db
    .insertInto('payment_notices')
    .values({ ...notice, first_at: at, last_at: at })
    .onConflict((conflict) => conflict.column('body_hash').doUpdateSet({ times: sql<number>`payment_notices.times + 1`, last_at: at }))
    .execute();
}

/** Payments about which the platform is to be asked now; nobody else asks about them until `until`. */
export async function takeDueChecks(db: Database, now: Date, until: Date, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update dvcqg.payments set next_check_at = ${until.toISOString()}
    where id in (select id from dvcqg.payments where next_check_at <= ${now.toISOString()} order by next_check_at limit ${most} for update skip locked)
    returning id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Payments of dossiers to which something happened since they were looked at. */
export async function listToReview(db: Database, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom('payments')
    .innerJoin('dossiers', 'dossiers.id', 'payments.dossier_id')
    .select('payments.id')
    .where('payments.is_settled', '=', false)
    .whereRef('dossiers.revision', '>', 'payments.reviewed_revision')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

/** Payments of which money is to go back now; nobody else sends it until `until`. */
export async function takeDueRefunds(db: Database, now: Date, until: Date, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update dvcqg.payments set next_refund_at = ${until.toISOString()}
    where id in (select id from dvcqg.payments where refund_due > 0 and next_refund_at <= ${now.toISOString()} order by next_refund_at limit ${most} for update skip locked)
    returning id`.execute(db);
  return rows.map(({ id }) => id);
}

export async function dossierRevision(transaction: DatabaseTransaction, dossierId: string): Promise<number> {
  const { revision } = await transaction.selectFrom('dossiers').select('revision').where('id', '=', dossierId).executeTakeFirstOrThrow();
  return revision;
}
