import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { PaymentOrder, PaymentPlatform } from '../platform.js';
import { createDvcqgPlatform } from './dvcqg-platform.js';

const SECRET = 'a secret of tests only';
const ORDER: PaymentOrder = {
  reference: 'dvcH37261122000120261122100500K7QX', amount: 100_000, method: 'redirect', content: 'DVC4X7K2M9QWE1T', openedAt: new Date('2026-11-22T03:05:00Z'),
  subject: { code: 'H37-261122-0001', procedure: { code: '1.001612', name: 'Đăng ký '.repeat(60) }, agency: { code: 'H37', name: 'UBND tỉnh Lạng Sơn' }, payerName: 'Lý Thị Mai', purpose: 'Lệ phí' },
};
let server: Server | undefined;

async function platformOver(listener: RequestListener, changes: Readonly<Record<string, string>> = {}): Promise<PaymentPlatform> {
  server = createServer(listener);
  await new Promise<void>((done) => void server?.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return createDvcqgPlatform({ initUrl: `${url}/init`, queryUrl: `${url}/query`, receiptUrl: `${url}/receipt`, refundUrl: `${url}/refund`, partner: 'P', secret: SECRET, previousSecret: undefined, accessToken: 'token', ...changes });
}
const answering = (body: string | Buffer, status = 200): RequestListener => (_request, response) => void response.writeHead(status).end(body);

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

describe('the payment platform', () => {
  it('is told of a try in its own words, with nothing of the payer but the name', async () => {
    let told: Record<string, unknown> = {};
    let authorization: string | undefined;
    const platform = await platformOver((request, response) => {
      const chunks: Buffer[] = [];
      ({ authorization } = request.headers);
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        told = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
        response.end(JSON.stringify({ error_code: '0', message: JSON.stringify({ UrlThanhToan: 'https://pay.example/x' }) }));
      });
    });
    expect(await platform.init(ORDER)).toEqual({ payUrl: 'https://pay.example/x' });
    expect(authorization).toBe('Bearer token');
    expect(told).toMatchObject({ LoaiBanTin: 'INIT', PhienBan: '1.0.6', MaDoiTac: 'P', MaThamChieu: ORDER.reference, SoTien: '100000', MaTienTe: 'VND', ThoiGianGD: '20261122100500', ThongTinGiaoDich: 'DVC4X7K2M9QWE1T' });
    expect(told['ThongTinBienLai']).toMatchObject({ MaTTHC: '1.001612', MaDVC: '1.001612.01', MaHoSo: 'H37-261122-0001', HoTenNguoiNop: 'Lý Thị Mai', SoCMNDNguoiNop: '', DiaChiNguoiNop: '' });
    expect((told['ThongTinBienLai'] as { TenTTHC: string }).TenTTHC.length).toBeLessThanOrEqual(250);
  });

  it('may refuse a try', async () => {
    expect(await (await platformOver(answering('{"error_code":"02","message":"x"}'))).init(ORDER)).toBe('refused');
  });

  it.each([
    ['no JSON', '<html>'], ['a list', '[]'], ['null', 'null'], ['no page', '{"error_code":"0","message":"{}"}'], ['a message that is no JSON', '{"error_code":"0","message":"{"}'],
    ['a page of another kind', '{"error_code":"0","message":"{\\"UrlThanhToan\\":\\"javascript:alert(1)\\"}"}'],
  ])('is not believed with %s', async (_what, body) => {
    await expect((await platformOver(answering(body))).init(ORDER)).rejects.toThrow();
  });

  it('is not believed behind an error or a redirect', async () => {
    await expect((await platformOver(answering('{"error_code":"0"}', 500))).init(ORDER)).rejects.toThrow('500');
    server?.close();
    const platform = await platformOver((_request, response) => void response.writeHead(302, { location: 'https://evil.example/' }).end());
    await expect(platform.init(ORDER)).rejects.toThrow();
  });

  it('is asked once more over a connection that was closed', async () => {
    let count = 0;
    const platform = await platformOver((request, response) => {
      count += 1;
      if (count === 1) request.socket.destroy();
      else response.end('{"error_code":"0","message":{"UrlThanhToan":"https://pay.example/x"}}');
    });
    expect(await platform.init(ORDER)).toEqual({ payUrl: 'https://pay.example/x' });
  });

  it.each([['1', 'succeeded'], ['3', 'pending'], ['4', 'failed'], ['9', 'pending'], [undefined, 'pending']])('answers a query with TrangThaiGD %s: %s', async (TrangThaiGD, outcome) => {
    const answer = { MaLoi: '00', TrangThaiGD, MaThamChieu: ORDER.reference, SoTien: '100000.00', MaTienTe: 'VND', MaGiaoDich: 'G1', ThoiGianGD: '20261122100712' };
    const told = await (await platformOver(answering(JSON.stringify(answer)))).query(ORDER);
    expect(told).toEqual({ tidings: { reference: ORDER.reference, outcome, code: '00', amount: 100_000, currency: 'VND', transaction: 'G1', isGenuine: true }, at: '2026-11-22T03:07:12.000Z' });
  });

  it.each([['it does not know', { MaLoi: '01' }], ['is somebody else\'s', { MaLoi: '00', TrangThaiGD: '1', MaThamChieu: 'other' }]])('says nothing of a try that %s', async (_what, answer) => {
    expect(await (await platformOver(answering(JSON.stringify(answer)))).query(ORDER)).toBeUndefined();
  });

  it('gives receipts that are PDF, and nothing else', async () => {
    expect(Buffer.from((await (await platformOver(answering('%PDF-1.4 x'))).receipt(ORDER)) ?? []).toString()).toBe('%PDF-1.4 x');
    server?.close();
    expect(await (await platformOver(answering('{"MaLoi":"99"}'))).receipt(ORDER)).toBeUndefined();
  });

  it.each([['00', 'done'], ['04', 'refused'], [undefined, 'refused']])('answers a refund with %s: %s', async (MaLoi, outcome) => {
    const refund = { ...ORDER, transaction: 'G1', refundReference: 'r' };
    expect(await (await platformOver(answering(JSON.stringify({ MaLoi })))).refund(refund)).toBe(outcome);
  });

  it('reads an amount only when it is whole đồng', async () => {
    const platform = await platformOver(answering('{}'));
    const amountOf = (SoTien: unknown): number => platform.readNotice({ MaThamChieu: 'x', MaXacThuc: 'y', SoTien } as never).tidings.amount;
    expect(['100000', 100_000, '100000.00', '0100000'].map(amountOf)).toEqual([100_000, 100_000, 100_000, 100_000]);
    for (const wrong of ['100000.5', '1e5', '-1', '', ' 1', '100,000', 'x', undefined, 0.5, '9'.repeat(14)]) expect(amountOf(wrong)).toBeNaN();
  });
});
