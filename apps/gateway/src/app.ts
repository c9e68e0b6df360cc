import { Hono } from 'hono';
import type { Casework } from './casework/create-casework.js';
import type { LiveCatalogue } from './catalog/live-catalogue.js';
import type { Config } from './config.js';
import { isUnavailable } from './db/errors.js';
import type { Database } from './db/schema.js';
import { createDeskAccess } from './desk/desk-access.js';
import { createDeskPapers } from './desk/papers/desk-papers.js';
import type { OfficerBook } from './desk/officer-book.js';
import { isStorageFailure } from './files/file-errors.js';
import { AnswerCache } from './http/answer-cache.js';
import type { CallerOf } from './http/caller.js';
import { createClientAddress } from './http/client-address.js';
import { createCors } from './http/cors.js';
import { createExchange, type Env, type Work } from './http/exchange.js';
import type { Log } from './http/log.js';
import { ProblemError } from './http/problem.js';
import { createRateLimit } from './http/rate-limit.js';
import { operationsOf, type Operations, register } from './http/registry.js';
import { securityHeaders } from './http/security-headers.js';
import { createCallerOf, type SessionFinder } from './identity/caller-of.js';
import type { IdentityServices } from './identity/create-identity.js';
import { createFeedback } from './feedback/create-feedback.js';
import type { Lifecycle } from './lifecycle.js';
import type { Receipts } from './receipts/create-receipts.js';
import type { DrawPaper } from './papers/paper-facts.js';
import type { Payments } from './payments/create-payments.js';
import { createOpenPaymentFor } from './payments/payment-access.js';
import { createRatings } from './ratings/create-ratings.js';
import { createDeskRatings } from './ratings/desk/desk-ratings.js';
import type { Papers } from './receipts/papers.js';
import { createReports } from './reports/create-reports.js';
import { administrativeUnitRoutes } from './routes/administrative-units/routes.js';
import { catalogRoutes } from './routes/catalog/routes.js';
import { deskRoutes } from './routes/desk/routes.js';
import { deskFeedbackRoutes } from './routes/desk-feedback/routes.js';
import { directoryRoutes } from './routes/directories/routes.js';
import { dossierRoutes } from './routes/dossiers/routes.js';
import { createDraftFiles } from './routes/drafts/draft-files.js';
import { draftRoutes } from './routes/drafts/routes.js';
import { feedbackRoom } from './routes/feedback/routes.js';
import { followingRoutes } from './routes/following/routes.js';
import { paymentRoom } from './routes/payments/routes.js';
import { portalRoutes } from './routes/portal/routes.js';
import { ratingRoom } from './routes/ratings/routes.js';
import { receiptRoom } from './routes/receipts/routes.js';
import { reportRoom } from './routes/reports/routes.js';
import { serviceRoutes } from './routes/services/routes.js';
import { sessionRoom } from './routes/session/routes.js';
import { uploadRoom } from './routes/uploads/routes.js';
import type { Site } from './site/site.js';
import type { ClaimUploads } from './uploads/claims.js';
import type { Uploads } from './uploads/create-uploads.js';
import type { SubmissionServices } from './submission/create-submission.js';
import type { WatchStreams } from './watching/watch-stream.js';

/** Everything that a gateway is made of. */
export interface AppParts {
  readonly db: Database;
  readonly catalogue: LiveCatalogue;
  /** Kept answers; whoever refreshes the catalogue clears it. */
  readonly cache: AnswerCache;
  readonly lifecycle: Lifecycle;
  readonly config: Config;
  readonly identity: IdentityServices;
  readonly submission: SubmissionServices;
  readonly casework: Casework;
  /** Officers who have signed in. */
  readonly officers: OfficerBook;
  /** Open streams of changes. */
  readonly streams: WatchStreams;
  readonly claimUploads: ClaimUploads;
  /** Address of the portal. */
  readonly publicUrl: () => string;
  readonly receipts: Receipts;
  readonly papers: Papers;
  readonly drawPaper: DrawPaper;
  readonly payments: Payments;
  readonly sessions: SessionFinder;
  readonly uploads: Uploads;
  readonly log: Log;
  /** Milliseconds since 1970, with fractions. */
  readonly now: () => number;
  /** Version of the gateway. */
  readonly version: string;
  /** The static site to serve beside the interface. */
  readonly site?: Site | undefined;
}

