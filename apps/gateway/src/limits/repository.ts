import { sql } from 'kysely';
import type { Database } from '../db/schema.js';

/** Counts one more use and tells how many there are since the first one, and how many seconds are left of its time. The clock is the database's. */
export async function countUse(db: Database, bucket: string, seconds: number): Promise<{ readonly uses: number; readonly wait: number }> {
  const isOver = sql<boolean>`limited_uses.ends_at <= statement_timestamp()`;
  return db
    .insertInto('limited_uses')
    .values({ bucket, uses: 1, ends_at: sql<string>`statement_timestamp() + ${seconds} * interval '1 second'` })
    .onConflict((conflict) => conflict.column('bucket').doUpdateSet({
      uses: sql<number>`case when ${isOver} then 1 else limited_uses.uses + 1 end`,
      ends_at: sql<string>`case when ${isOver} then excluded.ends_at else limited_uses.ends_at end`,
    }))
    .returning(['uses', sql<number>`ceil(extract(epoch from ends_at - statement_timestamp()))::int`.as('wait')])
    .executeTakeFirstOrThrow();
}

/** Forgets what is over; how much. */
export async function deleteOldUses(db: Database): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('limited_uses').where('ends_at', '<', sql<Date>`statement_timestamp()`).executeTakeFirst();
  return Number(numDeletedRows);
}
