import { countOn, type CountProgress } from '@dvcqg/catalog/progress';
import { shippedData } from '../../catalog/shipped.js';
import { readConfig } from '../../config.js';
import { configDefaults } from '../../config-defaults.js';
import { prepareDatabase } from '../../db/open.js';
import { silentLog } from '../../http/log.js';
import { fillDatabase } from '../fill-database.js';
import { describe } from '../summary.js';
import { readOptions, USAGE } from './options.js';
import { runCommand } from '../../run-command.js';

const args = process.argv.slice(2);

/** The first signal lets the transaction that runs end; the second one ends at once, and the database forgets that transaction. */
function stopOnSignals(): () => boolean {
  let stopped = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopped) process.exit(130);
      stopped = true;
    });
  }
  return () => stopped;
}

async function main(): Promise<void> {
  const options = readOptions(args, Date.now());
  if (options.shows === 'help') return void process.stdout.write(`${USAGE}\n`);
  const config = readConfig(process.env, configDefaults());
  const database = prepareDatabase(config, silentLog);
  const isStopped = stopOnSignals();
  const started = performance.now();
  let progress: CountProgress | undefined;
  try {
    await database.open();
    const { written, summary, year } = await fillDatabase({
      db: database.db, config, options, shipped: shippedData(), isPlain: args.length === 0, now: Date.now(), isStopped,
      onBegin: ({ seed, dossiers, endsAt }, from) => {
        process.stderr.write(`A year of ${dossiers} dossiers until ${endsAt}, seed ${seed}${from > 0 ? `; ${from} are there` : ''}\n`);
        progress = countOn(process.stderr, { doing: 'Making up', things: 'dossiers', from, total: dossiers, now: () => performance.now() });
      },
      onWritten: (done) => progress?.reach(done),
    });
    progress?.stop();
    const seconds = (performance.now() - started) / 1000;
    if (summary.dossiers > 0) process.stdout.write(`${describe(summary)}\n  written in      ${seconds.toFixed(0)} s\n`);
    else if (written === year.dossiers) process.stdout.write('Nothing was left to write.\n');
    if (written < year.dossiers) process.stdout.write(`Stopped at ${written} of ${year.dossiers}. Run the same again to go on.\n`);
  } finally {
    progress?.stop();
    await database.close();
  }
}

await runCommand(main, USAGE);
