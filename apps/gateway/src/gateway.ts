import type { Hono } from 'hono';
import { createApp } from './app.js';
import { importShipped } from './catalog/import-shipped.js';
import { LiveCatalogue } from './catalog/live-catalogue.js';
import type { ShippedData } from './catalog/shipped.js';
import type { Config } from './config.js';
import { migrate } from './db/migrate.js';
import type { Database } from './db/schema.js';
import { AnswerCache } from './http/answer-cache.js';
import type { Env } from './http/exchange.js';
import type { Log } from './http/log.js';
import type { SessionFinder } from './identity/caller-of.js';
import { createIdentity } from './identity/create-identity.js';
import { Lifecycle } from './lifecycle.js';
import { buildSearch } from './search/create-search.js';
import type { Site } from './site/site.js';

/** What a gateway is started with. */
export interface GatewayParts {
  readonly db: Database;
  readonly config: Config;
  readonly log: Log;
  readonly now: () => number;
  readonly version: string;
  readonly shipped: ShippedData;
  readonly site?: Site | undefined;
  /** The gateway's own address without a slash at the end, where none is configured; known once it listens. */
  readonly listeningAt?: (() => string) | undefined;
  /** In place of the sessions of the database. */
  readonly sessions?: SessionFinder | undefined;
}

/** A gateway without a port. */
export interface Gateway {
  readonly app: Hono<Env>;
  readonly lifecycle: Lifecycle;
  readonly catalogue: LiveCatalogue;
  /** Brings the database up to date, reads the catalogue and becomes ready. */
  readonly start: () => Promise<void>;
  /** Ends what goes on beside the requests. */
  readonly stop: () => void;
}

/** Puts a gateway together. It answers at once, with 503 until it has started. */
export function createGateway({ db, config, log, now, version, shipped, site, sessions, listeningAt }: GatewayParts): Gateway {
  const lifecycle = new Lifecycle();
  const cache = new AnswerCache(config.cacheMegabytes);
  const catalogue = new LiveCatalogue({
    db,
    buildSearch: (state) => buildSearch(db, state),
    onChange: () => cache.clear(),
    log,
  });
  const publicUrl = (): string => config.publicUrl ?? listeningAt?.() ?? `http://localhost:${config.port}`;
  const identity = createIdentity({ db, config, log, now, publicUrl });
  const app = createApp({ db, catalogue, cache, lifecycle, config, log, now, version, site, identity, sessions: sessions ?? identity.store });
  let stopSweeping: (() => void) | undefined;
  const start = async (): Promise<void> => {
    await migrate(db);
    if (await importShipped(db, shipped, config.databaseSearchFrom)) log.event('imported', { source: 'shipped' });
    await catalogue.refresh();
    catalogue.watch(config.pollMilliseconds);
    stopSweeping ??= await identity.start();
    lifecycle.ready();
  };
  const stop = (): void => {
    catalogue.stop();
    stopSweeping?.();
  };
  return { app, lifecycle, catalogue, start, stop };
}
