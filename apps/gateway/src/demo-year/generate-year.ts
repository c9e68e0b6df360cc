import { setImmediate } from 'node:timers/promises';
import { workingCalendar } from '@dvcqg/domain';
import { AuditLog } from '../audit/audit-log.js';
import type { Config } from '../config.js';
import type { Database } from '../db/schema.js';
import type { DemoSettings } from '../db/tables/demo-years.js';
import { createReceipts } from '../receipts/create-receipts.js';
import { readPortalFacts } from '../routes/portal/repository.js';
import { GatewaySecret } from '../secrets/gateway-secret.js';
import { readUnitPeriods } from '../submission/catalogue-repository.js';
import { unitLookupOver } from '../submission/unit-lookup.js';
import { StartError } from '../start-error.js';
import { DemoAgencies, type DemoAgency } from './people/agencies.js';
import { type PlannedDossier, YearPlan, type YearParts } from './plan.js';
import { countBatch, nothingYet, type YearSummary } from './summary.js';
import { analyze, type DemoYearName, findOrInsertDemoYear, inQuickTransaction, insertOfficers, lockDemoYear, setWritten } from './write/repository.js';
import { type BatchParts, writeBatch } from './write/write-batch.js';
import { Seasons } from './year/seasons.js';
import { listCommunes } from './year/service-repository.js';
import { drawServices } from './year/services.js';

/** How a year is made. */
export interface YearJob {
  readonly db: Database;
  readonly config: Pick<Config, 'gatewaySecret' | 'receiptKey' | 'ratings' | 'publicUrl' | 'port'>;
  readonly year: DemoYearName;
  /** Told of every transaction: how many dossiers are written now. */
  readonly onWritten?: (written: number) => void;
  /** Asked after every transaction. */
  readonly isStopped?: () => boolean;
  /** Dossiers of one transaction; 500 unless said. */
  readonly batch?: number;
}

/** What came of it. */
export interface YearReport {
  readonly written: number;
  readonly summary: YearSummary;
}

const BATCH = 500;
const MOST_ACTORS = 5000;
/** Dossiers that are planned without a pause. */
const AT_ONCE = 10;

/** In one order, whatever the database keeps. */
const settingsIn = ({ ratedShare, feedbackShare, services }: DemoSettings): DemoSettings => ({ ratedShare, feedbackShare, services });

/** @throws StartError when another year of this name has been begun */
async function claim(db: Database, year: DemoYearName): Promise<number> {
  const known = await findOrInsertDemoYear(db, year);
  const isSame = known.seed === year.seed && known.dossiers === year.dossiers && known.ends_at.toISOString() === year.endsAt
    && JSON.stringify(settingsIn(known.settings)) === JSON.stringify(settingsIn(year.settings));
  if (isSame) return known.written;
  throw new StartError(`This database holds another ${year.name}: seed ${known.seed}, ${known.dossiers} dossiers until ${known.ends_at.toISOString()}, of which ${known.written} are written. `
    + 'Run without options to go on with it, or take another database.');
}

const officersOf = (audit: AuditLog, agencies: readonly DemoAgency[]): Parameters<typeof insertOfficers>[1] =>
  agencies.flatMap(({ code, officers, specialists, manager }) => [...officers, ...specialists, manager].map(({ subject, name = '', role }) => ({
    actor: audit.actorOf(subject), name, roles: [{ code: role as 'officer' | 'specialist' | 'manager', agencyCode: code }],
  })));

/** Names in the audit log, kept: the same officers act again and again. */
function keptActors(audit: AuditLog): Pick<AuditLog, 'actorOf'> {
  const kept = new Map<string, string>();
  return {
    actorOf: (subject) => {
      const known = kept.get(subject) ?? audit.actorOf(subject);
      if (kept.size < MOST_ACTORS) kept.set(subject, known);
      return known;
    },
  };
}

async function prepare({ db, config, year }: YearJob): Promise<{ readonly plan: YearPlan; readonly parts: BatchParts }> {
  const { province, receivingAgencies } = await readPortalFacts(db);
  const secret = new GatewaySecret(config.gatewaySecret);
  const receipts = createReceipts({ db, config });
  await Promise.all([secret.load(db), receipts.start()]);
  const [audit, calendar, endsAt] = [new AuditLog(secret), workingCalendar(), Date.parse(year.endsAt)];
  const agencies = new DemoAgencies(year.seed, await listCommunes(db, province.code), receivingAgencies?.usual ?? { code: province.agencyCode, name: `UBND ${province.name}` });
  const context = { now: new Date(endsAt), units: unitLookupOver(await readUnitPeriods(db)) };
  const services = await drawServices({ db, agencies, context, province: province.code, most: year.settings.services });
  await insertOfficers(db, officersOf(audit, agencies.all), year.endsAt);
  const facts: YearParts = {
    name: year.name, seed: year.seed, dossiers: year.dossiers, endsAt, ratedShare: year.settings.ratedShare, feedbackShare: year.settings.feedbackShare, calendar, audit: keptActors(audit), seasons: new Seasons(endsAt, calendar), services, agencies, province: province.code,
  };
  return { plan: new YearPlan(facts), parts: { audit, calendar, secret, receipts: receipts.issuer, issuer: config.publicUrl ?? `http://localhost:${config.port}`, isPosted: config.ratings.isPosted } };
}

/** The dossiers of one transaction. Lets others go on in between: the database waits for nobody. */
async function planFrom(plan: YearPlan, from: number, batch: number): Promise<PlannedDossier[]> {
  const planned: PlannedDossier[] = [];
  for (let number = from; number < Math.min(from + batch, plan.count); number += 1) {
    planned.push(plan.dossier(number));
    if (planned.length % AT_ONCE === 0) await setImmediate();
  }
  return planned;
}

/**
 * Makes up a year of dossiers, or goes on where it was stopped: every transaction writes some dossiers with all their lives, and how far
 * the year is by them. The catalogue must be there.
 * @throws StartError when another year of this name has been begun, or somebody else is at it
 */
export async function generateYear(job: YearJob): Promise<YearReport> {
  const { db, year, onWritten, isStopped = () => false, batch = BATCH } = job;
  let written = await claim(db, year);
  let summary = nothingYet();
  if (written === year.dossiers) return { written, summary };
  const { plan, parts } = await prepare(job);
  let next = await planFrom(plan, written, batch);
  while (next.length > 0 && !isStopped()) {
    const [now, from] = [next, written];
    const writing = inQuickTransaction(db, async (transaction) => {
      if ((await lockDemoYear(transaction, year.name)) !== from) throw new StartError('Somebody else is writing this year. Wait for it to end.');
      await writeBatch(parts, transaction, now);
      await setWritten(transaction, year.name, from + now.length);
    });
    // While the database writes these, the next ones are planned.
    const [, more] = await Promise.all([writing, planFrom(plan, from + now.length, batch)]);
    written += now.length;
    summary = countBatch(summary, now);
    next = more;
    onWritten?.(written);
  }
  await analyze(db);
  return { written, summary };
}
