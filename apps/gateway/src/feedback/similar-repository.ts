import { sql } from 'kysely';
import type { Database } from '../db/schema.js';
import type { FeedbackRow } from './feedback-repository.js';

/** Feedback that may say the same. */
export type PerhapsAlike = Pick<FeedbackRow, 'id' | 'code' | 'subject' | 'title' | 'content' | 'state' | 'agency_code' | 'holder_agency'>;

const COLUMNS = ['id', 'code', 'subject', 'title', 'content', 'state', 'agency_code', 'holder_agency'] as const;
/** More are not compared in full. */
const MOST = 200;

/** The latest feedback since `since` (ISO 8601) that shares a key, besides `id`; `senders`: only of these senders. */
export async function findPerhapsAlike(db: Database, { keys, since, id, senders }: { readonly keys: readonly string[]; readonly since: string; readonly id?: string; readonly senders?: readonly string[] }): Promise<PerhapsAlike[]> {
  if (keys.length === 0) return [];
  return db
    .selectFrom('feedback')
    .select(COLUMNS)
    .where(sql<boolean>`similarity_keys && ${[...keys]}::text[]`)
    .where('received_at', '>=', sql<Date>`${since}`)
    .$if(id !== undefined, (query) => query.where('id', '!=', id ?? ''))
    .$if(senders !== undefined, (query) => query.where(sql<boolean>`sender_keys && ${[...(senders ?? [])]}::text[]`))
    .orderBy('received_at', 'desc')
    .limit(MOST)
    .execute();
}
