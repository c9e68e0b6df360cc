import { type Insertable, sql } from 'kysely';
import { type Database, type Schema, SCHEMA } from './schema.js';

/**
 * Inserts rows that may be thousands, as one parameter. All have the columns of the first; `json`: those whose texts are JSON.
 * Values must be what JSON can hold.
 */
export async function insertMany<Table extends keyof Schema & string>(db: Database, table: Table, rows: readonly Insertable<Schema[Table]>[], json: readonly string[] = []): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  const values = columns.map((column) => (json.includes(column) ? sql`(given.${sql.id(column)} #>> '{}')::jsonb` : sql`given.${sql.id(column)}`));
  const name = sql.table(`${SCHEMA}.${table}`);
  await sql`
    insert into ${name} (${sql.join(columns.map((column) => sql.id(column)))})
    select ${sql.join(values)} from json_populate_recordset(null::${name}, ${JSON.stringify(rows)}::json) as given`.execute(db);
}
