import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { countServices, listAgencies, listSectors, toCatalog } from '@dvcqg/catalog';
import type { Database } from '../db/schema.js';
import { readPortalFacts } from '../routes/portal/repository.js';
import { clearPostings, writeAllPostings } from '../search/postings/write.js';
import { readListedRecords, readTerms, writeDirectory, writeLifeEvents, writeState } from './publish-repository.js';

/** Above this size the best level of brotli takes minutes. */
const LARGE_DOCUMENT = 4 * 1024 * 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

async function compressDocument(document: Buffer): Promise<{ br: Buffer; gzip: Buffer }> {
  const quality = document.length > LARGE_DOCUMENT ? 9 : 11;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: document.length };
  const [br, zipped] = await Promise.all([brotli(document, { params }), zip(document, { level: 9 })]);
  return { br, gzip: zipped };
}

/**
 * Makes all that follows from the current services anew: directories, figures and the compact catalogue, compressed
 * once at the best level; from `databaseSearchFrom` services on also the postings. Run it in the transaction of the import; gateways notice the risen revision.
 */
export async function publish(db: Database, databaseSearchFrom: number): Promise<void> {
  const records = await readListedRecords(db);
  await writeDirectory(db, 'sectors', listSectors(records));
  await writeDirectory(db, 'agencies', listAgencies(records));
  await writeLifeEvents(db, records);
  const { province } = await readPortalFacts(db);
  const catalog = toCatalog(records, { province: province.agencyCode, terms: await readTerms(db) });
  const document = Buffer.from(JSON.stringify(catalog));
  const inDatabase = records.length >= databaseSearchFrom;
  await (inDatabase ? writeAllPostings(db, catalog) : clearPostings(db));
  const compressed = await compressDocument(document);
  await writeState(db, { version: catalog.version, counts: countServices(records), databaseSearch: inDatabase, document: { identity: document, ...compressed } });
}
