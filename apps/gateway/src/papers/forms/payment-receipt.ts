import { amountInWords } from '@dvcqg/domain';
import type { FeeType } from '@dvcqg/openapi';
import type { PaidBill, PaidDossier, PaymentReceiptFacts } from '../facts/payment-receipt.js';
import type { PaperBytes, Sheet } from '../sheet.js';
import { drawStatements, type Statement } from '../statements.js';
import { type Cell, type Column, drawTable } from '../table.js';
import { momentInWords, moneyInFigures, printable, serviceInWords } from '../words.js';
import { beginForm, drawSection, endForm, stated, statedIf, trackerCode } from './form.js';

const TYPES = { fee: 'Phí', charge: 'Lệ phí', price: 'Giá dịch vụ' } as const satisfies Record<FeeType, string>;

const [NUMBER, NAME, TYPE, AMOUNT] = [
  { title: 'STT', share: 28, style: { align: 'center' } },
  { title: 'Nội dung thu', share: 265 },
  { title: 'Loại', share: 75, style: { align: 'center' } },
  { title: 'Số tiền', share: 115, style: { align: 'right' } },
] as const satisfies readonly Column[];

const isDossier = (paidFor: PaidDossier | PaidBill): paidFor is PaidDossier => 'service' in paidFor;

/** Fees and charges of the state make the title of the form; a bill of another kind is money received. */
const titleOf = ({ items }: PaymentReceiptFacts): string => (items.some(({ type }) => type === 'fee' || type === 'charge') ? 'BIÊN LAI THU TIỀN PHÍ, LỆ PHÍ' : 'BIÊN LAI THU TIỀN');

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** @throws RangeError for amounts that are no whole sum of đồng */
function totalOf({ items }: PaymentReceiptFacts): { readonly total: number; readonly words: string } {
  const total = items.reduce((sum, { amount }) => sum + amount, 0);
  const words = amountInWords(total);
  if (words === null || items.some(({ amount }) => !Number.isSafeInteger(amount) || amount < 0)) throw new RangeError('Amounts of a receipt are whole sums of đồng');
  return { total, words: capitalised(words) };
}

function paidForLines(paidFor: PaidDossier | PaidBill): Statement[] {
  if (!isDossier(paidFor)) return [stated('Nội dung thanh toán', paidFor.name), stated('Mã tra cứu khoản thu', paidFor.reference)];
  return [['Thủ tục hành chính', serviceInWords(paidFor.service)], stated('Chủ hồ sơ', paidFor.owner), stated('Mã hồ sơ', paidFor.code)];
}

/** The lines and their sum; kinds of fees only where there are any. */
function drawItems(sheet: Sheet, { items }: PaymentReceiptFacts, total: number): void {
  const typed = items.some(({ type }) => type !== undefined);
  const strong = { style: { face: 'bold' } } as const;
  const row = (number: Cell, name: Cell, type: Cell, amount: Cell): Cell[] => (typed ? [number, name, type, amount] : [number, name, amount]);
  drawTable(sheet, typed ? [NUMBER, NAME, TYPE, AMOUNT] : [NUMBER, NAME, AMOUNT], [
    ...items.map(({ name, type, amount }, at) => row(`${at + 1}`, printable(name), type === undefined ? '' : TYPES[type], moneyInFigures(amount))),
    row('', [{ text: 'Tổng cộng', ...strong }], '', [{ text: moneyInFigures(total), ...strong }]),
  ]);
}

/**
 * Biên lai điện tử, as a person reads it. Fields and their order are those of the receipts of provincial portals.
 * @throws RangeError for amounts that are no whole sum of đồng
 */
export async function drawPaymentReceipt(facts: PaymentReceiptFacts): Promise<PaperBytes> {
  const { agency, agencyAddress, taxCode, templateNumber, symbol, number, payer, paidFor, method, paidAt, transaction, portalUrl, hotline } = facts;
  const { total, words } = totalOf(facts);
  const about = `${printable(symbol)} ${printable(number)}`;
  const sheet = beginForm(facts, {
    form: `Ký hiệu mẫu biên lai: ${printable(templateNumber)}`,
    title: titleOf(facts),
    subtitle: '(Bản thể hiện của biên lai điện tử)',
    number: `Ký hiệu: ${printable(symbol)}   Số: ${printable(number)}`,
    about,
  });
  drawStatements(sheet, [
    stated('Đơn vị thu', agency.name),
    ...statedIf('Mã số thuế', taxCode),
    ...statedIf('Địa chỉ đơn vị thu', agencyAddress),
    stated('Người nộp tiền', payer.name),
    ...statedIf('Số giấy tờ tùy thân', payer.identityNumber),
    stated('Địa chỉ người nộp tiền', payer.address),
    ...paidForLines(paidFor),
  ]);
  drawSection(sheet, 'Các khoản đã thu:');
  drawItems(sheet, facts, total);
  sheet.y += 8;
  drawStatements(sheet, [
    ['Số tiền', moneyInFigures(total)],
    ['Số tiền bằng chữ', words],
    stated('Hình thức thanh toán', method),
    stated('Thời điểm thanh toán', momentInWords(paidAt)),
    stated('Mã giao dịch', transaction),
    ...statedIf('Số điện thoại liên hệ', hotline),
  ]);
  return endForm(sheet, facts, about, isDossier(paidFor) ? trackerCode(portalUrl, paidFor.code) : undefined);
}
