import { parseArgs } from 'node:util';
import { workingCalendar } from '@dvcqg/domain';
import { readConfig } from '../config.js';
import { configDefaults } from '../config-defaults.js';
import { migrate } from '../db/migrate.js';
import { prepareDatabase } from '../db/open.js';
import { silentLog } from '../http/log.js';
import { rebuildReports } from '../reports/rebuild.js';
import { runCommand } from '../run-command.js';
import { StartError } from '../start-error.js';

const USAGE = `Usage: npm run reports:rebuild -w @dvcqg/gateway

Counts all dossiers of DATABASE_URL, or of DATA_DIR while no gateway uses it, anew from what happened to them, and makes the sums of reports
anew. Gateways may run meanwhile. Says how much of what was there was not right.`;

/** Dossiers between two words of progress. */
const OFTEN = 10_000;

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length > 0) throw new StartError(USAGE);
  const database = prepareDatabase(readConfig(process.env, configDefaults()), silentLog);
  try {
    await database.open();
    await migrate(database.db);
    const { dossiers, corrected, differing: { days, months } } = await rebuildReports(database.db, workingCalendar(), (count) => {
      if (count % OFTEN === 0) process.stderr.write(`${count} dossiers\n`);
    });
    process.stdout.write(`Counted ${dossiers} dossiers; corrected ${corrected} of them, ${days} sums of a day and ${months} of a month.\n`);
  } finally {
    await database.close();
  }
}

await runCommand(main, USAGE);
