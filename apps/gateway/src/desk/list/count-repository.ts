import { DESK_QUEUE_VALUES, type DeskCounts, type DeskQueue } from '@dvcqg/openapi';
import { type Expression, sql, type SqlBool } from 'kysely';
import { type Database, SCHEMA } from '../../db/schema.js';
import type { DueWindow } from './due-window.js';

interface QueueRow {
  readonly queue: DeskQueue;
  readonly count: string;
  readonly late: string;
  readonly soon: string;
}

const sumOf = (rows: readonly QueueRow[], column: 'count' | 'late' | 'soon'): number => rows.reduce((sum, row) => sum + Number(row[column]), 0);

/** How many dossiers are in each queue, in the order of the contract, and how many of them are late or due soon. */
export async function countByQueue(db: Database, conditions: readonly Expression<SqlBool>[], { now, soon }: DueWindow): Promise<DeskCounts> {
  const { rows } = await sql<QueueRow>`
    select desk_queue as queue, count(*) as count, count(*) filter (where desk_due < ${now}::timestamptz) as late,
      count(*) filter (where desk_due between ${now}::timestamptz and ${soon}::timestamptz) as soon
    from ${sql.table(`${SCHEMA}.dossiers`)} where ${sql.join([...conditions], sql` and `)} group by desk_queue`.execute(db);
  const queues = DESK_QUEUE_VALUES.map((queue) => {
    const inQueue = queue === 'all' ? rows : rows.filter((row) => row.queue === queue);
    return { queue, count: sumOf(inQueue, 'count'), late: sumOf(inQueue, 'late') };
  });
  return { queues, late: sumOf(rows, 'late'), dueSoon: sumOf(rows, 'soon') };
}
