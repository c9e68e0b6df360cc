import { compactTime, readCompactTime, type Tidings } from '@dvcqg/domain';
import type { AttemptName, DatedTidings, PaymentOrder, RefundOrder } from '../platform.js';
import { type Message, SIGNED_FIELDS, signatureOf } from './signing.js';

/** Who we are to the platform. */
export interface Partner {
  readonly partner: string;
  readonly secret: string;
}

const VERSION = '1.0.6';
/** Longest name of a procedure that the platform takes. */
const LONGEST_NAME = 250;
const PAID = '00';
/** `TrangThaiGD` in the answer to a query; 3 = not known yet. */
const OUTCOMES: Readonly<Record<string, Tidings['outcome']>> = { 1: 'succeeded', 3: 'pending', 4: 'failed' };

const signed = (fields: readonly string[], message: Message, secret: string): Message => ({ ...message, MaXacThuc: signatureOf(fields, message, secret) });

const shortened = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name);

function receiptOf({ subject: { code, procedure, agency, payerName, purpose }, amount }: PaymentOrder): Message {
  const sum = String(amount);
  const service = procedure && { MaTTHC: procedure.code, TenTTHC: shortened(procedure.name), MaDVC: `${procedure.code}.01`, TenDVC: shortened(procedure.name) };
  return {
    ...service,
    MaDonVi: agency.code,
    TenDonVi: agency.name,
    MaHoSo: code,
    HoTenNguoiNop: payerName,
    SoCMNDNguoiNop: '',
    DiaChiNguoiNop: '',
    NoiDungThanhToan: purpose,
    PhiLePhi: [{ Loai: 'Phi', Ma: procedure ? `${procedure.code}.01` : code, Ten: purpose, SoTien: sum }],
    DSKhoanNop: [{ NoiDung: purpose, SoTien: sum }],
  };
}

/** INIT: announces a try. Of the payer only the name goes out: the platform asks for more itself where it needs to. */
export function initMessage(order: PaymentOrder, { partner, secret }: Partner): Message {
  const message = {
    LoaiBanTin: 'INIT', PhienBan: VERSION, MaDoiTac: partner, MaThamChieu: order.reference, SoTien: String(order.amount), LoaiHinhThanhToan: 'PAY', MaKenhThanhToan: '1',
    MaThietBi: '1', NgonNgu: 'vi-VN', MaTienTe: 'VND', MaNganHang: 'PAYMENT', ThongTinGiaoDich: order.content, ThoiGianGD: compactTime(order.openedAt), Ip: '127.0.0.1',
    ThongTinBienLai: receiptOf(order),
  };
  return signed(SIGNED_FIELDS.init, message, secret);
}

/** QUERY and GET_BILL: what became of a try, and its receipt. */
export function askMessage(kind: 'QUERY' | 'GET_BILL', { reference, openedAt }: AttemptName, { partner, secret }: Partner): Message {
  return signed(SIGNED_FIELDS.ask, { LoaiBanTin: kind, PhienBan: VERSION, MaDoiTac: partner, MaThamChieu: reference, ThoiGianGD: compactTime(openedAt) }, secret);
}

/** REFUND, own design: the platform's papers at hand name none. */
export function refundMessage({ reference, openedAt, transaction, amount, refundReference }: RefundOrder, { partner, secret }: Partner): Message {
  const message = { LoaiBanTin: 'REFUND', PhienBan: VERSION, MaDoiTac: partner, MaThamChieu: reference, MaGiaoDich: transaction, MaHoanPhi: refundReference, SoTien: String(amount), ThoiGianGD: compactTime(openedAt) };
  return signed(SIGNED_FIELDS.refund, message, secret);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');

/** Whole đồng, also when written as `100000.00`; NaN for anything else. */
function amountOf(value: unknown): number {
  const match = /^(\d{1,13})(?:\.0{1,2})?$/.exec(textOf(value));
  return match?.[1] === undefined ? Number.NaN : Number(match[1]);
}

function dated(message: Message, outcome: Tidings['outcome'], isGenuine: boolean): DatedTidings {
  const tidings = {
    reference: textOf(message['MaThamChieu']), outcome, code: textOf(message['MaLoi']), amount: amountOf(message['SoTien']), currency: textOf(message['MaTienTe']),
    transaction: textOf(message['MaGiaoDich']), isGenuine,
  };
  return { tidings, at: readCompactTime(textOf(message['ThoiGianGD'])) };
}

/** What a notice says. Any `MaLoi` but `00` is a try that failed or was given up. */
export function readNoticeMessage(message: Message, isGenuine: boolean): DatedTidings {
  return dated(message, textOf(message['MaLoi']) === PAID ? 'succeeded' : 'failed', isGenuine);
}

/** What the answer to a query says; `undefined` when the platform does not know the reference. It came over our own connection. */
export function readQueryAnswer(message: Message, { reference }: AttemptName): DatedTidings | undefined {
  if (textOf(message['MaLoi']) !== PAID || textOf(message['MaThamChieu']) !== reference) return undefined;
  return dated(message, OUTCOMES[textOf(message['TrangThaiGD'])] ?? 'pending', true);
}
