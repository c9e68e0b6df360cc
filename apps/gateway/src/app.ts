import { Hono } from 'hono';
import type { LiveCatalogue } from './catalog/live-catalogue.js';
import type { Config } from './config.js';
import { isUnavailable } from './db/errors.js';
import type { Database } from './db/schema.js';
import { AnswerCache } from './http/answer-cache.js';
import { createClientAddress } from './http/client-address.js';
import { compileContract, type OperationId } from './http/contract.js';
import { createCors } from './http/cors.js';
import { createExchange, type Env, type Route, type Work } from './http/exchange.js';
import type { Log } from './http/log.js';
import { carryOut, type Operation } from './http/operation.js';
import { ProblemError } from './http/problem.js';
import { createRateLimit } from './http/rate-limit.js';
import { securityHeaders } from './http/security-headers.js';
import type { Lifecycle } from './lifecycle.js';
import { administrativeUnitRoutes } from './routes/administrative-units/routes.js';
import { catalogRoutes } from './routes/catalog/routes.js';
import { directoryRoutes } from './routes/directories/routes.js';
import { portalRoutes } from './routes/portal/routes.js';
import { serviceRoutes } from './routes/services/routes.js';
import type { Site } from './site/site.js';

/** Everything that a gateway is made of. */
export interface AppParts {
  readonly db: Database;
  readonly catalogue: LiveCatalogue;
  /** Kept answers; whoever refreshes the catalogue clears it. */
  readonly cache: AnswerCache;
  readonly lifecycle: Lifecycle;
  readonly config: Config;
  readonly log: Log;
  /** Milliseconds since 1970, with fractions. */
  readonly now: () => number;
  /** Version of the gateway. */
  readonly version: string;
  /** The static site to serve beside the interface. */
  readonly site?: Site | undefined;
}

const METHODS = 'GET, HEAD, OPTIONS';

/** What a known path answers to the methods that it does not have. */
const otherMethods: Work = ({ method }) => {
  if (method === 'OPTIONS') return { status: 204, headers: { allow: METHODS, 'cache-control': 'public, max-age=86400' }, body: null };
  throw new ProblemError('method_not_allowed', { headers: { allow: METHODS } });
};

function addOperations(app: Hono<Env>, parts: AppParts, exchange: ReturnType<typeof createExchange>): void {
  const { db, catalogue, lifecycle, now, version, config, cache } = parts;
  const current = catalogue.current.bind(catalogue);
  const compiled = compileContract();
  const surroundings = { cache, revision: () => catalogue.revision, validateAnswers: config.validateAnswers };
  const add = <Id extends OperationId>(operation: Operation<Id>): void => {
    const contract = compiled.get(operation.id);
    if (!contract) throw new Error(`The contract has no operation ${operation.id}`);
    const work = carryOut(operation, contract, surroundings);
    const route: Route = { pattern: contract.route, kind: 'api', unlimited: operation.id === 'getHealth', hasPath: contract.route.includes(':') };
    app.get(contract.route, (context) => exchange(context, route, work));
    app.all(contract.route, (context) => exchange(context, route, otherMethods));
  };
  const all = [
    ...portalRoutes({ db, current, lifecycle, version }),
    ...serviceRoutes({ db, current }),
    ...catalogRoutes(current),
    ...directoryRoutes({ db, current }),
    ...administrativeUnitRoutes({ db, current, now }),
  ];
  for (const operation of all) add(operation as Operation<OperationId>);
}

/** Makes the gateway: a router that answers everything in the contract, and the site. Listens to nothing. */
export function createApp(parts: AppParts): Hono<Env> {
  const { config, log, now, site } = parts;
  const exchange = createExchange({
    now,
    log,
    cors: createCors(config.corsOrigins),
    security: securityHeaders(config.https),
    rateLimit: createRateLimit(config.requestsPerMinute, config.loopbackIsSpared),
    clientAddress: createClientAddress(config.trustedProxies),
    isUnavailable,
  });
  const app = new Hono<Env>();
  addOperations(app, parts, exchange);
  const nothing: Work = () => {
    throw new ProblemError('not_found');
  };
  app.all('/v1/*', (context) => exchange(context, { pattern: '/v1/*', kind: 'api' }, nothing));
  if (site) app.all('*', (context) => exchange(context, { pattern: 'site', kind: 'site' }, site));
  app.notFound((context) => exchange(context, { pattern: 'unknown', kind: 'api' }, nothing));
  return app;
}
