import { readShippedCatalog } from '@dvcqg/catalog';
import { importShipped } from '../dist/catalog/import-shipped.js';
import { migrate } from '../dist/db/migrate.js';
import { prepareDatabase } from '../dist/db/open.js';
import { silentLog } from '../dist/http/log.js';
import { load } from './load.mjs';
import { memoryOf, startGateway } from './process.mjs';
import { distinctPaths, randomFrom } from './queries.mjs';

const WORDS = 'cấp đổi lại gia hạn điều chỉnh thu hồi bổ sung tạm ngừng liên thông khu vực biên giới vùng cao xã hội nước ngoài chuyên ngành'.split(' ');

/** Services like the shipped ones, each with some words of its own, until there are `count`. */
function* synthetic(records, count) {
  const random = randomFrom(7);
  for (let made = 0; made < count; made += 1) {
    const { service, popularity } = records[made % records.length];
    const code = `${1 + Math.floor(made / 1_000_000)}.${String(made).padStart(6, '0')}`;
    const extra = Array.from({ length: 3 }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
    const { cases: _cases, legalBases: _legal, ...facts } = service;
    yield { service: { ...facts, cases: [], legalBases: [], code, name: made < records.length ? service.name : `${service.name} ${extra}` }, popularity };
  }
}

/** Search over 100,000 synthetic services inside PostgreSQL. `url`: an empty database. */
export async function benchLarge(url, { count = 100_000, seconds = 8 } = {}) {
  const { records, portal } = await readShippedCatalog();
  const database = prepareDatabase({ databaseUrl: url, dataDirectory: '', databaseConnections: 2 }, silentLog);
  await migrate(database.db);
  const started = performance.now();
  const shipped = { version: `synthetic-${count}`, read: async () => ({ records: synthetic(records, count), units: [], portal }) };
  await importShipped(database.db, shipped, 20_000);
  // The gateway must not replace these services by the shipped ones.
  await database.db.updateTable('import_runs').set({ source: 'export' }).execute();
  await database.close();
  const importMs = Math.round(performance.now() - started);
  const gateway = await startGateway({ DATABASE_URL: url });
  try {
    const paths = distinctPaths(records.map(({ service }) => service.name), 20_000);
    const measured = await load(gateway.url, paths, { seconds, connections: 10 });
    return { ...measured, importMs, startMs: Math.round(gateway.startMs), memory: memoryOf(gateway.pid).highest };
  } finally {
    await gateway.stop();
  }
}
