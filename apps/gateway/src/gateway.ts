import type { Hono } from 'hono';
import { workingCalendar } from '@dvcqg/domain';
import { createApp } from './app.js';
import { CaseCache } from './casework/case-cache.js';
import { type Casework, createCasework } from './casework/create-casework.js';
import { importShipped } from './catalog/import-shipped.js';
import { LiveCatalogue } from './catalog/live-catalogue.js';
import type { ShippedData } from './catalog/shipped.js';
import type { Config } from './config.js';
import { migrate } from './db/migrate.js';
import type { RunSql } from './db/run-sql.js';
import type { Database } from './db/schema.js';
import { seedFeedback } from './demonstration/seed-feedback.js';
import { expireSupplements } from './desk/expire-supplements.js';
import { OfficerBook } from './desk/officer-book.js';
import { startShortYear } from './demo-year/short-year.js';
import { AnswerCache } from './http/answer-cache.js';
import type { Faults } from './faults/faults.js';
import { plannedFaults } from './faults/plan.js';
import type { Env } from './http/exchange.js';
import type { Log } from './http/log.js';
import { deleteOldUses } from './limits/repository.js';
import type { SessionFinder } from './identity/caller-of.js';
import { createIdentity } from './identity/create-identity.js';
import { createBackground } from './jobs/background.js';
import { Lifecycle } from './lifecycle.js';
import { createDrawInWorker } from './papers/draw-in-worker.js';
import type { DrawPaper } from './papers/paper-facts.js';
import { createReceipts } from './receipts/create-receipts.js';
import type { BillSource } from './payments/bills.js';
import { createPayments, type Payments } from './payments/create-payments.js';
import type { PaymentPlatform } from './payments/platform.js';
import type { ReceiptIssuer } from './receipts/issuer.js';
import { createPapers } from './receipts/papers.js';
import { startKeepingSums } from './reports/keep-sums.js';
import { deleteUses } from './ratings/repository.js';
import { deleteExpiredDrafts } from './routes/drafts/repository.js';
import { buildSearch } from './search/create-search.js';
import type { Site } from './site/site.js';
import type { CountMiss } from './submission/dossier-guard.js';
import { createSubmission, type SubmissionServices } from './submission/create-submission.js';
import { startSweeping } from './sweeper.js';
import type { ClaimUploads } from './uploads/claims.js';
import { followOtherGateways } from './watching/follow-others.js';
import { WatchStreams } from './watching/watch-stream.js';
import { createUploads, type UploadDoubles, type Uploads } from './uploads/create-uploads.js';

/** What a gateway is started with. */
export interface GatewayParts {
  readonly db: Database;
  /** For the job queue; without it nobody is told of what happens. */
  readonly runSql?: RunSql | undefined;
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
  /** In place of the configured file store and scanner. */
  readonly uploads?: UploadDoubles | undefined;
  /** In place of the uploads of the database. */
  readonly claimUploads?: ClaimUploads | undefined;
  /** In place of the portal's own receipts. */
  readonly receipts?: ReceiptIssuer | undefined;
  /** In place of a thread that draws papers. */
  readonly drawPaper?: DrawPaper | undefined;
  /** In place of the configured payment platform and source of bills. */
  readonly platform?: PaymentPlatform | undefined;
  readonly bills?: BillSource | undefined;
  /** In place of limits for who tries codes of dossiers. */
  readonly countMiss?: CountMiss | undefined;
  /** In place of the faults of the configuration. */
  readonly faults?: Faults | undefined;
}

/** A gateway without a port. */
export interface Gateway {
  readonly app: Hono<Env>;
  readonly lifecycle: Lifecycle;
  readonly catalogue: LiveCatalogue;
  readonly submission: SubmissionServices;
  readonly casework: Casework;
  /** Officers who have signed in. */
  readonly officers: OfficerBook;
  readonly uploads: Uploads;
  readonly payments: Payments;
  /** Brings the database up to date, reads the catalogue and becomes ready. */
  readonly start: () => Promise<void>;
  /** Ends what goes on beside the requests. Resolves when nothing of it uses the database any more. */
  readonly stop: () => Promise<void>;
}

const HOUR = 3_600_000;

