import { feeTypeOfSource } from '@dvcqg/domain';
import type { Fee, FeeBasis } from '@dvcqg/openapi';
import type { Reader } from '../source/row.js';
import { plain } from '../text/clean.js';

/** Smallest fee in đồng that is believed; below it the source left the currency or the thousands away (`135`, `25`). */
const SMALLEST_FEE = 1000;

// Bounded, so that a long run of digits is read once and not from each of its digits.
const NUMBER = String.raw`(?<!\d)\d[\d.,]{0,30}`;
const GROUPED = String.raw`\d{1,3}(?:[.,]\d{3}){1,8}`;
const CURRENCY = String.raw`(?:nghìn|ngàn|triệu|tỷ|tỉ)?\s*(?:đồng|đ|vnđ|vnd|usd|đô la|đôla|euro)`;
const END = String.raw`(?![\p{L}\p{N}])`;
const AMOUNT = new RegExp(
  [
    String.raw`${NUMBER}\s*(?:${CURRENCY})${END}`,
    String.raw`${NUMBER}\s*(?:nghìn|ngàn|triệu|tỷ)${END}`,
    String.raw`${GROUPED}\s*/\s*(?:\d+\s*)?(?:lần|hồ sơ|giấy|bản|trang|trường hợp|người|xe|chứng chỉ|năm|tháng|đơn|thẻ)${END}`,
    String.raw`${NUMBER}\s*%`,
    String.raw`\$\s*${NUMBER}`,
  ].join('|'),
  'iu',
);

/** Words by which a source says that nothing is to be paid, and nothing else. */
const FREE: ReadonlySet<string> = new Set([
  '', '0', '0 đồng', '0đ', 'không', 'không có', 'không quy định', 'không thu', 'không thu phí', 'không thu lệ phí', 'không thu phí lệ phí',
  'không mất phí', 'không phải nộp', 'không phí', 'không lệ phí', 'không có phí', 'không có lệ phí', 'không có phí lệ phí',
  'miễn', 'miễn phí', 'miễn lệ phí', 'miễn thu', 'miễn phí lệ phí', 'không có quy định', 'không có thông tin',
]);

/** Whether words name an amount of money or a share: `135.000 đồng`, `5 triệu đồng`, `0,05%`, `8.000.000/lần`. */
export function mentionsAmount(text: string): boolean {
  return AMOUNT.test(text);
}

/** Whether words say that nothing is to be paid; conditions (`miễn phí cho hộ nghèo`) do not count. */
export function saysFree(text: string): boolean {
  return FREE.has(plain(text));
}

const withText = (text: string): { text?: string } => (text === '' ? {} : { text });

const make = (type: Fee['type'], basis: FeeBasis, amount: number | null, text: string): Fee =>
  ({ type, basis, amount, currency: 'VND', ...withText(text) });

/** A value in another currency, or too small to be đồng: shown as the source has it. */
function doubtful(type: Fee['type'], value: number, currency: string, text: string): Fee {
  if (mentionsAmount(text)) return make(type, 'in_text', null, text);
  const said = currency === '' ? `Mức ghi trong nguồn: ${value}` : `${value} ${currency}`;
  return make(type, 'in_text', null, text === '' ? said : `${said} – ${text}`);
}

/** One fee of the export. Zero in the number and an amount, or only a reference, in the words is the commonest quirk. */
export function toFee(row: Reader): Fee {
  const source = row.line('type');
  const type = feeTypeOfSource(source);
  if (type === undefined) row.warn('type', `is not a known fee type: ${source}`);
  const kind = type ?? 'fee';
  const value = row.number('value');
  const text = row.words('description');
  const currency = row.line('currencyName').slice(0, 20);
  const isForeign = currency !== '' && !/vnd|đồng/i.test(currency);

  if (value !== undefined && value < 0) row.warn('value', 'is negative');
  if (value !== undefined && value > 0) {
    const isBelievable = Number.isSafeInteger(value) && value >= SMALLEST_FEE && !isForeign;
    return isBelievable ? make(kind, 'fixed', value, text) : doubtful(kind, value, currency, text);
  }
  if (mentionsAmount(text)) return make(kind, 'in_text', null, text);
  if (value === 0 && saysFree(text)) return make(kind, 'free', 0, text === '0' ? '' : text);
  if (text !== '' && saysFree(text) && /miễn|không thu/i.test(text)) return make(kind, 'free', 0, text);
  return make(kind, 'unknown', null, text);
}

/** The fees of one row of a channel, each told once. */
export function toFees(rows: readonly Reader[]): Fee[] {
  const fees = new Map<string, Fee>();
  for (const row of rows) {
    const fee = toFee(row);
    fees.set(JSON.stringify(fee), fee);
  }
  return [...fees.values()];
}