function operations({ db, catalogue, lifecycle, now, version, config, identity, submission, casework, officers, streams, publicUrl, claimUploads, receipts, papers, drawPaper, payments, uploads, log }: AppParts, callerOf: CallerOf): Operations {
  const current = catalogue.current.bind(catalogue);
  const access = createDeskAccess({ now, ...submission });
  const deskPapers = createDeskPapers({ db, calendar: casework.calendar, publicUrl, draw: drawPaper, papers, now });
  const feedback = createFeedback({ db, now, officers, claimUploads, config: config.feedback, sparesLoopback: config.loopbackIsSpared, calendar: casework.calendar, ...submission });
  return operationsOf([
    { reads: portalRoutes({ db, current, lifecycle, version, config }) },
    { reads: serviceRoutes({ db, current }) },
    { reads: catalogRoutes(current) },
    { reads: directoryRoutes({ db, current }) },
    { reads: administrativeUnitRoutes({ db, current, now }) },
    sessionRoom({ ...identity, log }),
    { commands: draftRoutes({ db, now, files: createDraftFiles(uploads) }) },
    { commands: dossierRoutes({ db, uploads, casework, ...submission }) },
    { commands: followingRoutes({ casework, streams, publicUrl, claimUploads, deskPapers, findDeskDossier: access.find, ...submission }) },
    { commands: deskRoutes({ db, casework, calendar: casework.calendar, now, claimUploads, access, officers, uploads, deskPapers, audit: submission.audit, lookup: submission.lookup }) },
    paymentRoom({
      db, payments, publicUrl, now, drawPaper, config: config.payments, calendar: casework.calendar, returnTo: { origins: config.identity.origins, publicUrl },
      openFor: createOpenPaymentFor({ db, ...submission }), ...submission,
    }),
    ratingRoom({
      config: config.ratings,
      deskRatings: createDeskRatings({ db, now, config: config.ratings, ...submission }),
      ratings: createRatings({ db, now, config: config.ratings, sparesLoopback: config.loopbackIsSpared, calendar: casework.calendar, ...submission }),
    }),
    feedbackRoom({ db, uploads, ...feedback }),
    { commands: deskFeedbackRoutes({ db, uploads, ...feedback }) },
    reportRoom(createReports({ db, now, revision: () => catalogue.revision, minimum: config.ratings.minimum })),
    receiptRoom({ receipts, papers, openDossier: submission.openDossier }),
    uploadRoom({ uploads, config, callerOf }),
  ]);
}

/** Makes the gateway: a router that answers everything in the contract, and the site. Listens to nothing. */
export function createApp(parts: AppParts): Hono<Env> {
  const { cache, catalogue, config, log, now, site, sessions } = parts;
  const exchange = createExchange({
    now,
    log,
    cors: createCors(config.corsOrigins),
    security: securityHeaders(config.https),
    rateLimit: createRateLimit(config.requestsPerMinute, config.loopbackIsSpared),
    clientAddress: createClientAddress(config.trustedProxies),
    isUnavailable: (error) => isUnavailable(error) || isStorageFailure(error),
  });
  const app = new Hono<Env>();
  const callerOf = createCallerOf({ sessions, allowsAnonymous: config.allowsAnonymous });
  const surroundings = { cache, revision: () => catalogue.revision, validateAnswers: config.validateAnswers, callerOf };
  register({ app, exchange, ...surroundings }, operations(parts, callerOf));
  const nothing: Work = () => {
    throw new ProblemError('not_found');
  };
  app.all('/v1/*', (context) => exchange(context, { pattern: '/v1/*', kind: 'api' }, nothing));
  if (site) app.all('*', (context) => exchange(context, { pattern: 'site', kind: 'site' }, site));
  app.notFound((context) => exchange(context, { pattern: 'unknown', kind: 'api' }, nothing));
  return app;
}
