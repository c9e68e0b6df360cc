import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import * as catalogue from './migrations/0001-catalogue.js';
import * as searchPostings from './migrations/0002-search-postings.js';
import * as searchTerms from './migrations/0003-search-terms.js';
import * as sessions from './migrations/0004-sessions.js';
import * as dossiers from './migrations/0005-dossiers.js';
import * as uploads from './migrations/0006-uploads.js';
import * as receiptKeys from './migrations/0007-receipt-keys.js';
import * as casework from './migrations/0008-casework.js';
import * as payments from './migrations/0009-payments.js';
import * as notices from './migrations/0010-notices.js';
import * as desk from './migrations/0011-desk.js';
import * as ratings from './migrations/0012-ratings.js';
import * as sharedLimits from './migrations/0015-shared-limits.js';
import * as demoYears from './migrations/0016-demo-years.js';
import * as reports from './migrations/0017-reports.js';
import * as feedback from './migrations/0018-feedback.js';
import { SCHEMA, type Database } from './schema.js';

const MIGRATIONS = {
  '0001-catalogue': catalogue,
  '0002-search-postings': searchPostings,
  '0003-search-terms': searchTerms,
  '0004-sessions': sessions,
  '0005-dossiers': dossiers,
  '0006-uploads': uploads,
  '0007-receipt-keys': receiptKeys,
  '0008-casework': casework,
  '0009-payments': payments,
  '0010-notices': notices,
  '0011-desk': desk,
  '0012-ratings': ratings,
  '0015-shared-limits': sharedLimits,
  '0016-demo-years': demoYears,
  '0017-reports': reports,
  '0018-feedback': feedback,
};

/**
 * Brings the database up to date. Safe when several gateways start together: the migrator holds an advisory lock
 * while it works.
 */
export async function migrate(db: Database): Promise<void> {
  await createSchema(db);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
    // Without it the migrator finds the tables of another program in another schema and takes them for its own.
    migrationTableSchema: SCHEMA,
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('The migration failed', { cause: error });
}

/** `create schema if not exists` of two sessions at once can still collide, so it waits its turn. */
async function createSchema(db: Database): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtext('dvcqg.schema'))`.execute(transaction);
    await sql`create schema if not exists ${sql.id(SCHEMA)}`.execute(transaction);
  });
}
