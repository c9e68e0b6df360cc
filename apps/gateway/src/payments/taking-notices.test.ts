import { randomUUID } from 'node:crypto';
import type { PaymentSimulator } from '@dvcqg/payment-simulator';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PAYMENT_FAULT_POINTS, type FaultPoint, PlannedFailure } from '../faults/faults.js';
import type { Gateway } from '../gateway.js';
import { silentLog } from '../http/log.js';
import { fakeReceipts, fakeSessions } from '../testing/applying.js';
import { DATABASES, type TestDatabase } from '../testing/databases.js';
import { AMOUNT, dossierWithFee, FEE, noticeOf, notify, opened, orderOf, pay, paymentConfig, read, startTestPlatform } from '../testing/paying.js';
import { testGateway } from '../testing/test-gateway.js';

describe.each(DATABASES)('two gateways over $kind', ({ open }) => {
  let database: TestDatabase;
  let simulator: PaymentSimulator;
  let gateways: Gateway[];
  let failing: FaultPoint | undefined;
  beforeAll(async () => {
    database = await open();
    simulator = await startTestPlatform();
    const faults = (point: FaultPoint): void => {
      if (point === failing) throw new PlannedFailure(point);
    };
    gateways = [0, 1].map(() => testGateway({ db: database.db, config: { payments: paymentConfig(simulator.address, { firstCheckMilliseconds: 1 }) }, sessions: fakeSessions, receipts: fakeReceipts, faults, now: Date.now, log: silentLog }));
    for (const gateway of gateways) await gateway.start();
  });
  afterEach(() => {
    failing = undefined;
  });
  afterAll(async () => {
    for (const gateway of gateways) gateway.stop();
    await simulator.close();
    await database.close();
  });
  const either = (at: number): Gateway => gateways[at % 2] as Gateway;
  const events = async (dossierId: string): Promise<string[]> => (await database.db.selectFrom('dossier_events').select('type').where('dossier_id', '=', dossierId).orderBy('position').execute()).map(({ type }) => type);

  it('open one payment with one try when both are asked for one fee at once', async () => {
    const { code } = await dossierWithFee(either(0), database.db);
    const all = await Promise.all(Array.from({ length: 12 }, (_, at) => opened(either(at), code)));
    expect(new Set(all.map(({ payment }) => `${payment.id} ${payment.attempt?.payUrl ?? ''}`)).size).toBe(1);
    const tries = await database.db.selectFrom('payment_attempts').selectAll().where('payment_id', '=', all[0]?.payment.id ?? '').execute();
    expect(tries).toHaveLength(1);
  });

  it('take one notice at once and record one payment', async () => {
    const { code, id } = await dossierWithFee(either(0), database.db);
    const begun = await opened(either(0), code);
    const notice = noticeOf(orderOf(simulator, begun), simulator.ledger.pay(orderOf(simulator, begun)));
    await Promise.all(Array.from({ length: 8 }, (_, at) => notify(either(at), notice)));
    expect((await events(id)).filter((type) => type === 'payment_received')).toHaveLength(1);
  });

  it('ask and are told at once, and record one payment', async () => {
    const { code, id } = await dossierWithFee(either(0), database.db);
    const begun = await opened(either(0), code);
    const order = orderOf(simulator, begun);
    const notice = noticeOf(order, simulator.ledger.pay(order));
    await Promise.all([notify(either(0), notice), either(1).payments.lookAfter(), either(0).payments.lookAfter(), notify(either(1), notice)]);
    expect((await events(id)).filter((type) => type === 'payment_received')).toHaveLength(1);
    expect(await read(either(1), begun.payment.id)).toMatchObject({ status: 'paid', received: AMOUNT, refundDue: 0 });
  });

  it('send money back once', async () => {
    const { code, id } = await dossierWithFee(either(0), database.db);
    const begun = await opened(either(0), code);
    const order = orderOf(simulator, begun);
    for (let time = 0; time < 2; time += 1) await notify(either(time), noticeOf(order, simulator.ledger.pay(order)));
    await Promise.all([either(0), either(1), either(0), either(1)].map((gateway) => gateway.payments.lookAfter()));
    expect([...orderOf(simulator, begun).refunds.values()]).toEqual([AMOUNT]);
    expect((await events(id)).filter((type) => type === 'payment_refunded')).toHaveLength(1);
  });

  it.each(PAYMENT_FAULT_POINTS)('lose nothing and count nothing twice when one dies at %s and the platform sends again', async (point) => {
    const { code, id } = await dossierWithFee(either(0), database.db);
    const begun = await opened(either(0), code);
    const notice = noticeOf(orderOf(simulator, begun), simulator.ledger.pay(orderOf(simulator, begun)));
    failing = point;
    await expect(notify(either(0), notice)).rejects.toThrow('500');
    failing = undefined;
    const happened = (await events(id)).filter((type) => type === 'payment_received').length;
    expect([happened, (await read(either(1), begun.payment.id)).status]).toEqual(point === 'after-payment-commit' ? [1, 'paid'] : [0, 'pending']);
    expect(await notify(either(1), notice)).toBe('00');
    expect((await events(id)).filter((type) => type === 'payment_received')).toHaveLength(1);
    expect((await read(either(1), begun.payment.id)).received).toBe(AMOUNT);
  });

  it('let another try begin when the platform was away, and use no page of before', async () => {
    const { code } = await dossierWithFee(either(0), database.db);
    const away = testGateway({ db: database.db, config: { payments: paymentConfig('http://127.0.0.1:9') }, sessions: fakeSessions, receipts: fakeReceipts, now: Date.now });
    await away.start();
    const response = await pay(away, { dossierCode: code, feeId: FEE, method: 'redirect' });
    away.stop();
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10']);
    expect((await opened(either(0), code)).payment.attempt?.payUrl).toContain(simulator.address);
  });

  it('keep only some forged notices', async () => {
    await database.db.deleteFrom('payment_notices').execute();
    const rows = Array.from({ length: 1000 }, () => ({ body_hash: randomUUID(), reference: 'x', payment_id: null, verdict: 'bad_signature', body: '{}', first_at: new Date().toISOString(), last_at: new Date().toISOString() }));
    await database.db.insertInto('payment_notices').values(rows).execute();
    expect(await notify(either(0), { MaThamChieu: 'x', MaXacThuc: 'y' })).toBe('97');
    const { count } = await database.db.selectFrom('payment_notices').select(({ fn }) => fn.countAll<string>().as('count')).executeTakeFirstOrThrow();
    expect(Number(count)).toBe(1000);
  });
});
