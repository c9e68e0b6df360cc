import type { Ledger, Order } from './ledger.js';
import type { Notifier } from './notifier.js';
import { smallPdf } from './small-pdf.js';
import { compactTime, isFromPartner, type Message, textOf } from './signing.js';

/** What the platform needs. */
export interface PlatformParts {
  readonly ledger: Ledger;
  readonly notifier: Notifier;
  readonly partner: string;
  readonly secret: string;
  /** Its own address, without a slash at the end. */
  readonly address: () => string;
  readonly now: () => Date;
}

/** Answers of the four messages; a PDF is bytes. */
export type Answer = Message | Uint8Array;

const REFUSED: Message = { error_code: '97', message: 'Ma xac thuc khong dung' };
const NOT_FOUND: Message = { MaLoi: '01', MoTaLoi: 'Khong tim thay giao dich' };
const SIGNATURE_WRONG: Message = { MaLoi: '97', MoTaLoi: 'Ma xac thuc khong dung' };

const objectOf = (value: unknown): Message => (typeof value === 'object' && value !== null ? (value as Message) : {});

/** INIT: a page to pay on. */
export function init({ ledger, partner, secret, address }: PlatformParts, message: Message): Message {
  const amount = Number(textOf(message['SoTien']));
  if (message['MaDoiTac'] !== partner || !isFromPartner('INIT', message, secret)) return REFUSED;
  if (!Number.isSafeInteger(amount) || amount <= 0) return { error_code: '04', message: 'So tien khong dung' };
  const receipt = objectOf(message['ThongTinBienLai']);
  const order = ledger.open({
    reference: textOf(message['MaThamChieu']), amount, content: textOf(message['ThongTinGiaoDich']), purpose: textOf(receipt['NoiDungThanhToan']), payee: textOf(receipt['TenDonVi']),
    payer: textOf(receipt['HoTenNguoiNop']), subject: textOf(receipt['MaHoSo']),
  });
  if (!order) return { error_code: '02', message: 'Ma tham chieu da ton tai' };
  return { error_code: '0', message: JSON.stringify({ UrlThanhToan: `${address()}/pay/${order.token}`, MaThamChieu: order.reference }) };
}

/** 1 paid, 3 not known yet, 4 failed. */
function stateOf({ notifier, now }: PlatformParts, { transactions, isCancelled, changedAt }: Order): '1' | '3' | '4' {
  const isLate = now().getTime() < changedAt.getTime() + (notifier.behaviour.lateAnswers ?? 0);
  if (isLate) return '3';
  return transactions.length > 0 ? '1' : isCancelled ? '4' : '3';
}

/** QUERY: what became of an order. Of several transactions the first is told. */
export function query(parts: PlatformParts, message: Message): Message {
  const { ledger, partner, secret } = parts;
  if (message['MaDoiTac'] !== partner || !isFromPartner('ASK', message, secret)) return SIGNATURE_WRONG;
  const order = ledger.find(textOf(message['MaThamChieu']));
  if (!order) return NOT_FOUND;
  const state = stateOf(parts, order);
  const [first] = state === '1' ? order.transactions : [];
  return {
    MaLoi: '00', MoTaLoi: '', TrangThaiGD: state, MaDoiTac: partner, MaThamChieu: order.reference, SoTien: String(first?.amount ?? order.amount), MaTienTe: 'VND',
    MaGiaoDich: first?.number ?? '', MaNganHang: first?.bank ?? '', ThoiGianGD: compactTime(first?.at ?? order.changedAt), ThongTinGiaoDich: order.content,
  };
}

/** GET_BILL: a receipt that says of itself that it is none. */
export function bill({ ledger, partner, secret }: PlatformParts, message: Message): Answer {
  if (message['MaDoiTac'] !== partner || !isFromPartner('ASK', message, secret)) return SIGNATURE_WRONG;
  const order = ledger.find(textOf(message['MaThamChieu']));
  const [first] = order?.transactions ?? [];
  if (!order || !first) return NOT_FOUND;
  return smallPdf(['BIEN LAI THU NGHIEM - KHONG CO GIA TRI', `Ma tham chieu: ${order.reference}`, `Ma giao dich: ${first.number}`, `So tien: ${first.amount} VND`]);
}

/** REFUND, own design as in the gateway. */
export function refund({ ledger, partner, secret }: PlatformParts, message: Message): Message {
  if (message['MaDoiTac'] !== partner || !isFromPartner('REFUND', message, secret)) return SIGNATURE_WRONG;
  const order = ledger.find(textOf(message['MaThamChieu']));
  if (!order) return NOT_FOUND;
  const isDone = ledger.refund(order, { transaction: textOf(message['MaGiaoDich']), amount: Number(textOf(message['SoTien'])), name: textOf(message['MaHoanPhi']) });
  return isDone ? { MaLoi: '00', MoTaLoi: '' } : { MaLoi: '04', MoTaLoi: 'Khong the hoan so tien nay' };
}
