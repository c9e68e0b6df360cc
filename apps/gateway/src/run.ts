import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { ShippedData } from './catalog/shipped.js';
import type { Config } from './config.js';
import { isUnavailable } from './db/errors.js';
import { type LazyDatabase, prepareDatabase } from './db/open.js';
import { createGateway, type Gateway } from './gateway.js';
import type { Log } from './http/log.js';
import { createGatewayServer } from './http/server.js';
import { loadSite, type Site } from './site/site.js';
import { StartError } from './start-error.js';

/** What a process that serves a gateway is started with. */
export interface RunParts {
  readonly config: Config;
  readonly log: Log;
  readonly version: string;
  readonly shipped: ShippedData;
}

/** A database server may start after us. */
const DATABASE_PATIENCE_MS = 60_000;
/** Where officers find their pages. */
const DESK_PATH = '/mot-cua';
/** Where files for other sites are served. */
const EMBED_PATH = '/embed';

function listen(server: Server, { port, host }: Config): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE' ? `Port ${port} is in use. Set PORT to another one.` : `Cannot listen on port ${port}: ${error.code ?? error.message}.`;
      failed(new StartError(reason, { cause: error }));
    });
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

async function openSite({ siteDirectory, deskDirectory, embedDirectory }: Config): Promise<Site | undefined> {
  const places = Object.entries({ '': siteDirectory, [DESK_PATH]: siteDirectory && deskDirectory, [EMBED_PATH]: embedDirectory });
  const directories = places.filter((place): place is [string, string] => Boolean(place[1]));
  if (directories.length === 0) return undefined;
  try {
    return await loadSite(Object.fromEntries(directories));
  } catch (error) {
    throw new StartError(`The site in ${directories.map(([, directory]) => directory).join(' or ')} cannot be read. Build it, or set SITE_DIR, DESK_SITE_DIR or EMBED_DIR to another directory.`, { cause: error });
  }
}

async function startPatiently(gateway: Gateway, log: Log): Promise<void> {
  const deadline = performance.now() + DATABASE_PATIENCE_MS;
  for (;;) {
    try {
      await gateway.start();
      return;
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      if (performance.now() > deadline) throw new StartError('The database of DATABASE_URL cannot be reached.', { cause: error });
      log.fault(error);
      await wait(1000);
    }
  }
}

/** Stops accepting, lets running requests end, and cuts those that take longer than `milliseconds`. */
async function drain(server: Server, milliseconds: number): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  const deadline = setTimeout(() => server.closeAllConnections(), milliseconds);
  await closed;
  clearTimeout(deadline);
}

/** The first signal stops in order, the second one at once. */
function stopOnSignals(server: Server, gateway: Gateway, database: LazyDatabase, { config, log }: RunParts): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) process.exit(1);
    stopping = true;
    gateway.lifecycle.stopping();
    await Promise.all([gateway.stop(), drain(server, config.stopMilliseconds)]);
    await database.close();
    log.event('stopped');
    log.flush();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
}

/**
 * Serves a gateway until a signal stops it: listens first, so that health can be asked, then opens the database.
 * @throws StartError when it cannot start.
 */
export async function run(parts: RunParts): Promise<void> {
  const { config, log, version, shipped } = parts;
  const site = await openSite(config);
  const database = prepareDatabase(config, log);
  const now = (): number => performance.timeOrigin + performance.now();
  let { port } = config;
  const listeningAt = (): string => `http://localhost:${port}`;
  const gateway = createGateway({ db: database.db, runSql: database.runSql, config, log, now, version, shipped, site, listeningAt });
  const server = createGatewayServer({ app: gateway.app, log, lifecycle: gateway.lifecycle });
  stopOnSignals(server, gateway, database, parts);
  port = await listen(server, config);
  try {
    await database.open();
    await startPatiently(gateway, log);
  } catch (error) {
    await database.close();
    throw error;
  }
  if (gateway.lifecycle.phase === 'ready') process.stdout.write(`Ready: http://localhost:${port}/\n`);
}
