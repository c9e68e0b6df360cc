import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { progressOn } from '@dvcqg/catalog/progress';
import { shippedData } from '../catalog/shipped.js';
import { readConfig } from '../config.js';
import { configDefaults } from '../config-defaults.js';
import { prepareDatabase } from '../db/open.js';
import { silentLog } from '../http/log.js';
import { runCommand } from '../run-command.js';
import { StartError } from '../start-error.js';
import { type FileImportReport, importFile } from './import-file.js';
import { readWords } from './words.js';

const USAGE = `Usage: npm run catalog:import -w @dvcqg/gateway -- FILE.ndjson[.gz] [--province H37] [--words DIR] [--partial] [--force]

Imports a national export into the database of DATABASE_URL, or of DATA_DIR while no gateway uses it.
  --province CODE  take the services of this province (default: the portal's own)
  --words DIR      folder of the province's own everyday words (may be given several times)
  --partial        the file holds only some services: withdraw nothing
  --force          also when more than half of the services would be withdrawn`;

/** Refused lines that are printed one by one. */
const SHOWN = 50;

function describe({ counts, taken, notSelected, refused, isComplete }: FileImportReport): string {
  const changes = Object.entries(counts).map(([change, count]) => `${change} ${count}`).join(', ');
  const lines = refused.slice(0, SHOWN).map(({ line, problem }) => `  line ${line}: ${problem.code}${problem.service === undefined ? '' : ` (${problem.service})`}: ${problem.message}`);
  return [
    `Taken ${taken} services: ${changes}.`,
    `Left out ${notSelected} lines of other portals; refused ${refused.length} lines${refused.length > 0 ? ':' : '.'}`,
    ...lines,
    ...(refused.length > SHOWN ? [`  and ${refused.length - SHOWN} more`] : []),
    ...(isComplete ? [] : ['The file ends early, so nothing was withdrawn.']),
  ].join('\n');
}

function sizeOf(path: string): number {
  try {
    const stats = statSync(path);
    if (stats.isFile()) return stats.size;
  } catch {
    // Told below.
  }
  throw new StartError(`There is no file ${path}.`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { province: { type: 'string' }, words: { type: 'string', multiple: true }, partial: { type: 'boolean', default: false }, force: { type: 'boolean', default: false } },
  });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new StartError(USAGE);
  // npm runs scripts in the folder of the workspace; INIT_CWD is where the person is.
  const base = process.env['INIT_CWD'] ?? '.';
  const path = resolve(base, name);
  const words = values.words && (await readWords(values.words.map((folder) => resolve(base, folder))));
  const progress = progressOn(process.stderr, sizeOf(path));
  const config = readConfig(process.env, configDefaults());
  const database = prepareDatabase(config, silentLog);
  try {
    await database.open();
    const { province, partial, force } = values;
    const { databaseSearchFrom } = config;
    const report = await importFile(database.db, { path, province, partial, force, databaseSearchFrom, words, shipped: shippedData(), onBytes: progress.advance });
    progress.stop();
    process.stdout.write(`${describe(report)}\n`);
  } finally {
    await database.close();
  }
}

await runCommand(main, USAGE);
