import type { Fee, Service } from '@dvcqg/openapi';
import { describe, expect, it } from 'vitest';
import { initialFee } from '../index.js';

const fee = (amount: number | null, text?: string, changes: Partial<Fee> = {}): Fee => ({ type: 'charge', basis: amount === null ? 'in_text' : amount === 0 ? 'free' : 'fixed', amount, currency: 'VND', ...(text === undefined ? {} : { text }), ...changes });
const service = (...options: readonly (readonly Fee[])[]): Pick<Service, 'channels'> => ({
  channels: [{ channel: 'online', options: options.map((fees) => ({ processingTime: { amount: 1, unit: 'day' as const }, fees: [...fees] })) }],
});

const PLAIN: readonly [string, Pick<Service, 'channels'>, number][] = [
  ['an amount alone', service([fee(50_000)]), 50_000],
  ['an amount that the words say again', service([fee(200_000, '200.000 đồng/hồ sơ')]), 200_000],
  ['an amount with its unit', service([fee(6_000_000, 'đồng/lần')]), 6_000_000],
  ['an amount for one grant', service([fee(100_000, '100.000 đồng/01 lần cấp.')]), 100_000],
  ['the same amount whatever the case', service([fee(30_000)], [fee(30_000)]), 30_000],
  ['words in decomposed letters', service([fee(800_000, '800.000 đồng/hồ sơ'.normalize('NFD'))]), 800_000],
];

const NONE: readonly [string, Pick<Service, 'channels'>][] = [
  ['nothing', service([])],
  ['no channel at all', { channels: [] }],
  ['nothing to pay', service([fee(0)])],
  ['an amount in words only', service([fee(null, '135.000 đồng/lần; trực tuyến 115.000 đồng')])],
  ['zero beside an amount', service([fee(0), fee(50_000)])],
  ['an amount that is lowered for a time', service([fee(500_000, 'áp dụng mức phí 250.000 đồng/hồ sơ kể từ ngày 01/7/2025 đến hết ngày 31/12/2026 theo Thông tư số 64/2025/TT-BTC')])],
  ['words with another amount', service([fee(160_000, '162.500 đồng/hồ sơ')])],
  ['an amount for each copy', service([fee(8_000, '8.000 đồng/bản sao')])],
  ['an amount for each document', service([fee(70_000, '70.000 đồng/Giấy chứng nhận')])],
  ['an amount that a council decides', service([fee(150_000, '- Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định')])],
  ['two amounts', service([fee(50_000), fee(20_000)])],
  ['other amounts by case', service([fee(50_000)], [fee(20_000)])],
  ['one case without an amount', service([fee(50_000)], [])],
  ['one case in words', service([fee(50_000)], [fee(null, 'x')])],
  ['a fee here and a charge there', service([fee(50_000)], [fee(50_000, undefined, { type: 'fee' })])],
];

describe('the fee before intake', () => {
  it.each(PLAIN)('is known from %s', (_what, from, amount) => {
    expect(initialFee(from, 'online')).toEqual({ type: 'charge', amount });
  });

  it.each(NONE)('is not guessed from %s', (_what, from) => {
    expect(initialFee(from, 'online')).toBeNull();
  });

  it('is that of the channel', () => {
    const { channels } = service([fee(50_000)]);
    const both = { channels: [...channels, { ...channels[0]!, channel: 'counter' as const, options: [{ processingTime: { amount: 1, unit: 'day' as const }, fees: [fee(100_000)] }] }] };
    expect([initialFee(both, 'online')?.amount, initialFee(both, 'counter')?.amount, initialFee(both, 'post')]).toEqual([50_000, 100_000, null]);
  });
});
