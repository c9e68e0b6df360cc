import { type Config, readConfig } from '../config.js';
import type { ShippedData } from '../catalog/shipped.js';
import { createGateway, type Gateway, type GatewayParts } from '../gateway.js';
import { type Log, silentLog } from '../http/log.js';
import type { Database } from '../db/schema.js';
import type { SessionFinder } from '../identity/caller-of.js';
import type { Site } from '../site/site.js';
import { byTurns } from './by-turns.js';
import { secondDoorOf } from './databases.js';
import { sampleData } from './sample-data.js';

/** What a test gateway differs in. */
export interface TestGatewayOptions {
  readonly db: Database;
  readonly runSql?: GatewayParts['runSql'];
  readonly config?: Partial<Config>;
  readonly log?: Log;
  readonly now?: () => number;
  readonly shipped?: ShippedData;
  readonly site?: Site;
  readonly sessions?: SessionFinder;
  readonly uploads?: GatewayParts['uploads'];
  readonly claimUploads?: GatewayParts['claimUploads'];
  readonly receipts?: GatewayParts['receipts'];
  readonly drawPaper?: GatewayParts['drawPaper'];
  readonly faults?: GatewayParts['faults'];
  readonly countMiss?: GatewayParts['countMiss'];
  readonly platform?: GatewayParts['platform'];
  readonly bills?: GatewayParts['bills'];
  /** One gateway also over PostgreSQL, and why. */
  readonly alone?: string;
}

/** 22 November 2026, 10:00 in Vietnam. */
export const NOW = Date.UTC(2026, 10, 22, 3);

/** Configuration of tests: no rate limit, answers checked against the contract, no polling in sight. */
export function testConfig(changes: Partial<Config> = {}): Config {
  const defaults = { dataDirectory: '/nonexistent', siteDirectory: undefined };
  const settings = { RATE_LIMIT_PER_MINUTE: '0', VALIDATE_ANSWERS: 'true', CATALOG_POLL_MS: '3600000', LOG_LEVEL: 'silent' };
  return { ...readConfig(settings, defaults), ...changes };
}

/**
 * A gateway over sample data; not started. Over PostgreSQL it is two that are asked by turns, with nothing in common but the database,
 * so that every test is also one of two gateways.
 */
export function testGateway({ db, config = {}, log = silentLog, now = () => NOW, shipped = sampleData(), alone, ...rest }: TestGatewayOptions): Gateway {
  const door = secondDoorOf(db);
  const parts = { db, config: testConfig({ databaseUrl: door?.url, ...config }), log, now, version: '0.0.0-test', shipped, ...rest };
  const gateway = createGateway(parts);
  if (!door || alone !== undefined) return gateway;
  return byTurns([gateway, createGateway({ ...parts, db: door.db, ...(rest.runSql ? { runSql: door.runSql } : {}) })]);
}
