import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { readConfig } from '../../dist/config.js';
import { prepareDatabase } from '../../dist/db/open.js';
import { silentLog } from '../../dist/http/log.js';
import { createUploads } from '../../dist/uploads/create-uploads.js';

const filesIn = (directory) => readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

/** What the data directory of a gateway that has ended holds: rows of uploads and pieces, stored files, files in the midst of a check. */
async function count(db, dataDirectory) {
  const { rows } = await sql`select (select count(*) from dvcqg.uploads) uploads, (select count(*) from dvcqg.upload_pieces) pieces`.execute(db);
  const files = join(dataDirectory, 'files');
  return { uploads: Number(rows[0].uploads), pieces: Number(rows[0].pieces), objects: filesIn(join(files, 'objects')), scratch: filesIn(join(files, 'scratch')) };
}

/**
 * Counts rows and files beyond those of the `intended` uploads, before and after a sweep two hours later.
 * @returns {Promise<{ before: number, after: number, lost: number }>} `lost`: intended ones that the sweep took
 */
export async function countLeftOver(dataDirectory, databaseUrl, intended) {
  const config = readConfig({ DATABASE_URL: databaseUrl }, { dataDirectory, siteDirectory: undefined });
  const database = prepareDatabase(config, silentLog);
  await database.open();
  try {
    const { sweeper } = createUploads({ db: database.db, config, log: silentLog, now: () => Date.now() + 7_200_000 });
    const beyond = ({ uploads, pieces, objects, scratch }) => Math.max(0, uploads - intended) + pieces + Math.max(0, objects - intended) + scratch;
    const before = await count(database.db, dataDirectory);
    await sweeper.sweepAll();
    const after = await count(database.db, dataDirectory);
    return { before: beyond(before), after: beyond(after), lost: Math.max(0, intended - after.uploads, intended - after.objects) };
  } finally {
    await database.close();
  }
}
