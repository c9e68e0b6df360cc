import { derivePayment, type WorkingCalendar } from '@dvcqg/domain';
import type { PaymentOpened } from '@dvcqg/openapi';
import type { AuditLog } from '../../audit/audit-log.js';
import type { ReadRecorder } from '../../audit/read-recorder.js';
import type { Database } from '../../db/schema.js';
import type { Caller } from '../../http/caller.js';
import type { CommandRequest, CommandResult } from '../../http/command.js';
import { asPdf } from '../../http/pdf-answer.js';
import { ProblemError } from '../../http/problem.js';
import { allowedPage, type ReturnAddresses } from '../../identity/return-to.js';
import type { DrawPaper } from '../../papers/paper-facts.js';
import type { Payments } from '../../payments/create-payments.js';
import { type OpenPaymentFor, paymentSecret } from '../../payments/payment-access.js';
import type { PaymentConfig } from '../../payments/payment-config.js';
import { feeTarget, findBillTarget, type PaymentTarget } from '../../payments/payment-target.js';
import { receiptPaper } from '../../payments/receipt-paper.js';
import { findAttempt, findPayment, readFacts } from '../../payments/repository.js';
import type { GatewaySecret } from '../../secrets/gateway-secret.js';
import type { CountMiss } from '../../submission/dossier-guard.js';
import type { FindOwnDossier } from '../../submission/dossier-access.js';
import { readPortalFacts } from '../portal/repository.js';

/** What the handlers of payments need. */
export interface PaymentRouteParts {
  readonly db: Database;
  readonly payments: Payments;
  readonly config: PaymentConfig;
  readonly calendar: WorkingCalendar;
  readonly returnTo: ReturnAddresses;
  readonly publicUrl: () => string;
  readonly secret: Pick<GatewaySecret, 'derive'>;
  readonly findOwnDossier: FindOwnDossier;
  readonly countMiss: CountMiss;
  readonly openFor: OpenPaymentFor;
  readonly audit: AuditLog;
  readonly reads: ReadRecorder;
  readonly now: () => number;
  readonly drawPaper: DrawPaper;
}

/** Page to come back to. @throws ProblemError `validation_failed` for one that is not ours */
function pageOf({ returnTo, publicUrl }: PaymentRouteParts, path: string | undefined): string | null {
  if (path === undefined) return null;
  const page = allowedPage(path.startsWith('/') ? `${publicUrl()}${path}` : path, returnTo);
  if (!page) throw new ProblemError('validation_failed', { violations: [{ pointer: '/body/returnPath', code: 'enum' }] });
  return page.href;
}

type Body = CommandRequest<'openPayment'>['body'];

async function targetOf({ db, payments, findOwnDossier, countMiss, calendar }: PaymentRouteParts, caller: Caller, body: Body): Promise<PaymentTarget> {
  if ('bill' in body) return findBillTarget(payments.bills, body.bill);
  const opened = await findOwnDossier(caller, body.dossierCode);
  if (!opened) {
    await countMiss(caller, body.dossierCode);
    throw new ProblemError('not_found');
  }
  return feeTarget(db, opened.dossier, body.feeId, calendar);
}

/** Who asked: keys of one never meet those of another. */
const subjectOf = ({ session }: Caller, { target }: PaymentTarget): string => session?.subject ?? `payer of ${target}`;

/** Pay a fee or a bill. */
export async function openPayment(parts: PaymentRouteParts, { caller, body, header }: CommandRequest<'openPayment'>): Promise<CommandResult<'openPayment'>> {
  const { db, payments, config, secret } = parts;
  const returnTo = pageOf(parts, body.returnPath);
  payments.platform();
  if (body.method === 'qr' && !config.account) throw new ProblemError('unavailable', { detail: 'No account for transfers is set up here', headers: { 'retry-after': '86400' } });
  const target = await targetOf(parts, caller, body);
  const name = { subject: subjectOf(caller, target), key: (header('idempotency-key') ?? '').toLowerCase() };
  const id = await payments.open({ target, method: body.method, returnTo, name, payload: body });
  const row = await findPayment(db, id);
  if (!row) throw new Error('A payment is gone');
  const payment = await payments.show({ row, ...(target.dossier ? { dossier: target.dossier } : {}) }, body.method);
  const opened: PaymentOpened = { payment, ...(row.dossier_id === null ? { secret: paymentSecret(secret, id) } : {}) };
  return { status: 201, body: opened };
}

/** Read a payment. */
export async function getPayment({ payments, openFor }: PaymentRouteParts, { caller, path, header }: CommandRequest<'getPayment'>): Promise<CommandResult<'getPayment'>> {
  return { body: await payments.show(await openFor(caller, header('payment-secret'), path.paymentId)) };
}

/** The receipt of a payment: by the agency's own range, else by the platform. */
async function receiptOf(parts: PaymentRouteParts, opened: Awaited<ReturnType<OpenPaymentFor>>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { db, config, payments, publicUrl, drawPaper } = parts;
  const { row, dossier } = opened;
  const facts = await readFacts(db, row.id);
  const { status, money: [first] } = derivePayment(facts);
  if (status !== 'paid' || !first) return undefined;
  const series = config.receipts;
  const paper = dossier && series && receiptPaper({ row, facts, dossier, series, portal: await readPortalFacts(db), portalUrl: publicUrl() });
  if (paper) return drawPaper('payment_receipt', paper);
  const attempt = await findAttempt(db, first.reference);
  return attempt && payments.platform().receipt({ reference: attempt.reference, openedAt: attempt.opened_at });
}

/** The receipt of a payment on paper. */
export async function getPaymentReceiptPdf(parts: PaymentRouteParts, { caller, path, header }: CommandRequest<'getPaymentReceiptPdf'>): Promise<CommandResult<'getPaymentReceiptPdf'>> {
  const opened = await parts.openFor(caller, header('payment-secret'), path.paymentId);
  const bytes = await receiptOf(parts, opened);
  if (!bytes) throw new ProblemError('payment_not_due', { detail: 'Nothing is paid, or nobody gives a receipt for it' });
  const { dossier } = opened;
  if (dossier) {
    const actor = caller.session?.subject === dossier.subject ? parts.audit.actorOf(dossier.subject) : 'dossier-secret';
    await parts.reads.record({ at: new Date(parts.now()).toISOString(), action: 'payment_receipt_read', actor, dossierId: dossier.id });
  }
  return { binary: asPdf(`bien-lai-${dossier?.code ?? opened.row.id}.pdf`, bytes) };
}

/** Find a bill. */
export async function lookUpBills({ payments }: PaymentRouteParts, { body }: CommandRequest<'lookUpBills'>): Promise<CommandResult<'lookUpBills'>> {
  return { body: await payments.listBills(body) };
}

/** The payment platform tells what became of a payment. */
export async function takePaymentNotice({ payments }: PaymentRouteParts, { body }: CommandRequest<'takePaymentNotice'>): Promise<CommandResult<'takePaymentNotice'>> {
  return { body: await payments.takeNotice(body) };
}
