import type { BillList, BillLookup, Payment, PaymentMethod, PaymentNotice, PaymentNoticeAnswer } from '@dvcqg/openapi';
import type { Casework } from '../casework/create-casework.js';
import type { Database } from '../db/schema.js';
import type { Faults } from '../faults/faults.js';
import type { Log } from '../http/log.js';
import type { CountTry } from '../limits/shared-limits.js';
import { ProblemError } from '../http/problem.js';
import { startRepeating } from '../sweeper.js';
import { type BillSource, createBillSource, withFewTries } from './bills.js';
import { createDvcqgPlatform } from './dvcqg-platform/dvcqg-platform.js';
import { type LookAfterParts, reconcile, refundAll, reviewAll } from './look-after.js';
import { openPayment, type PayRequest } from './open-payment.js';
import type { OpenedPayment } from './payment-access.js';
import type { PaymentConfig } from './payment-config.js';
import { billTarget } from './payment-target.js';
import { showPayment } from './payment-view.js';
import type { PaymentPlatform } from './platform.js';
import { paidTargets } from './repository.js';
import { takeNotice } from './take-notice.js';

/** What payments need of the gateway. */
export interface PaymentSurroundings {
  readonly db: Database;
  readonly config: PaymentConfig;
  readonly casework: Pick<Casework, 'append' | 'changes' | 'calendar'>;
  readonly countTry: CountTry;
  readonly faults: Faults;
  readonly log: Log;
  readonly now: () => number;
  /** In place of the configured ones. */
  readonly platform?: PaymentPlatform | undefined;
  readonly bills?: BillSource | undefined;
}

/** Payments of fees and bills. */
export interface Payments {
  /** Gives the payment's id. */
  readonly open: (request: PayRequest) => Promise<string>;
  readonly show: (opened: OpenedPayment, method?: PaymentMethod) => Promise<Payment>;
  readonly takeNotice: (notice: PaymentNotice) => Promise<PaymentNoticeAnswer>;
  /** @throws ProblemError `unavailable` where no bills are looked up, `rate_limited` */
  readonly bills: BillSource;
  readonly listBills: (lookup: BillLookup) => Promise<BillList>;
  /** @throws ProblemError `unavailable` where nothing can be paid online */
  readonly platform: () => PaymentPlatform;
  /** Asks about lost notices, sees what is asked for no more, sends money back: once. */
  readonly lookAfter: () => Promise<void>;
  /** Looks after payments until the function that it returns is called. */
  readonly start: () => () => void;
}

const notSetUp = (what: string): ProblemError => new ProblemError('unavailable', { detail: `${what} are not set up here`, headers: { 'retry-after': '86400' } });

function billSourceOf({ billsUrl, platform }: PaymentConfig, countTry: CountTry): BillSource {
  if (billsUrl === undefined) return { find: () => Promise.reject(notSetUp('Bills')) };
  return withFewTries(createBillSource(billsUrl, platform?.accessToken), countTry);
}

/** Bills with what is known here: paid a moment ago, the source may not know of it yet. */
async function listBills(db: Database, source: BillSource, lookup: BillLookup): Promise<BillList> {
  const items = await source.find(lookup);
  const paid = await paidTargets(db, items.map(({ kind, id }) => billTarget(kind, id)));
  return { items: items.map((bill) => ({ ...bill, isPaid: bill.isPaid || paid.has(billTarget(bill.kind, bill.id)) })) };
}

/** Puts payments together. */
export function createPayments({ db, config, casework, countTry, faults, log, now, ...doubles }: PaymentSurroundings): Payments {
  const platform = doubles.platform ?? (config.platform && createDvcqgPlatform(config.platform));
  const bills = doubles.bills ?? billSourceOf(config, countTry);
  const parts: LookAfterParts | undefined = platform && {
    db, faults, log, now, platform, append: casework.append, tell: (change) => casework.changes.tell(change), calendar: casework.calendar,
    receipts: config.receipts, firstCheckMilliseconds: config.firstCheckMilliseconds,
  };
  const needed = (): LookAfterParts => {
    if (!parts) throw notSetUp('Payments');
    return parts;
  };
  const lookAfter = async (): Promise<void> => {
    if (!parts) return;
    for (const job of [reconcile, reviewAll, refundAll]) await job(parts).catch((error: unknown) => log.fault(error));
  };
  return {
    open: (request) => openPayment(needed(), request),
    show: (opened, method) => showPayment({ db, config }, opened, method),
    takeNotice: (notice) => takeNotice(needed(), notice),
    bills,
    listBills: (lookup) => listBills(db, bills, lookup),
    platform: () => needed().platform,
    lookAfter,
    start: () => (parts ? startRepeating({ everyMilliseconds: config.everyMilliseconds, work: lookAfter, log }) : () => undefined),
  };
}
