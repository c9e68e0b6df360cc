import { describe, expect, it } from 'vitest';
import { serviceOf } from '../testing/rows.js';
import { mentionsAmount } from './fees.js';

const feesOf = (...fees: unknown[]) =>
  serviceOf({ executionMethods: [{ submissionMethod: 'ONLINE', processingTime: 1, processingTimeUnit: 'DAY', fees }] }).channels[0]?.options[0]?.fees;

const feeOf = (value: unknown, description?: string, more: object = {}) => feesOf({ type: 'FEE', value, description, ...more })?.[0];

describe('amounts in words', () => {
  it.each([
    '135.000 đồng/lần', '5 triệu đồng', '0,05%', '8.000.000/lần', '20.000đ', '1.000.000 VNĐ/thẻ', '5000 đồng', '50 USD', '$5', 'thu 75% mức phí', '10 nghìn', '2.000.000 /lần',
  ])('%j names one', (text) => {
    expect(mentionsAmount(text)).toBe(true);
    expect(mentionsAmount(text.normalize('NFC').toUpperCase())).toBe(true);
  });

  it.each([
    'Theo quy định của Bộ Tài chính', 'Thông tư số 148/2016/TT-BTC', 'ngày 05/02/2024', 'Thông tư 53/2019', 'diện tích 10.000m2', '09/2025/NQ-HĐND', 'Miễn phí', '', '15 ngày', '3 đơn vị',
  ])('%j names none', (text) => {
    expect(mentionsAmount(text)).toBe(false);
  });
});

describe('a fee of the export', () => {
  it.each([
    ['zero without words is free', 0, '', { basis: 'free', amount: 0 }],
    ['zero that says so is free', 0, 'Không thu lệ phí', { basis: 'free', amount: 0 }],
    ['zero with the amount in words is in the text', 0, '135.000 đồng/lần', { basis: 'in_text', amount: null }],
    ['zero that refers to another text is unknown, not free', 0, 'Theo quy định của Hội đồng nhân dân cấp tỉnh', { basis: 'unknown', amount: null }],
    ['zero that is free for some only is not free', 0, 'Miễn lệ phí cho hộ nghèo', { basis: 'unknown', amount: null }],
    ['nothing at all is unknown', null, '', { basis: 'unknown', amount: null }],
    ['no number, but free in words, is free', null, 'Miễn phí', { basis: 'free', amount: 0 }],
    ['no number and "Không quy định" is unknown', null, 'Không quy định', { basis: 'unknown', amount: null }],
    ['a number in đồng is fixed', 35_000_000, '', { basis: 'fixed', amount: 35_000_000 }],
    ['a number as text is fixed', '20000', '', { basis: 'fixed', amount: 20_000 }],
    ['a number too small to be đồng is only quoted', 135, 'Lệ phí: 135.000 đồng', { basis: 'in_text', amount: null, text: 'Lệ phí: 135.000 đồng' }],
    ['a small number alone is quoted as the source has it', 25, 'Cấp một lần', { basis: 'in_text', amount: null, text: 'Mức ghi trong nguồn: 25 – Cấp một lần' }],
    ['a fraction of a đồng is only quoted', 1500.5, '', { basis: 'in_text', amount: null, text: 'Mức ghi trong nguồn: 1500.5' }],
  ])('%s', (_fact, value, description, expected) => {
    expect(feeOf(value, description)).toMatchObject({ type: 'fee', currency: 'VND', ...expected });
  });

  it('in dollars is quoted with its currency', () => {
    expect(feeOf(150, 'Đăng ký', { currencyName: 'USD' })).toMatchObject({ basis: 'in_text', amount: null, text: '150 USD – Đăng ký' });
  });

  it('told twice is told once', () => {
    expect(feesOf({ type: 'FEE', value: 0 }, { type: 'FEE', value: 0, description: '' })).toHaveLength(1);
  });

  it('of an unknown type counts as a fee, with a warning', () => {
    const warnings: string[] = [];
    const service = serviceOf({ executionMethods: [{ submissionMethod: 'ONLINE', fees: [{ type: 'TIP', value: -5 }] }] }, warnings);
    expect(service.channels[0]?.options[0]?.fees).toEqual([{ type: 'fee', basis: 'unknown', amount: null, currency: 'VND' }]);
    expect(warnings.join()).toMatch(/TIP.*negative/);
  });
});
