import { readFileSync } from 'node:fs';
import { destination } from 'pino';
import { shippedData } from './catalog/shipped.js';
import { readConfig } from './config.js';
import { configDefaults } from './config-defaults.js';
import { createLog } from './http/log.js';
import { run } from './run.js';
import { StartError } from './start-error.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

try {
  const config = readConfig(process.env, configDefaults());
  // Standard output is for the one line that says where the gateway is.
  const log = createLog(config.logLevel, destination({ dest: 2, sync: false, minLength: 4096, periodicFlush: 1000 }));
  await run({ config, log, version, shipped: shippedData() });
} catch (error) {
  process.stderr.write(`${error instanceof StartError ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
}
