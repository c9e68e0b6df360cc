import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { authenticationCode, type Message } from './platform/signing.js';
import { type PaymentSimulator, startPaymentSimulator } from './server.js';

const SECRET = 'a secret of tests only';

describe('the payment simulator', () => {
  let partner: Server;
  let simulator: PaymentSimulator;
  let status = 200;
  const notices: Message[] = [];
  beforeAll(async () => {
    partner = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        notices.push(JSON.parse(Buffer.concat(chunks).toString()) as Message);
        response.writeHead(status, { 'content-type': 'application/json' }).end('{"MaLoi":"00"}');
      });
    });
    await new Promise<void>((done) => void partner.listen(0, '127.0.0.1', done));
    const gateway = `http://127.0.0.1:${(partner.address() as AddressInfo).port}`;
    simulator = await startPaymentSimulator({ port: 0, partner: 'P', secret: SECRET, noticeUrl: `${gateway}/notices`, returnUrl: `${gateway}/back`, control: true, retryAfter: 5 });
  });
  afterEach(() => {
    simulator.notifier.behaviour = {};
    notices.length = 0;
    status = 200;
  });
  afterAll(async () => {
    await simulator.close();
    partner.close();
  });

  const post = async (path: string, body: unknown): Promise<Message> => (await (await fetch(`${simulator.address}${path}`, { method: 'POST', body: JSON.stringify(body) })).json()) as Message;
  const signed = (fields: Message, values: readonly unknown[]): Message => ({ ...fields, MaXacThuc: authenticationCode(values, SECRET) });
  const begin = async (reference: string, changes: Message = {}): Promise<Message> => {
    const fields = { LoaiBanTin: 'INIT', PhienBan: '1.0.6', MaDoiTac: 'P', MaThamChieu: reference, SoTien: '1000', LoaiHinhThanhToan: 'PAY', MaKenhThanhToan: '1', MaThietBi: '1', NgonNgu: 'vi-VN', MaTienTe: 'VND', MaNganHang: 'PAYMENT', ThongTinGiaoDich: `DVC${reference}`, ThoiGianGD: '20261122100000', Ip: '127.0.0.1' };
    return post('/platform/init', { ...signed(fields, Object.values(fields)), ThongTinBienLai: { NoiDungThanhToan: 'Phí <b>', TenDonVi: 'UBND' }, ...changes });
  };
  const pageOf = (answer: Message): string => (JSON.parse(String(answer['message'])) as { UrlThanhToan: string }).UrlThanhToan;
  const ask = (kind: string, reference: string): Promise<Message> => {
    const fields = { LoaiBanTin: kind, PhienBan: '1.0.6', MaDoiTac: 'P', MaThamChieu: reference, ThoiGianGD: '20261122100000' };
    return post(kind === 'QUERY' ? '/platform/query' : '/platform/receipt', signed(fields, Object.values(fields)));
  };

  it('gives the same page for the same order, and none to who did not sign', async () => {
    const first = await begin('a1');
    expect(pageOf(await begin('a1'))).toBe(pageOf(first));
    expect((await begin('a2', { SoTien: '1' }))['error_code']).toBe('97');
  });

  it('shows a page that says it is a test, without script or inline style', async () => {
    const page = await fetch(pageOf(await begin('b1')));
    const html = await page.text();
    expect(html).toContain('Hệ thống thử nghiệm');
    expect(html).toContain('1.000 đ');
    expect(html).toContain('Phí &#60;b&#62;');
    expect(html).not.toMatch(/<script|style=|<style/);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('tells the partner in a signed notice, leads the payer back, and answers queries', async () => {
    expect((await ask('QUERY', 'c1'))['MaLoi']).toBe('01');
    const url = pageOf(await begin('c1'));
    expect((await ask('QUERY', 'c1'))['TrangThaiGD']).toBe('3');
    const back = await fetch(url, { method: 'POST', body: new URLSearchParams({ bank: 'NHTNA' }), redirect: 'manual' });
    expect([back.status, back.headers.get('location')]).toEqual([303, expect.stringMatching(/\/back\?MaThamChieu=c1$/)]);
    await vi.waitFor(() => expect(notices).toHaveLength(1));
    const { MaXacThuc, ...notice } = notices[0] as Record<string, unknown>;
    expect(notice).toMatchObject({ MaLoi: '00', MaThamChieu: 'c1', SoTien: '1000' });
    expect(MaXacThuc).toBe(authenticationCode(Object.values(notice), SECRET));
    expect(await ask('QUERY', 'c1')).toMatchObject({ MaLoi: '00', TrangThaiGD: '1', MaGiaoDich: notice['MaGiaoDich'] });
    expect(await (await fetch(url)).text()).toContain('Khoản này đã được thanh toán');
  });

  it('tells of a payer who went back', async () => {
    const url = pageOf(await begin('d1'));
    await fetch(`${url}/cancel`, { method: 'POST', redirect: 'manual' });
    await vi.waitFor(() => expect(notices.map((notice) => [notice['MaLoi'], notice['MaGiaoDich']])).toEqual([['24', '']]));
    expect((await ask('QUERY', 'd1'))['TrangThaiGD']).toBe('4');
  });

  it('sends a notice again until it is answered', async () => {
    status = 503;
    await begin('e1');
    await post('/control/pay', { reference: 'e1' });
    await vi.waitFor(() => expect(notices.length).toBeGreaterThan(1));
    status = 200;
    await vi.waitFor(() => expect(simulator.notifier.sent.at(-1)).toMatchObject({ reference: 'e1', status: 200 }));
  });

  it.each<[string, Message, number]>([['lost', { lose: true }, 0], ['repeated', { repeat: 3 }, 3]])('can have notices %s', async (_what, behaviour, count) => {
    await begin(`f${count}`);
    expect(await post('/control/behaviour', behaviour)).toEqual({ done: true });
    await post('/control/pay', { content: `DVCf${count}` });
    await begin('f-end');
    await post('/control/behaviour', {});
    await post('/control/pay', { reference: 'f-end' });
    await vi.waitFor(() => expect(notices.filter((notice) => notice['MaThamChieu'] === 'f-end')).toHaveLength(1));
    await vi.waitFor(() => expect(notices.filter((notice) => notice['MaThamChieu'] === `f${count}`)).toHaveLength(count));
  });

  it('holds notices and lets them go in another order, with other contents', async () => {
    await begin('g1');
    for (const behaviour of [{ hold: true }, { hold: true, amount: 5 }, { hold: true, currency: 'USD', secret: 'x' }]) {
      await post('/control/behaviour', behaviour);
      await post('/control/pay', { reference: 'g1' });
    }
    await post('/control/release', { order: [2, 0, 1] });
    expect(notices.map((notice) => [notice['SoTien'], notice['MaTienTe']])).toEqual([['1000', 'USD'], ['1000', 'VND'], ['5', 'VND']]);
  });

  it('answers queries late when it is told to, and nothing that it does not understand', async () => {
    await begin('h1');
    await post('/control/behaviour', { lateAnswers: 60_000, lose: true });
    await post('/control/pay', { reference: 'h1' });
    expect((await ask('QUERY', 'h1'))['TrangThaiGD']).toBe('3');
    for (const wrong of [{ lose: 'yes' }, { explode: true }, { repeat: -1 }]) expect(await post('/control/behaviour', wrong)).toEqual({ error: 'bad request' });
  });

  it('sends money back once under each name, and never more than came', async () => {
    await begin('i1');
    const { transaction } = await post('/control/pay', { reference: 'i1' });
    const back = (name: string, amount: number): Promise<Message> => {
      const fields = { LoaiBanTin: 'REFUND', PhienBan: '1.0.6', MaDoiTac: 'P', MaThamChieu: 'i1', MaGiaoDich: transaction, MaHoanPhi: name, SoTien: String(amount), ThoiGianGD: '20261122100000' };
      return post('/platform/refund', signed(fields, Object.values(fields)));
    };
    expect([(await back('r1', 600))['MaLoi'], (await back('r1', 600))['MaLoi'], (await back('r2', 600))['MaLoi'], (await back('r3', 400))['MaLoi']]).toEqual(['00', '00', '04', '00']);
  });

  it('knows bills by both keys, however they are written', async () => {
    const { items } = (await post('/bills', { kind: 'tax', code: '4900 123 456', verifier: 'tb20260013' })) as { items: unknown[] };
    expect(items).toHaveLength(1);
    expect(await post('/bills', { kind: 'tax', code: '4900123456', verifier: 'x' })).toEqual({ items: [] });
  });

  it('takes no control when it was not started for tests', async () => {
    const calm = await startPaymentSimulator({ port: 0, partner: 'P', secret: SECRET, noticeUrl: 'http://127.0.0.1:9/', returnUrl: 'http://127.0.0.1:9/' });
    expect((await fetch(`${calm.address}/control/state`)).status).toBe(404);
    await calm.close();
  });
});
