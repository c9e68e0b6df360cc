import { randomUUID } from 'node:crypto';
import { compactTime, type Order, type PaymentSimulator, signNotice, startPaymentSimulator, type Transaction } from '@dvcqg/payment-simulator';
import type { DossierReceived, Payment, PaymentNoticeAnswer, PaymentOpened } from '@dvcqg/openapi';
import { SYSTEM } from '../casework/actor.js';
import type { NewEvent } from '../casework/new-event.js';
import type { Database } from '../db/schema.js';
import type { Gateway } from '../gateway.js';
import type { PaymentConfig } from '../payments/payment-config.js';
import { as, MAI, send, submitted } from './applying.js';

export const PARTNER = 'LANGSON-TEST';
export const SECRET = 'a secret of tests only';
export const PREVIOUS = 'the secret before that one';
export const FEE = 'thamdinh-1';
export const AMOUNT = 150_000;

/** A manager of a test. */
export const MANAGER = { role: 'manager', subject: 'account:manager', name: 'Lãnh đạo' } as const;
/** An officer of a test. */
export const OFFICER = { role: 'officer', subject: 'account:officer', name: 'Cán bộ' } as const;

/** A real simulator on a free port whose own notices get lost: tests send them themselves. */
export async function startTestPlatform(): Promise<PaymentSimulator> {
  const simulator = await startPaymentSimulator({ port: 0, partner: PARTNER, secret: SECRET, noticeUrl: 'http://127.0.0.1:9/', returnUrl: 'http://localhost:8080/v1/payment-return', control: true });
  simulator.notifier.behaviour = { lose: true };
  return simulator;
}

/** Configuration of a gateway that pays at a simulator. */
export function paymentConfig(address: string, changes: Partial<PaymentConfig> = {}): PaymentConfig {
  return {
    platform: {
      initUrl: `${address}/platform/init`, queryUrl: `${address}/platform/query`, receiptUrl: `${address}/platform/receipt`, refundUrl: `${address}/platform/refund`,
      partner: PARTNER, secret: SECRET, previousSecret: PREVIOUS, accessToken: undefined,
    },
    account: { bank: '970415', number: '0011001932418', name: 'KHO BAC NHA NUOC LANG SON' },
    receipts: undefined,
    billsUrl: `${address}/bills`,
    firstCheckMilliseconds: 120_000,
    everyMilliseconds: 3_600_000,
    ...changes,
  };
}

/** A dossier for which an officer asks a fee. */
export async function dossierWithFee(gateway: Gateway, db: Database, fee: { readonly feeId?: string; readonly amount?: number; readonly collect?: 'before' | 'after' } = {}): Promise<DossierReceived & { readonly id: string }> {
  const received = await submitted(gateway);
  const { id } = await db.selectFrom('dossiers').select('id').where('code', '=', received.code).executeTakeFirstOrThrow();
  await happen(gateway, id, { type: 'payment_requested', feeId: FEE, amount: AMOUNT, collect: 'before', ...fee });
  return { ...received, id };
}

export async function happen(gateway: Gateway, dossierId: string, ...events: NewEvent[]): Promise<void> {
  for (const event of events) await gateway.casework.happen(dossierId, event.type === 'supplement_expired' ? SYSTEM : event.type.startsWith('withdrawal') ? { role: 'citizen', subject: MAI.subject } : OFFICER, () => [event]);
}

export function pay(gateway: Pick<Gateway, 'app'>, body: unknown, headers: Readonly<Record<string, string>> = as(MAI)): Promise<Response> {
  return send(gateway, 'POST', '/v1/payments', body, { 'idempotency-key': randomUUID(), ...headers });
}

/** Opens the payment of a dossier's fee as its owner. */
export async function opened(gateway: Pick<Gateway, 'app'>, code: string, changes: Readonly<Record<string, unknown>> = {}): Promise<PaymentOpened> {
  const response = await pay(gateway, { dossierCode: code, feeId: FEE, method: 'redirect', ...changes });
  if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as PaymentOpened;
}

export async function read(gateway: Pick<Gateway, 'app'>, id: string, headers: Readonly<Record<string, string>> = as(MAI)): Promise<Payment> {
  return (await (await send(gateway, 'GET', `/v1/payments/${id}`, undefined, headers)).json()) as Payment;
}

/** The order of an attempt, as the simulator has it. */
export function orderOf({ ledger }: PaymentSimulator, { payment }: Pick<PaymentOpened, 'payment'>): Order {
  const token = payment.attempt?.payUrl?.split('/').at(-1);
  const order = token === undefined ? ledger.findByContent(payment.attempt?.qr?.content ?? '') : ledger.findByToken(token);
  if (!order) throw new Error('The simulator does not know this payment');
  return order;
}

/** A notice as the platform signs it. */
export function noticeOf(order: Pick<Order, 'reference' | 'amount' | 'content'>, transaction: Pick<Transaction, 'number' | 'amount' | 'bank' | 'at'> | undefined, changes: Readonly<Record<string, unknown>> = {}, secret = SECRET): Readonly<Record<string, unknown>> {
  return signNotice({
    LoaiBanTin: 'CONFIRM', MaLoi: transaction ? '00' : '24', MaDoiTac: PARTNER, MaThamChieu: order.reference, SoTien: String(transaction?.amount ?? order.amount), MaTienTe: 'VND',
    MaGiaoDich: transaction?.number ?? '', MaNganHang: transaction?.bank ?? '', ThoiGianGD: compactTime(transaction?.at ?? new Date()), ThongTinGiaoDich: order.content, ...changes,
  }, secret);
}

/** Sends a notice as the platform does; the code of the answer. */
export async function notify(gateway: Pick<Gateway, 'app'>, notice: unknown): Promise<string> {
  const response = await send(gateway, 'POST', '/v1/payments/notices', notice);
  if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
  return ((await response.json()) as PaymentNoticeAnswer).MaLoi;
}
