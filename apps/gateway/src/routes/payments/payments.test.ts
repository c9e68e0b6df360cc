import { randomUUID } from 'node:crypto';
import { readVietQr } from '@dvcqg/domain';
import type { Dossier, Payment, PaymentOpened } from '@dvcqg/openapi';
import type { PaymentSimulator } from '@dvcqg/payment-simulator';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../../gateway.js';
import { as, fakeReceipts, fakeSessions, MAI, PAO, send, SERVICE, submitted } from '../../testing/applying.js';
import { DATABASES, type TestDatabase } from '../../testing/databases.js';
import { AMOUNT, dossierWithFee, FEE, happen, MANAGER, noticeOf, notify, opened, orderOf, pay, paymentConfig, PREVIOUS, read, startTestPlatform } from '../../testing/paying.js';
import { testGateway } from '../../testing/test-gateway.js';

describe.each(DATABASES)('payments over $kind', ({ open }) => {
  let database: TestDatabase;
  let simulator: PaymentSimulator;
  let gateway: Gateway;
  let clock = Date.now();
  beforeAll(async () => {
    database = await open();
    simulator = await startTestPlatform();
    const payments = paymentConfig(simulator.address, { receipts: { template: '01BLP0-001', symbol: 'LS-26E', taxCode: '4900123456', collector: { name: 'Vi Thị Lan', title: 'Người thu tiền' } } });
    gateway = testGateway({ db: database.db, config: { payments, allowsAnonymous: true, publicUrl: 'http://localhost:8080' }, sessions: fakeSessions, receipts: fakeReceipts, now: () => clock, drawPaper: (_kind, facts) => Promise.resolve(Buffer.from(`%PDF-${JSON.stringify(facts)}`)) as never });
    await gateway.start();
  });
  afterAll(async () => {
    gateway.stop();
    await simulator.close();
    await database.close();
  });
  const dossier = (collect: 'before' | 'after' = 'before'): ReturnType<typeof dossierWithFee> => dossierWithFee(gateway, database.db, { collect });
  const feesOf = async (code: string): Promise<Dossier['fees']> => ((await (await send(gateway, 'GET', `/v1/dossiers/${code}`, undefined, as(MAI))).json()) as Dossier).fees;
  const paidBy = async (payment: PaymentOpened): Promise<string> => notify(gateway, noticeOf(orderOf(simulator, payment), simulator.ledger.pay(orderOf(simulator, payment))));

  describe('of a fee', () => {
    it('lead to the platform, and are paid once it says so', async () => {
      const { code } = await dossier();
      const begun = await opened(gateway, code, { returnPath: '/ho-so/' });
      expect(begun.payment).toMatchObject({ status: 'pending', amount: AMOUNT, dossierCode: code, feeId: FEE, received: 0, hasReceipt: false, attempt: { method: 'redirect', state: 'open' } });
      expect(begun.secret).toBeUndefined();
      expect(orderOf(simulator, begun)).toMatchObject({ amount: AMOUNT, payer: MAI.name });
      expect(await paidBy(begun)).toBe('00');
      expect(await read(gateway, begun.payment.id)).toMatchObject({ status: 'paid', received: AMOUNT, refundDue: 0, hasReceipt: true, attempt: { state: 'succeeded' } });
      expect(await feesOf(code)).toMatchObject([{ feeId: FEE, state: 'paid', paid: AMOUNT }]);
    });

    it('show a VietQR code with the right amount and a message of its own', async () => {
      const { code } = await dossier();
      const { payment } = await opened(gateway, code, { method: 'qr' });
      const qr = payment.attempt?.qr;
      expect(readVietQr(qr?.payload ?? '')).toEqual({ bank: '970415', account: '0011001932418', amount: AMOUNT, content: qr?.content });
      expect(await paidBy({ payment })).toBe('00');
      expect((await read(gateway, payment.id)).status).toBe('paid');
    });

    it('are the same for a second click, tab and payer, before and after it is paid', async () => {
      const { code, secret } = await dossier();
      const first = await opened(gateway, code);
      const second = await opened(gateway, code);
      const other = (await (await pay(gateway, { dossierCode: code, feeId: FEE, method: 'redirect' }, { 'dossier-secret': secret })).json()) as PaymentOpened;
      expect([second.payment, other.payment]).toEqual([first.payment, first.payment]);
      await paidBy(first);
      const later = await opened(gateway, code);
      expect(later.payment).toMatchObject({ id: first.payment.id, status: 'paid' });
    });

    it('are one payment when twenty ask at once', async () => {
      const { code } = await dossier();
      const all = await Promise.all(Array.from({ length: 20 }, () => opened(gateway, code)));
      expect(new Set(all.map(({ payment }) => `${payment.id} ${payment.attempt?.payUrl ?? ''}`)).size).toBe(1);
    });

    it('begin another try after one that failed, as the same payment', async () => {
      const { code } = await dossier();
      const first = await opened(gateway, code);
      expect(await notify(gateway, noticeOf(orderOf(simulator, first), undefined))).toBe('00');
      expect(await read(gateway, first.payment.id)).toMatchObject({ status: 'unpaid', attempt: { state: 'failed' } });
      const second = await opened(gateway, code);
      expect(second.payment.id).toBe(first.payment.id);
      expect(second.payment.attempt?.payUrl).not.toBe(first.payment.attempt?.payUrl);
      await paidBy(first);
      await paidBy(second);
      expect(await read(gateway, first.payment.id)).toMatchObject({ status: 'paid', received: 2 * AMOUNT, refundDue: AMOUNT });
      expect(await feesOf(code)).toMatchObject([{ state: 'paid', paid: 2 * AMOUNT, refundDue: AMOUNT }]);
      await gateway.payments.lookAfter();
      expect(await read(gateway, first.payment.id)).toMatchObject({ status: 'paid', refunded: AMOUNT, refundDue: 0 });
      expect(await feesOf(code)).toMatchObject([{ refunded: AMOUNT, refundDue: 0 }]);
    });

    it('ask the platform before another try begins: who paid already does not pay again', async () => {
      const { code } = await dossier();
      const first = await opened(gateway, code);
      simulator.ledger.pay(orderOf(simulator, first));
      clock += 16 * 60_000;
      expect((await opened(gateway, code)).payment).toMatchObject({ id: first.payment.id, status: 'paid', received: AMOUNT });
    });

    it('are found out by asking when the notice was lost', async () => {
      const { code } = await dossier();
      const begun = await opened(gateway, code);
      simulator.ledger.pay(orderOf(simulator, begun));
      await gateway.payments.lookAfter();
      expect((await read(gateway, begun.payment.id)).status).toBe('pending');
      clock += 121_000;
      await gateway.payments.lookAfter();
      expect((await read(gateway, begun.payment.id)).status).toBe('paid');
      expect(await feesOf(code)).toMatchObject([{ state: 'paid', paid: AMOUNT }]);
    });

    it('go back when the dossier is refused', async () => {
      const { code, id } = await dossier();
      const begun = await opened(gateway, code);
      await paidBy(begun);
      await happen(gateway, id, { type: 'intake_refused', reason: 'Không thuộc thẩm quyền' });
      await gateway.payments.lookAfter();
      expect(await read(gateway, begun.payment.id)).toMatchObject({ status: 'refunded', refunded: AMOUNT, refundDue: 0, hasReceipt: false });
      expect(await feesOf(code)).toMatchObject([{ state: 'void', refunded: AMOUNT, refundDue: 0 }]);
      await gateway.payments.lookAfter();
      expect([...orderOf(simulator, begun).refunds.values()]).toEqual([AMOUNT]);
    });

    it('go back when the money comes after the dossier was refused', async () => {
      const { code, id } = await dossier('after');
      const begun = await opened(gateway, code);
      await happen(gateway, id, { type: 'intake_refused', reason: 'x' });
      await gateway.payments.lookAfter();
      expect((await read(gateway, begun.payment.id)).status).toBe('cancelled');
      await paidBy(begun);
      await gateway.payments.lookAfter();
      expect(await read(gateway, begun.payment.id)).toMatchObject({ status: 'refunded', refundDue: 0 });
    });

    it('are not asked for any more once the fee is waived', async () => {
      const { code, id } = await dossier();
      const begun = await opened(gateway, code);
      await happen(gateway, id, { type: 'payment_waived', feeId: FEE, reason: 'Hộ nghèo' });
      await gateway.payments.lookAfter();
      expect((await read(gateway, begun.payment.id)).status).toBe('cancelled');
      expect((await opened(gateway, code)).payment.status).toBe('cancelled');
    });

    it('are given up after a week without a word; money that comes all the same counts', async () => {
      const { code } = await dossier();
      const begun = await opened(gateway, code);
      clock += 8 * 86_400_000;
      await gateway.payments.lookAfter();
      expect((await read(gateway, begun.payment.id)).status).toBe('unpaid');
      await paidBy(begun);
      expect((await read(gateway, begun.payment.id)).status).toBe('paid');
    });

    it('are not asked for any more once the fee is paid in cash; what then comes goes back', async () => {
      const { code, id } = await dossier();
      const begun = await opened(gateway, code);
      await happen(gateway, id, { type: 'payment_received', feeId: FEE, amount: AMOUNT, reference: 'cash-1' });
      await gateway.payments.lookAfter();
      expect((await read(gateway, begun.payment.id)).status).toBe('cancelled');
      await paidBy(begun);
      await gateway.payments.lookAfter();
      expect((await read(gateway, begun.payment.id)).status).toBe('refunded');
      expect(await feesOf(code)).toMatchObject([{ state: 'paid', paid: 2 * AMOUNT, refunded: AMOUNT, refundDue: 0 }]);
    });

    it('are asked for again when a stopped dossier is taken up', async () => {
      const { code, id } = await dossier('after');
      const begun = await opened(gateway, code);
      const allowance = { amount: 3, unit: 'working_day' } as const;
      await happen(gateway, id, { type: 'accepted', procedureVersion: 1, allowance });
      await gateway.casework.happen(id, MANAGER, () => [{ type: 'stopped', reason: 'x' }]);
      await gateway.payments.lookAfter();
      expect((await read(gateway, begun.payment.id)).status).toBe('cancelled');
      await gateway.casework.happen(id, MANAGER, () => [{ type: 'resumed' }]);
      expect((await opened(gateway, code)).payment).toMatchObject({ id: begun.payment.id, status: 'pending' });
      await paidBy(await opened(gateway, code));
      await gateway.payments.lookAfter();
      expect(await read(gateway, begun.payment.id)).toMatchObject({ status: 'paid', refundDue: 0 });
    });

    it('are opened before intake for the one plain amount of the catalogue, as it was when the dossier was handed in', async () => {
      const channels = [{ channel: 'online', options: [{ processingTime: { amount: 3, unit: 'working_day' }, fees: [{ type: 'charge', basis: 'fixed', amount: 100_000, currency: 'VND' }] }] }];
      await sql`update dvcqg.services set content = jsonb_set(content, '{channels}', ${JSON.stringify(channels)}::jsonb) where code = ${SERVICE}`.execute(database.db);
      const { code } = await submitted(gateway);
      const begun = await opened(gateway, code, { feeId: 'initial' });
      expect(begun.payment).toMatchObject({ amount: 100_000, purpose: expect.stringMatching(/^Lệ phí hồ sơ/) as string });
      await paidBy(begun);
      expect((await opened(gateway, code, { feeId: 'initial' })).payment).toMatchObject({ id: begun.payment.id, status: 'paid' });
      expect(await feesOf(code)).toMatchObject([{ feeId: 'initial', amount: null, paid: 100_000, refundDue: 0 }]);
    });

    it.each([['that nobody asked for', 'other'], ['of the catalogue that is no plain amount', 'initial']])('are not opened for a fee %s', async (_what, feeId) => {
      const { code } = await dossier();
      const response = await pay(gateway, { dossierCode: code, feeId, method: 'redirect' });
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([409, 'payment_not_due']);
    });
  });

  describe('are told by notices', () => {
    const cases: readonly [string, Readonly<Record<string, unknown>>, string][] = [
      ['another amount', { SoTien: String(AMOUNT - 1) }, '04'],
      ['an amount that is none', { SoTien: '150.000đ' }, '04'],
      ['another currency', { MaTienTe: 'USD' }, '04'],
      ['a reference that nobody knows', { MaThamChieu: 'dvcX' }, '01'],
      ['another partner', { MaDoiTac: 'HANOI' }, '97'],
    ];
    it.each(cases)('with %s: kept, and nothing changes', async (_what, changes, answer) => {
      const { code } = await dossier();
      const begun = await opened(gateway, code);
      const order = orderOf(simulator, begun);
      expect(await notify(gateway, noticeOf(order, { number: randomUUID(), amount: AMOUNT, bank: 'X', at: new Date(clock) }, changes))).toBe(answer);
      expect(await read(gateway, begun.payment.id)).toEqual(begun.payment);
      expect(await feesOf(code)).toMatchObject([{ state: 'open', paid: 0 }]);
      const kept = await database.db.selectFrom('payment_notices').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();
      expect(kept.verdict).not.toBe('recorded');
      expect(JSON.parse(kept.body)).toMatchObject(changes);
    });

    it('with a wrong signature: kept, and nothing changes', async () => {
      const { code } = await dossier();
      const begun = await opened(gateway, code);
      const notice = noticeOf(orderOf(simulator, begun), { number: 'F1', amount: AMOUNT, bank: 'X', at: new Date(clock) });
      for (const forged of [{ ...notice, MaXacThuc: '0'.repeat(64) }, { ...notice, MaGiaoDich: 'F2' }, noticeOf(orderOf(simulator, begun), { number: 'F1', amount: AMOUNT, bank: 'X', at: new Date(clock) }, {}, 'another secret here')]) {
        expect(await notify(gateway, forged)).toBe('97');
      }
      expect((await read(gateway, begun.payment.id)).status).toBe('pending');
    });

    it('signed with the secret before: taken while the platform changes over', async () => {
      const { code } = await dossier();
      const begun = await opened(gateway, code);
      expect(await notify(gateway, noticeOf(orderOf(simulator, begun), simulator.ledger.pay(orderOf(simulator, begun)), {}, PREVIOUS))).toBe('00');
      expect((await read(gateway, begun.payment.id)).status).toBe('paid');
    });

    it('that come ten times, at once: money is counted once', async () => {
      const { code } = await dossier();
      const begun = await opened(gateway, code);
      const notice = noticeOf(orderOf(simulator, begun), simulator.ledger.pay(orderOf(simulator, begun)));
      expect(new Set(await Promise.all(Array.from({ length: 10 }, () => notify(gateway, notice))))).toEqual(new Set(['00']));
      expect(await feesOf(code)).toMatchObject([{ paid: AMOUNT, refundDue: 0 }]);
    });

    it('with an amount as a number, and clocks that are apart', async () => {
      const { code } = await dossier();
      const begun = await opened(gateway, code);
      const at = new Date(clock + 10 * 60_000);
      expect(await notify(gateway, noticeOf(orderOf(simulator, begun), { number: 'N1', amount: AMOUNT, bank: 'X', at }, { SoTien: AMOUNT }))).toBe('00');
      expect((await read(gateway, begun.payment.id)).status).toBe('paid');
    });

    it.each([[{}], [{ MaThamChieu: 'x' }], [{ MaThamChieu: 1, MaXacThuc: 'x' }], [[]], ['x'], [null]])('that are no notice at all, %j, are refused', async (body) => {
      expect((await send(gateway, 'POST', '/v1/payments/notices', body)).status).toBe(400);
    });
  });

  describe('open only for who may see the dossier', () => {
    it('and answer alike for unknown and forbidden', async () => {
      const { code, secret } = await dossier();
      const other = await dossier();
      const { payment } = await opened(gateway, code);
      const get = (id: string, headers: Readonly<Record<string, string>>): Promise<Response> => send(gateway, 'GET', `/v1/payments/${id}`, undefined, { ...headers, 'x-request-id': 'request-0001' });
      expect((await get(payment.id, { 'dossier-secret': secret })).status).toBe(200);
      const refusals = await Promise.all([get(payment.id, {}), get(payment.id, as(PAO)), get(payment.id, { 'dossier-secret': other.secret }), get(payment.id, { 'payment-secret': 'A'.repeat(43) }), get(randomUUID(), as(MAI))]);
      const told = await Promise.all(refusals.map(async (response) => ({ status: response.status, body: { ...((await response.json()) as object), instance: '' } })));
      expect(new Set(told.map((each) => JSON.stringify(each))).size).toBe(1);
      expect(told[0]?.status).toBe(404);
      expect((await pay(gateway, { dossierCode: code, feeId: FEE, method: 'redirect' }, as(PAO))).status).toBe(404);
    });

    it('and give a receipt once it is paid', async () => {
      const { code } = await dossier();
      const begun = await opened(gateway, code);
      const receipt = (): Promise<Response> => send(gateway, 'GET', `/v1/payments/${begun.payment.id}/receipt.pdf`, undefined, as(MAI));
      expect((await receipt()).status).toBe(409);
      await paidBy(begun);
      const [first, again] = [await receipt(), await receipt()];
      expect(first.headers.get('content-type')).toBe('application/pdf');
      const text = await first.text();
      expect(text).toContain('"templateNumber":"01BLP0-001"');
      expect(text).toContain(code);
      expect(await again.text()).toBe(text);
    });
  });

  describe('under a key', () => {
    it('are not mixed up with another request', async () => {
      const { code } = await dossier();
      const key = { ...as(MAI), 'idempotency-key': randomUUID() };
      const body = { dossierCode: code, feeId: FEE, method: 'redirect' };
      expect([(await pay(gateway, body, key)).status, (await pay(gateway, body, key)).status]).toEqual([201, 201]);
      const response = await pay(gateway, { ...body, method: 'qr' }, key);
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([422, 'idempotency_key_reused']);
    });
  });

  describe('of bills', () => {
    const keys = { kind: 'traffic_fine', code: 'qd-2611-000123', verifier: '12a 34567' } as const;
    const lookUp = (changes: Readonly<Record<string, unknown>> = {}): Promise<Response> => send(gateway, 'POST', '/v1/bills/lookup', { ...keys, ...changes });

    it('are found by both keys, and by nothing else', async () => {
      const { items } = (await (await lookUp()).json()) as { items: { id: string; amount: number; isPaid: boolean }[] };
      expect(items).toMatchObject([{ id: 'TN-GT-2026-000123', amount: 5_000_000, isPaid: false, debtor: 'N*** T** Hoa' }]);
      for (const changes of [{ code: 'QD-2611-999999' }, { verifier: '12A-000.00' }]) expect(await (await lookUp(changes)).json()).toEqual({ items: [] });
    });

    it('are paid without signing in, and opened by their secret', async () => {
      const body = { bill: { ...keys, billId: 'TN-GT-2026-000123' }, method: 'redirect' };
      const [mine, theirs] = (await Promise.all([0, 1].map(async () => (await pay(gateway, body, {})).json()))) as PaymentOpened[];
      expect(theirs).toEqual(mine);
      const { payment, secret = '' } = mine!;
      await paidBy({ payment });
      expect(await read(gateway, payment.id, { 'payment-secret': secret })).toMatchObject({ status: 'paid', billKind: 'traffic_fine', amount: 5_000_000 });
      expect(await (await lookUp()).json()).toMatchObject({ items: [{ isPaid: true }] });
      const receipt = await send(gateway, 'GET', `/v1/payments/${payment.id}/receipt.pdf`, undefined, { 'payment-secret': secret });
      expect((await receipt.text()).slice(0, 5)).toBe('%PDF-');
      expect(((await (await pay(gateway, body, {})).json()) as { payment: Payment }).payment.status).toBe('paid');
    });

    it('are not paid by keys that do not fit', async () => {
      expect((await pay(gateway, { bill: { ...keys, verifier: '12A-000.00', billId: 'TN-GT-2026-000124' }, method: 'redirect' }, {})).status).toBe(404);
    });

    it('are looked for only a few times by one code', async () => {
      const statuses = await Promise.all(Array.from({ length: 14 }, (_, at) => lookUp({ code: 'QD-1', verifier: `12A-${at}00` }).then(({ status }) => status)));
      expect([statuses.filter((status) => status === 200).length, statuses.filter((status) => status === 429).length]).toEqual([10, 4]);
    });
  });

  describe('lead back to the page', () => {
    const back = (reference: string): Promise<Response> => send(gateway, 'GET', `/v1/payment-return?MaThamChieu=${encodeURIComponent(reference)}&MaLoi=00`, undefined);

    it('where paying began, with the name of the payment behind #, and without believing anything', async () => {
      const { code } = await dossier();
      const begun = await opened(gateway, code, { returnPath: '/ho-so/?x=1#y' });
      const response = await back(orderOf(simulator, begun).reference);
      expect([response.status, response.headers.get('location')]).toEqual([303, `http://localhost:8080/ho-so/?x=1#y&dvc-payment=${begun.payment.id}`]);
      expect((await read(gateway, begun.payment.id)).status).toBe('pending');
    });

    it('of the portal when nobody knows the reference', async () => {
      for (const reference of ['', 'dvcX', 'x'.repeat(300), '\0']) expect((await back(reference)).headers.get('location')).toBe('http://localhost:8080/');
    });

    it.each(['//evil.example/', '/\\evil.example', 'https://evil.example/', 'javascript:alert(1)', 'ho-so'])('and never to %s', async (returnPath) => {
      const { code } = await dossier();
      expect((await pay(gateway, { dossierCode: code, feeId: FEE, method: 'redirect', returnPath })).status).toBe(400);
    });
  });
});
