import type { Bill, BillList, BillLookup, Dossier, DossierFee, Payment, PaymentOpened, PaymentQr, PaymentRequest } from '@dvcqg/openapi';
import { example, exampleFetch, problemResponse, type Answerer } from './example-fetch.js';

export const CODE = 'H37-261122-0001';
export const SECRET = 'canarySecret_-'.padEnd(43, '0');
export const PAY_URL = 'https://platform.test/pay?ref=1';
const BILL_SECRET = 'billSecret_-'.padEnd(43, '1');
const FEE: DossierFee = { feeId: 'fee-1', amount: 100_000, collect: 'before', state: 'open', paid: 0, refunded: 0, refundDue: 0 };

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly key: string | null;
  readonly secret: string | null;
  readonly paymentSecret: string | null;
  readonly body: string;
}

/** A dossier with one fee, open unless said. */
export const dossierWith = (fees: readonly DossierFee[] = [FEE]): Dossier => {
  const open = fees.filter(({ state }) => state === 'open');
  return {
    ...example<Dossier>('/v1/dossiers/{dossierCode}', 'example'),
    fees: [...fees],
    tasks: open.map(({ feeId, amount }) => ({ task: 'pay', feeId, ...(amount !== null && { amount }), isUrgent: true })),
    actions: open.length > 0 ? ['pay'] : [],
  };
};

export const feeOf = (more: Partial<DossierFee>): DossierFee => ({ ...FEE, ...more });
export const bill = (more: Partial<Bill> = {}): Bill => ({ ...(example<BillList>('/v1/bills/lookup', 'example', '200', 'post').items[0] as Bill), ...more });

/** A gateway in memory: one payment for each fee and bill, however often it is opened. */
export class PaymentGateway {
  readonly asked: Asked[] = [];
  readonly payments = new Map<string, Payment>();
  dossier = dossierWith();
  bills: readonly Bill[] = [bill()];
  /** Answers before this gateway does; for faults. */
  fault: ((method: string, path: string) => Response | 'cut' | undefined | Promise<Response | 'cut' | undefined>) | undefined;
  /** What happened though its answer is lost. */
  losesAnswers = false;

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const path = new URL(request.url).pathname.replace(/^.*(?=\/v1\/)/, '');
    const header = (name: string): string | null => request.headers.get(name);
    const body = request.method === 'GET' ? '' : await request.clone().text();
    this.asked.push({ method: request.method, path, body, key: header('idempotency-key'), secret: header('dossier-secret'), paymentSecret: header('payment-secret') });
    const fault = await this.fault?.(request.method, path);
    if (fault === 'cut') throw new TypeError('Failed to fetch');
    if (fault) return fault;
    const answer = await this.#answer(request);
    if (this.losesAnswers && request.method === 'POST') throw new TypeError('Failed to fetch');
    return answer;
  };

  of(method: string, path: RegExp): readonly Asked[] {
    return this.asked.filter((each) => each.method === method && path.test(each.path));
  }

  get opened(): readonly Asked[] {
    return this.of('POST', /^\/v1\/payments$/);
  }

  /** What the platform has told the gateway of the only payment. */
  tell(change: Partial<Payment>): void {
    for (const [target, payment] of this.payments) this.payments.set(target, { ...payment, ...change });
  }

  settle(more: Partial<Payment> = {}): void {
    for (const payment of [...this.payments.values()]) {
      const { method = 'qr' } = payment.attempt ?? {};
      this.tell({ status: 'paid', attempt: { method, state: 'succeeded' }, received: payment.amount, hasReceipt: true, paidAt: '2026-11-22T03:07:12.000Z', transaction: 'GD2611220000017', ...more });
    }
  }

  readonly #answer = exampleFetch({
    '/v1/dossiers/{dossierCode}': (_url, request) => (request.headers.has('dossier-secret') && request.headers.get('dossier-secret') !== SECRET ? problemResponse(404, 'not_found') : this.dossier),
    'post /v1/bills/lookup': async (_url, request) => {
      const { kind, verifier } = (await request.json()) as BillLookup;
      return { items: /wrong/i.test(verifier) ? [] : this.bills.map((each) => ({ ...each, kind })) };
    },
    'post /v1/payments': async (_url, request) => this.#open((await request.json()) as PaymentRequest),
    '/v1/payments/{paymentId}': (url, request) => this.#read(url.pathname.split('/').at(-1) ?? '', request),
  } satisfies Record<string, Answerer>);

  #open(request: PaymentRequest): unknown {
    const target = 'bill' in request ? `bill ${request.bill.billId}` : `fee ${request.feeId}`;
    const before = this.payments.get(target) ?? this.#made(request);
    const isOwed = before.status === 'unpaid' || before.status === 'pending';
    const payment: Payment = isOwed ? { ...before, status: 'pending', attempt: { method: request.method, state: 'open', ...(request.method === 'qr' ? { qr: QR } : { payUrl: PAY_URL }) } } : before;
    this.payments.set(target, payment);
    const opened: PaymentOpened = { payment, ...('bill' in request && { secret: BILL_SECRET }) };
    return new Response(JSON.stringify(opened), { status: 201, headers: { 'content-type': 'application/json' } });
  }

  #made(request: PaymentRequest): Payment {
    const { payment } = example<PaymentOpened>('/v1/payments', 'example', '201', 'post');
    const { attempt: _attempt, billKind: _kind, ...plain } = payment;
    const id = crypto.randomUUID();
    if ('bill' in request) return { ...plain, id, status: 'unpaid', billKind: request.bill.kind };
    const amount = this.dossier.fees.find(({ feeId }) => feeId === request.feeId)?.amount ?? 80_000;
    return { ...plain, id, status: 'unpaid', amount, purpose: `Lệ phí hồ sơ ${CODE}`, payee: 'UBND tỉnh Lạng Sơn', dossierCode: CODE, feeId: request.feeId };
  }

  #read(id: string, request: Request): unknown {
    const payment = [...this.payments.values()].find((each) => each.id === id);
    const isOpen = payment && (!payment.billKind || request.headers.get('payment-secret') === BILL_SECRET);
    return isOpen ? payment : problemResponse(404, 'not_found');
  }
}

const QR = example<PaymentOpened>('/v1/payments', 'example', '201', 'post').payment.attempt?.qr as PaymentQr;
