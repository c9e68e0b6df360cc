import { type Insertable, type Selectable, sql } from 'kysely';
import { insertMany } from '../db/insert-many.js';
import type { Database, DatabaseTransaction } from '../db/schema.js';
import type { RatingsTable } from '../db/tables/ratings.js';

export type RatingRow = Selectable<RatingsTable>;
export type NewRatingRow = Insertable<RatingsTable>;
/** What a change of a rating changes. */
export type RatingChange = Required<Pick<Insertable<RatingsTable>, 'level' | 'answers' | 'reasons' | 'scores'>> & { readonly comment: string | null; readonly changed_at: string };

const newest = (db: Database, subject: string, rater: string) =>
  db.selectFrom('ratings').selectAll().where('subject', '=', subject).where('rater', '=', rater).orderBy('round', 'desc').limit(1);

/** The latest rating of this by this person. */
export async function findRating(db: Database, subject: string, rater: string): Promise<RatingRow | undefined> {
  return newest(db, subject, rater).executeTakeFirst();
}

/** The same; nobody else changes it until the transaction ends. */
export async function lockRating(transaction: DatabaseTransaction, subject: string, rater: string): Promise<RatingRow | undefined> {
  return newest(transaction, subject, rater).forUpdate().executeTakeFirst();
}

/** False when somebody else was faster, who then has committed. */
export async function insertRating(transaction: DatabaseTransaction, rating: NewRatingRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction.insertInto('ratings').values(rating).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** New ratings of dossiers that nobody has rated; may be thousands. */
export async function insertManyRatings(transaction: DatabaseTransaction, ratings: readonly NewRatingRow[]): Promise<void> {
  await insertMany(transaction, 'ratings', ratings, ['answers', 'reasons', 'scores']);
}

export async function changeRating(transaction: DatabaseTransaction, number: string, change: RatingChange): Promise<void> {
  await transaction.updateTable('ratings').set(change).where('number', '=', number).execute();
}

/** Official name of a service that is in the catalogue now. */
export async function findServiceName(db: Database, code: string): Promise<string | undefined> {
  const row = await db.selectFrom('services').select(sql<string>`content->>'name'`.as('name')).where('code', '=', code).where('is_current', '=', true).where('withdrawn_on', 'is', null).executeTakeFirst();
  return row?.name;
}

/** Counts one more use in this hour and tells how many there are now; the row stays locked until the transaction ends. */
export async function countUse(transaction: DatabaseTransaction, bucket: string, hour: string): Promise<number> {
  const { uses } = await transaction
    .insertInto('rating_uses')
    .values({ bucket, hour, uses: 1 })
    .onConflict((conflict) => conflict.columns(['bucket', 'hour']).doUpdateSet({ uses: sql<number>`rating_uses.uses + 1` }))
    .returning('uses')
    .executeTakeFirstOrThrow();
  return uses;
}

/** Forgets uses of hours that are over. */
export async function deleteUses(db: Database, before: string): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('rating_uses').where('hour', '<', sql<Date>`${before}`).executeTakeFirst();
  return Number(numDeletedRows);
}
