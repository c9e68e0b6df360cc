import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { destination } from 'pino';
import { readShipped } from './catalog/shipped.js';
import { readConfig } from './config.js';
import { createLog } from './http/log.js';
import { run } from './run.js';
import { StartError } from './start-error.js';

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const SITE = resolve(REPOSITORY, 'apps/portal/dist');
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

try {
  const config = readConfig(process.env, {
    dataDirectory: resolve(REPOSITORY, '.data'),
    siteDirectory: existsSync(resolve(SITE, 'index.html')) ? SITE : undefined,
  });
  // Standard output is for the one line that says where the gateway is.
  const log = createLog(config.logLevel, destination({ dest: 2, sync: false, minLength: 4096, periodicFlush: 1000 }));
  await run({ config, log, version, shipped: readShipped });
} catch (error) {
  process.stderr.write(`${error instanceof StartError ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
}
