import type { DeskSort } from '@dvcqg/openapi';
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { DossierRow } from '../../casework/case-repository.js';
import { type Database, SCHEMA } from '../../db/schema.js';
import type { RegisterSource } from '../papers/register-facts.js';
import type { Keys } from '../../http/keyset-cursor.js';

const COLUMNS = [
  'id', 'code', 'service_code', 'service_name', 'agency_code', 'agency_name', 'applicant_name', 'status', 'situation', 'submitted_at', 'revision', 'due_at', 'is_paused', 'paused_since', 'unit', 'person',
  'accepted_at',
] as const;

const REGISTER_COLUMNS = [
  'code', 'service_name', 'applicant_name', 'agency_name', 'holder_agency_name', 'answers', 'status', 'situation', 'accepted_at', 'result_due_at', 'ended_at',
] as const satisfies readonly (keyof RegisterSource)[];

/** What a list of the desk shows of a dossier. */
export type DeskRow = Pick<DossierRow, (typeof COLUMNS)[number]>;

/** Which page of which list. */
export interface PageWish {
  readonly conditions: readonly Expression<SqlBool>[];
  readonly sort: DeskSort;
  /** Behind it. */
  readonly after: Keys | undefined;
  readonly limit: number;
  /** The list is so short that all of it is found first and put in order then; see `SHORT`. */
  readonly isShort: boolean;
}

interface Order {
  readonly keys: RawBuilder<unknown>;
  readonly by: RawBuilder<unknown>;
  readonly isBehind: RawBuilder<unknown>;
}

const AGE = { keys: sql`submitted_at, id`, types: [sql`timestamptz`, sql`uuid`] };
const DUE = { keys: sql`desk_due, submitted_at, id`, types: [sql`timestamptz`, ...AGE.types] };

const ORDERS: Readonly<Record<DeskSort, Order & { readonly types: readonly RawBuilder<unknown>[] }>> = {
  due: { ...DUE, by: DUE.keys, isBehind: sql`>` },
  oldest: { ...AGE, by: AGE.keys, isBehind: sql`>` },
  newest: { ...AGE, by: sql`submitted_at desc, id desc`, isBehind: sql`<` },
};

/**
 * Up to so many dossiers, all of a list are found by whatever index finds them and then put in order. A longer one is walked in its
 * order until the page is full: of a short one that walk could lead through all dossiers.
 */
export const SHORT = 2000;

/** More are not counted. */
export const MOST_COUNTED = 10_000;

const table = sql.table(`${SCHEMA}.dossiers`);
const all = (conditions: readonly (Expression<SqlBool> | RawBuilder<unknown>)[]): RawBuilder<unknown> => sql.join([...conditions], sql` and `);

/**
 * A page of a list in its order. Ids are found within an index that holds all that lists are narrowed by; only the dossiers of the
 * page are read themselves.
 */
export async function readPage(db: Database, wish: PageWish): Promise<DeskRow[]> {
  return readColumns<DeskRow>(db, wish, COLUMNS);
}

/** The first dossiers of a list with all that the register says of them. */
export async function readRegister(db: Database, wish: PageWish): Promise<RegisterSource[]> {
  return readColumns<RegisterSource>(db, wish, REGISTER_COLUMNS);
}

async function readColumns<Row>(db: Database, { conditions, sort, after, limit, isShort }: PageWish, columns: readonly (keyof DossierRow)[]): Promise<Row[]> {
  const { keys, by, isBehind, types } = ORDERS[sort];
  const place = after && sql`(${keys}) ${isBehind} (${sql.join(after.map((key, at) => sql`${key}::${types[at]!}`))})`;
  const { rows } = await sql<Row>`
    with found as ${sql.raw(isShort ? 'materialized' : 'not materialized')} (select ${keys} from ${table} where ${all(place ? [...conditions, place] : conditions)}),
      page as materialized (select ${keys} from found order by ${by} limit ${limit})
    select ${sql.join(columns.map((column) => sql.ref(`dossiers.${column}`)))} from page join ${table} on dossiers.id = page.id
    order by ${sql.join(BY_PAGE[sort])}`.execute(db);
  return rows;
}

const BY_PAGE: Readonly<Record<DeskSort, readonly RawBuilder<unknown>[]>> = {
  due: [sql`page.desk_due`, sql`page.submitted_at`, sql`page.id`],
  oldest: [sql`page.submitted_at`, sql`page.id`],
  newest: [sql`page.submitted_at desc`, sql`page.id desc`],
};

/** How many dossiers there are, up to `MOST_COUNTED`. */
export async function countUpTo(db: Database, conditions: readonly Expression<SqlBool>[]): Promise<number> {
  const { rows: [row] } = await sql<{ count: string }>`
    select count(*) as count from (select 1 from ${table} where ${all(conditions)} limit ${MOST_COUNTED}) as found`.execute(db);
  return Number(row?.count ?? 0);
}
