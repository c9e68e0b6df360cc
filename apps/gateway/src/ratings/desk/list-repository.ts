import type { RatingLevel, RatingSubjectKind } from '@dvcqg/openapi';
import { type Expression, sql, type SqlBool } from 'kysely';
import type { Database } from '../../db/schema.js';
import type { Keys } from '../../http/keyset-cursor.js';
import type { RatingRow } from '../repository.js';
import { isSeen, type SeenAgencies } from '../seen-repository.js';

/** What narrows the list, besides who asks. */
export interface DeskRatingFilter {
  readonly level?: RatingLevel;
  readonly kind?: RatingSubjectKind;
  readonly service?: string;
  readonly commented?: boolean;
  /** First and last day of the rating in Vietnam, `YYYY-MM-DD`. */
  readonly ratedFrom?: string;
  readonly ratedTo?: string;
}

/** What the desk shows of a rating; never who gave it. */
const COLUMNS = ['number', 'subject', 'service_code', 'service_name', 'agency_code', 'agency_name', 'place_name', 'level', 'answers', 'reasons', 'comment', 'scores', 'rated_at', 'changed_at'] as const;

/** `applicant_name`: of whose dossier it is, to be found in the comment; not shown. */
export type DeskRatingRow = Pick<RatingRow, (typeof COLUMNS)[number]> & { readonly applicant_name: string | null };

/** More are not counted. */
const MOST_COUNTED = 10_000;

/** When a day begins in Vietnam. PostgreSQL knows no year 0. */
const beginOf = (day: string): string => `${day < '0001-01-02' ? '0001-01-02' : day}T00:00:00+07:00`;

function conditionsOf({ level, kind, service, commented, ratedFrom, ratedTo }: DeskRatingFilter, seen: SeenAgencies): Expression<SqlBool>[] {
  const conditions = [
    isSeen(seen),
    level && sql<SqlBool>`level = ${level}`,
    kind && sql<SqlBool>`subject like ${`${kind}:%`}`,
    service === undefined ? undefined : sql<SqlBool>`service_code = ${service}`,
    commented === undefined ? undefined : commented ? sql<SqlBool>`comment is not null` : sql<SqlBool>`comment is null`,
    ratedFrom === undefined ? undefined : sql<SqlBool>`rated_at >= ${beginOf(ratedFrom)}::timestamptz`,
    ratedTo === undefined ? undefined : sql<SqlBool>`rated_at < ${beginOf(ratedTo)}::timestamptz + interval '1 day'`,
  ];
  return conditions.filter((condition) => condition !== undefined);
}

/** Which page. */
export interface DeskRatingPage {
  readonly filter: DeskRatingFilter;
  readonly seen: SeenAgencies;
  /** Behind it: `rated_at` and number. */
  readonly after: Keys | undefined;
  readonly limit: number;
}

/** A page, newest first. */
export async function readDeskRatings(db: Database, { filter, seen, after, limit }: DeskRatingPage): Promise<DeskRatingRow[]> {
  return db
    .selectFrom('ratings')
    .select(COLUMNS)
    .select(({ selectFrom }) => selectFrom('dossiers').select('applicant_name').whereRef('dossiers.id', '=', 'ratings.dossier_id').as('applicant_name'))
    .where((build) => build.and(conditionsOf(filter, seen)))
    .$if(after !== undefined, (query) => query.where(sql<SqlBool>`(rated_at, number) < (${after?.[0]}::timestamptz, ${after?.[1]}::text)`))
    .orderBy('rated_at', 'desc')
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
}

/** How many there are, up to 10,000. */
export async function countDeskRatings(db: Database, { filter, seen }: Pick<DeskRatingPage, 'filter' | 'seen'>): Promise<number> {
  const found = db.selectFrom('ratings').select(sql`1`.as('one')).where((build) => build.and(conditionsOf(filter, seen))).limit(MOST_COUNTED);
  const { count } = await db.selectFrom(found.as('found')).select(({ fn }) => fn.countAll<string>().as('count')).executeTakeFirstOrThrow();
  return Number(count);
}