/** What is cleaned away every hour. */
const startHourlySweepings = ({ db, now, log }: Pick<GatewayParts, 'db' | 'now' | 'log'>): readonly (() => void)[] => [
  startSweeping({ name: 'drafts-swept', everyMilliseconds: HOUR, sweep: () => deleteExpiredDrafts(db, new Date(now())), log }),
  startSweeping({ name: 'rating-uses-swept', everyMilliseconds: HOUR, sweep: () => deleteUses(db, new Date(now() - HOUR).toISOString()), log }),
  startSweeping({ name: 'limited-uses-swept', everyMilliseconds: HOUR, sweep: () => deleteOldUses(db), log }),
];

/** What the background work of a gateway is started from. */
interface BackgroundParts extends Pick<Gateway, 'casework' | 'uploads' | 'payments'> {
  readonly identity: ReturnType<typeof createIdentity>;
}

/** Starts what goes on beside the requests; gives the functions that end it. */
async function startBeside({ identity, uploads, payments, casework }: BackgroundParts, { db, config, now, log }: GatewayParts): Promise<readonly (() => void)[]> {
  return [
    await identity.start(),
    ...startHourlySweepings({ db, now, log }),
    uploads.start(),
    payments.start(),
    startKeepingSums({ db, log }),
    startSweeping({ name: 'supplements-expired', everyMilliseconds: 60_000, sweep: () => expireSupplements({ db, casework, now }), log }),
    ...(config.databaseUrl === undefined ? [] : [followOtherGateways({ db, changes: casework.changes, log })]),
  ];
}

/** Puts a gateway together. It answers at once, with 503 until it has started. */
export function createGateway(parts: GatewayParts): Gateway {
  const { db, config, log, now, version, shipped, site, sessions, listeningAt } = parts;
  const lifecycle = new Lifecycle();
  const cache = new AnswerCache(config.cacheMegabytes);
  const catalogue = new LiveCatalogue({ db, buildSearch: (state) => buildSearch(db, state), onChange: () => cache.clear(), log });
  const publicUrl = (): string => config.publicUrl ?? listeningAt?.() ?? `http://localhost:${config.port}`;
  const identity = createIdentity({ db, config, log, now, publicUrl, onSignedIn: (who) => officers.remember(who) });
  const uploads = createUploads({ db, config, log, now, ...parts.uploads });
  const receipts = createReceipts({ db, config });
  const drawPaper = parts.drawPaper ?? createDrawInWorker();
  const papers = createPapers({ db, publicUrl, draw: drawPaper });
  const calendar = workingCalendar();
  const cases = new CaseCache(db);
  const claimUploads = parts.claimUploads ?? uploads.claim;
  const faults = parts.faults ?? plannedFaults(config.faults);
  const submission = createSubmission({
    db,
    config,
    now,
    publicUrl,
    revision: () => catalogue.current().revision,
    claimUploads,
    receipts: parts.receipts ?? receipts.issuer,
    faults,
    calendar,
    cases,
    countMiss: parts.countMiss,
  });
  const casework = createCasework({ db, audit: submission.audit, now, calendar, cases });
  const officers = new OfficerBook({ db, audit: submission.audit, now });
  const payments = createPayments({ db, config: config.payments, casework, countTry: submission.countTry, faults, log, now, platform: parts.platform, bills: parts.bills });
  const streams = new WatchStreams(casework.changes);
  const background = createBackground({ db, runSql: parts.runSql, config, log, publicUrl, faults });
  const app = createApp({ db, catalogue, cache, lifecycle, config, log, now, version, site, identity, submission, casework, officers, streams, publicUrl, claimUploads, receipts, papers, drawPaper, payments, uploads, sessions: sessions ?? identity.store });
  let stops: readonly (() => void)[] | undefined;
  let stopMakingUp: (() => Promise<void>) | undefined;
  const start = async (): Promise<void> => {
    await migrate(db);
    if (await importShipped(db, shipped, config.databaseSearchFrom)) log.event('imported', { source: 'shipped' });
    await catalogue.refresh();
    catalogue.watch(config.pollMilliseconds);
    await receipts.start();
    await submission.start();
    stops ??= await startBeside({ identity, uploads, payments, casework }, parts);
    await background.start();
    if (config.feedback.examples) await seedFeedback(db, { db, now, officers, claimUploads, calendar, config: config.feedback, sparesLoopback: true, ...submission });
    lifecycle.ready();
    stopMakingUp = startShortYear({ db, config: { ...config, publicUrl: publicUrl() }, log, now });
  };
  const stop = async (): Promise<void> => {
    catalogue.stop();
    stops?.forEach((end) => end());
    streams.closeAll();
    await Promise.all([background.stop(), stopMakingUp?.()]);
  };
  return { app, lifecycle, catalogue, submission, casework, officers, uploads, payments, start, stop };
}
