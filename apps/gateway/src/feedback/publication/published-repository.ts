import type { FeedbackKind, FeedbackSubject } from '@dvcqg/openapi';
import { type Insertable, type Selectable, sql, type SqlBool } from 'kysely';
import type { Database, DatabaseTransaction } from '../../db/schema.js';
import type { PublishedFeedbackTable } from '../../db/tables/feedback.js';

export type PublishedRow = Selectable<PublishedFeedbackTable>;

/** Which published answers are wanted. */
export interface PublishedFilter {
  /** Folded words, each of which must begin a word of the text; none = all. */
  readonly words: readonly string[];
  readonly kind?: FeedbackKind | undefined;
  readonly about?: FeedbackSubject | undefined;
  readonly agency?: string | undefined;
}

/** More are not counted. */
const MOST_COUNTED = 10_000;

export async function upsertPublished(transaction: DatabaseTransaction, row: Insertable<PublishedFeedbackTable>): Promise<void> {
  await transaction.insertInto('published_feedback').values(row).onConflict((conflict) => conflict.column('feedback_id').doUpdateSet(row)).execute();
}

export async function deletePublished(transaction: DatabaseTransaction, id: string): Promise<void> {
  await transaction.deleteFrom('published_feedback').where('feedback_id', '=', id).execute();
}

export async function findPublished(db: Database, code: string): Promise<PublishedRow | undefined> {
  return db.selectFrom('published_feedback').selectAll().where('code', '=', code).executeTakeFirst();
}

const asQuery = (words: readonly string[]) => sql`to_tsquery('simple', ${words.map((word) => `${word}:*`).join(' & ')})`;

const matching = (db: Database, { words, kind, about, agency }: PublishedFilter) =>
  db
    .selectFrom('published_feedback')
    .$if(words.length > 0, (query) => query.where(sql<SqlBool>`to_tsvector('simple', search) @@ ${asQuery(words)}`))
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
    .$if(about !== undefined, (query) => query.where('about', '=', about!))
    .$if(agency !== undefined, (query) => query.where('agency_code', '=', agency!));

/** Up to 10,000. */
export async function countPublished(db: Database, filter: PublishedFilter): Promise<number> {
  const found = matching(db, filter).select('code').limit(MOST_COUNTED).as('found');
  const { total } = await db.selectFrom(found).select(({ fn }) => fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
  return Number(total);
}

/** The best first when words are looked for, then the newest. */
export async function listPublished(db: Database, filter: PublishedFilter, offset: number, limit: number): Promise<PublishedRow[]> {
  return matching(db, filter)
    .selectAll()
    .$if(filter.words.length > 0, (query) => query.orderBy(sql`ts_rank(to_tsvector('simple', search), ${asQuery(filter.words)})`, 'desc'))
    .orderBy('published_at', 'desc')
    .orderBy('code')
    .offset(offset)
    .limit(limit)
    .execute();
}
